import type { Block, PlacedBlock } from '../kit/document.ts';
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

const LOCAL =
  /\b(?:for (?:the )?purposes? of|in|under) this (?:section|clause|sub-?clause|schedule|annex|appendix|exhibit|paragraph|part|article|sub-?section)\b[^:]{0,120}\b(?:following|meanings?|definitions?|defined|terms?|expressions?)\b/i;

/** “For the purposes of this clause 9 the following words have these meanings:” */
const opensLocalList = ({ prose: text }: Block): boolean => text.includes('this ') && LOCAL.test(text);

/** A number of a page, or a point of a meaning, does not end a list. */
const goesOn = ({ words, label }: Block): boolean =>
  words.length < 2 || /^\(?[a-z]{1,4}[).]/.test(label ?? '');

function collect(blocks: readonly PlacedBlock[]): readonly PlacedDefinition[] {
  const sections = definitionSections(blocks);
  const found: PlacedDefinition[] = [];
  let lastCell = -2;
  let isLocal = false;
  blocks.forEach(({ block }, index) => {
    const own = definitionsIn(block);
    isLocal = opensLocalList(block) || (isLocal && (own.length > 0 || goesOn(block)));
    for (const definition of own) {
      const scope = isLocal ? 'part' : definition.scope;
      found.push({ ...definition, scope, block: index, meaningBlock: index });
    }
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
