import readability from 'text-readability';
import type { Block } from '../kit/document.ts';
import { syllables } from '../language/syllables.ts';

/** What the formulas need, over the sentences that count. Exact counts, never rounded. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

export const NO_COUNTS: Counts = { words: 0, sentences: 0, syllables: 0 };

/** Under this many words a score says nothing. */
export const FEWEST_WORDS = 100;

export interface Scores {
  /** 0 (very hard) to 100 (very easy), may lie outside. Flesch, 1948. */
  readonly fleschReadingEase: number;
  /** US school grade. Kincaid et al., 1975. */
  readonly fleschKincaidGrade: number;
  readonly averageSentenceWords: number;
  readonly averageSyllablesPerWord: number;
}

export const addCounts = (one: Counts, two: Counts): Counts => ({
  words: one.words + two.words,
  sentences: one.sentences + two.sentences,
  syllables: one.syllables + two.syllables,
});

const cache = new WeakMap<Block, Counts>();

/** Counts of one block: paragraphs, list items and quotes in English; headings, labels and table cells are left out. */
export function blockCounts(block: Block): Counts {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const counts = isCounted(block) ? count(block) : NO_COUNTS;
  cache.set(block, counts);
  return counts;
}

const isCounted = ({ shape, english }: Block): boolean =>
  english && (shape === 'paragraph' || shape === 'list-item' || shape === 'quote');

function count(block: Block): Counts {
  let total = 0;
  for (const word of block.words) total += syllables(word.text);
  return { words: block.words.length, sentences: block.sentences.length, syllables: total };
}

/** The scores of counts, or null under 100 words. Unrounded. */
export function scores(counts: Counts, fewest = FEWEST_WORDS): Scores | null {
  if (counts.words < fewest || counts.words === 0 || counts.sentences === 0) return null;
  const sentenceWords = counts.words / counts.sentences;
  const wordSyllables = counts.syllables / counts.words;
  return {
    fleschReadingEase: 206.835 - 1.015 * sentenceWords - 84.6 * wordSyllables,
    fleschKincaidGrade: 0.39 * sentenceWords + 11.8 * wordSyllables - 15.59,
    averageSentenceWords: sentenceWords,
    averageSyllablesPerWord: wordSyllables,
  };
}

/** The Flesch–Kincaid grade of counts, or null under 100 words. */
export const gradeOf = (counts: Counts): number | null => scores(counts)?.fleschKincaidGrade ?? null;

/**
 * The same two scores through the formulas of the package text-readability, with its counters replaced by our exact
 * counts: they agree with `scores` within its last rounding. Its own counters misread contracts.
 */
export function packageScores(counts: Counts): Pick<Scores, 'fleschReadingEase' | 'fleschKincaidGrade'> {
  const adapter = Object.create(readability) as typeof readability;
  adapter.averageSentenceLength = () => counts.words / counts.sentences;
  adapter.averageSyllablePerWord = () => counts.syllables / counts.words;
  return {
    fleschReadingEase: adapter.fleschReadingEase(''),
    fleschKincaidGrade: adapter.fleschKincaidGrade(''),
  };
}
