import type { Block, Word } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';

/** A term as a list of words, ready to be found in text with its plural and possessive forms. */
interface Term {
  readonly text: string;
  readonly words: readonly string[];
  readonly bases: readonly string[];
}

export interface TermIndex {
  readonly size: number;
  /** By the first word in its base form. */
  readonly byFirst: ReadonlyMap<string, readonly Term[]>;
  /** Uses by block, found once. */
  readonly uses: WeakMap<Block, readonly TermUse[]>;
}

/** A place where a term stands. `exact`: with the capitals it is defined in. */
export interface TermUse extends Span<'prose'> {
  readonly term: string;
  readonly exact: boolean;
}

const MOST_INDEXES = 64;
const indexes = new Map<string, TermIndex>();

/** An index of terms for `termUses`. The same terms give the same index, so that what it found is kept. */
export function createTermIndex(terms: readonly string[]): TermIndex {
  const unique = [...new Set(terms)];
  const key = unique.join('\n');
  const known = indexes.get(key);
  if (known !== undefined) return known;
  const byFirst = new Map<string, Term[]>();
  for (const text of unique) {
    const words = text.split(/\s+/).filter(word => word !== '');
    const bases = words.map(word => baseForm(word.toLowerCase()));
    const first = bases[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { text, words, bases }]);
  }
  const index: TermIndex = { size: unique.length, byFirst, uses: new WeakMap() };
  if (indexes.size >= MOST_INDEXES) indexes.clear();
  indexes.set(key, index);
  return index;
}

/** Where terms stand in a block: their plural and possessive forms too, in any case. */
export function termUses(block: Block, index: TermIndex): readonly TermUse[] {
  const known = index.uses.get(block);
  if (known !== undefined) return known;
  const found: TermUse[] = [];
  const bases = basesOf(block);
  block.words.forEach((word, position) => {
    for (const term of index.byFirst.get(bases[position] ?? '') ?? []) {
      const last = block.words[position + term.words.length - 1];
      if (last === undefined || !term.bases.every((base, offset) => bases[position + offset] === base))
        continue;
      const exact = term.words.every((part, offset) => hasSameCapital(block.words[position + offset], part));
      found.push({ ...prose(word.start, last.end), term: term.text, exact });
    }
  });
  index.uses.set(block, found);
  return found;
}

function hasSameCapital(word: Word | undefined, part: string): boolean {
  const first = part.charAt(0);
  return first === first.toLowerCase() || word?.text.charAt(0) === first;
}

const basesCache = new WeakMap<Block, readonly string[]>();

function basesOf(block: Block): readonly string[] {
  let bases = basesCache.get(block);
  if (bases === undefined) {
    bases = block.words.map(word => baseForm(word.lower));
    basesCache.set(block, bases);
  }
  return bases;
}

/** A word without its possessive and plural ending. Only ever compared with another base form. */
export function baseForm(lower: string): string {
  const word =
    lower.includes('’') || lower.includes("'") ? lower.replaceAll('’', "'").replace(/'s?$/, '') : lower;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
