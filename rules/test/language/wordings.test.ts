import { expect, it } from 'vitest';
import { segment } from '../../src/language/segment.ts';
import { wordings } from '../../src/language/wordings.ts';

const TABLE = wordings(`
  will|shall be *prosecuted
  be *prosecuted to the full
  *last chance`);

it.each([
  ['You will be prosecuted.', ['will be prosecuted']],
  ['You shall be prosecuted to the full.', ['be prosecuted to the full']],
  ['Last chance! The last chance was missed.', ['Last chance', 'last chance']],
  ['It will be, prosecuted.', []],
  ['', []],
])('finds the longest wordings of “%s”', (text, expected) => {
  const found = segment(text).sentences.flatMap(sentence => TABLE.find(sentence));
  expect(found.map(({ at }) => text.slice(at.start, at.end))).toEqual(expected);
});

it('waits for the telling words', () => {
  expect(TABLE.wakes).toEqual(['prosecuted', 'last']);
});
