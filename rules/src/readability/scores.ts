import type { Counts, Size } from './counts.ts';

/** Under this many words a score says nothing. */
export const FEWEST_WORDS = 100;

/** Words a minute of an adult who reads English silently. M. Brysbaert, Journal of Memory and Language 109 (2019). */
export const READING_SPEED = 238;

/** Readability figures of a text, unrounded. */
export interface Scores {
  /** About 0 (very hard) to 100 (very easy). R. Flesch, 1948. */
  readonly fleschReadingEase: number;
  /** US school grade. J. P. Kincaid et al., 1975. */
  readonly fleschKincaidGrade: number;
  /** 4.9 and less: grade 4; 9 to 9.9: college. E. Dale and J. Chall, 1948, with the list of 1995. */
  readonly daleChall: number;
  /** US school grade. R. Gunning, 1952. */
  readonly gunningFog: number;
  /** US school grade; null under three sentences. G. H. McLaughlin, 1969. */
  readonly smog: number | null;
  /** US school grade. M. Coleman and T. L. Liau, 1975. */
  readonly colemanLiau: number;
  /** US school grade. R. J. Senter and E. A. Smith, 1967. */
  readonly automatedReadability: number;
  /** Under 30 very easy, over 60 very hard. C. H. Björnsson, 1968. */
  readonly lix: number;
  /** Long words a sentence. J. Anderson, 1983. */
  readonly rix: number;
  readonly averageSentenceWords: number;
  readonly averageSyllablesPerWord: number;
  /** Share of sentences with a passive verb, 0 to 1. */
  readonly passiveShare: number;
  /** At 238 words a minute. */
  readonly readingMinutes: number;
}

/** The scores of counts, unrounded; null under `fewest` words and where there is nothing to count. */
export function scoresOf(counts: Counts, fewest = FEWEST_WORDS): Scores | null {
  if (!isEnough(counts, fewest)) return null;
  const { words, sentences } = counts;
  const sentenceWords = words / sentences;
  const hundredth = 100 / words;
  return {
    fleschReadingEase: fleschEase(counts),
    fleschKincaidGrade: fleschGrade(counts),
    daleChall: daleChall(counts),
    gunningFog: 0.4 * (sentenceWords + counts.complexWords * hundredth),
    smog:
      sentences < FEWEST_SENTENCES
        ? null
        : 1.043 * Math.sqrt((30 * counts.polysyllables) / sentences) + 3.1291,
    colemanLiau: 0.0588 * counts.letters * hundredth - 0.296 * sentences * hundredth - 15.8,
    automatedReadability: (4.71 * counts.characters) / words + 0.5 * sentenceWords - 21.43,
    lix: sentenceWords + counts.longWords * hundredth,
    rix: counts.longWords / sentences,
    averageSentenceWords: sentenceWords,
    averageSyllablesPerWord: counts.syllables / words,
    passiveShare: counts.passiveSentences / sentences,
    readingMinutes: words / READING_SPEED,
  };
}

/** The Flesch–Kincaid grade of a size, or null under `fewest` words. */
export const gradeOf = (size: Size, fewest = FEWEST_WORDS): number | null =>
  isEnough(size, fewest) ? fleschGrade(size) : null;

/** SMOG was made for thirty sentences; under three it says nothing at all. */
const FEWEST_SENTENCES = 3;

const isEnough = ({ words, sentences }: Size, fewest: number): boolean =>
  words >= fewest && words > 0 && sentences > 0;

export const fleschEase = ({ words, sentences, syllables }: Size): number =>
  206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words;

export const fleschGrade = ({ words, sentences, syllables }: Size): number =>
  (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;

/** More than 5 % of hard words cost extra: tested on whole numbers, so that exactly 5 % never does. */
function daleChall({ words, sentences, hardWords }: Counts): number {
  const extra = hardWords * 20 > words ? 3.6365 : 0;
  return (15.79 * hardWords) / words + (0.0496 * words) / sentences + extra;
}
