import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/kit/document.ts';
import {
  HEADLINE_PARTS,
  type HeadlineCounts,
  headlineOf,
  headlineOfCounts,
  isLegalese,
  NO_HEADLINE_COUNTS,
  PART_INFO,
  plainWordings,
  sumOf,
} from '../../src/readability/headline.ts';
import { ROWS } from '../../src/generated/lexicon.ts';
import { block } from './block.ts';

const TEXT = [
  'Whereas the Customer wishes to use the service, the parties agree to the terms set out herein.',
  'You shall pay each invoice within thirty days, and we may suspend the service if you do not.',
  'We keep your records for two years. After that time we delete them, unless a law says otherwise.',
];

const score = (blocks: readonly Block[]): number => headlineOf(blocks, 1)?.score ?? NaN;
const scoreText = (paragraphs: readonly string[]): number => score(paragraphs.map(text => block(text)));

/** TEXT with one change in each paragraph where it fits. */
const changed = (from: string | RegExp, to: string): readonly string[] =>
  TEXT.map(text => text.replace(from, to));

describe('the headline score', () => {
  it('lies between 0 and 100, and its parts add up to it by their weights', () => {
    const headline = headlineOf(
      TEXT.map(text => block(text)),
      1,
    );
    const sum = HEADLINE_PARTS.reduce(
      (total, part) => total + PART_INFO[part].weight * (headline?.parts[part] ?? NaN),
      0,
    );
    expect(headline?.score).toBeCloseTo(sum, 12);
    expect(HEADLINE_PARTS.reduce((total, part) => total + PART_INFO[part].weight, 0)).toBeCloseTo(1, 12);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThan(100);
  });

  it('says nothing under 100 words', () => {
    expect(headlineOf(TEXT.map(text => block(text)))).toBeNull();
    expect(headlineOf([], 0)).toBeNull();
  });

  it('does not depend on how long a text is', () => {
    expect(scoreText([...TEXT, ...TEXT, ...TEXT])).toBeCloseTo(scoreText(TEXT), 10);
    const withHeading = [block('Terms', 'heading'), ...TEXT.map(text => block(text))];
    expect(score([...withHeading, ...withHeading])).toBeCloseTo(score(withHeading), 10);
  });

  it.each([
    ['splitting a sentence', ', and we', '. We'],
    ['“you” for “the Customer”', 'the Customer wishes', 'you wish'],
    ['a plain word for legalese', 'set out herein', 'set out in this agreement'],
    ['removing an archaic word', ' herein', ''],
    ['removing a hard word', ' suspend', ' stop'],
    ['“must” for “shall”', 'shall', 'must'],
  ])('rises with %s', (_, from, to) => {
    expect(scoreText(changed(from, to))).toBeGreaterThan(scoreText(TEXT));
  });

  it('rises with a paragraph cut in two and with a heading', () => {
    const cut = TEXT.flatMap(text => text.split(/(?<=years\.) /));
    expect(cut).toHaveLength(TEXT.length + 1);
    expect(scoreText(cut)).toBeGreaterThan(scoreText(TEXT));
    expect(score([block('Payment', 'heading'), ...TEXT.map(text => block(text))])).toBeGreaterThan(
      scoreText(TEXT),
    );
  });
});

/** Counts that a text can have. */
const anyCounts = fc
  .record({
    sentences: fc.integer({ min: 1, max: 400 }),
    length: fc.integer({ min: 1, max: 60 }),
    hard: fc.double({ min: 0, max: 1, noNaN: true }),
    cuts: fc.double({ min: 0, max: 1, noNaN: true }),
    headings: fc.integer({ min: 0, max: 40 }),
    legalese: fc.integer({ min: 0, max: 400 }),
    address: fc.double({ min: 0, max: 0.3, noNaN: true }),
  })
  .map(({ sentences, length, hard, cuts, headings, legalese, address }): HeadlineCounts => {
    const words = sentences * length + 2;
    return {
      words,
      sentences,
      hardWords: Math.floor(words * hard),
      paragraphs: 1 + Math.floor((sentences - 1) * cuts),
      headings,
      legalese,
      address: Math.floor(words * address),
    };
  });

/** What the lexicon looks for, as its rows write it. */
const wordings = (): readonly string[] => ROWS.split('\n').map(row => row.split('\t')[1] ?? '');

const MENDED: readonly (readonly [string, Partial<Record<keyof HeadlineCounts, number>>])[] = [
  ['a sentence more of the same words', { sentences: 1 }],
  ['a word fewer', { words: -1 }],
  ['a hard word made easy', { hardWords: -1 }],
  ['a paragraph more', { paragraphs: 1 }],
  ['a heading more', { headings: 1 }],
  ['a wording of lawyers fewer', { legalese: -1 }],
  ['“you” for “the Customer”', { words: -1, address: 1 }],
];

describe('a problem removed never lowers the headline score', () => {
  it.each(MENDED)('%s', (_, change) => {
    fc.assert(
      fc.property(anyCounts, counts => {
        const better = { ...counts };
        for (const key of Object.keys(NO_HEADLINE_COUNTS) as (keyof HeadlineCounts)[]) {
          better[key as 'words'] = Math.max(0, counts[key] + (change[key] ?? 0));
        }
        const [before, after] = [headlineOfCounts(counts, 1), headlineOfCounts(better, 1)];
        for (const part of HEADLINE_PARTS) {
          expect(after?.parts[part]).toBeGreaterThanOrEqual((before?.parts[part] ?? NaN) - 1e-12);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('holds for the plain form of every legalese wording that the lexicon finds in a carrier sentence', () => {
    const lowered: string[] = [];
    let tested = 0;
    for (const words of wordings()) {
      for (const carrier of [
        `We keep it ${words} the records that you send.`,
        `You may ${words} the work that we do.`,
      ]) {
        const before = block(carrier);
        const [sentence] = before.sentences;
        const match = sentence === undefined ? undefined : plainWordings(sentence, before).find(isLegalese);
        const rewrite = match?.rewrites.find(({ edits }) => edits.length > 0);
        if (rewrite === undefined) continue;
        tested++;
        const edits = [...rewrite.edits].sort((one, two) => two.at.start - one.at.start);
        const after = edits.reduce(
          (text, { at, text: plain }) => text.slice(0, at.start) + plain + text.slice(at.end),
          carrier,
        );
        if (scoreText([...TEXT, after]) < scoreText([...TEXT, carrier])) lowered.push(`${words}: ${after}`);
      }
    }
    expect(lowered).toEqual([]);
    expect(tested).toBeGreaterThan(200);
  });
});

describe('counts', () => {
  it('are those of the parts added up', () => {
    const counts = sumOf([block('Payment', 'heading'), block('You shall pay us.'), block('We agree.')]);
    expect(counts).toEqual({
      words: 6,
      sentences: 2,
      hardWords: 0,
      paragraphs: 2,
      headings: 1,
      legalese: 1,
      address: 3,
    });
  });
});
