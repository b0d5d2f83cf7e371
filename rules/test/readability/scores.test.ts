import { describe, expect, it } from 'vitest';
import { type Counts, NO_COUNTS } from '../../src/readability/counts.ts';
import { packageScores } from '../../src/readability/package-scores.ts';
import { gradeOf, type Scores, scoresOf } from '../../src/readability/scores.ts';

/** The formulas once more, straight from the papers: nothing of the code under test. */
const REFERENCE: Readonly<Record<keyof Scores, (c: Counts) => number>> = {
  fleschReadingEase: c => 206.835 - 1.015 * (c.words / c.sentences) - 84.6 * (c.syllables / c.words),
  fleschKincaidGrade: c => 0.39 * (c.words / c.sentences) + 11.8 * (c.syllables / c.words) - 15.59,
  daleChall: c => {
    const share = (100 * c.hardWords) / c.words;
    return 0.1579 * share + 0.0496 * (c.words / c.sentences) + (share > 5 ? 3.6365 : 0);
  },
  gunningFog: c => 0.4 * (c.words / c.sentences + (100 * c.complexWords) / c.words),
  smog: c => 1.043 * (c.polysyllables * (30 / c.sentences)) ** 0.5 + 3.1291,
  colemanLiau: c => 0.0588 * ((c.letters / c.words) * 100) - 0.296 * ((c.sentences / c.words) * 100) - 15.8,
  automatedReadability: c => 4.71 * (c.characters / c.words) + 0.5 * (c.words / c.sentences) - 21.43,
  lix: c => c.words / c.sentences + (100 * c.longWords) / c.words,
  rix: c => c.longWords / c.sentences,
  averageSentenceWords: c => c.words / c.sentences,
  averageSyllablesPerWord: c => c.syllables / c.words,
  passiveShare: c => c.passiveSentences / c.sentences,
  readingMinutes: c => c.words / 238,
};

/** Counts as texts have them, from a small generator that always gives the same ones. */
const SAMPLES: readonly Counts[] = Array.from({ length: 200 }, (_, index) => {
  let seed = index + 1;
  const upTo = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return Math.floor((seed / 2_147_483_647) * most);
  };
  const words = 100 + upTo(9000);
  const part = (share: number): number => upTo(Math.ceil(words * share));
  const letters = words * 3 + upTo(words * 3);
  const polysyllables = part(0.25);
  return {
    ...NO_COUNTS,
    words,
    sentences: 3 + upTo(words / 4),
    syllables: words + part(0.9),
    letters,
    characters: letters + part(0.1),
    polysyllables,
    longWords: part(0.4),
    hardWords: part(0.3),
    complexWords: Math.floor(polysyllables * 0.8),
    paragraphs: 1 + part(0.02),
    passiveSentences: 2,
    longestSentence: 40,
    longestParagraph: 90,
  };
});

/** Half of the package’s last digit, and of what it rounds on the way. */
const ROUNDING = {
  fleschReadingEase: 0.005,
  fleschKincaidGrade: 0.05,
  daleChall: 0.005,
  gunningFog: 0.005,
  smog: 0.05,
  colemanLiau: 0.005 + 0.058 * 0.005 + 0.296 * 0.005,
  automatedReadability: 0.05 + 4.71 * 0.005 + 0.5 * 0.005,
  lix: 0.005,
  rix: 0.005,
} as const;

describe('scores', () => {
  it.each(Object.keys(REFERENCE) as (keyof Scores)[])('%s equals the formula of its paper', name => {
    for (const counts of SAMPLES) {
      const own = scoresOf(counts)?.[name] ?? Number.NaN;
      expect(Math.abs(own - REFERENCE[name](counts))).toBeLessThan(1e-9);
    }
  });

  it.each(Object.keys(ROUNDING) as (keyof typeof ROUNDING)[])(
    '%s agrees with text-readability within its rounding',
    name => {
      for (const counts of SAMPLES) {
        const own = scoresOf(counts)?.[name] ?? Number.NaN;
        const packaged = packageScores(counts)?.[name] ?? Number.NaN;
        // The package rounds negative values down by up to one and a half digits.
        const digit = packaged < 0 ? 3 * ROUNDING[name] : ROUNDING[name];
        expect(Math.abs(own - packaged)).toBeLessThanOrEqual(digit + 1e-9);
      }
    },
  );

  it('says nothing under 100 words, or as many as are asked for', () => {
    const counts: Counts = { ...NO_COUNTS, words: 99, sentences: 9, syllables: 150 };
    expect(scoresOf(counts)).toBeNull();
    expect(gradeOf(counts)).toBeNull();
    expect(packageScores(counts)).toBeNull();
    expect(scoresOf(counts, 99)).not.toBeNull();
    expect(scoresOf({ ...counts, words: 100 })).not.toBeNull();
  });

  it('says nothing of nothing, whatever the limit', () => {
    expect(scoresOf(NO_COUNTS, 0)).toBeNull();
    expect(gradeOf(NO_COUNTS, 0)).toBeNull();
  });

  it('gives the grade of a size alone', () => {
    expect(gradeOf({ words: 160, sentences: 20, syllables: 180 })).toBeCloseTo(
      0.39 * 8 + 11.8 * 1.125 - 15.59,
      9,
    );
  });

  it('has no SMOG under three sentences, where the package says 0', () => {
    const [two, three] = [2, 3].map(sentences => ({ ...NO_COUNTS, words: 100, sentences, polysyllables: 9 }));
    expect(scoresOf(two ?? NO_COUNTS)?.smog).toBeNull();
    expect(packageScores(two ?? NO_COUNTS)?.smog).toBeNull();
    expect(scoresOf(three ?? NO_COUNTS)?.smog).toBeCloseTo(1.043 * Math.sqrt(90) + 3.1291, 9);
  });

  it('adds Dale and Chall’s extra points above 5 % alone', () => {
    const at = (hardWords: number): number =>
      scoresOf({ ...NO_COUNTS, words: 1180, sentences: 59, hardWords })?.daleChall ?? Number.NaN;
    expect(at(59)).toBeCloseTo(0.1579 * 5 + 0.0496 * 20, 9);
    expect(at(60)).toBeGreaterThan(at(59) + 3.6);
  });
});
