import type { Block, Sentence } from '../kit/document.ts';
import { prose } from '../kit/span.ts';
import { commaList, type Enough, semicolonList } from './comma-list.ts';
import { introducedList } from './introduced-list.ts';
import type { ItemList } from './item-list.ts';
import { DETERMINERS } from './closed-class.ts';
import { conditionList } from './condition-list.ts';
import { consequenceList } from './consequence-list.ts';
import { hasOpener, letteredListIn } from './lettered-list.ts';
import { eachCaseOf, endsAlone } from './list-end.ts';
import { pairList } from './pair-list.ts';
import { purposeList } from './purpose-list.ts';

/**
 * The list that a sentence holds, however its items are parted: by letters, by semicolons or by commas. Null where it is
 * not sure what the items are, or whether what stands behind them belongs to all of them.
 */
export const listIn = (block: Block, sentence: Sentence): ItemList | null => {
  if (hasOpener(sentence)) return letteredListIn(block, sentence);
  // The “and” of “(1) …, including a, b, and c and” leads to the next item of the list around it.
  if (/\b(?:and|or|nor)$/i.test(sentence.text)) return null;
  for (const read of READERS) {
    const list = read(sentence, LONG_ENOUGH);
    if (list !== null && !leansOver(sentence, list)) return list;
  }
  return tailedLists(sentence, LONG_ENOUGH)[0] ?? null;
};

/**
 * “it will be included” as the second of two: its noun stands in the first, or in front of both. “Your name, address and
 * phone number”: the “your” of the first item is that of all.
 */
function leansOver({ words }: Sentence, { starts }: ItemList): boolean {
  const [one = '', two = ''] = starts.map(start => {
    const first = words.findIndex(word => word.start >= start);
    const lower = words[first]?.lower ?? '';
    return /^(?:if|that|when|where|because|as)$/.test(lower) ? (words[first + 1]?.lower ?? '') : lower;
  });
  if (starts.length === 2 && /^(?:it|they)$/.test(two)) return one !== two;
  return /^(?:your|our|its|their|his|her)$/.test(one) && !DETERMINERS.has(two);
}

/** All the ways to read a list in a sentence, however short its items are. */
export function listsIn(block: Block, sentence: Sentence): readonly ItemList[] {
  const lists = hasOpener(sentence)
    ? [letteredListIn(block, sentence)]
    : [...READERS.map(read => read(sentence, ANY)), ...tailedLists(sentence, ANY)];
  return lists.filter(list => list !== null);
}

/** How much a list has to hold: of items between commas, of things and of conditions. */
interface Length {
  readonly items: Enough | undefined;
  readonly things: number;
  readonly clauses: number;
}

/** Lists that are worth lines of their own. */
const LONG_ENOUGH: Length = { items: undefined, things: 10, clauses: 21 };
/** A pair of conditions reads well in a line a little longer. */
const CONDITIONS = 1.15;
const ANY: Length = { items: [[2, 1]], things: 0, clauses: 0 };

/** A list of fewer words, where its items are no single words. */
function shortList(sentence: Sentence): ItemList | null {
  const list = commaList(sentence, SHORT);
  const [first = sentence.end] = list?.starts ?? [];
  const words = sentence.words.filter(({ start }) => start >= first).length;
  return list === null || words < list.starts.length * 2 ? null : { ...list, isSure: false };
}

const SHORT: Enough = [[3, 8]];

/** The surest first. */
const READERS: readonly ((sentence: Sentence, length: Length) => ItemList | null)[] = [
  itemsBehindColon,
  (sentence, { items }) => semicolonList(sentence, items),
  (sentence, { items }) => commaList(sentence, items),
  (sentence, { items }) => (items === undefined ? shortList(sentence) : null),
  (sentence, { things }) => introducedList(sentence, things),
  (sentence, { things }) => purposeList(sentence, things),
  (sentence, { clauses }) => pairList(sentence, clauses),
  (sentence, { clauses }) => conditionList(sentence, Math.ceil(clauses * CONDITIONS)),
  (sentence, { clauses }) => consequenceList(sentence, clauses),
];

/**
 * “paint, nails, and other goods (together, the “Goods”)”, “…, in each case for a year”: the list ends before what says
 * itself that it is about all items.
 */
function tailedLists(sentence: Sentence, length: Length): readonly ItemList[] {
  const { text, start, words } = sentence;
  const at = TAIL.test(text) ? eachCaseOf(text) : null;
  if (at === null) return [];
  const bare = text.slice(0, at).replace(/,?\s*$/, '');
  const span = prose(start, start + bare.length);
  const part = { ...span, text: bare, words: words.filter(word => word.end <= span.end) };
  return TAILED.flatMap(read => {
    const list = read(part, length);
    return list === null ? [] : [{ ...list, sentence, rest: start + at, isSure: false }];
  });
}

const TAIL = /\((?:collectively|together|all|each)\b|, in (?:each|either) case\b/i;

const TAILED: readonly ((sentence: Sentence, length: Length) => ItemList | null)[] = [
  (sentence, { items }) => commaList(sentence, items),
  (sentence, { items }) => (items === undefined ? shortList(sentence) : null),
  (sentence, { things }) => introducedList(sentence, things),
  (sentence, { things }) => purposeList(sentence, things),
];

/** “these: one thing; another; and a third”: items between semicolons, from a colon to the end of the sentence. */
function itemsBehindColon(sentence: Sentence): ItemList | null {
  const { start } = sentence;
  const text = withoutBrackets(sentence.text);
  const colon = text.indexOf(': ');
  if (/\s(?:[a-z]|\d{1,2})[.)] |\s\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\s+\p{L}/u.test(text)) return null;
  if (colon < 0 || text.indexOf(': ', colon + 1) >= 0 || text.slice(0, colon).includes(';')) return null;
  const starts = [start + colon + 2];
  for (const joint of text.slice(colon).matchAll(/; (?:(?:and|or) )?/g))
    starts.push(start + colon + joint.index + joint[0].length);
  if (starts.length < FEWEST) return null;
  const items = starts.map((from, index) =>
    text.slice(from - start, (starts[index + 1] ?? sentence.end) - start),
  );
  if (items.some(item => !/\w\W+\w/.test(item))) return null;
  const last = items[items.length - 1] ?? '';
  return endsAlone({ text: last, others: items.slice(0, -1), usesSemicolons: true })
    ? { sentence, starts, rest: null, isSure: true }
    : null;
}

const FEWEST = 3;

/** The same length, so that places stay. */
const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]*\)/g, found => ' '.repeat(found.length));
