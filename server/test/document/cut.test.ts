import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChunkCache, cutMarkdown } from '../../src/document/chunks.ts';
import { parseDocument, parseWhole } from '../../src/document/document.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { readSimple } from '../../src/document/simple.ts';
import { nastyMarkdown } from './nasty.ts';

const RUNS = Number(process.env['FINEPRINT_LONG_RUNS'] ?? 150);
const TIMEOUT = 30_000 + RUNS * 40;

describe('a text read in pieces', () => {
  it(
    'equals the text read whole, with and without a cache',
    () => {
      const cache = createChunkCache();
      fc.assert(
        fc.property(nastyMarkdown, text => {
          const whole = parseWhole(text, 'markdown');
          expect(parseDocument(text, 'markdown')).toEqual(whole);
          expect(parseDocument(text, 'markdown', cache)).toEqual(whole);
          expect(parseDocument(text, 'markdown', cache)).toEqual(whole);
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );

  it('keeps equal words apart that look different', () => {
    const cache = createChunkCache();
    for (const style of ['', ' style="font-size:7pt"', ' style="font-size:9px"', ' style="font-size:7pt"']) {
      const text = `<p${style}>You must pay.</p>\n\n# Fees\n\n<p${style}>You must pay.</p>\n`;
      for (const format of ['markdown', 'html'] as const)
        expect(parseDocument(text, format, cache)).toEqual(parseWhole(text, format));
    }
  });

  it(
    'stays equal after an edit of one character with a warm cache',
    () => {
      const edit = fc.tuple(
        fc.nat(),
        fc.constantFrom('', 'a', ' ', '\n', '#', '*', '`', '[', '<', '>', ':', '\\'),
      );
      fc.assert(
        fc.property(nastyMarkdown, edit, (text, [place, character]) => {
          const cache = createChunkCache();
          parseDocument(text, 'markdown', cache);
          const at = text === '' ? 0 : place % text.length;
          const edited = text.slice(0, at) + character + text.slice(character === '' ? at + 1 : at);
          expect(parseDocument(edited, 'markdown', cache)).toEqual(parseWhole(edited, 'markdown'));
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );

  it(
    'stays equal through many edits of a long text, which is cut again only around each',
    () => {
      const section = fc.oneof(
        fc.constant('The customer must pay **the fee** on time.'),
        fc.constant('# Fees'),
        fc.constant('- one\n- two\n\n  more of two'),
        fc.constant('```\ncode\n```'),
        fc.constant('See <b>this</b> and `that`.'),
        fc.constant('You may end this agreement at any time. '.repeat(34)),
        nastyMarkdown,
      );
      const lineEnds = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n');
      const sections = fc.array(fc.tuple(section, lineEnds), { minLength: 8, maxLength: 24 });
      const edits = fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat({ max: 60 }),
          fc.constantFrom(
            '',
            'a',
            ' ',
            '\n',
            '\n\n',
            '#',
            '# A\n',
            '`',
            '```\n',
            '<!--',
            '<div>',
            '[a]: b\n',
            '- ',
            '\r',
          ),
        ),
        { minLength: 1, maxLength: 5 },
      );
      fc.assert(
        fc.property(sections, edits, (parts, changes) => {
          const cache = createChunkCache();
          let text = parts.map(([content, end]) => content + end).join('');
          cutMarkdown(text, cache);
          for (const [place, removed, added] of changes) {
            const at = place % (text.length + 1);
            text = text.slice(0, at) + added + text.slice(at + (removed > 20 ? 0 : removed));
            expect(cutMarkdown(text, cache)).toEqual(cutMarkdown(text));
          }
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT * 2,
  );

  it(
    'reads what is simple as the parser does, with its extensions and without',
    () => {
      const inline = fc.constantFrom(
        ...[
          'word',
          'The',
          'a',
          'it’s',
          '“so”',
          '**bold**',
          '*so*',
          '__b__',
          '_i_',
          '***both***',
          'a_b',
          '____',
        ],
        ...[
          '**',
          '*',
          '_',
          '5 * 3',
          '[a](b)',
          '[a **b**](c)',
          '[see: x](http://a.b/c_d)',
          '[^1](x)',
          '[a]',
          '[a',
          ']',
        ],
        ...[
          '&',
          '&amp;',
          '&nbsp;',
          'AT&T',
          '&foo;',
          '\\.',
          '\\*',
          '\\',
          '`code`',
          '`',
          '<span class="a_b">',
          '</span>',
        ],
        ...[
          '<b>',
          '<p>',
          '<https://a.b/c>',
          '<br>',
          '<',
          '<!-- note -->',
          'https://ex.org/a',
          'www.ex.com',
          '(https://ex.org/)',
        ],
        ...[
          'a@b.co',
          '@',
          'a:b',
          '~x~',
          '|',
          '4.2',
          'é',
          '$5',
          '! ',
          '[ ] ',
          '. ',
          ' ',
          ' ',
          ' ',
          '  ',
          '\u00a0',
          '(',
          ')',
        ],
      );
      const opening = fc.constantFrom(
        ...[
          '',
          '',
          '',
          '',
          '- ',
          '* ',
          '1. ',
          '2. ',
          '3) ',
          '10. ',
          '1.  ',
          '-     ',
          '- - ',
          '-',
          '1.',
          '(a) ',
          '1.1 ',
        ],
        ...[
          '  ',
          '   ',
          '    ',
          '      ',
          '  - ',
          '   - ',
          '    - ',
          '   1. ',
          '    2. ',
          '        a. ',
          '# ',
          '## ',
          '> ',
        ],
        ...['---', '===', '***', '<!-- note -->', '\t'],
      );
      const end = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', ' \n', '  \n', '\n \n', '\n\n\n');
      const line = fc
        .tuple(opening, fc.array(inline, { maxLength: 6 }), end)
        .map(([start, parts, last]) => start + parts.join('') + last);
      fc.assert(
        fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), fc.boolean(), (lines, isExtended) => {
          const text = lines.join('');
          const simple = readSimple(text);
          if (simple !== null) expect(simple).toEqual(readMarkdown(text, isExtended ? '[^none]: .' : ''));
        }),
        { numRuns: RUNS * 8 },
      );
    },
    TIMEOUT * 2,
  );

  it('reads lists, headings and links without the parser', () => {
    const texts = [
      '# Terms\n\nYou pay **the fee** ([prices](/prices)).\n\n- one\n- two\n  more\n\n  again\n',
      '1. Fees.\n\n   1. Due at once.\n   2. See <span id="x">below</span>.\n\n2. Term &amp; end: write to a@b.example.\n',
      'Address  \nof the firm<br>\nTown\n\nTitle\n=====\n\n***\n\n<!-- note -->\nEnd, see https://example.com/a.\n',
    ];
    for (const text of texts) expect(readSimple(text)).toEqual(readMarkdown(text, ''));
  });
});

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const names = existsSync(CORPUS)
  ? (readdirSync(CORPUS, { recursive: true }) as string[]).filter(name => name.endsWith('.md'))
  : [];

describe.runIf(names.length > 0)(
  'a document from outside (skipped where ../shared/corpus is missing)',
  () => {
    it.each(names)('%s reads in pieces as it reads whole', name => {
      const text = readFileSync(CORPUS + name, 'utf8');
      expect(parseDocument(text, 'markdown', createChunkCache())).toEqual(parseWhole(text, 'markdown'));
    });
  },
);
