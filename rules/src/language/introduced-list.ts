import type { Sentence, Word } from '../kit/document.ts';
import { behindShared } from './comma-list.ts';
import { DETERMINERS, PREPOSITIONS } from './closed-class.ts';
import { isIntroduced, isTransitive, type Stretch } from './item-kind.ts';
import type { ItemList } from './item-list.ts';
import { NAMES_ALL } from './list-end.ts';
import { clauseFrom, isFinite } from './main-clause.ts';
import { outsideBrackets } from './outside-brackets.ts';
import { gapAfter } from './parts.ts';
import { isThing, keepsFirst, keepsLast, nests } from './things.ts';

/**
 * The things that end a sentence behind “including”, “such as”, a colon, their verb or “arising out of”, each between
 * commas and the last behind “, and” or “, or”. That comma says that the list ends there, so that more may hang on its
 * nouns than in a list without one. Null where it is not sure what the items are, or what the end of the last one belongs
 * to.
 * @param least the fewest words of a list that is worth the lines
 */
export function introducedList(sentence: Sentence, least: number): ItemList | null {
  const { text, words } = sentence;
  if (!/,.* (?:and|or) /s.test(text) || NAMES_ALL.test(text)) return null;
  if (REFUSED.test(text.replace(/\s?[–—]\s?(?=including\b)/, ', '))) return null;
  const outside = outsideFixed(sentence);
  for (let first = words.length - FEWEST; first > 0; first--) {
    if (outside[first] !== true && !isQuoted(sentence, first)) continue;
    const opener = openerOf(sentence, first);
    if (opener === null) continue;
    const items = itemsFrom(sentence, first, outside);
    if (items === null || words.length - first < least - (items.length > FEWEST ? FEW : 0)) continue;
    if (OPEN_END.test(text.slice((words[first]?.start ?? sentence.start) - sentence.start))) continue;
    if (!standsAlone(sentence, first, opener === 'verb') || !items.every(item => isThing(sentence, item)))
      continue;
    if (opener === 'governed' && !items.every(item => isNamed(sentence, item))) continue;
    if (!keepsFirst(sentence, items) || !keepsLast(sentence, items) || nests(sentence, items, outside))
      continue;
    if (least > 0 && !isLong(sentence, items)) continue;
    return { sentence, starts: startsOf(sentence, items), rest: null, isSure: false };
  }
  return null;
}

const FEWEST = 3;
/** Four items are worth the lines with fewer words. */
const FEW = 2;
/** With an article, or a name: nothing before it goes on into it. */
const isNamed = ({ words }: Sentence, { first }: Stretch): boolean =>
  DETERMINERS.has(words[first]?.lower ?? '') || /^\p{Lu}/u.test(words[first]?.text ?? '');

/** Single words need no lines of their own, unless they are many. */
const MANY = 6;
const isLong = ({ words }: Sentence, items: readonly Stretch[]): boolean =>
  (items.length >= MANY &&
    !items.every(({ first, last }) => first === last && /^\d/.test(words[first]?.text ?? ''))) ||
  items.filter(({ first, last }) => last > first).length * 2 >= items.length;

const REFUSED = /;(?=.)|\brespectively\b|(?:^|[\s(])(?:[a-z]|[ivx]{2,4}|\d{1,2})\) |\s[–—-]\s|—/is;
/** The same within the items. */
const OPEN_END = /\betc\b|\bso on\b|\band\/or\b/i;

/** What stands before the first item: “including” and the like, its verb, or a word that needs a preposition. */
function openerOf(sentence: Sentence, index: number): 'introduced' | 'verb' | 'governed' | null {
  if (isIntroduced(sentence, index)) return 'introduced';
  if (/ including (?:to|for|from|by|with)$/.test(` ${threeBefore(sentence, index)}`)) return 'introduced';
  if (gapAfter(sentence, index - 1).trim() !== '') return null;
  if (isTransitive(sentence, index - 1)) return 'verb';
  const [governor, preposition] = [sentence.words[index - 2], sentence.words[index - 1]];
  const isGoverned =
    (PREPOSITIONS.has(preposition?.lower ?? '') || preposition?.lower === 'to') &&
    GOVERNORS.test(governor?.lower ?? '') &&
    gapAfter(sentence, index - 2).trim() === '';
  return isGoverned || /^(?:arising out of|(?:out|because) of)$/.test(threeBefore(sentence, index))
    ? 'governed'
    : null;
}

const threeBefore = ({ words }: Sentence, index: number): string =>
  words
    .slice(Math.max(0, index - 3), index)
    .map(({ lower }) => lower)
    .join(' ');

/** No nouns: what stands behind their preposition goes with nothing but them. */
const GOVERNORS =
  /^(?:arising|arises?|resulting|relat(?:ed|ing|es?)|connected|due|based|depend(?:s|ing|ent)?|responsible|liable|subject|appl(?:y|ies|icable)|refers?|consists?|interferes?|deriv(?:es?|ed)|caused|compl(?:y|ies)|agrees?|entitled|limited|belongs?|contained|included|described|specified|disclosed|provided|paid|owned|used|made)$/;

/** The items up to the end of the sentence; null where not one “and” or “or” behind a comma ends them. */
function itemsFrom(
  sentence: Sentence,
  first: number,
  outside: readonly boolean[],
): readonly Stretch[] | null {
  const { words } = sentence;
  const items: Stretch[] = [];
  let from = first;
  for (let index = first; index < words.length; index++) {
    const isEnd = index === words.length - 1;
    const gap = gapAfter(sentence, index);
    const isOutside = outside[index] === true || outside[index + 1] === true || /^(?:,”|”,)/.test(gap);
    const isCut = isOutside && gap.includes(',');
    if (!isEnd && !isCut) continue;
    items.push({ first: from, last: index });
    if (isEnd) return withLastSplit(sentence, items, outside);
    from = index + 1;
    if (!/^(?:and|or)$/.test(words[from]?.lower ?? '')) continue;
    const last = { first: from + 1, last: words.length - 1 };
    for (let at = last.first; at < last.last; at++)
      if (outside[at + 1] === true && gapAfter(sentence, at).includes(',')) return null;
    return items.length + 1 < FEWEST || last.first > last.last ? null : [...items, last];
  }
  return null;
}

/** “a bank card, a form and a photo”: the last two without a comma, where neither waits for a word of the other. */
function withLastSplit(
  sentence: Sentence,
  items: readonly Stretch[],
  outside: readonly boolean[],
): readonly Stretch[] | null {
  const { words } = sentence;
  const last = items[items.length - 1];
  if (last === undefined) return null;
  const joints = words.flatMap(({ lower }, index) =>
    index > last.first && index < last.last && outside[index] === true && /^(?:and|or)$/.test(lower)
      ? [index]
      : [],
  );
  const [joint] = joints;
  if (joint === undefined || joints.length > 1 || items.length + 1 < FEWEST) return null;
  const [one, two] = [
    { first: last.first, last: joint - 1 },
    { first: joint + 1, last: last.last },
  ] as const;
  const isOpen = (item: Stretch): boolean => !DETERMINERS.has(words[item.first]?.lower ?? '');
  if (one.first === one.last && isOpen(one) && isOpen(two)) return null;
  return [...items.slice(0, -1), one, two];
}

/** Where the items begin, with the quotation mark before one. “Sections” before “2 (Use) and 9 (Law)” belongs to all. */
function startsOf(sentence: Sentence, items: readonly Stretch[]): readonly number[] {
  const { words, text, start } = sentence;
  const firsts = items.map(({ first }) => first);
  const [first = 0, ...others] = firsts;
  const areNumbers =
    /^(?:sections|clauses|articles|paragraphs)$/.test(words[first]?.lower ?? '') &&
    others.every(index => /^\d/.test(words[index]?.text ?? ''));
  return (areNumbers ? [first + 1, ...others] : behindShared(sentence, firsts)).map(index => {
    const at = words[index]?.start ?? start;
    return /[“"]/.test(text.charAt(at - start - 1)) ? at - 1 : at;
  });
}

/** A quotation mark opens right before a word. */
const isQuoted = ({ words, text, start }: Sentence, index: number): boolean =>
  text.charAt((words[index]?.start ?? start) - start - 1) === '“';

/** For each word whether it stands outside of brackets, quotation marks, and what the law of California calls one thing. */
function outsideFixed(sentence: Sentence): readonly boolean[] {
  const outside = outsideBrackets(sentence);
  const fixed = FIXED.exec(sentence.text);
  if (fixed === null) return outside;
  const [from, to] = [sentence.start + fixed.index, sentence.start + fixed.index + fixed[0].length];
  return outside.map(
    (isOutside, index) =>
      isOutside && !(from <= (sentence.words[index]?.start ?? 0) && (sentence.words[index]?.end ?? 0) < to),
  );
}

/** California Civil Code §1798.140: one category of personal information. */
const FIXED = /\baudio, electronic, visual(?:, thermal)?(?:, olfactory)?,? or similar information\b/i;

/**
 * No other list stands before it, of which the last items could be: each comma but the last opens a main clause, ends what
 * opens the sentence, or parts items that end with an “and” or “or” of their own.
 */
function standsAlone(sentence: Sentence, first: number, isObject: boolean): boolean {
  const { words } = sentence;
  let isOpen = false;
  let isJoined = false;
  for (let index = 0; index < first - 1; index++) {
    const word = words[index + 1];
    const next = word?.lower ?? '';
    const isJoint = next === 'and' || next === 'or';
    if (!gapAfter(sentence, index).includes(',')) {
      if (isJoint) isJoined = true;
      continue;
    }
    // “the Company processes”: the verb parts what stands before from its objects.
    const isSubject = isObject && first - index <= LONGEST_SUBJECT && opensSubject(word);
    const isLast = index + 3 >= first || /^(?:including|includes?|such|which|who|for)$/.test(next);
    if (isJoint || isSubject || isFinite(word) || clauseFrom(sentence, index + 1) !== null) isOpen = false;
    else if (isLast) isOpen = isOpen && !isJoined;
    else isOpen = true;
    isJoined = false;
  }
  return !isOpen || isJoined;
}

const LONGEST_SUBJECT = 6;
const opensSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (DETERMINERS.has(word.lower) || /^\p{Lu}/u.test(word.text) || /^(?:you|we|it|they)$/.test(word.lower));
