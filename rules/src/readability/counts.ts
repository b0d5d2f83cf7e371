import type { Block, Sentence } from '../kit/document.ts';
import { NONE } from '../kit/rule.ts';
import { passives } from '../language/passive.ts';
import { perForm } from '../language/forms.ts';
import { syllables } from '../language/syllables.ts';
import type { Dialect, LeftOut } from './dialects.ts';
import { blockLeftOut } from './left-out.ts';
import { isName } from './names.ts';
import { type CountedSentence, type Pieces, piecesOf } from './pieces.ts';
import { wordFacts } from './word-facts.ts';

/** What Flesch’s formulas need, over what counts. Whole numbers, never rounded. */
export interface Size {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** What all formulas need, over what counts. Whole numbers, never rounded; two counts add up to that of both texts. */
export interface Counts extends Size {
  readonly letters: number;
  /** Letters and figures. */
  readonly characters: number;
  /** Words of three syllables or more. */
  readonly polysyllables: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Words that Dale and Chall’s list does not know, each time they occur. */
  readonly hardWords: number;
  /** Complex words as Gunning has them, each time they occur. */
  readonly complexWords: number;
  /** Paragraphs, list items and quotations with at least one word that counts. */
  readonly paragraphs: number;
  /** Sentences with at least one verb in the passive voice. */
  readonly passiveSentences: number;
  /** Words of the longest sentence, and of the longest paragraph. */
  readonly longestSentence: number;
  readonly longestParagraph: number;
}

/** Something that was not counted: how many words, in how many blocks. */
export interface LeftOutCount {
  readonly what: LeftOut;
  readonly words: number;
  readonly blocks: number;
}

/** A text as one dialect counts it: what was counted, and what was left out, most words first. */
export interface Tally {
  readonly dialect: Dialect;
  readonly counts: Counts;
  readonly leftOut: readonly LeftOutCount[];
}

export const NO_SIZE: Size = { words: 0, sentences: 0, syllables: 0 };

export const NO_COUNTS: Counts = {
  ...NO_SIZE,
  letters: 0,
  characters: 0,
  polysyllables: 0,
  longWords: 0,
  hardWords: 0,
  complexWords: 0,
  paragraphs: 0,
  passiveSentences: 0,
  longestSentence: 0,
  longestParagraph: 0,
};

/** The size of one block in the modern count: cheaper than `blockCounts`, and equal to it. Cached with the block. */
export function blockSize(block: Block): Size {
  const known = sizes.get(block);
  if (known !== undefined) return known;
  const size = blockLeftOut(block) === null ? measure(block) : NO_SIZE;
  sizes.set(block, size);
  return size;
}

/** The counts of one block in a dialect; all 0 where it is left out. Cached with the block. */
export const blockCounts = (block: Block, dialect: Dialect = 'modern'): Counts =>
  blockTally(block, dialect).counts;

/** The sentences of one block that count in a dialect, with their words; none where it is left out. Cached with the block. */
export const countedSentences = (block: Block, dialect: Dialect = 'modern'): readonly CountedSentence[] =>
  blockTally(block, dialect).sentences;

/** The counts of a text, block by block, with what was left out. */
export function textTally(blocks: readonly Block[], dialect: Dialect = 'modern'): Tally {
  const counts: Sum = { ...NO_COUNTS };
  const left = new Map<LeftOut, LeftOutCount>();
  for (const block of blocks) {
    const tally = blockTally(block, dialect);
    if (tally.counts !== NO_COUNTS) addTo(counts, tally.counts);
    for (const { what, words } of tally.leftOut) {
      const sum = left.get(what);
      left.set(what, { what, words: (sum?.words ?? 0) + words, blocks: (sum?.blocks ?? 0) + 1 });
    }
  }
  return { dialect, counts, leftOut: [...left.values()].sort((one, two) => two.words - one.words) };
}

export const addSizes = (one: Size, two: Size): Size => ({
  words: one.words + two.words,
  sentences: one.sentences + two.sentences,
  syllables: one.syllables + two.syllables,
});

export function addCounts(one: Counts, two: Counts): Counts {
  const sum: Sum = { ...one };
  addTo(sum, two);
  return sum;
}

type Sum = { -readonly [K in keyof Counts]: Counts[K] };

/** Adds in place: a document has thousands of blocks. */
function addTo(sum: Sum, more: Counts): void {
  sum.words += more.words;
  sum.sentences += more.sentences;
  sum.syllables += more.syllables;
  sum.letters += more.letters;
  sum.characters += more.characters;
  sum.polysyllables += more.polysyllables;
  sum.longWords += more.longWords;
  sum.hardWords += more.hardWords;
  sum.complexWords += more.complexWords;
  sum.paragraphs += more.paragraphs;
  sum.passiveSentences += more.passiveSentences;
  sum.longestSentence = Math.max(sum.longestSentence, more.longestSentence);
  sum.longestParagraph = Math.max(sum.longestParagraph, more.longestParagraph);
}

interface BlockTally {
  readonly counts: Counts;
  readonly sentences: readonly CountedSentence[];
  readonly leftOut: readonly Pick<LeftOutCount, 'what' | 'words'>[];
}

const sizes = new WeakMap<Block, Size>();
const tallies: Readonly<Record<Dialect, WeakMap<Block, BlockTally>>> = {
  modern: new WeakMap(),
  'flesch-1948': new WeakMap(),
  'naic-flesch': new WeakMap(),
  'ct-42-158': new WeakMap(),
};

function blockTally(block: Block, dialect: Dialect): BlockTally {
  const known = tallies[dialect].get(block);
  if (known !== undefined) return known;
  const left = blockLeftOut(block);
  const tally =
    left === null
      ? tallyOf(block, dialect)
      : { counts: NO_COUNTS, sentences: [], leftOut: [{ what: left, words: block.words.length }] };
  tallies[dialect].set(block, tally);
  return tally;
}

function tallyOf(block: Block, dialect: Dialect): BlockTally {
  const pieces = piecesOf(block, dialect);
  const { quotedLaw, opaque, sentences } = pieces;
  return {
    counts: countPieces(block, pieces, dialect),
    sentences,
    leftOut: quotedLaw + opaque === 0 ? NONE : leftOutOf({ quotedLaw, opaque }),
  };
}

const leftOutOf = ({ quotedLaw, opaque }: Pick<Pieces, 'quotedLaw' | 'opaque'>): BlockTally['leftOut'] =>
  [
    { what: 'quoted law', words: quotedLaw } as const,
    { what: 'code and addresses', words: opaque } as const,
  ].filter(({ words }) => words > 0);

const syllablesOf = perForm(({ text }) => syllables(text));

function measure(block: Block): Size {
  let spoken = 0;
  let words = 0;
  let sentences = 0;
  for (const piece of piecesOf(block, 'modern').sentences) {
    sentences++;
    words += piece.words.length;
    piece.words.forEach(word => (spoken += syllablesOf(word)));
  }
  return words === 0 ? NO_SIZE : { words, sentences, syllables: spoken };
}

const modernFacts = perForm(({ text, lower }) => wordFacts('modern', text, lower));

function countPieces(block: Block, { sentences }: Pieces, dialect: Dialect): Counts {
  const sum: Sum = { ...NO_COUNTS };
  for (const piece of sentences) {
    sum.words += piece.words.length;
    sum.longestSentence = Math.max(sum.longestSentence, piece.words.length);
    for (const word of piece.words) {
      const facts = dialect === 'modern' ? modernFacts(word) : wordFacts(dialect, word.text, word.lower);
      sum.syllables += facts.syllables;
      sum.letters += facts.letters;
      sum.characters += facts.characters;
      if (facts.polysyllable) sum.polysyllables++;
      if (facts.long) sum.longWords++;
      if (!facts.hard || isName(word, piece.sentence)) continue;
      sum.hardWords++;
      if (facts.complex) sum.complexWords++;
    }
  }
  sum.sentences = sentences.length;
  sum.paragraphs = sum.words > 0 ? 1 : 0;
  sum.longestParagraph = sum.words;
  sum.passiveSentences = passiveCount(block, sentences);
  return sum;
}

/** Sentences that hold the first word of a passive verb. */
function passiveCount(block: Block, pieces: readonly CountedSentence[]): number {
  let count = 0;
  let sentence: Sentence | null = null;
  let starts: readonly number[] = [];
  for (const piece of pieces) {
    if (piece.sentence !== sentence) {
      sentence = piece.sentence;
      starts = passives(sentence, block).map(passive => passive.at.start);
    }
    if (starts.some(start => piece.start <= start && start < piece.end)) count++;
  }
  return count;
}
