import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from '../../src/lsp/text-changes.ts';
import { applyEdits } from '../../src/review/fix.ts';

test('a changed word in each of two lines gives two short edits', () => {
  const before = 'You shall pay.\nNothing here.\nWe shall pay.\n';
  const after = 'You must pay.\nNothing here.\nWe must pay.\n';
  expect(changesBetween(before, after)).toEqual([
    { start: 4, end: 9, text: 'must' },
    { start: 32, end: 37, text: 'must' },
  ]);
});

test('a removed line is one edit, and CRLF stays CRLF', () => {
  const before = 'one\r\ntwo\r\nthree\r\n';
  expect(applyEdits(before, changesBetween(before, 'one\r\nthree\r\n'))).toBe('one\r\nthree\r\n');
  expect(changesBetween(before, before)).toEqual([]);
});

test('the halves of an emoji are never torn apart', () => {
  expect(changesBetween('a 😀 b', 'a 😁 b')).toEqual([{ start: 2, end: 4, text: '😁' }]);
});

test('edits always lead from one text to the other', () => {
  const line = fc.constantFrom('a', 'ab\n', 'b\r\n', '\n', '😀😁\n', 'You shall pay.\n', '\r');
  const text = fc.array(line, { maxLength: 12 }).map(lines => lines.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = changesBetween(before, after);
      expect(applyEdits(before, edits)).toBe(after);
      edits.forEach((edit, index) => {
        expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
      });
    }),
  );
});
