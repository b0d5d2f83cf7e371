import type { Block, Sentence } from '../kit/document.ts';
import type { Category, PhraseMatch } from '../kit/phrase.ts';
import { createPhraseFinder } from '../lexicon/phrases.ts';
import { blockCounts } from './counts.ts';
import { FEWEST_WORDS } from './scores.ts';

/** The parts of the headline score, in the order of reports. */
export const HEADLINE_PARTS = ['sentences', 'words', 'structure', 'legalese', 'customerFocus'] as const;
export type HeadlinePart = (typeof HEADLINE_PARTS)[number];

/** How plain a text is in one number, unrounded: 0 to 100, and the same for each part. */
export interface Headline {
  readonly score: number;
  readonly parts: Readonly<Record<HeadlinePart, number>>;
}

/** What the headline is made from. Whole numbers; those of two texts add up. */
export interface HeadlineCounts {
  readonly words: number;
  readonly sentences: number;
  /** Words that Dale and Chall’s list does not know, names left aside. */
  readonly hardWords: number;
  readonly paragraphs: number;
  readonly headings: number;
  /** Wordings of lawyers and officials that the lexicon has a plain form for. */
  readonly legalese: number;
  /** “you”, “we” and their forms. */
  readonly address: number;
}

/** How a part is measured, and what it weighs. */
export interface PartInfo {
  readonly name: string;
  /** The share of the score. All weights add up to 1. */
  readonly weight: number;
  /** What is measured, in plain words. */
  readonly measure: string;
  /** The measure that gives half the points. */
  readonly half: number;
}

export const PART_INFO: Readonly<Record<HeadlinePart, PartInfo>> = {
  sentences: { name: 'Sentences', weight: 0.25, measure: 'words in a sentence, on average', half: 25 },
  words: { name: 'Words', weight: 0.35, measure: 'unfamiliar words in a sentence, on average', half: 5 },
  structure: {
    name: 'Structure',
    weight: 0.1,
    measure: 'words in a paragraph (two thirds) and headings (one third)',
    half: 80,
  },
  legalese: {
    name: 'Legalese',
    weight: 0.15,
    measure: 'wordings of lawyers in a sentence, on average',
    half: 0.5,
  },
  customerFocus: {
    name: 'Customer focus',
    weight: 0.15,
    measure: '“you” and “we” in a hundred words',
    half: 3,
  },
};

export const NO_HEADLINE_COUNTS: HeadlineCounts = {
  words: 0,
  sentences: 0,
  hardWords: 0,
  paragraphs: 0,
  headings: 0,
  legalese: 0,
  address: 0,
};

/** The headline of a text, or null under `fewest` words. Looks at the text alone: no rule and no setting moves it. */
export const headlineOf = (blocks: readonly Block[], fewest = FEWEST_WORDS): Headline | null =>
  headlineOfCounts(sumOf(blocks), fewest);

export function sumOf(blocks: readonly Block[]): HeadlineCounts {
  return blocks.reduce<HeadlineCounts>(
    (sum, block) => addHeadlineCounts(sum, headlineCounts(block)),
    NO_HEADLINE_COUNTS,
  );
}

export function addHeadlineCounts(
  one: HeadlineCounts,
  two: HeadlineCounts,
  sign: 1 | -1 = 1,
): HeadlineCounts {
  return {
    words: one.words + sign * two.words,
    sentences: one.sentences + sign * two.sentences,
    hardWords: one.hardWords + sign * two.hardWords,
    paragraphs: one.paragraphs + sign * two.paragraphs,
    headings: one.headings + sign * two.headings,
    legalese: one.legalese + sign * two.legalese,
    address: one.address + sign * two.address,
  };
}

/** The headline of counts, or null under `fewest` words. */
export function headlineOfCounts(counts: HeadlineCounts, fewest = FEWEST_WORDS): Headline | null {
  const { words, sentences } = counts;
  if (words < fewest || words === 0 || sentences === 0) return null;
  const parts = {
    sentences: curve(words / sentences, PART_INFO.sentences.half),
    words: curve(counts.hardWords / sentences, PART_INFO.words.half),
    structure: structure(counts),
    legalese: 100 / (1 + counts.legalese / sentences / PART_INFO.legalese.half),
    customerFocus: rising((counts.address * 100) / words, PART_INFO.customerFocus.half),
  };
  const score = HEADLINE_PARTS.reduce((sum, part) => sum + parts[part] * PART_INFO[part].weight, 0);
  return { score, parts };
}

/** The counts of one block. Cached with it. */
export function headlineCounts(block: Block): HeadlineCounts {
  const known = kept.get(block);
  if (known !== undefined) return known;
  const counts = measure(block);
  kept.set(block, counts);
  return counts;
}

/** The wordings in a sentence that the lexicon has a plain form for, in whatever kind of document they stand. */
export function plainWordings(sentence: Sentence, block: Block): readonly PhraseMatch[] {
  find ??= createPhraseFinder({ kind: 'contract', house: [], protect: [], locale: null });
  return find(sentence, block).filter(({ mode }) => mode === 'auto' || mode === 'suggest');
}

/** True for a wording that counts as legalese; hard words are counted without the lexicon. */
export const isLegalese = ({ row }: PhraseMatch): boolean => LEGALESE.has(row.category);

const LEGALESE: ReadonlySet<Category> = new Set(['legalese', 'latin', 'doublet', 'wordy', 'nominal']);

/** A heading in so many words gives half the points for headings. */
const HEADING_HALF = 200;

/** 100 at nothing, 50 at `half`, and never quite 0: the slope is gentle at both ends. */
const curve = (value: number, half: number): number => 100 / (1 + (value / half) ** 2);

/** 0 at nothing, 50 at `half`, and never quite 100. */
const rising = (value: number, half: number): number => (100 * value) / (value + half);

function structure({ words, paragraphs, headings }: HeadlineCounts): number {
  const pieces = curve(words / paragraphs, PART_INFO.structure.half);
  return (2 * pieces + rising((headings * HEADING_HALF) / words, 1)) / 3;
}

const kept = new WeakMap<Block, HeadlineCounts>();
let find: ReturnType<typeof createPhraseFinder> | undefined;

const ADDRESS: ReadonlySet<string> = new Set(
  "you your yours yourself yourselves you're you'll you've you'd we our ours us ourselves we're we'll we've we'd".split(
    ' ',
  ),
);

function measure(block: Block): HeadlineCounts {
  if (block.shape === 'heading') return { ...NO_HEADLINE_COUNTS, headings: 1 };
  const { words, sentences, hardWords, paragraphs } = blockCounts(block);
  if (words === 0) return NO_HEADLINE_COUNTS;
  let legalese = 0;
  for (const sentence of block.sentences) {
    for (const match of plainWordings(sentence, block)) if (isLegalese(match)) legalese++;
  }
  let address = 0;
  for (const { lower } of block.words) {
    if (ADDRESS.has(lower)) address++;
  }
  return { words, sentences, hardWords, paragraphs, headings: 0, legalese, address };
}
