import type { Finding, Fix } from '@fineprint/rules/kit/finding';
import { type Connection, type InlayHint, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReviewedText } from '../session.ts';
import { rangeOf, spanOf, textEditsOf } from './convert.ts';
import { offeredFixes } from './receipts.ts';
import type { Service } from './service.ts';

/** The plain wording in grey, behind the words that it would replace. */
export function registerInlayHints(connection: Connection, service: Service): void {
  const { client, documents, guard, session } = service;
  connection.languages.inlayHint.on(
    guard.request('inlayHint', async ({ textDocument, range }): Promise<InlayHint[]> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined) return [];
      const reviewed = await session.review(document);
      if (reviewed.state !== 'reviewed') return [];
      const { start, end } = spanOf(document, range);
      return wordings(reviewed)
        .filter(({ finding }) => start <= finding.at.end && finding.at.start <= end)
        .filter(wording => isOffered(reviewed, wording))
        .map(wording => hintOf(document, wording));
    }),
  );
  service.onChanged(() => {
    if (client().refreshesInlayHints) void connection.sendRequest(InlayHintRefreshRequest.type);
  });
}

/** In a contract more than these are noise. */
const MOST_IN_CONTRACT = 36;
/** A longer wording is a rewrite to look at, not a hint. In UTF-16 units. */
const LONGEST = 30;

interface Wording {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly text: string;
}

/** The findings with one short wording to put in the place of theirs; none where the settings say so. */
function wordings({ review, settings, shown }: ReviewedText): readonly Wording[] {
  if (settings.inlayHints === 'never') return [];
  const found = shown.flatMap((finding): Wording[] => {
    const fixes = finding.fixes.filter(({ safety }) => safety !== 'advice');
    const [fix] = fixes;
    const [edit] = fix?.edits ?? [];
    const isOne = fix?.edits.length === 1 && (fix.safety === 'safe' || fixes.length === 1);
    if (!isOne || edit?.start !== finding.at.start || edit.end !== finding.at.end) return [];
    const isShort = edit.text !== '' && edit.text.length <= LONGEST && !edit.text.includes('\n');
    return isShort ? [{ finding, fix, text: edit.text }] : [];
  });
  const isContract = review.kind === 'contract' || review.kind === 'privacy';
  return settings.inlayHints === 'auto' && isContract && found.length > MOST_IN_CONTRACT ? [] : found;
}

/** Safe wordings were judged before; the others are judged once they come into sight. */
const isOffered = (reviewed: ReviewedText, { finding, fix }: Wording): boolean =>
  fix.safety === 'safe' || offeredFixes(reviewed, finding).some(({ title }) => title === fix.title);

/** A wording that is safe can be taken over from the hint; the others ask for a quick fix. */
const hintOf = (document: TextDocument, { finding, fix, text }: Wording): InlayHint => ({
  position: rangeOf(document, finding.at).end,
  label: `→ ${text}`,
  tooltip: finding.message,
  paddingLeft: true,
  ...(fix.safety === 'safe' && { textEdits: textEditsOf(document, fix.edits) }),
});
