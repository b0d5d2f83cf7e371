import type { Sentence, Word } from '../kit/document.ts';
import { type Clause, clauseFrom, isFinite, type Lead } from './main-clause.ts';
import { gapAfter, isPreposition } from './parts.ts';
import { subjectOf } from './repeatable.ts';
import { gapBefore, type Split, splitBetween } from './split.ts';
import { secondVerb } from './second-verb.ts';
import { needsNoEye } from './split-safety.ts';
import { isConditionAt, pronounLeans, SHARED_PHRASE } from './split-scope.ts';
import { isBaseVerb, isOnlyVerb } from './verb-list.ts';

/**
 * “You must pay on time, and must not …”, “We may change the price and close the plan”: two verbs with one subject, which
 * the second sentence says again with the modal verb. “If …, we will A and B” goes on with “In that case, we will also B”.
 */
export function sharedSplitAt(sentence: Sentence, index: number, lead: Lead): Split | null {
  const { words } = sentence;
  const join = words[index]?.lower;
  if ((join !== 'and' && join !== 'but' && join !== 'or') || lead.main >= index || lead.kind === 'other')
    return null;
  if (!/^,?\s+$/.test(gapBefore(sentence, index)) || !/^\s+$/.test(gapAfter(sentence, index))) return null;
  const clause = clauseFrom(sentence, lead.main);
  if (clause === null || clause.verb >= index - 2) return null;
  const subject = subjectOf(sentence, clause);
  if (subject === null) return null;
  const isOther = isOtherVerb(sentence, index, clause.verb);
  if (sharesObject(sentence, index)) return null;
  if (
    !isPlainBetween(sentence, clause, index, isOther) ||
    reaches(sentence, index + 1, { isOther, isThird: !/^(?:you|we)/i.test(subject.text) })
  )
    return null;
  const again = secondVerb(sentence, { clause, index, join, plural: subject.plural });
  if (again === null) return null;
  const start = lead.kind === 'if' ? `In that case, ${subject.inner}` : subject.text;
  if (lead.kind === 'if' && join !== 'and') return null;
  const head = join === 'but' ? `But ${subject.inner}` : start;
  const isSure = again.isOwn && join !== 'or' && needsNoEye(sentence, index, lead);
  return splitBetween(sentence, index, {
    safety: isSure ? 'safe' : 'review',
    resume: again.resume,
    text: again.words === '' ? head : `${head} ${again.words}`,
  });
}

/** “… is A and may B”, “is A and is not B”: a verb of another kind, so that what stands at the end belongs to it alone. */
const isOtherVerb = ({ words }: Sentence, index: number, verb: number): boolean => {
  const [next, first] = [words[index + 1], words[verb]];
  if (!isFinite(next) && !/^agrees?$/.test(next?.lower ?? '')) return false;
  const isNot = (at: number): boolean => words[at + 1]?.lower === 'not';
  return next?.lower !== first?.lower || isNot(index + 1) !== isNot(verb);
};

/** “… to use, and must stop your use of, the van”: both halves wait for one object. */
function sharesObject(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  const isOpen = (at: number): boolean => isPreposition(words[at]) && /^,/.test(gapAfter(sentence, at));
  if (isBaseVerb(words[index - 1]?.lower ?? '') && words[index - 2]?.lower === 'to') return true;
  return isPreposition(words[index - 1]) || words.some((_, at) => at > index && isOpen(at));
}

/** Between the first verb and the place no other verb stands that the second could go with, and no condition. */
function isPlainBetween(sentence: Sentence, { verb }: Clause, index: number, isOther: boolean): boolean {
  const { words } = sentence;
  // Behind a comma, a verb of its own kind leaves what stands before it alone.
  const isApart = isFinite(words[index + 1]) && gapBefore(sentence, index).startsWith(',');
  for (let at = verb + 1; at < index; at++) {
    const lower = words[at]?.lower ?? '';
    if (isApart && /^(?:between|only|both)$/.test(lower)) continue;
    if (isFinite(words[at]) && !(at === verb + 1 && isFinite(words[verb]) && lower === 'have')) return false;
    if (
      /^(?:you|we|they|it|i|that|which|who|whom|whose|because|since|although|while|whilst|either|neither|both|between|nor|so|how|what|why|than|only|whether|not|such)$/.test(
        lower,
      )
    ) {
      if (lower === 'not' && at === verb + 1) continue;
      if (lower === 'only' && isOther) continue;
      if (
        lower === 'such' &&
        /^\p{L}+$/u.test(words[at + 1]?.text ?? '') &&
        !/^(?:as|a|an|that)$/.test(words[at + 1]?.lower ?? '')
      )
        continue;
      if (
        /^(?:you|it|both)$/.test(lower) &&
        (isPreposition(words[at - 1]) || isBaseVerb(words[at - 1]?.lower ?? '')) &&
        !isVerbNext(words, at)
      )
        continue;
      return false;
    }
    if (isConditionAt(sentence, at)) return false;
    if (/[;:—(]/.test(gapAfter(sentence, at - 1))) return false;
  }
  return !/[;:—]/.test(gapBefore(sentence, index));
}

const isVerbNext = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && (isFinite(next) || (isBaseVerb(next.lower) && next.lower !== 'access'));
};

/** A condition, a pronoun without its noun, or a manner, a time or a reason that both verbs may share. */
function reaches(
  sentence: Sentence,
  from: number,
  { isOther, isThird }: { readonly isOther: boolean; readonly isThird: boolean },
): boolean {
  const { words } = sentence;
  for (let at = from; at < words.length; at++) {
    if (isConditionAt(sentence, at) || pronounLeans(words, at, from, isThird)) return true;
    const lower = words[at]?.lower ?? '';
    if (
      /^(?:therefore|thereby|respectively|thus|otherwise|instead|accordingly|neither|both|nor|either)$/.test(
        lower,
      )
    )
      return true;
    if (isOther) continue;
    if (at > from + 1 && SHARED.test(lower) && isShared(words, at, from)) return true;
    // What follows a last comma may belong to both.
    if (
      at > from + 2 &&
      /,/.test(gapAfter(sentence, at - 1)) &&
      (isPreposition(words[at]) || /^(?:to|as|which|including|such|or)$/.test(lower)) &&
      !/^(?:and|or)$/.test(lower)
    )
      return true;
  }
  return false;
}

/** First words of phrases that say how, when, why or on whose word both things are done. */
const SHARED =
  /^(?:at|without|with|in|on|upon|within|under|before|after|during|for|from|by|through|until|immediately|promptly|solely|as|because|since|to|throughout|free|via|only|pursuant|per|regardless)$/;

const isShared = (words: readonly Word[], at: number, from: number): boolean => {
  const text = words
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  if (words[at]?.lower === 'to') return isOnlyVerb(words[at + 1]?.lower ?? '') && at > from + 2;
  return SHARED_PHRASE.test(` ${text} `);
};
