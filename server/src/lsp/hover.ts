import { RULES } from '@fineprint/rules/generated/registry';
import type { DocumentKind } from '@fineprint/rules/kit/document';
import type { Finding } from '@fineprint/rules/kit/finding';
import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import { viewOf } from '../contract/view.ts';
import { fixJudgeOf } from '../review/fix-receipts.ts';
import type { ReviewedText } from '../session.ts';
import { offsetOf, pageOf, rangeOf } from './convert.ts';
import { explainContract } from './hover-contract.ts';
import { plain } from './markdown.ts';
import { sectionAt } from './section-scores.ts';
import type { Service } from './service.ts';
import { adviceOf, glossAt, type PlacedGloss } from './term-of-art.ts';

/**
 * Says of the findings under the cursor what is wrong, why it matters, what else could be written, and who says so;
 * what a term of art or a defined term under it means; what a clause says that is referred to; and how hard the
 * section is whose heading is under it.
 */
export function registerHover(connection: Connection, service: Service): void {
  const { documents, guard, session } = service;
  connection.onHover(
    guard.request('hover', async ({ textDocument, position }): Promise<Hover | null> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined) return null;
      const reviewed = await session.review(document);
      if (reviewed.state !== 'reviewed') return null;
      const offset = offsetOf(document, position);
      const here = reviewed.shown
        .filter(({ at }) => at.start <= offset && offset <= at.end)
        .sort((one, two) => one.at.end - one.at.start - (two.at.end - two.at.start));
      const gloss = glossAt(reviewed.review, offset);
      const section = sectionAt(reviewed.review, offset);
      const contract = explainContract(viewOf(reviewed.review.document), offset);
      const at = here[0]?.at ?? contract?.at ?? gloss?.at ?? section?.at;
      if (at === undefined) return null;
      const parts = here.map(finding => describe(reviewed, finding, service.docsRoot()));
      if (contract !== null) parts.push(contract.text);
      if (gloss !== null) parts.push(explain(gloss, reviewed.review.kind));
      if (section !== null) parts.push(section.text);
      const value = parts.join('\n\n---\n\n');
      return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(document, at) };
    }),
  );
}

function explain(term: PlacedGloss, kind: DocumentKind): string {
  const advice = adviceOf(term, kind);
  return `**${plain(term.term)}**: ${plain(term.gloss)}${advice === null ? '' : `\n\n${plain(advice)}`}`;
}

/** One finding as Markdown. */
function describe(reviewed: ReviewedText, finding: Finding, docsRoot: string | null): string {
  const rule = RULES.find(candidate => candidate.id === finding.rule);
  const page = pageOf(finding, docsRoot);
  const name = page === null ? `\`${finding.rule}\`` : `[\`${finding.rule}\`](${page})`;
  const advice = finding.fixes.filter(fix => fix.safety === 'advice').map(fix => `- ${plain(fix.title)}`);
  return [
    `**${plain(finding.message)}**`,
    plain(finding.why),
    [...advice, ...refusals(reviewed, finding)].join('\n'),
    rule === undefined || rule.source === '' ? name : `${name} · ${plain(rule.source)}`,
  ]
    .filter(part => part !== '')
    .join('\n\n');
}

/** Why a fix that somebody may look for is not offered. */
function refusals({ review }: ReviewedText, finding: Finding): readonly string[] {
  if (!finding.fixes.some(({ edits }) => edits.length > 0)) return [];
  const { refused } = fixJudgeOf(review)(finding);
  return refused.map(({ title, reason }) => `- ${plain(title)}: ${plain(reason)}`);
}
