import readability from 'text-readability';
import { COMMON, SYLLABLES } from '../generated/syllables.ts';
import { once } from '../kit/once.ts';
import { compound, respell } from './respell.ts';

/**
 * Syllables of a word as it is spoken, at least 1. A hyphenated word has those of its parts, a figure counts as one,
 * an abbreviation has one for each letter that is spelled out (“GDPR” 4, “e.g.” 2), and a possessive those of its noun,
 * with one more where it hisses (“Fox's” 2).
 */
export function syllables(word: string): number {
  return counter()(word);
}

/** Words in small letters whose spelling does not show their sound, with their syllables. */
export type Exceptions = ReadonlyMap<string, number>;

/** The syllables of a word in small letters that is counted already. */
type Counted = (word: string) => number | undefined;

/**
 * A counter like `syllables`, but with this table of exceptions in place of the one that is shipped. `counted` knows
 * words that are spoken as they are spelled, so that they need not be counted.
 */
export function syllableCounter(
  exceptions: Exceptions,
  counted: Counted = () => undefined,
): (word: string) => number {
  /** Texts repeat their words: each is counted once. */
  const counts = new Map<string, number>();
  const tables = { exceptions, counted };
  const count = (word: string): number => {
    const known = counts.get(word);
    if (known !== undefined) return known;
    const found = Math.max(1, countSyllables(word, tables, count));
    if (counts.size >= MOST_WORDS) counts.clear();
    counts.set(word, found);
    return found;
  };
  return count;
}

interface Tables {
  readonly exceptions: Exceptions;
  readonly counted: Counted;
}

/** True for a word in small letters that only its spelling or the dictionary can tell about. */
export const isReadAsSpelled = (word: string): boolean => !SPOKEN.has(word) && !isSpelled(word);

/** Made when the first word is counted: most starts of the program count none. */
const counter = once(() => syllableCounter(shippedExceptions(), readWhereTheyStand(COMMON)));

/** What the table has, and then what the dictionary does not have. */
export const shippedExceptions = (table: Exceptions = unpacked(SYLLABLES)): Exceptions =>
  new Map([...table, ...UNLISTED]);

/** Lines of a number of syllables and the words that have it. */
function unpacked(lines: string): Exceptions {
  const table = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const [count = '', ...words] = line.split(' ');
    for (const word of words) table.set(word, Number(count));
  }
  return table;
}

/**
 * Lines of three letters and how words go on behind them, each with its number of syllables: `rec all2 eive2`. Most words
 * of the table are in no text, so that they stay in their lines, in the order of the alphabet: what stands first behind
 * a space is the word itself, or there is none.
 */
function readWhereTheyStand(lines: string): Counted {
  const byStart = new Map<string, string>();
  lines.split('\n').forEach(line => byStart.set(line.slice(0, line.indexOf(' ')), line));
  return word => {
    const line = byStart.get(word.slice(0, 3));
    if (line === undefined) return undefined;
    const rest = ` ${word.slice(3)}`;
    const at = line.indexOf(rest);
    const count = at < 0 ? NaN : line.charCodeAt(at + rest.length) - ZERO;
    return count <= 9 ? count : undefined;
  };
}

const ZERO = 48;
const MOST_WORDS = 50_000;
const LONGEST_WORD = 60;

type Count = (word: string) => number;

function countSyllables(word: string, tables: Tables, count: Count): number {
  const { exceptions, counted } = tables;
  if (isOrdinary(word)) {
    const lower = word.toLowerCase();
    if (lower !== word) return count(lower);
    const known = SPOKEN.get(word) ?? exceptions.get(word) ?? counted(word);
    if (known !== undefined) return known;
    return isSpelled(word) ? countLetters(word) : countBySpelling(word, tables, count);
  }
  if (word.length > LONGEST_WORD || /\d/.test(word) || !/\p{L}/u.test(word)) return 1;
  if (/[-\u2010\u2011_&/]/.test(word)) {
    return word
      .split(/[-\u2010\u2011_&/]/)
      .reduce((total, part) => total + (part === '' ? 0 : count(part)), 0);
  }
  const spoken = SPOKEN.get(word.toLowerCase());
  if (spoken !== undefined) return spoken;
  const possessive = /^(.+)['’](s?)$/i.exec(word);
  if (possessive !== null) return countPossessive(possessive[1] ?? '', possessive[2] ?? '', count);
  if (isSpelled(word)) return countLetters(word);
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  return exceptions.get(letters) ?? countBySpelling(letters, tables, count);
}

/** Nothing but Latin letters, of which at most the first is a capital. */
function isOrdinary(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    const isSmall = code >= 97 && code <= 122;
    if (!isSmall && !(index === 0 && code >= 65 && code <= 90)) return false;
  }
  return true;
}

function countPossessive(noun: string, ending: string, count: Count): number {
  const hisses = ending !== '' && /(?:s|x|z|ch|sh|[cgs]e)$/i.test(noun);
  return count(noun) + (hisses ? 1 : 0);
}

function countBySpelling(word: string, { counted }: Tables, count: Count): number {
  const known = counted(word);
  if (known !== undefined) return known;
  const parts = compound(word);
  if (parts !== null) return count(parts[0]) + count(parts[1]);
  // V8 knows “en” by heart; for a longer name it asks a library, which takes as long as the counting.
  return readability.syllableCount(respell(word), 'en');
}

/** Abbreviations without a vowel, with dots, or in the list below are read letter by letter. */
function isSpelled(word: string): boolean {
  if (isSmall(word)) return NO_VOWEL.test(word) || SPELLED.has(word);
  if (/^\p{L}(?:\.\p{L})+\.?$/u.test(word)) return true;
  const singular = word.replace(/(?<=\p{Lu})s$/u, '');
  if (SPELLED_IN_CAPITALS.has(singular)) return true;
  const letters = singular.toLowerCase();
  return NO_VOWEL.test(letters) || SPELLED.has(letters);
}

const NO_VOWEL = /^[b-df-hj-np-tv-xz]{2,6}$/;
const isSmall = (word: string): boolean => /^[a-z]+$/.test(word);

function countLetters(word: string): number {
  const letters = word
    .replace(/(?<=\p{Lu})s$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  return letters.length + 2 * (letters.split('w').length - 1);
}

const SPELLED: ReadonlySet<string> = new Set(
  'aaa abc abn acn ai api apr atm ceo cfo cia cio coo cpa cpi cto dna eea eft eta eu faq fbi fca fda gui ibm ico io ios ip iq irs iso isp iou kpi mri nda roi ssa ufo ui uk uri url usa usb usd ux vip'.split(
    ' ',
  ),
);
/** These are words as well. */
const SPELLED_IN_CAPITALS: ReadonlySet<string> = new Set([
  'ADA',
  'ID',
  'IDE',
  'PIA',
  'SLA',
  'VAT',
  'PO',
  'PA',
  'CA',
  'OS',
]);

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map(entry => {
        const [word = '', count = ''] = entry.split(':');
        return [word, Number(count)] as const;
      }),
  );

/** Abbreviations that are read as the word they stand for. */
const SPOKEN = table(
  'mr:2 mrs:2 ms:1 dr:2 st:1 vs:2 vs.:2 etc:4 etc.:4 viz:1 viz.:1 ltd:3 llp:3 jr:2 sr:2 blvd:3 hmm:1 nth:1 shh:1  phd:3 lb:1 lbs:1 urls:3 apis:3 id:2 ids:2',
);

/** What the dictionary does not have, mostly names of products and firms. */
const UNLISTED = table(
  'queued:1 simile:3 similes:3 xbox:2 gmail:2 pinterest:2 flickr:2 tumblr:2 nvidia:4 directv:4 itunes:2 ebay:2 airbnb:5 tiktok:2 youtube:2 instagram:3',
);
