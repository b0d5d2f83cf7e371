import { showNumber } from '@fineprint/rules/contract/numbers';
import { type CompletionItem, CompletionItemKind, type Connection } from 'vscode-languageserver';
import { type ContractView, meaningText } from '../contract/view.ts';
import { contractAt } from './contract.ts';
import type { Service } from './service.ts';
import { clauseName } from './symbols.ts';

/** Behind “clause” or “section”, the numbers of the document; elsewhere, behind a capital, its defined terms. */
export function registerCompletion(connection: Connection, service: Service): void {
  connection.onCompletion(
    service.guard.request('completion', async (parameters): Promise<CompletionItem[] | null> => {
      const found = await contractAt(service, parameters);
      if (found === null) return null;
      const before = found.document.getText().slice(Math.max(0, found.offset - REACH), found.offset);
      if (REFERENCE.test(before)) return numbers(found.view);
      return TERM.test(before) ? terms(found.view) : null;
    }),
  );
}

const REACH = 40;
const REFERENCE =
  /\b(?:clauses?|sections?|articles?|paragraphs?|schedules?|annex|appendix|exhibit)\s+[\d.()a-z]{0,8}$/i;
const TERM = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{L}*$/u;

function numbers({ model }: ContractView): CompletionItem[] {
  return model.clauses.flatMap(clause => {
    const { number } = clause;
    if (number === null) return [];
    const label = showNumber(number).replace(/^\p{L}+ (?=\S)/u, '');
    const detail = clauseName(clause);
    return [
      {
        label,
        detail,
        kind: CompletionItemKind.Reference,
        filterText: label,
        sortText: String(clause.index).padStart(6, '0'),
      },
    ];
  });
}

function terms(view: ContractView): CompletionItem[] {
  const seen = new Set<string>();
  return view.model.definitions.flatMap(definition => {
    const { term } = definition;
    if (seen.has(term) || !/^\p{Lu}/u.test(term)) return [];
    seen.add(term);
    return [
      {
        label: term,
        kind: CompletionItemKind.Variable,
        detail: 'defined term',
        documentation: meaningText(view, definition),
      },
    ];
  });
}
