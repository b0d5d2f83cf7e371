import type { Word } from '../kit/document.ts';
import { type Bits, bitsPerForm } from './forms.ts';

/** Words that a rule asks for together: see `wordClass`. */
export interface WordClass {
  readonly group: Group;
  /** Its bit in the numbers of the group. */
  readonly bit: number;
}

/** Up to thirty classes, so that one look at a text answers for all of them. */
interface Group {
  readonly bitsByWord: Map<string, number>;
  readonly tests: { readonly bit: number; readonly isIn: (lower: string) => boolean }[];
  readonly bits: Bits;
  readonly unions: WeakMap<readonly Word[], number>;
  /** What was asked last: rules ask about one sentence one behind the other. */
  last: { readonly words: readonly Word[]; readonly union: number } | null;
  size: number;
  /** True when answers are out: a class that comes later needs another group. */
  isAsked: boolean;
}

const LARGEST = 30;
let open: Group | null = null;

/** A class of words, as `Word.lower` has them: made once, where its module is read. */
export function wordClass(words: Iterable<string>): WordClass {
  const made = nextClass();
  const { bitsByWord } = made.group;
  for (const word of words) bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | made.bit);
  return made;
}

/** A class of the words for which a test holds, which is asked once for each. */
export function wordClassWhere(isIn: (lower: string) => boolean): WordClass {
  const made = nextClass();
  made.group.tests.push({ bit: made.bit, isIn });
  return made;
}

function nextClass(): WordClass {
  if (open === null || open.isAsked || open.size === LARGEST) open = createGroup();
  return { group: open, bit: 1 << open.size++ };
}

function createGroup(): Group {
  const bitsByWord = new Map<string, number>();
  const tests: Group['tests'] = [];
  const group: Group = {
    bitsByWord,
    tests,
    bits: bitsPerForm(({ lower }) =>
      tests.reduce((bits, { bit, isIn }) => (isIn(lower) ? bits | bit : bits), bitsByWord.get(lower) ?? 0),
    ),
    unions: new WeakMap(),
    last: null,
    size: 0,
    isAsked: false,
  };
  return group;
}

/** True where one of the words is of the class. The words of a block or a sentence are looked at once for all classes. */
export function holds(words: readonly Word[], { group, bit }: WordClass): boolean {
  if (group.last?.words !== words) group.last = { words, union: unionOf(words, group) };
  return (group.last.union & bit) !== 0;
}

function unionOf(words: readonly Word[], group: Group): number {
  const known = group.unions.get(words);
  if (known !== undefined) return known;
  group.isAsked = true;
  const union = group.bits.ofAll(words);
  group.unions.set(words, union);
  return union;
}

/** True where a word is of the class. */
export function isIn(word: Word, { group, bit }: WordClass): boolean {
  group.isAsked = true;
  return (group.bits.of(word) & bit) !== 0;
}
