import { definitionsOf } from '@fineprint/rules/contract/definition-list';
import { quantitiesIn } from '@fineprint/rules/contract/quantities';
import { referencesIn } from '@fineprint/rules/contract/references';
import type { Document } from '@fineprint/rules/kit/document';

/**
 * The first of a document's tables (definitions, references, amounts) that is not the same in another one, in words for
 * a message; null where all are. Counts without a unit are no amounts: “12 noon” may become “noon”.
 */
export function changedTable(before: Document, after: Document): string | null {
  for (const [name, tableOf] of TABLES) {
    if (tableOf(before).join('\n') !== tableOf(after).join('\n')) return name;
  }
  return null;
}

const TABLES: readonly (readonly [string, (document: Document) => readonly string[]])[] = [
  ['defined terms', ({ blocks }) => definitionsOf(blocks).map(({ term }) => term)],
  ['references', referencesOf],
  ['amounts', amountsOf],
];

function referencesOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap(({ block }) =>
    referencesIn(block).map(({ at }) =>
      block.prose.slice(at.start, at.end).replace(/\s+/g, ' ').toLowerCase(),
    ),
  );
}

/** In each block sorted: a sentence may be told in another order. */
function amountsOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap(({ block }) =>
    block.sentences
      .flatMap(sentence => quantitiesIn(sentence, block.prose))
      .filter(({ kind }) => kind !== 'count')
      .map(({ kind, value, unit }) => `${kind} ${String(value)} ${unit}`)
      .sort(),
  );
}
