import { type Connection, type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { blockEnd, clausePlace } from '../contract/view.ts';
import { contractOf } from './contract.ts';
import type { Service } from './service.ts';

/** Each clause folds to its first line. */
export function registerFolding(connection: Connection, service: Service): void {
  connection.onFoldingRanges(
    service.guard.request('foldingRange', async ({ textDocument }): Promise<FoldingRange[] | null> => {
      const found = await contractOf(service, textDocument);
      if (found === null) return null;
      const { document, view } = found;
      return view.model.clauses.flatMap(clause => {
        const startLine = document.positionAt(clausePlace(view, clause).start).line;
        const endLine = document.positionAt(blockEnd(view, clause.end - 1)).line;
        return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : [];
      });
    }),
  );
}
