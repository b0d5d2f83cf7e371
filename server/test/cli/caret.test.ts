import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretLine } from '../../src/cli/caret.ts';
import { displayWidth, wrap } from '../../src/cli/display.ts';
import { createPlaces } from '../../src/document/places.ts';

const line = (text: string, about: string, width = 40): readonly string[] => {
  const from = text.indexOf(about);
  const shown = caretLine({ text, from, to: from + about.length, cutBefore: false, cutAfter: false }, width);
  return [shown.text, ' '.repeat(shown.column) + '^'.repeat(shown.length)];
};

describe('a source line with its caret', () => {
  it('is whole where it fits, without its indent', () => {
    expect(line('   You pay and/or leave.', 'and/or')).toEqual(['You pay and/or leave.', '        ^^^^^^']);
  });

  it('is cut between words', () => {
    expect(
      line('You can pay on the first day of the month and/or on the last day of the year.', 'and/or'),
    ).toEqual(['… of the month and/or on the last day …', '               ^^^^^^']);
  });

  it('counts wide characters and tabs as a terminal does', () => {
    expect(line('料金\tand/or 🏠', 'and/or')).toEqual(['料金  and/or 🏠', '      ^^^^^^']);
    expect(line('e\u0301 and/or', 'and/or')[1]).toBe('  ^^^^^^');
    expect(line('and 👩‍👩‍👧 or', '👩‍👩‍👧')[1]).toBe('    ^^');
  });

  it('never grows over its width, and always marks something in it', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: 'grapheme' }),
        fc.nat(300),
        fc.nat(300),
        fc.boolean(),
        (text, one, two, cut) => {
          const from = Math.min(one, two, text.length);
          const to = Math.min(Math.max(one, two), text.length);
          const shown = caretLine({ text, from, to, cutBefore: cut, cutAfter: cut }, 40);
          expect(displayWidth(shown.text)).toBeLessThanOrEqual(40);
          expect(shown.column + shown.length).toBeLessThanOrEqual(41);
          expect(shown.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('wrapping', () => {
  it('breaks at spaces and keeps every word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), words => {
        const lines = wrap(words.join(' '), 20);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe('places', () => {
  it('agree with counting line breaks before the offset', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', '🏠') }),
        fc.nat(60),
        (text, at) => {
          const offset = Math.min(at, text.length);
          const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
          const inBreak = text[offset - 1] === '\r' && text[offset] === '\n';
          if (inBreak) return;
          const place = createPlaces(text).at(offset);
          expect(place).toEqual({ offset, line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
        },
      ),
    );
  });
});
