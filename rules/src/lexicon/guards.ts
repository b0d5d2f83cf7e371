import type { Word } from '../kit/document.ts';
import { BE, DETERMINERS, MONTHS, PRONOUNS } from '../language/closed-class.ts';
import { endsPhrase, gapAfter, isGerund, isNumber, readAs } from '../language/parts.ts';
import { NAMED } from './guards/named.ts';
import type { Site } from './site.ts';

/** A condition on the words around a match. docs/lexicon.md says what each one means. */
export type Guard = (site: Site) => boolean;

/** Opens a guard that only an automatic fix needs: where it fails, the author picks. */
export const FOR_AUTO = 'auto:';
/** Opens a guard that only the mark `same-meaning` needs: where it fails, the row does not say the same. */
export const FOR_SAME = 'same:';

/** Opens a guard that only a fix needs: where it fails, the row is advice. */
export const FOR_FIX = 'fix:';

/** A guard as the list writes it, or null where there is no such guard. */
export function parseGuard(written: string): Guard | null {
  const text = written.replace(PURPOSE, '');
  const named = NAMED.get(text);
  if (named !== undefined) return named;
  const match = /^(not|only)-(before|after):(.+?)(?:@(\d{1,2}))?$/.exec(text);
  if (match === null) return null;
  const [, quantifier, side, list = '', reach = '1'] = match;
  const members = parseMembers(list);
  if (members === null) return null;
  const wanted = quantifier === 'only';
  const find = side === 'before' ? foundAfter : foundBefore;
  const isBeside = wanted && side === 'after' && reach === '1';
  return site => find(site, members, Number(reach)) === wanted && !(isBeside && hasMarkBefore(site));
}

/** A mark cuts the match off from the word before it. */
const hasMarkBefore = ({ sentence, first }: Site): boolean =>
  first > 0 && /[,;:.!?]/.test(gapAfter(sentence, first - 1));

const PURPOSE = /^(?:auto|same|fix):/;

/** True when the guard holds for the match. What cannot be decided does not hold. */
export const guardHolds = (guard: Guard, site: Site): boolean => guard(site);

type ClassTest = (site: Site, index: number) => boolean;

interface Members {
  /** Single words, and phrases as lists of words. */
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
  readonly classes: readonly ClassTest[];
  readonly end: boolean;
}

const wordClass =
  (holds: (word: Word) => boolean): ClassTest =>
  (site, index) => {
    const word = site.sentence.words[index];
    return word !== undefined && holds(word);
  };

const MATTER =
  /^(?:question|query|queries|information|detail|advice|guidance|help|complaint|concern|news|message|email|letter|call|page|article|polic(?:y|ies)|rule|law|decision|claim|statement|fact|document|record|update|ask|talk|speak|write|contact|question|querie)(?:e?s)?$/;

const CLASSES: ReadonlyMap<string, ClassTest> = new Map([
  ['{be}', wordClass(word => BE.has(word.lower))],
  ['{det}', wordClass(word => DETERMINERS.has(word.lower))],
  ['{pron}', wordClass(word => PRONOUNS.has(word.lower))],
  ['{ing}', wordClass(isGerund)],
  ['{num}', wordClass(isNumber)],
  ['{month}', wordClass(word => MONTHS.has(word.lower))],
  ['{matter}', matter],
  ['{noun}', readsAsNoun],
]);

const SPEAK = /^(?:ask|talk|speak|write|contact|tell)$/;

function matter(site: Site, index: number): boolean {
  const word = site.sentence.words[index];
  if (word === undefined) return false;
  if (word.lower !== 'us') return MATTER.test(word.lower);
  const before = site.sentence.words[index - 1]?.lower ?? '';
  const verb = /^(?:to|with)$/.test(before) ? (site.sentence.words[index - 2]?.lower ?? '') : before;
  return SPEAK.test(verb);
}

/** A noun, and anything that cannot be read as something else. */
function readsAsNoun(site: Site, index: number): boolean {
  if (site.sentence.words[index] === undefined) return false;
  const part = readAs(site.sentence, index);
  return part === 'noun' || part === null;
}

function parseMembers(list: string): Members | null {
  const words = new Set<string>();
  const phrases: (readonly string[])[] = [];
  const classes: ClassTest[] = [];
  let end = false;
  for (const member of list.split('|')) {
    const test = CLASSES.get(member);
    if (test !== undefined) classes.push(test);
    else if (member === '{end}') end = true;
    else if (member.startsWith('{') || member === '') return null;
    else if (member.includes('_')) phrases.push(member.split('_'));
    else words.add(member);
  }
  return { words, phrases, classes, end };
}

/** A member stands within `reach` words behind the match. Punctuation counts for `{end}` and hides nothing. */
function foundAfter(site: Site, members: Members, reach: number): boolean {
  if (members.end && endsPhrase(site.sentence, site.last - 1)) return true;
  if (reach === 1 && /[,;:.!?]/.test(gapAfter(site.sentence, site.last - 1))) return false;
  for (let index = site.last; index < site.last + reach; index++) {
    if (isMember(site, members, index)) return true;
  }
  return false;
}

function foundBefore(site: Site, members: Members, reach: number): boolean {
  for (let index = site.first - 1; index >= Math.max(0, site.first - reach); index--) {
    if (isMember(site, members, index)) return true;
    const phrase = members.phrases.some(words => matches(site, words, index - words.length + 1));
    if (phrase) return true;
  }
  return false;
}

function isMember(site: Site, members: Members, index: number): boolean {
  const word = site.sentence.words[index];
  if (word === undefined) return false;
  if (members.words.has(word.lower)) return true;
  for (const test of members.classes) if (test(site, index)) return true;
  for (const phrase of members.phrases) if (matches(site, phrase, index)) return true;
  return false;
}

const matches = (site: Site, phrase: readonly string[], from: number): boolean =>
  phrase.every((word, offset) => site.sentence.words[from + offset]?.lower === word);
