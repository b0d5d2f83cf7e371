import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/lexicon/compile.ts';
import { expand } from '../../src/lexicon/expand.ts';
import { readGlosses } from '../../src/lexicon/gloss-list.ts';

const HEADER =
  'category\tfind\tvariants\tpos\tinflection\treplace_first\treplace_other\tcontract_mode\thelp_mode\tsafety\tdomain\trisk\tguards\tnote';
const GLOSSES = readGlosses(
  'term\tvariants\tgloss\tpolicy\talternative\tgroup\tnote\nconsent\t\tYour agreement.\tnever\t\tdata\t',
).rows;

interface Cells {
  readonly category?: string;
  readonly find?: string;
  readonly variants?: string;
  readonly pos?: string;
  readonly inflection?: string;
  readonly offers?: readonly [string, string?];
  readonly modes?: readonly [string, string, string];
  readonly guards?: string;
}

function line(cells: Cells = {}): string {
  const {
    category = 'wordy',
    find = 'prior to',
    variants = '',
    pos = 'prep',
    inflection = 'fixed',
    guards = '',
  } = cells;
  const [first, other = ''] = cells.offers ?? ['before'];
  const [contract, help, safety] = cells.modes ?? ['auto', 'auto', 'safe'];
  return [
    category,
    find,
    variants,
    pos,
    inflection,
    first,
    other,
    contract,
    help,
    safety,
    'both',
    'low',
    guards,
    '',
  ].join('\t');
}

const problemsOf = (...lines: readonly string[]): readonly string[] =>
  readLexicon([HEADER, ...lines].join('\n'), GLOSSES).problems;

describe('readLexicon', () => {
  it('takes a row without faults', () => {
    expect(problemsOf(line(), line({ find: 'previous to' }))).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['columns', 'wordy\tprior to\tbefore', /^lexicon\.tsv:2 has 3 columns/],
    ['category', line({ category: 'wordly' }), /lexicon\.tsv:2 has the unknown category “wordly”/],
    ['inflection', line({ inflection: 'verb' }), /unknown inflection “verb”/],
    ['mode', line({ modes: ['sometimes', 'auto', 'safe-help-only'] }), /unknown mode “sometimes”/],
    ['guard', line({ guards: 'not-before:to only-befor:x' }), /unknown guard “only-befor:x”/],
    ['safety', line({ modes: ['auto', 'suggest', 'safe'] }), /its modes give “safe-contract-only”/],
    ['tokens', line({ find: 'prior (to)' }), /“prior \(to\)”, which no text can match/],
    ['offer', line({ offers: [''] }), /offers nothing/],
    ['instruction', line({ offers: ['(name the day)'] }), /automatic but only instructs/],
    ['brackets', line({ offers: ['before (the day)'] }), /brackets inside the offer/],
    [
      'term of art',
      line({ find: 'written consent', offers: ['written OK'] }),
      /would replace “consent”, which is a term of art/,
    ],
  ])('refuses a wrong row: %s', (_name, row, problem) => {
    expect(problemsOf(row).join('\n')).toMatch(problem);
  });

  it('lets a term of art stand where the offer keeps it, or where it is only explained', () => {
    expect(
      problemsOf(line({ find: 'prior written consent', offers: ['written consent in advance'] })),
    ).toEqual([]);
    expect(
      problemsOf(line({ find: 'give consent to', modes: ['gloss-only', 'gloss-only', 'gloss'] })),
    ).toEqual([]);
  });

  it('refuses the same phrase twice, unless both rows ask for evidence of another part of speech', () => {
    expect(problemsOf(line(), line({ find: 'previous to', variants: 'Prior to' })).join()).toMatch(
      /lexicon\.tsv:3 has “Prior to”, which lexicon\.tsv:2 has/,
    );
    const noun = line({ find: 'provision', pos: 'noun', guards: 'pos-evidence' });
    expect(problemsOf(noun, line({ find: 'provision', pos: 'verb', guards: 'pos-evidence' }))).toEqual([]);
    expect(problemsOf(noun, line({ find: 'provision', pos: 'verb' }))).toHaveLength(1);
    expect(problemsOf(noun, noun)).toHaveLength(1);
  });
});

describe('readGlosses', () => {
  it('names the line of a wrong row', () => {
    const text = 'header\nlien\t\tA right.\tnever\t\tmoney\t\nlien\t\t\tsometimes\t\tmoney\t\na\tb';
    expect(readGlosses(text).problems).toEqual([
      'glosses.tsv:3 has the unknown policy “sometimes”.',
      'glosses.tsv:3 explains nothing.',
      'glosses.tsv:3 has “lien”, which glosses.tsv:2 has as well.',
      'glosses.tsv:4 has 2 columns, not 7.',
    ]);
  });
});

/** Every form of a row as `form: tokens → offers`. */
function formsOf(cells: Cells): readonly string[] {
  const source = readLexicon(`${HEADER}\n${line(cells)}`, []).rows[0];
  if (source === undefined) throw new Error('no row');
  return expand(source).map(
    ({ form, tokens, offers }) => `${form}: ${tokens.join(' ')} → ${offers.join(' | ')}`,
  );
}

describe('expand', () => {
  it('inflects a verb and its offers alike', () => {
    expect(formsOf({ find: 'utilize', variants: 'utilise', inflection: 'v', offers: ['use'] })).toEqual([
      'base: utilize → use',
      's: utilizes → uses',
      'past: utilized → used',
      'ing: utilizing → using',
      'base: utilise → use',
      's: utilises → uses',
      'past: utilised → used',
      'ing: utilising → using',
    ]);
  });

  it('keeps past and participle apart where their offers differ', () => {
    expect(formsOf({ find: 'commence', inflection: 'v', offers: ['begin'] })).toContain(
      'past: commenced → began',
    );
    expect(formsOf({ find: 'commence', inflection: 'v', offers: ['begin'] })).toContain(
      'participle: commenced → begun',
    );
  });

  it('inflects the head of a phrase, also behind an adverb and in the third person', () => {
    expect(formsOf({ find: 'make use of', inflection: 'v-head', offers: ['use'] })).toContain(
      's: makes use of → uses',
    );
    expect(formsOf({ find: 'rely upon', inflection: 'v-head', offers: ['rely on'] })).toContain(
      's: relies upon → relies on',
    );
    expect(formsOf({ find: 'adversely affect', inflection: 'v-head', offers: ['harm'] })).toContain(
      'past: adversely affected → harmed',
    );
    const needs = formsOf({ find: 'is in need of', inflection: 'v-head', offers: ['needs'] });
    expect(needs).toContain('s: is in need of → needs');
    expect(needs).toContain('base: are in need of → need');
    expect(needs).toContain('past: were in need of → needed');
  });

  it('gives a modal to the finite present alone', () => {
    const forms = formsOf({
      find: 'is able to',
      inflection: 'v-head',
      offers: ['can'],
      guards: 'finite-present-only',
    });
    expect(forms).toEqual(['base: am able to → can', 'base: are able to → can', 's: is able to → can']);
    expect(formsOf({ find: 'fail to', inflection: 'v-head', offers: ['do not'] })).toEqual([
      'base: fail to → do not',
      's: fails to → does not',
      'past: failed to → did not',
    ]);
  });

  it('inflects all verbs of a list, and the offer once', () => {
    expect(formsOf({ find: 'sell, transfer and assign', inflection: 'v2', offers: ['transfer'] })).toContain(
      's: sells , transfers and assigns → transfers',
    );
    expect(
      formsOf({ find: 'indemnify and hold harmless', inflection: 'v2', offers: ['indemnify'] }),
    ).toContain('past: indemnified and held harmless → indemnified');
  });

  it('makes the plural of the last noun, or of the first', () => {
    expect(formsOf({ find: 'time period', inflection: 'n', offers: ['period', 'time'] })).toEqual([
      'base: time period → period | time',
      'plural: time periods → periods | times',
    ]);
    expect(formsOf({ find: 'period of time', inflection: 'n-head', offers: ['period'] })).toContain(
      'plural: periods of time → periods',
    );
    expect(formsOf({ find: 'authentication', inflection: 'n', offers: ['proof of identity'] })).toContain(
      'plural: authentications → proofs of identity',
    );
  });
});
