import { perForm } from '../language/forms.ts';
import type { Block, Word } from '../kit/document.ts';
import type { Span } from '../kit/span.ts';

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

/** Where terms stand in a block: their plural and possessive forms too, in any case. In the order of their start. */
export function termUses(block: Block, index: TermIndex): readonly TermUse[] {
  const known = index.uses.get(block);
  if (known !== undefined) return known;
  let found: TermUse[] | null = null;
  const bases = basesOf(block);
  for (let position = 0; position < bases.length; position++) {
    const terms = index.byFirst.get(bases[position] ?? '');
    if (terms === undefined) continue;
    for (const term of terms) {
      const use = useAt(block, bases, position, term);
      if (use !== null) (found ??= []).push(use);
    }
  }
  const uses = found ?? NO_USES;
  index.uses.set(block, uses);
  return uses;
}

const NO_USES: readonly TermUse[] = [];

function useAt({ words }: Block, bases: readonly string[], position: number, term: Term): TermUse | null {
  const { length } = term.bases;
  for (let offset = 1; offset < length; offset++) {
    if (bases[position + offset] !== term.bases[offset]) return null;
    // “the Merchant's contract” is no “Merchant Contract”.
    if (isPossessive(words[position + offset - 1]) && !/['’]/.test(term.words[offset - 1] ?? '')) return null;
  }
  const [first, last] = [words[position], words[position + length - 1]];
  if (first === undefined || last === undefined) return null;
  let exact = true;
  for (let offset = 0; offset < length && exact; offset++) {
    exact = hasSameCapital(words[position + offset], term.words[offset] ?? '');
  }
  return { start: first.start, end: last.end, term: term.text, exact };
}

const isPossessive = (word: Word | undefined): boolean => word !== undefined && /'s?$/.test(word.lower);

function hasSameCapital(word: Word | undefined, part: string): boolean {
  const first = part.charAt(0);
  return first === first.toLowerCase() || word?.text.charAt(0) === first;
}

const basesCache = new WeakMap<Block, readonly string[]>();

function basesOf(block: Block): readonly string[] {
  let bases = basesCache.get(block);
  if (bases === undefined) {
    bases = block.words.map(baseOf);
    basesCache.set(block, bases);
  }
  return bases;
}

/** `baseForm` of a word of the text. */
export const baseOf = perForm(({ lower }) => baseForm(lower));

const MOST_FORMS = 20_000;
const forms = new Map<string, string>();

/** A word without its possessive and plural ending. Only ever compared with another base form. */
export function baseForm(lower: string): string {
  if (isBase(lower)) return lower;
  const known = forms.get(lower);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const base = makeBase(lower);
  forms.set(lower, base);
  return base;
}

/** Most words end in no letter or sign that an ending could begin with. */
const isBase = (lower: string): boolean =>
  !ENDS.includes(lower.charAt(lower.length - 1)) && !lower.includes('’');
const ENDS = "s')’";

function makeBase(lower: string): string {
  const plain = lower.endsWith(')') ? lower.replace(/\((?:s|es)\)$/, '') : lower;
  const word =
    plain.includes('’') || plain.includes("'") ? plain.replaceAll('’', "'").replace(/'s?$/, '') : plain;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
