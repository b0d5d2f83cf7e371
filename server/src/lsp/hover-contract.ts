import type { PlacedDefinition } from '@fineprint/rules/contract/definition-list';
import { clauseAt } from '@fineprint/rules/contract/clauses';
import {
  clauseAtOffset,
  type ContractView,
  meaningText,
  placesOfTerm,
  type Stretch,
  termAt,
} from '../contract/view.ts';
import { plain } from './markdown.ts';
import { clauseName } from './symbols.ts';

/** What is known about the defined term or the clause reference under an offset, as Markdown. */
export function explainContract(
  view: ContractView,
  offset: number,
): { readonly at: Stretch; readonly text: string } | null {
  const here = clauseAtOffset(view, offset);
  if (here !== null) {
    const { clause, at } = here;
    return {
      at,
      text: `**${plain(clauseName(clause))}**\n\n${plain(preview(view, clause.block, clause.end))}`,
    };
  }
  const term = termAt(view, offset);
  if (term === null || term.definitions.length === 0) return null;
  const uses = placesOfTerm(view, term.term).filter(({ isDefinition }) => !isDefinition).length;
  const lines = term.definitions.map(definition => describe(view, definition));
  const used = `Used ${String(uses)} ${uses === 1 ? 'time' : 'times'}.`;
  return { at: term.at, text: `${lines.join('\n\n')}\n\n${used}` };
}

function describe(view: ContractView, definition: PlacedDefinition): string {
  const clause = clauseAt(view.model.clauses, definition.block);
  const where = clause === null ? 'Defined at the start.' : `Defined in ${plain(clauseName(clause))}.`;
  const said = meaningText(view, definition).trim();
  const text =
    definition.form === 'label' ? `${said} (the “${definition.term}”)` : `“${definition.term}” ${said}`;
  return `**${plain(definition.term)}**: ${plain(shortened(text))}\n\n${where}`;
}

const LONGEST = 400;

/** The first words of a clause. */
function preview({ document }: ContractView, from: number, to: number): string {
  const texts: string[] = [];
  let length = 0;
  for (let index = from; index < to && length < LONGEST; index++) {
    const block = document.blocks[index]?.block;
    if (block === undefined) break;
    texts.push(block.label === null || index === from ? block.prose : `${block.label} ${block.prose}`);
    length += block.prose.length;
  }
  return shortened(texts.join('\n\n'));
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()} …`;
