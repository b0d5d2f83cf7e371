import fc from 'fast-check';
import { parse as parseYaml, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { formatOf, parseDocument } from '../../src/document/document.ts';
import { applyEdits } from '../../src/review/fix.ts';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';
import { createReviewer } from '../../src/reviewer.ts';

const blocksOf = (text: string, path: string): readonly string[] =>
  parseDocument(text, formatOf(path)).blocks.map(
    ({ key = '', block }) => `${key} ${block.shape}${block.english ? '' : ' foreign'}: ${block.prose}`,
  );

const json = (value: unknown): string => JSON.stringify(value, null, 2);

describe('a JSON catalog', () => {
  it.each([
    [
      'keys and labels',
      { menu: { save: 'Save', list: ['One two', 'Three'] } },
      ['menu.save label: Save', 'menu.list.0 label: One two', 'menu.list.1 label: Three'],
    ],
    ['escapes', { a: 'Say “yes”\nor "no" \u00e9 now.' }, ['a paragraph: Say “yes”\nor "no" é now.']],
    [
      'placeholders',
      { a: 'Hi {name}, %{n} of {{ total }} in %1$s, %d left, ${x}.' },
      ['a paragraph: Hi ￼, ￼ of ￼ in ￼, ￼ left, ￼.'],
    ],
    [
      'plurals',
      { a: 'You have {n, plural, one {# day in {place}} other {# days}} left.' },
      ['a paragraph: You have ￼ left.'],
    ],
    ['percentages', { a: 'You save 50% on each plan.' }, ['a paragraph: You save 50% on each plan.']],
    [
      'tags',
      { a: 'Read <a href="/x">the terms</a><br/>and <0>agree</0> &amp; go.' },
      ['a paragraph: Read the terms\nand agree & go.'],
    ],
    [
      'links of Markdown',
      { a: 'Read [the terms](/x) and **go** now.' },
      ['a paragraph: Read the terms and go now.'],
    ],
    ['references', { a: 'See $t(app.name) and @:app.name today.' }, ['a paragraph: See ￼ and ￼ today.']],
    [
      'what is no text',
      {
        a: '/help',
        b: 'btn-primary',
        c: '#fff',
        d: 'YYYY-MM-DD',
        e: 'userName',
        f: 'a.b.c',
        g: '',
        h: 5,
        $schema: 'The schema of it.',
      },
      [],
    ],
    [
      'notes for translators',
      {
        a: { message: 'Sign in', description: 'A button that shall be short.' },
        '@b': { description: 'Not shown.' },
      },
      ['a.message label: Sign in'],
    ],
    [
      'other languages',
      {
        a: 'Vous devez payer les frais dans les trente jours.',
        b: 'Annuler',
        c: 'Votre compte est fermé depuis le début.',
      },
      [
        'a paragraph foreign: Vous devez payer les frais dans les trente jours.',
        'b label foreign: Annuler',
        'c paragraph foreign: Votre compte est fermé depuis le début.',
      ],
    ],
  ])('gives %s', (_, value, blocks) => {
    expect(blocksOf(json(value), 'en.json')).toEqual(blocks);
  });

  it('may hold comments, and may break off', () => {
    expect(blocksOf('// x\n{ "a": "Save it", /* y */ "b": "Go on",', 'a.json')).toEqual([
      'a label: Save it',
      'b label: Go on',
    ]);
    expect(blocksOf(`${'['.repeat(200_000)}"Save it"`, 'a.json')).toEqual([]);
  });
});

describe('a YAML catalog', () => {
  it('reads every way to write a string', () => {
    const text = [
      '---',
      'plain: You must pay',
      '  the whole fee.',
      "single: 'It''s your plan, and you choose.'",
      'double: "Say \\"yes\\" \\u00e9 or',
      '  no now."',
      'folded: >-',
      '  You must pay',
      '  the fee.',
      '',
      '  Then go.',
      'literal: |',
      '  You must pay',
      '  the fee.',
      'list: [One two, "three"]',
      'anchor: &a Save it',
      'alias: *a',
      '',
    ].join('\n');
    expect(blocksOf(text, 'a.yml')).toEqual([
      'plain paragraph: You must pay the whole fee.',
      "single paragraph: It's your plan, and you choose.",
      'double paragraph: Say "yes" é or no now.',
      'folded paragraph: You must pay the fee.\nThen go.',
      'literal paragraph: You must pay\nthe fee.',
      'list.0 label: One two',
      'list.1 label: three',
      'anchor label: Save it',
    ]);
  });

  it('leaves other locales of one file alone', () => {
    const text = 'en:\n  save: Save it\nde:\n  save: Plan speichern\n';
    expect(blocksOf(text, 'a.yaml')).toEqual([
      'en.save label: Save it',
      'de.save label foreign: Plan speichern',
    ]);
  });
});

const reviewer = createReviewer();
const config = { ...DEFAULT_CONFIG, kind: 'ui-strings' as const };

/** The text with every fix that has edits accepted. */
function accepted(text: string, path: string): string {
  const { findings } = reviewer.review(text, { path, config });
  let reach = -1;
  const edits = findings.flatMap(({ fixes }) => {
    const own = fixes.find(fix => fix.edits.length > 0)?.edits ?? [];
    if (own.some(({ start }) => start < reach)) return [];
    reach = Math.max(reach, ...own.map(({ end }) => end));
    return own;
  });
  return applyEdits(text, edits);
}

describe('fixes in a catalog', () => {
  it('name the key of the string', () => {
    const { findings } = reviewer.review(json({ a: { b: 'You must utilize this card in order to pay.' } }), {
      path: 'a.json',
      config,
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ place }) => place === 'a.b')).toBe(true);
  });

  it('stand at the words that they are about', () => {
    const text = '{ "a": "Say \\"hi\\" \\u00e9, then utilize the card." }';
    const { findings } = reviewer.review(text, { path: 'a.json', config });
    expect(findings.map(({ at }) => text.slice(at.start, at.end))).toContain('utilize');
  });

  const words = fc.constantFrom(
    ...'utilize|in order to|please|simply|prior to|terminate|"quoted"|it’s|it\'s|\\|{name}|%s|<b>bold</b>|and/or|his/her|the|card|you must|: |#|, |. |\n|\t|é|😀|yes|in the event that|thirty (30) days|shall|&amp;|- '.split(
      '|',
    ),
  );
  const strings = fc.array(words, { minLength: 1, maxLength: 12 }).map(parts => parts.join(' '));

  it('leave JSON what it was but for their words', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), strings), value => {
        const after = JSON.parse(accepted(json(value), 'a.json')) as Readonly<Record<string, unknown>>;
        expect(Object.keys(after)).toEqual(Object.keys(value));
      }),
      { numRuns: 150 },
    );
  });

  it('leave YAML what it was but for their words', () => {
    const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL');
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), strings),
        style,
        (value, defaultStringType) => {
          const text = stringify(value, { defaultStringType, lineWidth: 40 });
          const after = parseYaml(accepted(text, 'a.yaml')) as Readonly<Record<string, unknown>>;
          expect(Object.keys(after)).toEqual(Object.keys(value));
          for (const own of Object.values(after)) expect(typeof own).toBe('string');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('have ranges that stand for the prose', () => {
    fc.assert(
      fc.property(strings, fc.constantFrom('a.json', 'a.yaml'), (value, path) => {
        const text = path === 'a.json' ? json({ a: value }) : stringify({ a: value }, { lineWidth: 30 });
        for (const { block, start } of parseDocument(text, formatOf(path)).blocks) {
          for (const run of block.runs) {
            if (run.kind !== 'text') continue;
            const source = text.slice(start + run.source, start + run.source + run.sourceLength);
            expect(source).toBe(block.prose.slice(run.prose, run.prose + run.length));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
