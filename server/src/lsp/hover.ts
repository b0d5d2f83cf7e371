import { RULES } from '@fineprint/rules/generated/registry';
import type { Finding } from '@fineprint/rules/kit/finding';
import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import { offsetOf, pageOf, rangeOf } from './convert.ts';
import type { Service } from './service.ts';

/** Says of the findings under the cursor what is wrong, why it matters, what else could be written, and who says so. */
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
      const [narrowest] = here;
      if (narrowest === undefined) return null;
      const value = here.map(finding => describe(finding, service.docsRoot())).join('\n\n---\n\n');
      return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(document, narrowest.at) };
    }),
  );
}

/** One finding as Markdown. */
function describe(finding: Finding, docsRoot: string | null): string {
  const rule = RULES.find(candidate => candidate.id === finding.rule);
  const page = pageOf(finding, docsRoot);
  const name = page === null ? `\`${finding.rule}\`` : `[\`${finding.rule}\`](${page})`;
  const advice = finding.fixes.filter(fix => fix.safety === 'advice').map(fix => `- ${plain(fix.title)}`);
  return [
    `**${plain(finding.message)}**`,
    plain(finding.why),
    advice.join('\n'),
    rule === undefined || rule.source === '' ? name : `${name} · ${plain(rule.source)}`,
  ]
    .filter(part => part !== '')
    .join('\n\n');
}

/** Text that holds words of the document must not be read as Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
