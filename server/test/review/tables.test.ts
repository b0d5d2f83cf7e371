import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { changedTable } from '../../src/review/tables.ts';

const change = (before: string, after: string): string | null =>
  changedTable(parseDocument(before, 'markdown'), parseDocument(after, 'markdown'));

const TEXT = 'The monthly fee (the “Fee”) is £50. You must pay the Fee within 30 days, as clause 4.2 says.';

test('the tables of a document do not change where only its words do', () => {
  expect(change(TEXT, TEXT.replace('must pay', 'have to pay'))).toBeNull();
  expect(change('Open until 12 noon.', 'Open until noon.')).toBeNull();
});

test('a changed definition, reference or amount is named', () => {
  expect(change(TEXT, TEXT.replace('the “Fee”', 'the “Price”'))).toBe('defined terms');
  expect(change(TEXT, TEXT.replace('4.2', '4.3'))).toBe('references');
  expect(change(TEXT, TEXT.replace('30 days', '3 weeks'))).toBe('amounts');
});
