import type { Sentence } from '../kit/document.ts';
import { DETERMINERS } from './closed-class.ts';
import { isIntroduced, kindsOf, type ItemKind, type Stretch } from './item-kind.ts';
import type { ItemList } from './item-list.ts';
import { endsAlone, type LastItem, NAMES_ALL } from './list-end.ts';
import { keepsEnd, keepsStart } from './item-scope.ts';
import { gapAfter } from './parts.ts';

/** A part of a sentence between commas, or between semicolons, without the “and” or “or” before it. */
interface Part extends Stretch {
  readonly join: 'and' | 'or' | null;
}

/**
 * The list that ends a sentence, between commas: items that begin alike, the last behind “and” or “or”. Null where it is
 * not sure where the first one begins, or whether the end of the last one belongs to all of them.
 */
export function commaList(sentence: Sentence, enough = ENOUGH): ItemList | null {
  // In capitals a word such as INCLUDE reads as a name.
  if (!/\p{Ll}/u.test(sentence.text)) return null;
  if (!sentence.text.includes(',') || REFUSED.test(sentence.text) || NAMES_ALL.test(sentence.text))
    return null;
  if (/;(?=.)/s.test(sentence.text.replace(BRACKETS, ''))) return null;
  return lastList(sentence, partsOf(sentence, ','), enough);
}

/** The same between semicolons: “that …; that …; and that …”. */
export function semicolonList(sentence: Sentence, enough = ENOUGH): ItemList | null {
  if (!sentence.text.includes(';') || REFUSED.test(sentence.text)) return null;
  const list = lastList(sentence, partsOf(sentence, ';'), enough);
  return list === null || endsAlone({ ...lastOf(list), usesSemicolons: true }) ? list : null;
}

/** The text of the last item, and of those before it. */
function lastOf({ sentence, starts }: ItemList): Pick<LastItem, 'text' | 'others'> {
  const items = starts.map((start, index) =>
    sentence.text.slice(start - sentence.start, (starts[index + 1] ?? sentence.end) - sentence.start),
  );
  return { text: items[items.length - 1] ?? '', others: items.slice(0, -1) };
}

/** Also letters of items and numbers of clauses, which are not read here, and dashes, behind which anything may stand. */
const REFUSED =
  /; \d{1,2}\.\d{1,2}(?:\.\d{1,2})? \w|\brespectively\b|\betc\b|(?:^|[\s(])(?:[a-z]|[ivx]{2,4}|\d{1,2})\) |\s[–—-]\s|—/i;
const BRACKETS = /\([^()]*\)/g;

/** How many items of how many words together are worth lines of their own. */
export type Enough = readonly (readonly [items: number, words: number])[];

/** Fewer words than these in fewer items read well in a sentence. */
const ENOUGH: Enough = [
  [3, 10],
  [4, 10],
];

function lastList(sentence: Sentence, parts: readonly Part[], enough: Enough): ItemList | null {
  const { words } = sentence;
  const last = parts[parts.length - 1];
  if (last === undefined || last.join === null || last.last !== words.length - 1 || parts.length < 2)
    return null;
  for (const kind of kindsOf(sentence, last)) {
    const starts = startsOf(sentence, parts, kind);
    if (starts === null) continue;
    const count = words.length - (starts[0] ?? 0);
    if (!enough.some(([items, least]) => starts.length >= items && count >= least)) continue;
    const at = behindShared(sentence, starts).map(index => words[index]?.start ?? sentence.start);
    return { sentence, starts: at, rest: null, isSure: isSure(sentence, starts, kind) };
  }
  return null;
}

/** “your name, age and address”: “your” is said once for all, and stays in the lead-in. */
export function behindShared(sentence: Sentence, starts: readonly number[]): readonly number[] {
  const { words } = sentence;
  const [first, ...others] = starts;
  const isShared =
    first !== undefined &&
    /^(?:your|our|their|its)$/.test(words[first]?.lower ?? '') &&
    (others[0] ?? 0) > first + 1 &&
    others.every(index => !DETERMINERS.has(words[index]?.lower ?? ''));
  return isShared ? [first + 1, ...others] : starts;
}

/** Names, and four things and more behind “including” or a colon: no other word could open the list. */
const isSure = (sentence: Sentence, starts: readonly number[], { name }: ItemKind): boolean =>
  name === 'name' ||
  (name === 'noun' &&
    starts.length >= MANY &&
    isIntroduced(sentence, starts[0] ?? 0) &&
    // “your name, address and age” says “your” but once.
    !DETERMINERS.has(sentence.words[starts[0] ?? 0]?.lower ?? ''));

const MANY = 4;

/** The numbers of the words at which the items begin; null where that is not sure. */
function startsOf(sentence: Sentence, parts: readonly Part[], kind: ItemKind): readonly number[] | null {
  const end = parts.length - 1;
  let from = end;
  while (from > 1) {
    const part = parts[from - 1];
    if (part === undefined || part.join !== null || !kind.fits(sentence, part)) break;
    if (kind.slots(sentence, part).length > 0 && kind.name === 'noun') break;
    from--;
  }
  const head = parts[from - 1];
  if (head === undefined || head.join !== null || from > end) return null;
  const others = parts.slice(from, end + 1);
  if (isAside(sentence, parts, from - 1))
    return kind.name !== 'verb' && keepsAll(sentence, others, kind) ? others.map(({ first }) => first) : null;
  const slots = kind.slots(sentence, head);
  const [slot] = slots;
  if (slot === undefined || slots.length > 1 || slot <= 0) return null;
  if (isInBrackets(sentence, slot)) return null;
  const items: Stretch[] = [{ first: slot, last: head.last }, ...others];
  if (kind.name !== 'verb' && !kind.fits(sentence, items[0] ?? head)) return null;
  return keepsAll(sentence, items, kind) ? items.map(({ first }) => first) : null;
}

const keepsAll = (sentence: Sentence, items: readonly Stretch[], { name }: ItemKind): boolean =>
  items.length > 1 && keepsStart(sentence, items, name) && keepsEnd(sentence, items, name);

/** “including, without limitation, …”: the items come behind the aside. */
function isAside({ words }: Sentence, parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  const before = words[(part?.first ?? 0) - 1]?.lower ?? '';
  if (part === undefined || !/^(?:including|includes?|as)$/.test(before)) return false;
  const text = words.slice(part.first, part.last + 1).map(({ lower }) => lower);
  return /^(?:without limitation|but (?:is |are )?not limited to|for (?:example|instance))$/.test(
    text.join(' '),
  );
}

/** The sentence cut at one mark outside of brackets and quotation marks; the last part once more at its “and”. */
function partsOf(sentence: Sentence, mark: string): readonly Part[] {
  const { words } = sentence;
  const parts: Part[] = [];
  const depth = { brackets: 0, quotes: 0 };
  let first = 0;
  follow(depth, sentence.text.slice(0, (words[0]?.start ?? sentence.start) - sentence.start));
  words.forEach((_, index) => {
    const gap = gapAfter(sentence, index);
    const isCut = cuts(depth, gap, mark);
    if (index < words.length - 1 && !isCut) return;
    parts.push(partFrom(sentence, first, index));
    first = index + 1;
  });
  return splitLast(sentence, parts);
}

function isInBrackets({ text, start, words }: Sentence, index: number): boolean {
  const depth: Depth = { brackets: 0, quotes: 0 };
  follow(depth, text.slice(0, (words[index]?.start ?? start) - start));
  return depth.brackets > 0 || depth.quotes > 0;
}

interface Depth {
  brackets: number;
  quotes: number;
}

/** Follows brackets and quotation marks through a gap; true where the mark stands outside of them. */
function cuts(depth: Depth, gap: string, mark: string): boolean {
  // Most words have one space between them.
  if (gap === ' ') return false;
  let isCut = false;
  for (let index = 0; index < gap.length; index++) {
    const sign = gap.charAt(index);
    if (sign === mark && depth.brackets <= 0 && depth.quotes <= 0) isCut = true;
    followSign(depth, sign);
  }
  return isCut;
}

function follow(depth: Depth, text: string): void {
  for (let index = 0; index < text.length; index++) followSign(depth, text.charAt(index));
}

function followSign(depth: Depth, sign: string): void {
  if (sign === '(' || sign === '[') depth.brackets++;
  else if (sign === ')' || sign === ']') depth.brackets--;
  else if (sign === '“') depth.quotes++;
  else if (sign === '”') depth.quotes--;
}

function partFrom({ words }: Sentence, first: number, last: number): Part {
  const lower = words[first]?.lower;
  const join = (lower === 'and' || lower === 'or') && first < last ? lower : null;
  return { first: join === null ? first : first + 1, last, join };
}

/** “a bank card and a form”: the last part holds two items where no comma stands before its one “and”. */
function splitLast(sentence: Sentence, parts: readonly Part[]): readonly Part[] {
  const last = parts[parts.length - 1];
  if (last === undefined || last.join !== null || parts.length < 2) return parts;
  const joins: number[] = [];
  const depth: Depth = { brackets: 0, quotes: 0 };
  for (let index = last.first; index <= last.last; index++) {
    const lower = sentence.words[index]?.lower;
    if ((lower === 'and' || lower === 'or') && depth.brackets === 0 && depth.quotes === 0) joins.push(index);
    follow(depth, gapAfter(sentence, index));
  }
  const [at] = joins;
  if (at === undefined || joins.length > 1 || at === last.first || at === last.last) return parts;
  const join = sentence.words[at]?.lower === 'or' ? 'or' : 'and';
  return [...parts.slice(0, -1), { ...last, last: at - 1 }, { first: at + 1, last: last.last, join }];
}
