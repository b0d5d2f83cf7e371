import { describe, expect, it } from 'vitest';
import { OPAQUE, type Shape } from '../../src/kit/document.ts';
import { prose } from '../../src/kit/span.ts';
import {
  addCounts,
  addSizes,
  blockCounts,
  blockSize,
  countedSentences,
  NO_COUNTS,
  NO_SIZE,
  textTally,
} from '../../src/readability/counts.ts';
import { type Dialect, DIALECT_INFO, DIALECTS } from '../../src/readability/dialects.ts';
import { block } from './block.ts';

const SENTENCE = 'You must pay the bill in seven days.';

/** Words, sentences and syllables of one paragraph in a dialect. */
const counted = (text: string, dialect: Dialect): readonly number[] => {
  const { words, sentences, syllables } = blockCounts(block(text), dialect);
  return [words, sentences, syllables];
};

describe('counts of a block', () => {
  it('counts everything that the formulas need', () => {
    expect(
      blockCounts(block('The 3 subsidiaries were dissolved in Birmingham. They created nothing.')),
    ).toEqual({
      words: 10,
      sentences: 2,
      syllables: 20,
      letters: 58,
      characters: 59,
      polysyllables: 3,
      longWords: 5,
      hardWords: 3,
      complexWords: 1,
      paragraphs: 1,
      passiveSentences: 1,
      longestSentence: 7,
      longestParagraph: 10,
    });
  });

  it.each(DIALECTS)('adds up in %s', dialect => {
    const texts = [
      SENTENCE,
      'It is over; we left. The “App” was closed by Ann & Bob.',
      'Pay (a) now; or (b) soon.',
    ];
    const blocks = texts.map(text => block(text));
    const sum = blocks.map(one => blockCounts(one, dialect)).reduce(addCounts, NO_COUNTS);
    expect(textTally(blocks, dialect).counts).toEqual(sum);
    expect(sum.longestSentence).toBeGreaterThanOrEqual(sum.words / sum.sentences);
  });

  it('gives the size that it counts', () => {
    const blocks = [SENTENCE, `See ${OPAQUE} and call us. Or not.`, '***', OPAQUE].map(text => block(text));
    const { words, sentences, syllables } = textTally(blocks).counts;
    expect(blocks.map(blockSize).reduce(addSizes, NO_SIZE)).toEqual({ words, sentences, syllables });
    expect(words).toBe(14);
    expect(sentences).toBe(3);
  });

  it('keeps the counts of a block', () => {
    const one = block(SENTENCE);
    expect(blockCounts(one)).toBe(blockCounts(one));
    expect(blockSize(one)).toBe(blockSize(one));
    expect(countedSentences(one)).toBe(countedSentences(one));
  });

  it('gives sentences with their places and words', () => {
    const text = 'You pay; we ship. It works.';
    const places = countedSentences(block(text), 'naic-flesch').map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(places).toEqual(['You pay;', 'we ship.', 'It works.']);
  });
});

describe('what is left out', () => {
  it('names headings, labels, tables and other languages', () => {
    const shapes: readonly Shape[] = ['heading', 'label', 'table-cell'];
    const left = [...shapes.map(shape => block(SENTENCE, shape)), block(SENTENCE, 'paragraph', false)];
    const tally = textTally([...left, block(SENTENCE), block(SENTENCE, 'list-item')]);
    expect(tally.counts.words).toBe(16);
    expect(tally.leftOut).toEqual(
      ['headings', 'labels', 'tables', 'other languages'].map(what => ({ what, words: 8, blocks: 1 })),
    );
  });

  it('leaves out entries of a table of contents, and no other links', () => {
    const entry = block('Our fees', 'list-item');
    const marks = [{ ...prose(0, 8), kind: 'link', target: '#fees' } as const];
    expect(textTally([{ ...entry, marks }]).leftOut).toEqual([{ what: 'contents', words: 2, blocks: 1 }]);
    const elsewhere = [{ ...prose(0, 8), kind: 'link', target: 'https://example.com' } as const];
    expect(textTally([{ ...entry, marks: elsewhere }]).leftOut).toEqual([]);
  });

  it.each(['By: ______________', 'Print name:', 'Date:', 'Signed by: ____ on ____', 'E-mail:'])(
    'leaves out the fill-in line “%s”',
    line => {
      expect(textTally([block(line)]).leftOut[0]?.what).toBe('fill-in lines');
    },
  );

  it.each(['The date is set by us:', 'Names are kept.', 'Title passes to you on delivery.'])(
    'counts “%s”',
    line => {
      expect(textTally([block(line)]).leftOut).toEqual([]);
    },
  );

  const waiver =
    'You give up your rights under Section 1542 of the California Civil Code, which says: “A general release does not extend to claims that the releasing party does not know or suspect to exist.” You do so freely.';

  it('leaves out quoted law where the dialect does, and nothing else of its block', () => {
    expect(textTally([block(waiver)], 'modern').leftOut).toEqual([]);
    const { leftOut, counts } = textTally([block(waiver)], 'ct-42-158');
    expect(leftOut).toEqual([{ what: 'quoted law', words: 19, blocks: 1 }]);
    expect([counts.words, counts.sentences]).toEqual([19, 2]);
    const apart = block(
      'Section 1542 of the California Civil Code applies. “A general release does not extend to claims that the releasing party does not know or suspect to exist.” You agree.',
    );
    expect(textTally([apart], 'ct-42-158').leftOut).toEqual([{ what: 'quoted law', words: 19, blocks: 1 }]);
    expect(textTally([apart], 'naic-flesch').counts.words).toBe(10);
    expect(
      textTally([block('15 U.S.C. § 1666 says that you may pay.', 'quote')], 'naic-flesch').counts.words,
    ).toBe(0);
    expect(textTally([block('We say this to all customers.', 'quote')], 'naic-flesch').counts.words).toBe(6);
  });

  it('says how much code and how many addresses it left out', () => {
    expect(textTally([block(`Write to ${OPAQUE} or open ${OPAQUE}.`)]).leftOut).toEqual([
      { what: 'code and addresses', words: 2, blocks: 1 },
    ]);
    expect(textTally([block(`Write to ${OPAQUE}.`)], 'ct-42-158').counts.words).toBe(3);
  });
});

describe('dialects', () => {
  it('explains each of them', () => {
    expect(Object.keys(DIALECT_INFO)).toEqual([...DIALECTS]);
    for (const dialect of DIALECTS) expect(DIALECT_INFO[dialect].id).toBe(dialect);
  });

  it.each([
    // Two full units of speech, and a mark between parts that could not stand alone.
    [
      'You must pay us; we will ship the goods.',
      { modern: 1, 'flesch-1948': 2, 'naic-flesch': 2, 'ct-42-158': 1 },
    ],
    [
      'You can pay by card; by bank transfer.',
      { modern: 1, 'flesch-1948': 1, 'naic-flesch': 2, 'ct-42-158': 1 },
    ],
    [
      'You can stop — we will not ask why.',
      { modern: 1, 'flesch-1948': 2, 'naic-flesch': 1, 'ct-42-158': 1 },
    ],
    [
      'You must: (a) pay the fee; and (b) keep the card.',
      { modern: 1, 'flesch-1948': 1, 'naic-flesch': 3, 'ct-42-158': 3 },
    ],
    ['It opens at 11:30 each day.', { modern: 1, 'flesch-1948': 1, 'naic-flesch': 1, 'ct-42-158': 1 }],
    ['Is it over? Yes! It is.', { modern: 3, 'flesch-1948': 3, 'naic-flesch': 3, 'ct-42-158': 3 }],
  ] as const)('counts the sentences of “%s”', (text, sentences) => {
    for (const dialect of DIALECTS)
      expect([dialect, counted(text, dialect)[1]]).toEqual([dialect, sentences[dialect]]);
  });

  it.each([
    ['We don’t take well-known brands.', { modern: 5, 'flesch-1948': 5, 'naic-flesch': 5, 'ct-42-158': 5 }],
    ['You and/or Ann & Bob pay $25.', { modern: 7, 'flesch-1948': 8, 'naic-flesch': 6, 'ct-42-158': 8 }],
    ['See § 5 of it.', { modern: 4, 'flesch-1948': 5, 'naic-flesch': 4, 'ct-42-158': 5 }],
  ] as const)('counts the words of “%s”', (text, words) => {
    for (const dialect of DIALECTS)
      expect([dialect, counted(text, dialect)[0]]).toEqual([dialect, words[dialect]]);
  });

  it.each([
    // Figures are one everywhere; an abbreviation is spelled out, or one.
    ['In 2026 the FBI called.', { modern: 7, 'flesch-1948': 5, 'naic-flesch': 7, 'ct-42-158': 5 }],
    // Two pronunciations: “general” has three or two.
    ['A general rule.', { modern: 5, 'flesch-1948': 5, 'naic-flesch': 4, 'ct-42-158': 4 }],
    ['Ask Mr. Hill in time.', { modern: 6, 'flesch-1948': 5, 'naic-flesch': 6, 'ct-42-158': 5 }],
    ['YOU MUST PAY IT.', { modern: 4, 'flesch-1948': 4, 'naic-flesch': 4, 'ct-42-158': 4 }],
  ] as const)('counts the syllables of “%s”', (text, syllables) => {
    for (const dialect of DIALECTS) {
      expect([dialect, counted(text, dialect)[2]]).toEqual([dialect, syllables[dialect]]);
    }
  });
});
