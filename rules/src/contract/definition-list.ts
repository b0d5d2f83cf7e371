import type { PlacedBlock } from '../kit/document.ts';
import { prose } from '../kit/span.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { openingOf } from './openings.ts';
import { entryIn, isDefinitionsTitle, termCell } from './definition-entries.ts';
import { type Definition, definitionsIn } from './definitions.ts';

/** A definition with the block that it stands in. */
export interface PlacedDefinition extends Definition {
  readonly block: number;
  /** Index of the block that says what the term means: another one where a table or a list says it. */
  readonly meaningBlock: number;
}

const lists = new WeakMap<readonly PlacedBlock[], readonly PlacedDefinition[]>();

/**
 * All definitions of a document in order: sentences, labels, and the entries of lists and tables of definitions. The
 * same list of blocks gives the same array.
 */
export function definitionsOf(blocks: readonly PlacedBlock[]): readonly PlacedDefinition[] {
  const known = lists.get(blocks);
  if (known !== undefined) return known;
  const found = collect(blocks);
  lists.set(blocks, found);
  return found;
}

/** The parts of a document under a title such as “Definitions”. */
export function definitionSections(blocks: readonly PlacedBlock[]): readonly Clause[] {
  const isTitled = (title: string | null | undefined): boolean =>
    title !== null && title !== undefined && isDefinitionsTitle(title);
  if (!blocks.some(({ block }) => isTitled(openingOf(block)?.title?.text))) return [];
  return clausesOf(blocks).filter(({ title }) => isTitled(title));
}

function collect(blocks: readonly PlacedBlock[]): readonly PlacedDefinition[] {
  const sections = definitionSections(blocks);
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
      if (own.length === 0)
        found.push({
          ...cell,
          meaning: prose(0, meaning.prose.length),
          block: index,
          meaningBlock: index + 1,
        });
      return;
    }
    const entry = own.some(({ form, at }) => form === 'means' && at.start < 30) ? null : entryIn(block);
    if (entry !== null) found.push({ ...entry, block: index, meaningBlock: index });
  });
  return found;
}
