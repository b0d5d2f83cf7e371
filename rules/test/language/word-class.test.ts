import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, wordClass } from '../../src/language/word-class.ts';
import { words } from '../../src/language/words.ts';

const LETTERS = 'abcdefgh'.split('');

describe('a class of words', () => {
  it('is found where one of its words stands', () => {
    const fees = wordClass(['fee', 'fees']);
    expect(holds(words('A late FEE applies.'), fees)).toBe(true);
    expect(holds(words('A late charge applies.'), fees)).toBe(false);
    expect(holds([], fees)).toBe(false);
  });

  it('says the same as a search, whenever it was made', () => {
    const sets = fc.array(fc.subarray(LETTERS), { minLength: 1, maxLength: 70 });
    fc.assert(
      fc.property(sets, fc.array(fc.constantFrom(...LETTERS, 'z')), (lists, text) => {
        const all = words(text.join(' '));
        for (const list of lists) {
          expect(holds(all, wordClass(list))).toBe(text.some(letter => list.includes(letter)));
        }
        const classes = lists.map(list => wordClass(list));
        for (const [index, list] of lists.entries())
          expect(holds(all, classes[index] ?? wordClass([]))).toBe(
            text.some(letter => list.includes(letter)),
          );
      }),
      { numRuns: 30 },
    );
  });
});
