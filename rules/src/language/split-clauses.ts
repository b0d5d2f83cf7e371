import type { Sentence, Word } from '../kit/document.ts';
import { DETERMINERS } from './closed-class.ts';
import { gapAfter, isModal, isPreposition } from './parts.ts';
import { type Clause, clauseFrom, CONTRACTED, hasMainVerb, isFinite } from './main-clause.ts';
import type { Lead } from './sentence-lead.ts';
import { isBaseVerb } from './verb-list.ts';
import { capital, gapBefore, type Split, splitBetween } from './split.ts';
import { needsNoEye } from './split-safety.ts';
import { closes, isConditionAt, leans, TELLS } from './split-scope.ts';
import { isClearPronoun, leansClearly } from './split-pronouns.ts';
import { pointsSplit } from './split-points-back.ts';
import { startsSurely } from './sure-clause.ts';

/** “; we will …”, “, and we will …”, “, but the Supplier may …”: a clause with a subject and a verb of its own. */
export function clauseSplitAt(sentence: Sentence, index: number, lead: Lead): Split | null {
  const { words } = sentence;
  const word = words[index];
  const gap = gapBefore(sentence, index);
  const points = pointsSplit(sentence, index, lead);
  if (points !== null) return points;
  if (word === undefined || lead.kind === 'other' || lead.main >= index) return null;
  if (word.lower === 'however') return howeverAt(sentence, index, lead);
  const join = joinAt(sentence, index, gap, lead.main);
  if (join === null || (gap.startsWith(';') && /;\s+or\b/.test(sentence.text))) return null;
  const subject = join === '' ? index : index + 1;
  if (lead.kind === 'if') return inThatCase(sentence, index, lead, join);
  if (isConditional(sentence, subject)) return conditionNext(sentence, index, lead, join);
  if (isPreposition(words[subject])) return placeNext(sentence, index, lead, join);
  const clause = clauseFrom(sentence, subject);
  if (clause === null) return requestNext(sentence, index, lead, join);
  const isClear = isClearPronoun(sentence, lead.main, index, { clause, join });
  if (!(isClear || mayFollow(sentence, clause, gap)) || sharesObject(sentence, index, clause)) return null;
  if (
    !closes(
      sentence,
      lead.main,
      index,
      isOwn(words, clause) || (join === 'but' && /^do(?:es)?$/.test(words[clause.verb]?.lower ?? '')),
    ) &&
    !(saysAgain(words, subject) && closesSaying(sentence, lead.main, index))
  )
    return null;
  if (
    leansBehind(sentence, subject, join) &&
    !leansClearly(sentence, lead.main, index, { ...clause, isClear })
  )
    return null;
  const isSure = !isClear && join !== 'so' && join !== 'or' && /^[,;]/.test(gap);
  const safety = isSure && needsNoEye(sentence, index, lead) ? 'safe' : 'review';
  const text = join === '' || join === 'and' ? '' : capital(join);
  return splitBetween(sentence, index, { resume: subject, text, safety });
}

/** “we are not responsible for, and we do not endorse, the views”: both halves wait for the same object. */
function sharesObject(sentence: Sentence, index: number, { verb }: Clause): boolean {
  const { words } = sentence;
  if (isPreposition(words[index - 1])) return true;
  for (let at = verb; at < Math.min(words.length - 1, verb + 4); at++) {
    if (gapAfter(sentence, at).includes(',')) return DETERMINERS.has(words[at + 1]?.lower ?? '');
  }
  return false;
}

type Join = '' | 'and' | 'but' | 'so' | 'or';

/** “; however, …”: the words stay, the sentence starts anew. */
function howeverAt(sentence: Sentence, index: number, { kind, main }: Lead): Split | null {
  if (!/^;\s+$/.test(gapBefore(sentence, index)) || !/^,\s+$/.test(gapAfter(sentence, index))) return null;
  if (kind === 'if' || clauseFrom(sentence, index + 1) === null) return null;
  if (!closes(sentence, main, index, true) || leans(sentence, index + 1)) return null;
  const safety = needsNoEye(sentence, index, { kind, main }) ? 'safe' : 'review';
  return splitBetween(sentence, index, { resume: index, text: '', safety });
}

/** What joins two clauses at a word; null where nothing does. */
function joinAt(sentence: Sentence, index: number, gap: string, main: number): Join | null {
  const lower = sentence.words[index]?.lower ?? '';
  if (/^;\s+$/.test(gap)) {
    if (lower === 'and' || lower === 'but') return spaceAfter(sentence, index) ? lower : null;
    return '';
  }
  if (!spaceAfter(sentence, index)) return null;
  const next = sentence.words[index + 1]?.lower ?? '';
  if (/^,\s+$/.test(gap)) {
    if (lower === 'and' || lower === 'but') return lower;
    if (lower === 'so') return next === 'that' || next === 'as' ? null : 'so';
    if (lower === 'or') return 'or';
  }
  return /^\s+$/.test(gap) &&
    (lower === 'and' || lower === 'but') &&
    (startsPlainly(sentence, index) || startsSurely(sentence, index, main))
    ? lower
    : null;
}

/** Without a comma “and” may join two nouns: only a pronoun, or a name with a modal verb behind a whole object, starts a clause. */
function startsPlainly({ words }: Sentence, index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (before === undefined || next === undefined) return false;
  // “… to bill you and you will …”: nobody stands beside themselves.
  if (before.lower === 'you' && next.lower === 'you') return true;
  if (/^(?:you|we|us|both|that|if|when|between|by|where)$/.test(before.lower)) return false;
  if (/^(?:you|we)$/.test(next.lower)) return true;
  const isName = /^\p{Lu}\p{Ll}/u.test(next.text) && isModal(words[index + 2]);
  const isNoun = DETERMINERS.has(next.lower) && (isModal(words[index + 2]) || isModal(words[index + 3]));
  let first = index - 1;
  while (first > 0 && words[first]?.text !== words[first]?.lower) first--;
  const open = words[first];
  const isWhole =
    first === index - 1 ||
    (open !== undefined && (isPreposition(open) || DETERMINERS.has(open.lower) || isBaseVerb(open.lower)));
  const opened = words
    .slice(Math.max(0, index - 5), index)
    .some(({ lower }) => /^(?:that|which|who|if|when|where|how|whether|what)$/.test(lower));
  // “subject to our right to end it and we will not pay”: without a comma the denial says what follows from the first half.
  const denies = words.slice(index + 1, index + 6).some(({ lower }) => lower === 'not');
  return (isName || isNoun) && isWhole && !opened && !denies;
}

const spaceAfter = (sentence: Sentence, index: number): boolean => /^\s+$/.test(gapAfter(sentence, index));

const isConditional = ({ words }: Sentence, at: number): boolean =>
  /^(?:if|when|where)$/.test(words[at]?.lower ?? '');

/** The second clause has a modal verb or says something itself, so that it can be no second condition. */
const isOwn = (words: readonly Word[], clause: Clause): boolean =>
  isModal(words[clause.verb]) ||
  /'ll$/.test(words[clause.verb]?.lower ?? '') ||
  TELLS.test(words[clause.verb]?.lower ?? '');

/** A bare noun after “, and” may be the last of a list: “goods, and services are extra”. */
function mayFollow({ words }: Sentence, { first, verb }: Clause, gap: string): boolean {
  const word = words[first];
  if (word === undefined) return false;
  const opens =
    DETERMINERS.has(word.lower) ||
    /^(?:you|we|there|nothing)$/.test(word.lower) ||
    CONTRACTED.test(word.lower) ||
    /^\p{Lu}/u.test(word.text);
  const isBare =
    isModal(words[first + 1]) ||
    (isFinite(words[first + 2]) && /^\p{Ll}{4,}s$/u.test(words[first + 1]?.text ?? ''));
  return (
    (opens || isBare || gap.startsWith(';')) &&
    !words.slice(verb, verb + 3).some(({ lower }) => lower === 'hereby' || lower === 'otherwise')
  );
}

/** “…, and you agree …”: the second half says itself what the first one said. */
const saysAgain = (words: readonly Word[], at: number): boolean =>
  /^(?:you|we)$/.test(words[at]?.lower ?? '') && TELLS.test(words[at + 1]?.lower ?? '');

/** “You acknowledge that …, and you agree”: all but the “that” is closed. */
function closesSaying(sentence: Sentence, main: number, index: number): boolean {
  const { words } = sentence;
  if (!hasMainVerb(sentence, main, index)) return false;
  for (let at = main; at < index; at++) {
    if (/^(?:if|whether|because|either|neither|nor|unless|provided|between)$/.test(words[at]?.lower ?? ''))
      return false;
  }
  return true;
}

/** What follows a “but” holds its own condition, where no comma parts it. */
function leansBehind(sentence: Sentence, from: number, join: Join): boolean {
  if (join !== 'but') return leans(sentence, from);
  const { words } = sentence;
  const last = words.findIndex(
    (word, at) =>
      at > from + 3 &&
      /^(?:if|when|where|until|while|except|as)$/.test(word.lower) &&
      (word.lower !== 'as' || words[at + 1]?.lower === 'soon') &&
      /^\s+$/.test(gapAfter(sentence, at - 1)),
  );
  return last < 0
    ? leans(sentence, from)
    : leans(sentence, from, last) ||
        leansPlainly(sentence, last + (sentence.words[last]?.lower === 'as' ? 3 : 1));
}

/** A second condition behind the first. */
function leansPlainly(sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.words.length; at++)
    if (isConditionAt(sentence, at) || /[,;]/.test(gapAfter(sentence, at - 1))) return true;
  return false;
}

/** “, and if you cancel, we will …”: the second statement has a condition of its own in front. */
function conditionNext(sentence: Sentence, index: number, lead: Lead, join: Join): Split | null {
  const { words } = sentence;
  const from = join === '' ? index : index + 1;
  if (join === 'or' || join === 'so' || (join === '' && !gapBefore(sentence, index).startsWith(';')))
    return null;
  for (let at = from + 3; at < words.length; at++) {
    if (!/^,\s+$/.test(gapAfter(sentence, at - 1))) continue;
    const main = words[at]?.lower === 'then' ? at + 1 : at;
    const clause = clauseFrom(sentence, main);
    if (clause === null) continue;
    if (leans(sentence, main) && !isBackInside(sentence, main)) return null;
    if (hasBarePronoun(words, from, main)) return null;
    if (!isModal(words[clause.verb]) || !closes(sentence, lead.main, index, false)) return null;
    return splitBetween(sentence, index, { resume: from, text: join === 'but' ? 'But' : '' });
  }
  return null;
}

/** “…, but please do not shout”, “…, so make sure …”: the second half asks for something. */
function requestNext(sentence: Sentence, index: number, { main }: Lead, join: Join): Split | null {
  const { words } = sentence;
  if ((join !== 'but' && join !== 'so') || !gapBefore(sentence, index).startsWith(',')) return null;
  const [one, two] = [words[index + 1]?.lower ?? '', words[index + 2]?.lower ?? ''];
  if (one !== 'please' && `${one} ${two}` !== 'make sure') return null;
  if (!closes(sentence, main, index, true) || leans(sentence, index + 1)) return null;
  return splitBetween(sentence, index, { resume: index + 1, text: capital(join) });
}

/** “…, and in those shops the card is not valid”: the second statement has a place or a time of its own in front. */
function placeNext(sentence: Sentence, index: number, { main }: Lead, join: Join): Split | null {
  const { words } = sentence;
  const from = index + 1;
  if ((join !== 'and' && join !== 'but') || !gapBefore(sentence, index).startsWith(',')) return null;
  if (!/^(?:in|under|on|at|during|after|upon|for|by|with|within|before)$/.test(words[from]?.lower ?? ''))
    return null;
  for (let at = from + 2; at <= from + LONGEST_PLACE; at++) {
    const clause = clauseFrom(sentence, at);
    const opens = DETERMINERS.has(words[at]?.lower ?? '') || /^(?:you|we)$/.test(words[at]?.lower ?? '');
    const isName = /^\p{Lu}/u.test(words[at]?.text ?? '') && !isPreposition(words[at - 1]);
    if (clause === null || !(opens || isName) || isPreposition(words[at - 1])) continue;
    if (!isModal(words[clause.verb]) && !isFinite(words[clause.verb])) return null;
    if (words.slice(from, at).some(({ lower }) => /^(?:it|they|them|and|or)$/.test(lower))) return null;
    if (!closes(sentence, main, index, false) || leans(sentence, from)) return null;
    return splitBetween(sentence, index, { resume: from, text: join === 'but' ? 'But' : '' });
  }
  return null;
}

const LONGEST_PLACE = 8;

/** “we will replace it” behind “if the lamp breaks,”: the noun stands in the condition. */
const isBackInside = (sentence: Sentence, main: number): boolean => {
  for (let at = main; at < sentence.words.length; at++) if (isConditionAt(sentence, at)) return false;
  return true;
};

const hasBarePronoun = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, Math.min(to, from + 3))
    .some(({ lower }) => /^(?:it|they|this|that|these|those|so|not)$/.test(lower));

/** “If you cancel, we will A, and you must B”: the condition stands for both, so the second names it again. */
function inThatCase(sentence: Sentence, index: number, { main }: Lead, join: Join): Split | null {
  const { words } = sentence;
  if (join !== 'and' || pointsBack(words, main) || isSecondResult(sentence, main)) return null;
  const subject = index + 1;
  const clause = clauseFrom(sentence, subject);
  const gap = gapBefore(sentence, index);
  if (clause === null || !mayFollow(sentence, clause, gap)) return null;
  if (!isOwn(words, clause) && !isFinite(words[clause.verb])) return null;
  if (!closes(sentence, main, index, false)) return null;
  if (leans(sentence, subject) && !leansClearly(sentence, 0, index, clause)) return null;
  // “Either may end it, and we will refund you” is about what happens once somebody has.
  const one = clauseFrom(sentence, main);
  if (
    one === null ||
    words[one.verb]?.lower === 'should' ||
    (/^(?:may|can)$/.test(words[one.verb]?.lower ?? '') &&
      !/^(?:may|can)$/.test(words[clause.verb]?.lower ?? ''))
  )
    return null;
  return splitBetween(sentence, index, { resume: subject, text: 'In that case,' });
}

/** “If you cancel, renewal will stop, we will …, and you will …”: what the comma parts is a result of its own. */
function isSecondResult(sentence: Sentence, main: number): boolean {
  let from = main - 1;
  while (from > 0 && !gapAfter(sentence, from - 1).includes(',')) from--;
  return from > 0 && sentence.words.slice(from, main).some(isModal);
}

/** “Where that is the case, …”: “in that case” behind it could mean another one. */
export const pointsBack = (words: readonly Word[], main: number): boolean =>
  words
    .slice(0, main)
    .some(
      ({ lower }, at) =>
        /^(?:case|event)$/.test(lower) && /^(?:that|this|such|the)$/.test(words[at - 1]?.lower ?? ''),
    );
