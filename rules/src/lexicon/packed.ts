import type { Category, Mode, PhraseRow } from '../kit/phrase.ts';
import type { PhraseForm } from './site.ts';

/**
 * The compiled list as text: one line per row, and one line per first token with its forms. Lines are read
 * when a text first needs them, so that opening the list costs next to nothing.
 */
const FORMS: readonly (readonly [string, PhraseForm['form']])[] = [
  ['b', 'base'],
  ['s', 's'],
  ['d', 'past'],
  ['n', 'participle'],
  ['g', 'ing'],
  ['p', 'plural'],
  ['f', 'fixed'],
];
const MODES: readonly (readonly [string, Mode])[] = [
  ['a', 'auto'],
  ['s', 'suggest'],
  ['t', 'strict'],
  ['g', 'gloss-only'],
  ['o', 'off'],
];
const formOf = new Map(FORMS);
const modeOf = new Map(MODES);

/** The letter that stands for a name. */
const letterOf = <T>(names: readonly (readonly [string, T])[], name: T): string =>
  names.find(([, value]) => value === name)?.[0] ?? '';

/** One line: category, phrase, part of speech, both modes, guards, note. Its number is its place in the list. */
export function packRow(row: PhraseRow): string {
  const modes = letterOf(MODES, row.contractMode) + letterOf(MODES, row.helpMode);
  return [row.category, row.find, row.pos, modes, row.guards.join(' '), row.note].join('\t');
}

export function unpackRow(line: string, index: number): PhraseRow {
  const [category = '', find = '', pos = '', modes = '', guards = '', note = ''] = line.split('\t');
  return {
    place: `lexicon.tsv:${index + FIRST_LINE}`,
    category: category as Category,
    find,
    pos,
    contractMode: modeOf.get(modes.charAt(0)) ?? 'off',
    helpMode: modeOf.get(modes.charAt(1)) ?? 'off',
    guards: guards === '' ? [] : guards.split(' '),
    note,
  };
}

/** The first row stands on the second line of the list. */
const FIRST_LINE = 2;

/** Lines of forms, in alphabetical order of their first tokens. `indexOf` gives the number of a row. */
export function packForms(forms: readonly PhraseForm[], indexOf: (row: PhraseRow) => number): string {
  const lines = new Map<string, string>();
  for (const form of forms) {
    const first = form.tokens[0] ?? '';
    lines.set(first, `${lines.get(first) ?? first}\t${packForm(form, indexOf(form.row))}`);
  }
  return [...lines.values()].sort().join('\n');
}

function packForm(form: PhraseForm, row: number): string {
  const head = form.head < 0 ? '' : form.head;
  return [`${row}${letterOf(FORMS, form.form)}${head}`, form.tokens.slice(1).join(' '), ...form.offers].join(
    '|',
  );
}

/** The forms of one line. `rowAt` gives the row of a number. */
export function unpackForms(line: string, rowAt: (index: number) => PhraseRow): readonly PhraseForm[] {
  const [first = '', ...packed] = line.split('\t');
  return packed.map(text => {
    const [code = '', rest = '', ...offers] = text.split('|');
    const [, row = '', letter = '', head = ''] = /^(\d+)([a-z])(\d*)$/.exec(code) ?? [];
    return {
      row: rowAt(Number(row)),
      form: formOf.get(letter) ?? 'fixed',
      tokens: rest === '' ? [first] : [first, ...rest.split(' ')],
      offers,
      head: head === '' ? -1 : Number(head),
    };
  });
}
