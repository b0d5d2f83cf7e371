import readability from 'text-readability';
import type { Counts } from './counts.ts';
import { FEWEST_WORDS, type Scores, scoresOf } from './scores.ts';

/** The scores that the package text-readability has a formula for. */
export type PackageScores = Pick<
  Scores,
  | 'fleschReadingEase'
  | 'fleschKincaidGrade'
  | 'daleChall'
  | 'gunningFog'
  | 'smog'
  | 'colemanLiau'
  | 'automatedReadability'
  | 'lix'
  | 'rix'
>;

/**
 * Scores through the formulas of the package text-readability, whose own counters misread contracts: they are replaced
 * by our exact counts. Rounded as the package rounds: two decimals; one in Flesch–Kincaid, SMOG and ARI. Null where
 * `scoresOf` is null.
 */
export function packageScores(counts: Counts, fewest = FEWEST_WORDS): PackageScores | null {
  const own = scoresOf(counts, fewest);
  if (own === null) return null;
  const formulas = withCounts(counts);
  const text = textLike(counts);
  return {
    fleschReadingEase: formulas.fleschReadingEase(text),
    fleschKincaidGrade: formulas.fleschKincaidGrade(text),
    daleChall: formulas.daleChallReadabilityScore(text),
    gunningFog: formulas.gunningFog(text),
    smog: own.smog === null ? null : formulas.smogIndex(text),
    colemanLiau: formulas.colemanLiauIndex(text),
    automatedReadability: formulas.automatedReadabilityIndex(text),
    lix: formulas.lix(text),
    rix: formulas.rix(text),
  };
}

/** The package's formulas over our counts: its methods call each other, so a child object with other counters is enough. */
function withCounts(counts: Counts): typeof readability {
  const { words, sentences, syllables, letters, characters, polysyllables, hardWords, complexWords } = counts;
  const formulas = Object.create(readability) as typeof readability;
  return Object.assign(formulas, {
    lexiconCount: () => words,
    sentenceCount: () => sentences,
    syllableCount: () => syllables,
    letterCount: () => letters,
    charCount: () => characters,
    polySyllableCount: () => polysyllables,
    difficultWords: (_text: string, threshold = 2) => (threshold === 3 ? complexWords : hardWords),
    averageSentenceLength: () => words / sentences,
    averageSyllablePerWord: () => syllables / words,
    averageLetterPerWord: () => (letters / words) * LETTER_WEIGHT,
    averageSentencePerWord: () => sentences / words,
    averageCharacterPerWord: () => characters / words,
  });
}

/** Coleman and Liau weigh letters with 0.0588; the package has 0.058. */
const LETTER_WEIGHT = 0.0588 / 0.058;

/** LIX and RIX split the text by themselves: one with as many words and long words gives them our counts. */
const textLike = ({ words, longWords }: Counts): string =>
  'longest '.repeat(longWords) + 'word '.repeat(words - longWords);
