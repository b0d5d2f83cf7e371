import { describe, expect, it } from 'vitest';
import { paragraphs, result, sentence, sentences } from './texts.ts';

interface Limit {
  readonly profile: string;
  readonly metric: string;
  /** A text, the value it must have, and whether the value meets the limit. */
  readonly texts: readonly (readonly [name: string, text: string, value: number, met: boolean])[];
}

const CT = 'us-ct-objective';
const one = (words: number, count: number, syllables = words): string =>
  paragraphs(...sentences(words, count, syllables).map(text => [text]));

/** Paragraphs of ten-word sentences, the last one longer or shorter. */
const inParagraphs = (...words: readonly number[]): string =>
  paragraphs(...words.map(count => sentences(count, Math.ceil(count / 10))));

const connecticut: readonly Limit[] = [
  {
    profile: CT,
    metric: 'avg_words_per_sentence',
    texts: [
      ['clearly below', one(100, 10), 10, true],
      ['one word below', one(219, 10), 21.9, true],
      ['at the limit', one(220, 10), 22, false],
      ['one word above', one(221, 10), 22.1, false],
    ],
  },
  {
    profile: CT,
    metric: 'max_words_per_sentence',
    texts: [
      ['below', paragraphs([sentence(49)]), 49, true],
      ['at the limit', paragraphs([sentence(50)]), 50, true],
      ['one word above', paragraphs([sentence(51)]), 51, false],
    ],
  },
  {
    profile: CT,
    metric: 'avg_words_per_paragraph',
    texts: [
      ['one word below', inParagraphs(75, 74), 74.5, true],
      ['at the limit', inParagraphs(75, 75), 75, false],
      ['one word above', inParagraphs(75, 76), 75.5, false],
    ],
  },
  {
    profile: CT,
    metric: 'max_words_per_paragraph',
    texts: [
      ['below', inParagraphs(149), 149, true],
      ['at the limit', inParagraphs(150), 150, true],
      ['one word above', inParagraphs(151), 151, false],
    ],
  },
  {
    profile: CT,
    metric: 'avg_syllables_per_word',
    texts: [
      ['one syllable below', one(200, 20, 309), 1.545, true],
      ['at the limit', one(200, 20, 310), 1.55, false],
      ['one syllable above', one(200, 20, 311), 1.555, false],
    ],
  },
];

const flesch = (words: number, count: number, syllables: number): number =>
  206.835 - (1.015 * words) / count - (84.6 * syllables) / words;
const grade = (words: number, count: number, syllables: number): number =>
  (0.39 * words) / count + (11.8 * syllables) / words - 15.59;

/** A text whose score is exactly the limit, and the same text with one syllable more and less. */
function around(
  profile: string,
  metric: string,
  formula: typeof flesch,
  [words, count, syllables]: readonly [number, number, number],
): Limit {
  const at = (name: string, spoken: number, met: boolean): Limit['texts'][number] => [
    name,
    one(words, count, spoken),
    formula(words, count, spoken),
    met,
  ];
  return {
    profile,
    metric,
    texts: [
      at('one syllable below', syllables - 1, true),
      at('at the limit', syllables, true),
      at('one syllable above', syllables + 1, false),
    ],
  };
}

const FLESCH = 'flesch_reading_ease';
const GRADE = 'flesch_kincaid_grade';
const scores: readonly Limit[] = [
  around('us-fl-627-4145', FLESCH, flesch, [120, 5, 195]),
  around('us-ct-insurance-credit', FLESCH, flesch, [120, 5, 195]),
  around('us-va-life-health', FLESCH, flesch, [360, 18, 581]),
  around('us-hi-insurance', FLESCH, flesch, [376, 29, 683]),
  around('us-or-legislative', FLESCH, flesch, [120, 10, 191]),
  around('us-tx-occc-342f', GRADE, grade, [136, 6, 170]),
  around('us-tx-occc-342e', GRADE, grade, [106, 6, 159]),
  around('us-tx-occc-342g', GRADE, grade, [145, 13, 261]),
  around('us-tx-occc-348', GRADE, grade, [280, 16, 469]),
];

const pennsylvania: readonly Limit[] = [
  {
    profile: 'us-pa-plcca',
    metric: 'avg_words_per_sentence',
    texts: [
      ['one word below', one(249, 10), 24.9, true],
      ['at the limit', one(250, 10), 25, true],
      ['one word above', one(251, 10), 25.1, false],
    ],
  },
  {
    profile: 'us-pa-plcca',
    metric: 'avg_words_per_paragraph',
    texts: [
      ['one word below', inParagraphs(60, 59), 59.5, true],
      ['at the limit', inParagraphs(60, 60), 60, true],
      ['one word above', inParagraphs(60, 61), 60.5, false],
    ],
  },
];

const others: readonly Limit[] = [
  {
    profile: 'uk-govuk',
    metric: 'max_words_per_sentence',
    texts: [
      ['at the limit', paragraphs([sentence(25)]), 25, true],
      ['one word above', paragraphs([sentence(26)]), 26, false],
    ],
  },
  {
    profile: 'us-fplg',
    metric: 'max_words_per_paragraph',
    texts: [
      ['at the limit', inParagraphs(150), 150, true],
      ['one word above', inParagraphs(151), 151, false],
    ],
  },
  {
    profile: 'us-mn-insurance',
    metric: FLESCH,
    texts: [
      ['one syllable below', one(376, 29, 682), flesch(376, 29, 682), true],
      ['at the limit, which must be passed', one(376, 29, 683), 40, false],
    ],
  },
];

describe.each([...connecticut, ...scores, ...pennsylvania, ...others])('$profile: $metric', limit => {
  it.each(limit.texts)('%s', (_, text, value, met) => {
    const { value: measured, outcome, evidence } = result(text, limit.profile, limit.metric);
    expect(measured).toBeCloseTo(value, 9);
    expect(outcome).toBe(met ? 'met' : 'not-met');
    if (met) expect(evidence.edits).toEqual([]);
  });
});
