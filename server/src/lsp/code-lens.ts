import { type CodeLens, CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { rangeOf } from './convert.ts';
import { counted, scoredParts } from './section-scores.ts';
import type { Service } from './service.ts';

/**
 * A line above each section that is long enough to score: its grade, its words and its findings. In a text without
 * headings, above each clause.
 */
export function registerCodeLens(connection: Connection, service: Service): void {
  const { client, documents, guard, session } = service;
  connection.onCodeLens(
    guard.request('codeLens', async ({ textDocument }): Promise<CodeLens[]> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined) return [];
      const reviewed = await session.review(document);
      if (reviewed.state !== 'reviewed' || !reviewed.settings.codeLens) return [];
      return scoredParts(reviewed.review).map(({ start, end, counts, scores }) => {
        const findings = reviewed.shown.filter(({ at }) => start <= at.start && at.start < end).length;
        const title = `Grade ${scores.fleschKincaidGrade.toFixed(1)} · ${counted(counts.words, 'word')} · ${counted(findings, 'finding')}`;
        return { range: rangeOf(document, { start, end: start }), command: { title, command: '' } };
      });
    }),
  );
  service.onChanged(() => {
    if (client().refreshesCodeLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  });
}
