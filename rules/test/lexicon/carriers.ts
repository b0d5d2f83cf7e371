import type { Block, Sentence } from '../../src/kit/document.ts';
import type { PhraseMatch } from '../../src/kit/phrase.ts';
import type { PhraseForm } from '../../src/lexicon/site.ts';
import { blockOf } from './site-of.ts';

type Finder = (sentence: Sentence, block: Block) => readonly PhraseMatch[];

/** A sentence in which a form is found, with the match. */
export interface Carrier {
  readonly text: string;
  readonly match: PhraseMatch;
}

/** What may stand before a form, by the kind of word that it is. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  base: ['We may ', 'You ', 'They ', 'To ', '', 'We must ', 'I ', 'We '],
  s: ['The customer ', 'It ', 'She ', 'Tap the screen that '],
  past: ['We ', 'They have ', 'It was ', 'The customer '],
  participle: ['We have ', 'It has ', 'It was '],
  ing: ['We are ', 'You pay for ', 'By ', 'You stop ', '', 'A customer '],
  noun: ['We write about the ', 'The ', 'Read our ', 'You need ', 'Some ', 'We offer '],
  am: ['I '],
  are: ['You ', 'They '],
  been: ['It has '],
  any: [
    'We pay ',
    'We can do it ',
    '',
    'It is ',
    'You have the ',
    'This is ',
    'We act, ',
    'You may ',
    'An ',
    'The ',
  ],
};

const AFTER = [
  ' the goods.',
  '.',
  ' of the goods.',
  ' a new fee today.',
  ' users.',
  ' to you.',
  ' good.',
  ' the customer pays late.',
  ' 30 days.',
  ' £5.',
  ', we pay.',
  ' using the goods.',
  ' large goods.',
  ' goods.',
  ' we pay.',
  ' in time.',
  ' clause 4.',
  ' users are late.',
  ' by us.',
];

/**
 * The first sentence, of many that are built from the row's part of speech and its own guards, in which the form is
 * found; null where none is.
 */
export function carrierOf(form: PhraseForm, find: Finder): Carrier | null {
  const phrase = written(form);
  for (const [before, after] of frames(form)) {
    const opened = before === '' ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
    const block = blockOf(before + opened + after);
    for (const sentence of block.sentences) {
      for (const match of find(sentence, block)) {
        const isWhole = match.at.start === before.length && match.at.end === before.length + phrase.length;
        if (isWhole && match.row.place === form.row.place) return { text: block.prose, match };
      }
    }
  }
  return null;
}

/** The form as a text writes it: in the capitals of its row, with its signs where they belong. */
function written(form: PhraseForm): string {
  const joined = form.tokens.join(' ').replaceAll(' ,', ',').replaceAll(' / ', '/').replaceAll(' & ', '&');
  const capitals = form.row.find.split(/[ &]/).filter(word => /[A-Z]/.test(word));
  return capitals.reduce((text, word) => text.replace(new RegExp(`\\b${word}`, 'i'), word), joined);
}

function* frames(form: PhraseForm): Generator<readonly [string, string]> {
  for (const before of [...guarded(form, 'after'), ...befores(form)]) {
    for (const after of [...guarded(form, 'before'), ...AFTER]) yield [before, after];
  }
}

function befores(form: PhraseForm): readonly string[] {
  const { row } = form;
  const isNoun = row.pos.startsWith('noun') || form.form === 'plural';
  const own = isNoun ? BEFORE['noun'] : (BEFORE[form.tokens[0] ?? ''] ?? BEFORE[form.form]);
  return [...(own ?? []), ...(BEFORE['any'] ?? [])];
}

const SAMPLES: Readonly<Record<string, string>> = {
  '{matter}': 'question',
  '{noun}': 'amount',
  '{det}': 'the',
  '{month}': 'May',
  '{be}': 'is',
  '{num}': '30',
  '{end}': '',
  '{pron}': 'you',
  '{ing}': 'using',
};

/** Words that a guard asks for on one side of the match. */
function guarded(form: PhraseForm, side: 'after' | 'before'): readonly string[] {
  const guards = form.row.guards.filter(guard => guard.startsWith(`only-${side}:`));
  const words = guards.flatMap(guard =>
    guard
      .replace(/^[^:]*:/, '')
      .replace(/@\d+$/, '')
      .split('|'),
  );
  return words.flatMap(word => {
    const sample = (SAMPLES[word] ?? word).replaceAll('_', ' ');
    if (side === 'after')
      return [
        `We have a ${sample} `,
        `They are ${sample} `,
        `${sample.charAt(0).toUpperCase()}${sample.slice(1)} `,
      ];
    return [` ${sample} the goods.`, ` the ${sample}.`, ` ${sample}.`, ` a new ${sample} today.`];
  });
}
