import type { Sentence, Word } from '../kit/document.ts';
import { DETERMINERS } from './closed-class.ts';
import { type Clause, clauseFrom, isFinite, type Lead } from './main-clause.ts';
import { gapAfter, isModal, isPreposition } from './parts.ts';
import { capital, small, type Split, splitBetween } from './split.ts';
import { isConditionAt, pronounLeans, SHARED_PHRASE, TELLS } from './split-scope.ts';
import { isBaseVerb, isOnlyVerb } from './verb-list.ts';

/**
 * “You must pay on time, and must not …”, “We may change the price and close the plan”: two verbs with one subject, which
 * the second sentence says again with the modal verb. “If …, we will A and B” goes on with “In that case, we will also B”.
 */
export function sharedSplitAt(sentence: Sentence, index: number, lead: Lead): Split | null {
  const { words } = sentence;
  const join = words[index]?.lower;
  if ((join !== 'and' && join !== 'but' && join !== 'or') || lead.main >= index || lead.kind === 'other') return null;
  if (!/^,?\s+$/.test(gapAfter(sentence, index - 1)) || !/^\s+$/.test(gapAfter(sentence, index))) return null;
  const clause = clauseFrom(sentence, lead.main);
  if (clause === null || clause.verb >= index - 2) return null;
  const subject = subjectOf(sentence, clause);
  if (subject === null) return null;
  if (!isPlainBetween(sentence, clause, index) || reaches(sentence, index + 1)) return null;
  const again = secondVerb(sentence, { clause, index, join, plural: subject.plural });
  if (again === null) return null;
  const start = lead.kind === 'if' ? `In that case, ${subject.inner}` : subject.text;
  if (lead.kind === 'if' && join !== 'and') return null;
  const head = join === 'but' ? `But ${subject.inner}` : start;
  return splitBetween(sentence, index, { resume: again.resume, text: again.words === '' ? head : `${head} ${again.words}` });
}

interface Repeatable {
  /** As it opens a sentence, and as it stands inside of one. */
  readonly text: string;
  readonly inner: string;
  readonly plural: boolean | null;
}

/** Longer subjects are not said again. */
const LONGEST = 6;

/** A subject that can be said again and means the same: short, without a negation, not “a” and no bare pronoun. */
function subjectOf({ words, text, start }: Sentence, { first, verb }: Clause): Repeatable | null {
  let last = verb - 1;
  while (last > first && /^(?:[a-z]{3,}ly|also|then|hereby)$/.test(words[last]?.lower ?? '')) last--;
  const [head, end] = [words[first], words[last]];
  if (head === undefined || end === undefined || last < first || last - first + 1 > LONGEST) return null;
  if (/^(?:a|an|no|nothing|neither|either|it|they|there|some|another|one|i|this|these|those|that|such|both)$/.test(head.lower) && !(DEMONSTRATIVES.test(head.lower) && last > first)) return null;
  if (words.slice(first, last + 1).some(({ lower }) => /^(?:who|which|that|or|not|only|than|except)$/.test(lower) && lower !== head.lower)) return null;
  const written = text.slice(head.start - start, end.end - start).replaceAll(/\s+/g, ' ');
  if (/[,;:()]/.test(written)) return null;
  const inner = small(head) + written.slice(head.text.length);
  return { text: capital(written), inner, plural: isPlural(words.slice(first, last + 1)) };
}

const DEMONSTRATIVES = /^(?:this|these|that|those)$/;

function isPlural(words: readonly Word[]): boolean | null {
  const head = words[0]?.lower ?? '';
  if (/^(?:you|we|these|those|all)$/.test(head)) return true;
  if (/^(?:each|every|this|that)$/.test(head)) return false;
  if (words.some(({ lower }) => lower === 'and')) return true;
  return null;
}

/** Between the first verb and the place no other verb stands that the second could go with, and no condition. */
function isPlainBetween(sentence: Sentence, { verb }: Clause, index: number): boolean {
  const { words } = sentence;
  for (let at = verb + 1; at < index; at++) {
    const lower = words[at]?.lower ?? '';
    if (isFinite(words[at]) && !(at === verb + 1 && isFinite(words[verb]) && lower === 'have')) return false;
    if (/^(?:you|we|they|it|i|that|which|who|whom|whose|because|since|although|while|whilst|either|neither|both|between|nor|so|how|what|why|than|only|whether|not|such)$/.test(lower)) {
      if (lower === 'not' && at === verb + 1) continue;
      if (lower === 'so' || lower === 'such') return false;
      if (/^(?:you|it|both)$/.test(lower) && (isPreposition(words[at - 1]) || isBaseVerb(words[at - 1]?.lower ?? '')) && !isVerbNext(words, at)) continue;
      return false;
    }
    if (isConditionAt(sentence, at)) return false;
    if (/[;:—(]/.test(gapAfter(sentence, at - 1))) return false;
  }
  return !/[;:—()]/.test(gapAfter(sentence, index - 1));
}

const isVerbNext = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && (isFinite(next) || (isBaseVerb(next.lower) && next.lower !== 'access'));
};

/** A condition, a pronoun without its noun, or a manner, a time or a reason that both verbs may share. */
function reaches(sentence: Sentence, from: number): boolean {
  const { words } = sentence;
  for (let at = from; at < words.length; at++) {
    if (isConditionAt(sentence, at) || pronounLeans(words, at, from, false)) return true;
    const lower = words[at]?.lower ?? '';
    if (/^(?:therefore|thereby|respectively|thus|otherwise|instead|accordingly|neither|both|nor|either)$/.test(lower)) return true;
    if (at > from + 1 && SHARED.test(lower) && isShared(words, at, from)) return true;
    // What follows a last comma may belong to both.
    if (at > from + 2 && /,/.test(gapAfter(sentence, at - 1)) && (isPreposition(words[at]) || /^(?:to|as|which|including|such|or)$/.test(lower)) && !/^(?:and|or)$/.test(lower))
      return true;
  }
  return false;
}

/** First words of phrases that say how, when, why or on whose word both things are done. */
const SHARED =
  /^(?:at|without|with|in|on|upon|within|under|before|after|during|for|from|by|through|until|immediately|promptly|solely|as|because|since|to|throughout|free|via|only|pursuant|per|regardless)$/;

const isShared = (words: readonly Word[], at: number, from: number): boolean => {
  const text = words.slice(at, at + 4).map(({ lower }) => lower).join(' ');
  if (words[at]?.lower === 'to') return isOnlyVerb(words[at + 1]?.lower ?? '') && at > from + 2;
  return SHARED_PHRASE.test(` ${text} `);
};

interface Again {
  /** What stands between the subject and the rest: the modal verb, “also”. */
  readonly words: string;
  readonly resume: number;
}

function secondVerb(
  sentence: Sentence,
  { clause, index, join, plural }: { readonly clause: Clause; readonly index: number; readonly join: string; readonly plural: boolean | null },
): Again | null {
  const { words } = sentence;
  const [verb, next, behind] = [words[clause.verb], words[index + 1], words[index + 2]];
  if (verb === undefined || next === undefined || behind === undefined) return null;
  const isNegative = words[clause.verb + 1]?.lower === 'not' || /(?:n't|cannot)$/.test(verb.lower);
  if (isFinite(next) || /^agrees?$/.test(next.lower)) {
    if (join === 'or') return null;
    if (!agreesWith(next.lower, plural, verb.lower)) return null;
    const isSame = next.lower === verb.lower && /^(?:may|must|will|shall|can|should|is|are)$/.test(next.lower);
    const negatedNext = behind.lower === 'not';
    return isSame && !negatedNext && !isNegative && join === 'and'
      ? { words: `${next.text} also`, resume: behind.lower === 'also' ? index + 3 : index + 2 }
      : { words: '', resume: index + 1 };
  }
  if (!isModal(verb) || TELLS.test(words[clause.verb + 1]?.lower ?? '')) return null;
  if (join === 'but' || (join === 'or') !== isNegative) return null;
  if (!isSecondBase(sentence, clause, index, isNegative)) return null;
  return { words: isNegative ? negated(words, clause.verb) : `${verb.text} also`, resume: next.lower === 'also' ? index + 2 : index + 1 };
}

const negated = (words: readonly Word[], verb: number): string => {
  const modal = words[verb];
  return words[verb + 1]?.lower === 'not' ? `${modal?.text ?? ''} not` : (modal?.text ?? '');
};

/** “is” goes with one, “are” with several; where nobody can tell, the first verb has to be of the same kind. */
function agreesWith(next: string, plural: boolean | null, first: string): boolean {
  const isSingular = /^(?:is|was|has|does|isn't|doesn't|hasn't|agrees)$/.test(next);
  const isPluralVerb = /^(?:are|were|have|do|aren't|don't|haven't|agree)$/.test(next);
  if (!isSingular && !isPluralVerb) return true;
  if (plural !== null) return plural === isPluralVerb;
  if (/^(?:is|was|has|does|isn't|doesn't|agrees)$/.test(first)) return isSingular;
  if (/^(?:are|were|have|do|aren't|don't)$/.test(first)) return isPluralVerb;
  return !/s$/.test(first) ? false : isSingular;
}

/** “…, and delete the copy”: a verb in the base form behind a modal verb, where no other verb could have it as its twin. */
function isSecondBase(sentence: Sentence, { verb }: Clause, index: number, isNegative: boolean): boolean {
  const { words } = sentence;
  const [before, next, behind] = [words[index - 1], words[index + 1], words[index + 2]];
  if (before === undefined || next === undefined || behind === undefined) return false;
  if (!isBaseVerb(next.lower) || next.text !== next.lower) return false;
  if (!opensObject(behind, isOnlyVerb(next.lower))) return false;
  const from = verb + (isNegative && words[verb + 1]?.lower === 'not' ? 2 : 1);
  const one = words[from];
  if (one === undefined || !isBaseVerb(one.lower) || /,/.test(gapAfter(sentence, verb))) return false;
  if (/^(?:help|let|make|be|ask|need|require|want|choose|try|wish|allow|get)$/.test(one.lower)) return false;
  if (isBaseVerb(before.lower) || isPreposition(before) || DETERMINERS.has(before.lower)) return false;
  let hasObject = false;
  for (let at = from + 1; at < index; at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.lower === 'to' && (isBaseVerb(words[at + 1]?.lower ?? '') || words[at + 1]?.lower === 'be')) return false;
    if (/^(?:or|and)$/.test(word.lower) && isBaseVerb(words[at + 1]?.lower ?? '')) return false;
    if (/,/.test(gapAfter(sentence, at - 1)) && isBaseVerb(word.lower)) return false;
    if (DETERMINERS.has(word.lower) || isPreposition(word) || /^(?:you|us|them|\d.*)$/.test(word.lower) || /^\p{Lu}/u.test(word.text)) hasObject = true;
  }
  return hasObject;
}

/** What can stand behind a verb but not behind the noun of the same letters. */
const opensObject = (word: Word, isVerb: boolean): boolean =>
  (DETERMINERS.has(word.lower) && word.lower !== 'that') ||
  /^(?:you|us|me|\d.*)$/.test(word.lower) ||
  (isVerb && (isPreposition(word) || /^(?:to|that|with|by|whether)$/.test(word.lower) || /^\p{Lu}/u.test(word.text) || /^\p{Ll}{3,}$/u.test(word.text)));

/** “You agree that A and that B”, “You agree to A and to B”: who says so, and that they do, is said again. */
export function saidSplitAt(sentence: Sentence, index: number, lead: Lead): Split | null {
  const { words } = sentence;
  const opener = words[index + 1]?.lower;
  if (words[index]?.lower !== 'and' || (opener !== 'that' && opener !== 'to') || lead.main >= index) return null;
  if (lead.kind !== 'none' && lead.kind !== 'link') return null;
  if (!/^,?\s+$/.test(gapAfter(sentence, index - 1))) return null;
  const clause = clauseFrom(sentence, lead.main);
  const subject = clause === null ? null : subjectOf(sentence, clause);
  if (clause === null || subject === null) return null;
  const first = words.findIndex(({ lower }, at) => at >= clause.verb && lower === opener);
  if (first < 0 || first >= index - 3 || first - clause.verb > 6) return null;
  const said = words.slice(clause.verb, first);
  if (!said.every(({ lower }) => SAYS.test(lower)) || (opener === 'to' && !/^agrees?$/.test(said[said.length - 1]?.lower ?? ''))) return null;
  if (opener === 'that' && clauseFrom(sentence, index + 2) === null) return null;
  if (opener === 'to' && !isBaseVerb(words[index + 2]?.lower ?? '')) return null;
  const between = words.slice(first + 1, index);
  if (between.some(({ lower }, at) => lower === opener && (opener === 'that' || isBaseVerb(between[at + 1]?.lower ?? '')))) return null;
  if (anyCondition(sentence, first, words.length) || pronouns(words, index + 2)) return null;
  const verbs = said.map(({ text }) => text).join(' ');
  const also = said.length === 1 ? `also ${verbs}` : verbs;
  return splitBetween(sentence, index, { resume: index + 1, text: `${subject.text} ${also}` });
}

/** “acknowledge and agree”, “represent and warrant”, “expressly understand”. */
const SAYS = /^(?:agrees?|acknowledges?|understands?|confirms?|represents?|warrants?|accepts?|certif(?:y|ies)|recogni[sz]es?|and|expressly|further|also|hereby)$/;

function anyCondition(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isConditionAt(sentence, at) || /^(?:because|since|although|either|neither|nor)$/.test(sentence.words[at]?.lower ?? '')) return true;
  return false;
}

const pronouns = (words: readonly Word[], from: number): boolean =>
  words.some((_, at) => at >= from && pronounLeans(words, at, from, true));
