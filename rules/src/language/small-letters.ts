import type { Block, PlacedBlock } from '../kit/document.ts';

const MOST_LISTS = 32;
const found = new Map<string, WeakMap<Block, readonly string[]>>();

/**
 * Those of the names that a document also has as a word in small letters, such as “hello” for “HELLO”; the names are
 * given in small letters. What a block holds is remembered, so that asking again after an edit looks at one block.
 */
export function inSmallLetters(
  names: ReadonlySet<string>,
  blocks: readonly PlacedBlock[],
): ReadonlySet<string> {
  const present = new Set<string>();
  if (names.size === 0) return present;
  const key = [...names].join(' ');
  const known = found.get(key) ?? new WeakMap<Block, readonly string[]>();
  if (found.size >= MOST_LISTS) found.clear();
  found.set(key, known);
  for (const { block } of blocks) {
    for (const name of namesIn(block, names, known)) present.add(name);
  }
  return present;
}

function namesIn(
  block: Block,
  names: ReadonlySet<string>,
  known: WeakMap<Block, readonly string[]>,
): readonly string[] {
  let own = known.get(block);
  if (own === undefined) {
    own = block.words.filter(({ text }) => names.has(text)).map(({ text }) => text);
    known.set(block, own.length === 0 ? NOTHING : own);
  }
  return own;
}

const NOTHING: readonly string[] = [];
