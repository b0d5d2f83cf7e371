import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';

const RUNS = Number(process.env['FINEPRINT_LONG_RUNS'] ?? 300);

/** What a parser may take for a link, and what may stand around it. */
const ADDRESSES = [
  'https://a.example/x',
  'http://a.example',
  'www.b.example',
  'c@d.example',
  'mailto:c@d.example',
  'xmpp:c@d.example',
  'https://e.example/f_g_h?i=j&k=(l)',
] as const;
const WRAPS = [
  ['[', ']'],
  ['(', ')'],
  ['<', '>'],
  ['\u00A0', ''],
  ['\u00A0', '\u00A0'],
  ['“', '”'],
  ['*', '*'],
  ['**', '**'],
  ['~~', '~~'],
  ['_', '_'],
  ['[', '][m]'],
  ['[m](', ')'],
  ['[', '](/m)'],
  ['!', ''],
  ['x', ''],
  ['&nbsp;', '&amp;'],
] as const;
/** Blocks around a text of one line. */
const PLACES = [
  ['', ''],
  ['# ', ''],
  ['- ', ''],
  ['> ', ''],
  ['1. **', '**'],
  ['| h |\n|---|\n| ', ' |'],
] as const;

const word = fc
  .tuple(fc.constantFrom('m', 'n', 'o'), fc.integer({ min: 0, max: 999 }))
  .map(([letter, number]) => `word${letter}${String(number)}`);
const address = fc
  .tuple(fc.constantFrom(...WRAPS), fc.constantFrom(...ADDRESSES))
  .map(([[before, after], text]) => before + text + after);

it(
  'keeps every word of a Markdown text that stands beside addresses',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.array(fc.tuple(word, fc.option(address)), { minLength: 1, maxLength: 8 }),
        word,
        ([before, after], parts, last) => {
          const middle = parts.map(([one, two]) => (two === null ? one : `${one} ${two}`)).join(' ');
          const text = `${before}${middle} ${last}${after}`;
          const read = parseDocument(text, 'markdown').blocks.map(({ block }) => block.prose);
          const words = read.join(' ').split(/[^a-z0-9]+/);
          for (const wanted of [...parts.map(([one]) => one), last]) expect(words).toContain(wanted);
        },
      ),
      { numRuns: RUNS },
    );
  },
  30_000 + RUNS * 40,
);
