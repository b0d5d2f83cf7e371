import type { Connection, DocumentLink } from 'vscode-languageserver';
import { clausePlace, stretchOf, targetsIn } from '../contract/view.ts';
import { contractOf } from './contract.ts';
import { rangeOf } from './convert.ts';
import { plainLinks } from './plain-links.ts';
import { isPlain } from './plain-text.ts';
import type { Service } from './service.ts';
import { clauseName } from './symbols.ts';

/** Each reference to a clause is a link to it. */
export function registerLinks(connection: Connection, service: Service): void {
  connection.onDocumentLinks(
    service.guard.request('documentLink', async ({ textDocument }): Promise<DocumentLink[] | null> => {
      if (isPlain(textDocument.uri)) return plainLinks(service, textDocument.uri);
      const found = await contractOf(service, textDocument);
      if (found === null) return null;
      const { document, view } = found;
      return targetsIn(view).map(({ reference, target, clause }) => {
        const at = reference.targets.length === 1 ? reference.at : target.at;
        const { line, character } = document.positionAt(clausePlace(view, clause).start);
        return {
          range: rangeOf(document, stretchOf(view, reference.block, at)),
          target: `${document.uri}#L${String(line + 1)},${String(character + 1)}`,
          tooltip: clauseName(clause),
        };
      });
    }),
  );
}
