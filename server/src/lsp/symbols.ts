import type { Clause } from '@fineprint/rules/contract/clauses';
import { showNumber } from '@fineprint/rules/contract/numbers';
import { partiesOf } from '@fineprint/rules/contract/parties';
import {
  type Connection,
  type DocumentSymbol,
  SymbolKind,
  type SymbolInformation,
} from 'vscode-languageserver';
import { blockEnd, clausePlace, labelStretch, type Stretch, stretchOf } from '../contract/view.ts';
import { contractOf, type OpenContract } from './contract.ts';
import { rangeOf } from './convert.ts';
import type { Service } from './service.ts';

/** The clauses of a document with what they define, and its parties; over all open documents for the workspace. */
export function registerSymbols(connection: Connection, service: Service): void {
  connection.onDocumentSymbol(
    service.guard.request('documentSymbol', async ({ textDocument }): Promise<DocumentSymbol[] | null> => {
      const found = await contractOf(service, textDocument);
      return found === null ? null : symbolsOf(found);
    }),
  );
  connection.onWorkspaceSymbol(
    service.guard.request('workspaceSymbol', async ({ query }): Promise<SymbolInformation[]> => {
      const symbols: SymbolInformation[] = [];
      for (const { uri } of service.documents.all()) {
        const found = await contractOf(service, { uri });
        if (found !== null) symbols.push(...flat(uri, symbolsOf(found), null));
      }
      const wanted = query.toLowerCase();
      return symbols.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, MOST);
    }),
  );
}

const MOST = 500;

interface Open {
  readonly clause: Clause;
  readonly symbol: DocumentSymbol;
}

function symbolsOf(contract: OpenContract): DocumentSymbol[] {
  const { view } = contract;
  const tops: DocumentSymbol[] = [];
  const open: Open[] = [];
  for (const clause of view.model.clauses) {
    while (open.length > 0 && open.at(-1)?.clause.index !== clause.parent) open.pop();
    const symbol = clauseSymbol(contract, clause);
    const children = open.at(-1)?.symbol.children ?? tops;
    children.push(symbol);
    open.push({ clause, symbol });
  }
  const parties = new Set(
    partiesOf(view.document.blocks, view.model.definitions).flatMap(({ labels }) => labels),
  );
  for (const definition of view.model.definitions) {
    const { block, at, term } = definition;
    const place = stretchOf(view, block, at);
    const kind = parties.has(definition) ? SymbolKind.Class : SymbolKind.Variable;
    const detail = parties.has(definition) ? 'party' : 'definition';
    const range = rangeOf(contract.document, place);
    childrenAt(tops, place, contract).push({ name: term, detail, kind, range, selectionRange: range });
  }
  return tops;
}

/** The list of the innermost clause that holds a place. */
function childrenAt(symbols: DocumentSymbol[], place: Stretch, contract: OpenContract): DocumentSymbol[] {
  const { document } = contract;
  const holder = symbols.find(
    ({ kind, range }) =>
      kind === SymbolKind.Namespace &&
      document.offsetAt(range.start) <= place.start &&
      place.end <= document.offsetAt(range.end),
  );
  return holder?.children === undefined ? symbols : childrenAt(holder.children, place, contract);
}

function clauseSymbol({ document, view }: OpenContract, clause: Clause): DocumentSymbol {
  const own = clausePlace(view, clause);
  const label = labelStretch(view, clause.block);
  const start = Math.min(own.start, label?.start ?? own.start);
  const end = Math.max(own.end, blockEnd(view, clause.end - 1));
  return {
    name: clauseName(clause),
    kind: SymbolKind.Namespace,
    range: rangeOf(document, { start, end }),
    selectionRange: rangeOf(document, own),
    children: [],
  };
}

/** “4.2 Fees”; a clause without a title is called by its number. */
export function clauseName({ number, title }: Clause): string {
  const shown = number === null ? '' : showNumber(number);
  return [shown, title ?? ''].filter(part => part !== '').join(' ') || 'Clause';
}

function flat(
  uri: string,
  symbols: readonly DocumentSymbol[],
  containerName: string | null,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children }) => [
    {
      name,
      kind,
      location: { uri, range: selectionRange },
      ...(containerName !== null && { containerName }),
    },
    ...flat(uri, children ?? [], name),
  ]);
}
