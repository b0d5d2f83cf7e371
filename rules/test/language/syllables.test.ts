import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON, SYLLABLES } from '../../src/generated/syllables.ts';
import { shippedExceptions, syllableCounter, syllables } from '../../src/language/syllables.ts';

describe('syllables', () => {
  it.each(
    Object.entries({
      the: 1,
      fee: 1,
      fees: 1,
      charged: 1,
      charges: 2,
      limited: 2 + 1,
      permitted: 3,
      referred: 2,
      addresses: 3,
      services: 3,
      agreement: 3,
      statement: 2,
      element: 3,
      useful: 2,
      resourcefulness: 4,
      largely: 2,
      question: 2,
      functional: 3,
      negotiate: 4,
      negotiations: 5,
      confidentiality: 7,
      malicious: 3,
      consequential: 4,
      unique: 2,
      continuing: 4,
      going: 2,
      cooperate: 4,
      reinstate: 3,
      area: 3,
      experience: 4,
      society: 4,
      created: 3,
      handled: 2,
      superseded: 4,
      hereby: 2,
      therefore: 2,
      timetable: 3,
      homeowner: 3,
      ninety: 2,
      safeguard: 2,
      'above-mentioned': 4,
      "customer's": 3,
      'Fox’s': 2,
      customers: 3,
      'customers’': 3,
    }),
  )('counts %s', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it.each([
    ['GDPR', 4],
    ['PDFs', 3],
    ['API', 3],
    ['WWW', 9],
    ['U.S.', 2],
    ['e.g.', 2],
    ['NATO', 2],
    ['VAT', 3],
    ['vat', 1],
    ['THE', 1],
    ['Mr', 2],
    ['etc.', 4],
  ])('reads the abbreviation %s', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('gives at least one to anything, in no time', () => {
    for (const word of [
      '',
      '30',
      '$1,000.50',
      '5%',
      '￼',
      '—',
      'z'.repeat(1_000_000),
      'é',
      '漢字',
      '__proto__',
      'constructor',
    ]) {
      expect(syllables(word)).toBeGreaterThanOrEqual(1);
    }
  });

  it.each([
    ['recipe', 3],
    ['queue', 1],
    ['business', 2],
    ['element', 3],
    ['facsimile', 4],
    ['Gmail', 2],
    ['constructor', 3],
  ])('knows %s from the table or leaves it to the rules', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('counts with another table', () => {
    expect(syllableCounter(new Map([['fee', 7]]))('fee')).toBe(7);
    expect(syllableCounter(new Map([['fee', 7]]))('no-fee')).toBe(8);
    expect(syllableCounter(new Map())('fee')).toBe(1);
  });

  it('ships a small table', () => {
    expect(gzipSync(SYLLABLES).length).toBeLessThanOrEqual(6 * 1024);
  });

  it('counts common words beforehand as it counts them', () => {
    const count = syllableCounter(shippedExceptions());
    const words = COMMON.split('\n').flatMap(line => {
      const [start = '', ...others] = line.split(' ');
      return others.map(rest => start + rest.slice(0, -1));
    });
    expect(words.length).toBeGreaterThan(5000);
    expect(words.filter(word => syllables(word) !== count(word))).toEqual([]);
    expect(gzipSync(COMMON).length).toBeLessThanOrEqual(60 * 1024);
  });

  it('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), word => {
        const count = syllables(word);
        expect(Number.isInteger(count) && count >= 1).toBe(true);
        expect(syllables(word)).toBe(count);
      }),
    );
  });
});
