import type { PlacedBlock } from '../kit/document.ts';
import { type Clause } from './clauses.ts';
import { entryIn, isDefinitionsTitle, termCell } from './definition-entries.ts';
import { type Definition, definitionsIn } from './definitions.ts';

/** A definition with the block that it stands in. */
export interface PlacedDefinition extends Definition {
  readonly block: number;
  /** Index of the block that says what the term means: another one where a table or a list says it. */
  readonly meaningBlock: number;
}

/** All definitions of a document in order: sentences, labels, and the entries of lists and tables of definitions. */
export function definitionsOf(
  blocks: readonly PlacedBlock[],
  clauses: readonly Clause[],
): readonly PlacedDefinition[] {
  const sections = clauses.filter(({ title }) => title !== null && isDefinitionsTitle(title));
  const found: PlacedDefinition[] = [];
  let lastCell = -2;
  blocks.forEach(({ block }, index) => {
    const own = definitionsIn(block);
    for (const definition of own) found.push({ ...definition, block: index, meaningBlock: index });
    const isInList = sections.some(({ block: first, end }) => first < index && index < end);
    if (!isInList) return;
    if (block.shape === 'table-cell') {
      const cell = lastCell === index - 1 ? null : termCell(block);
      const meaning = blocks[index + 1]?.block;
      if (cell === null || meaning?.shape !== 'table-cell' || meaning.words.length < 4) return;
      lastCell = index;
      if (own.length === 0) found.push({ ...cell, block: index, meaningBlock: index + 1 });
      return;
    }
    const entry = own.some(({ form, at }) => form === 'means' && at.start < 30) ? null : entryIn(block);
    if (entry !== null) found.push({ ...entry, block: index, meaningBlock: index });
  });
  return found;
}
