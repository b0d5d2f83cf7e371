import { compareMeaning } from '@fineprint/rules/meaning/compare';
import { expect, test } from 'vitest';

const verdict = (before: string, after: string): string => compareMeaning(before, after).verdict;

test('the same words are the same, whatever their quotes and spaces', () => {
  expect(verdict('You must pay "now".', 'You  must pay “now”.')).toBe('same');
});

test('an entry of the table is equivalent, and the receipt says which', () => {
  const receipt = compareMeaning(
    'You must tell us within a period of 30 days prior to the move.',
    'You must tell us within 30 days before the move.',
  );
  expect(receipt.verdict).toBe('equivalent');
  expect(receipt.changed).toEqual([]);
  expect(receipt.rewordings).toEqual(['within a period of → within', 'prior to → before']);
  expect(receipt.message).toContain('30 days');
});

test('what no table pairs is changed, and the receipt says what', () => {
  const receipt = compareMeaning('You may cancel within 14 days.', 'You must cancel within 41 days.');
  expect(receipt.verdict).toBe('changed');
  expect(receipt.changed).toEqual([
    { invariant: 'modality', before: 'may', after: 'must' },
    { invariant: 'period', before: '14 days', after: '41 days' },
  ]);
  expect(receipt.message).toContain('may → must');
});

test('the names of the parties are “you” and “we” only where the roles say so', () => {
  const before = 'The Customer must pay the fee.';
  const after = 'You must pay the fee.';
  expect(verdict(before, after)).toBe('changed');
  expect(compareMeaning(before, after, { roles: { you: ['Customer'] } }).verdict).toBe('equivalent');
});
