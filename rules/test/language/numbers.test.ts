import { describe, expect, it } from 'vitest';
import { parseFigure, parseNumberWords, parseOrdinal } from '../../src/language/numbers.ts';

describe('parseNumberWords', () => {
  it.each([
    ['thirty days', 30, 1],
    ['twenty-one', 21, 1],
    ['twenty one days', 21, 2],
    ['one hundred and fifty', 150, 4],
    ['one hundred and the', 100, 2],
    ['three hundred twelve', 312, 3],
    ['nineteen hundred', 1900, 2],
    ['two thousand five hundred', 2500, 4],
    ['one million two hundred thousand and five', 1_200_005, 7],
    ['a hundred', 100, 2],
    ['a thousand years', 1000, 2],
    ['a dozen eggs', 12, 2],
    ['two dozen', 24, 2],
    ['half of it', 0.5, 1],
    ['two and a half years', 2.5, 4],
    ['one two', 1, 1],
    ['zero', 0, 1],
  ])('reads %j', (text, value, length) => {
    expect(parseNumberWords(text.split(' '))).toEqual({ value, length });
  });

  it.each(['', 'and', 'a day', 'thousand', 'first', 'constructor', 'twenty-twenty'])(
    'finds none in %j',
    text => {
      expect(parseNumberWords(text.split(' '))).toBeNull();
    },
  );
});

describe('parseOrdinal', () => {
  it.each([
    ['first', 1],
    ['twenty-first', 21],
    ['30th', 30],
    ['thirty', null],
    ['first-second', null],
  ])('reads %j', (word, value) => {
    expect(parseOrdinal(word)).toBe(value);
  });
});

describe('parseFigure', () => {
  it.each([
    ['30', 30],
    ['1,000', 1000],
    ['$60', 60],
    ['US$1,000.50', 1000.5],
    ['USD 100', 100],
    ['100 EUR', 100],
    ['5%', 5],
    ['1.5 million', 1_500_000],
    ['1,00', null],
    ['30 days', null],
    ['x', null],
    ['', null],
  ])('reads %j', (text, value) => {
    expect(parseFigure(text)).toBe(value);
  });
});
