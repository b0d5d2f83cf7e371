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
  let spoken = 0;
  for (const word of block.words) spoken += syllables(word.text);
  const sentences = block.sentences.reduce((total, { words }) => total + (words.length > 0 ? 1 : 0), 0);
  return { words: block.words.length, sentences, syllables: spoken };
}

/** Counts of a whole text, block by block. */
export const textCounts = (blocks: readonly Block[]): Counts =>
  blocks.map(blockCounts).reduce(addCounts, NO_COUNTS);

/** The scores of counts, unrounded; null under `fewest` words (100 unless given) and where there is nothing to count. */
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
 * The same two scores through the formulas of the package text-readability, whose own counters misread contracts: they
 * are replaced by our exact counts. Rounded as the package rounds (Flesch to two decimals, the grade to one). Null
 * where `scores` is null.
 */
export function packageScores(
  counts: Counts,
  fewest = FEWEST_WORDS,
): Pick<Scores, 'fleschReadingEase' | 'fleschKincaidGrade'> | null {
  if (scores(counts, fewest) === null) return null;
  const counted = withCounts(counts);
  return {
    fleschReadingEase: counted.fleschReadingEase(''),
    fleschKincaidGrade: counted.fleschKincaidGrade(''),
  };
}

/** The package's formulas over our counts: its methods call each other, so a child object with other counters is enough. */
function withCounts({ words, sentences, syllables: spoken }: Counts): typeof readability {
  const formulas = Object.create(readability) as typeof readability;
  formulas.lexiconCount = () => words;
  formulas.sentenceCount = () => sentences;
  formulas.syllableCount = () => spoken;
  formulas.averageSentenceLength = () => words / sentences;
  formulas.averageSyllablePerWord = () => spoken / words;
  return formulas;
}
