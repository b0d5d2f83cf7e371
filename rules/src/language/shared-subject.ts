import type { Sentence, Word } from '../kit/document.ts';
import { hasNounNear } from './antecedent.ts';
import { asideClauseFrom, type Clause, clauseFrom, isFinite, listClauseFrom } from './main-clause.ts';
import type { Lead } from './sentence-lead.ts';
import { gapAfter, isModal, isPreposition } from './parts.ts';
import { pronounOf, subjectOf } from './repeatable.ts';
import { gapBefore, type Split, splitBetween } from './split.ts';
import { leadText } from './split-leads.ts';
import { isVerbBehindBe, secondVerb } from './second-verb.ts';
import { pointsBack } from './split-clauses.ts';
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
  if ((join !== 'and' && join !== 'but' && join !== 'or') || lead.main >= index) return null;
  const front = lead.kind === 'if' ? 'In that case,' : lead.kind === 'other' ? leadText(sentence, lead) : '';
  if (front === null || (front !== '' && join !== 'and')) return null;
  if (lead.kind === 'if' && pointsBack(words, lead.main)) return null;
  if (!/^,?\s+$/.test(gapBefore(sentence, index)) || !/^\s+$/.test(gapAfter(sentence, index))) return null;
  const clause =
    clauseFrom(sentence, lead.main) ??
    listClauseFrom(sentence, lead.main) ??
    asideClauseFrom(sentence, lead.main);
  if (clause === null || clause.verb >= index - 2) return null;
  const subject = subjectOf(sentence, clause) ?? pronounOf(sentence, clause, index);
  if (subject === null) return null;
  const isOther = isOtherVerb(sentence, index, clause.verb);
  if (sharesObject(sentence, index)) return null;
  if (
    !isPlainBetween(sentence, clause, index, isOther) ||
    reaches(sentence, index + 1, {
      isOther,
      isThird: !/^(?:you|we)/i.test(subject.text),
      isOwn: isFinite(words[index + 1]),
      first: lead.main,
    })
  )
    return null;
  const again = secondVerb(sentence, { clause, index, join, plural: subject.plural });
  if (again === null) return null;
  const start = front === '' ? subject.text : `${front} ${subject.inner}`;
  const head = join === 'but' ? `But ${subject.inner}` : start;
  // A clause inside of the first half, or a row of nouns in front, wants a look.
  const isPlain =
    clauseFrom(sentence, lead.main) !== null &&
    !words.some(
      ({ lower }, at) => at > clause.verb && at < index && INNER.test(lower) && !isPreposition(words[at - 1]),
    );
  const isSure =
    again.isOwn && isPlain && subject.inner !== 'they' && join !== 'or' && needsNoEye(sentence, index, lead);
  return splitBetween(sentence, index, {
    safety: isSure ? 'safe' : 'review',
    resume: again.resume,
    text: again.words === '' ? head : `${head} ${again.words}`,
  });
}

/** “… is A and may B”, “is A and is not B”: a verb of another kind, so that what stands at the end belongs to it alone. */
const isOtherVerb = (sentence: Sentence, index: number, verb: number): boolean => {
  const { words } = sentence;
  const [next, first] = [words[index + 1], words[verb]];
  if (!isFinite(next) && !/^agrees?$/.test(next?.lower ?? '')) return isVerbBehindBe(sentence, index, verb);
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
  const isTwin = hasTwinModal(sentence, verb, index) || isSurelyOwn(sentence, verb, index);
  for (let at = verb + 1; at < index; at++) {
    const lower = words[at]?.lower ?? '';
    if (gapAfter(sentence, at - 1).includes('(')) {
      at = bracketEnd(sentence, at, index);
      continue;
    }
    if (isApart && /^(?:between|only|both)$/.test(lower)) continue;
    // “in that regard”, “of that notice”
    if (lower === 'that' && isPreposition(words[at - 1]) && /^\p{Ll}{3,}$/u.test(words[at + 1]?.text ?? ''))
      continue;
    if (isTwin && (INNER.test(lower) || (isFinite(words[at]) && !isModal(words[at])))) continue;
    if (isFinite(words[at]) && !(lower === 'have' && isBehindVerb(words, at, verb))) return false;
    if (lower === 'between' && isClosedPair(words, at, index)) continue;
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
        (isPreposition(words[at - 1]) ||
          isBaseVerb(words[at - 1]?.lower ?? '') ||
          (words[at - 1]?.lower === 'and' &&
            words.slice(at - 5, at).some(word => word.lower === 'between'))) &&
        !isVerbNext(words, at)
      )
        continue;
      return false;
    }
    if (isConditionAt(sentence, at)) return false;
    if (/[;:—]/.test(gapAfter(sentence, at - 1))) return false;
  }
  return !/[;:—]/.test(gapBefore(sentence, index));
}

/** The last word of a bracket that opens before a word. */
function bracketEnd(sentence: Sentence, at: number, to: number): number {
  let last = at;
  while (last < to - 1 && !gapAfter(sentence, last).includes(')')) last++;
  return last;
}

/**
 * A verb that no clause inside of the first half could take: behind a comma one with a modal verb, which no such clause
 * has, or “is” where such a clause is about “you” or “we” alone.
 */
function isSurelyOwn(sentence: Sentence, verb: number, index: number): boolean {
  const { words } = sentence;
  const [one, two] = [words[verb], words[index + 1]];
  const between = words.slice(verb + 1, index);
  if (one === undefined || two === undefined || !isFinite(one) || between.some(word => isModal(word)))
    return false;
  if (/^(?:is|has|does)$/.test(two.lower))
    return (
      /^(?:is|has|does)$/.test(one.lower) &&
      !between.some(({ lower }) => /^(?:which|who|it|they|whether|how|what)$/.test(lower)) &&
      between.some(({ lower }, at) => /^(?:you|we)$/.test(lower) && between[at - 1]?.lower === 'that')
    );
  return (
    isModal(two) &&
    /^,\s+$/.test(gapBefore(sentence, index)) &&
    !between.some(({ lower }) => /^(?:which|whether|if|how|what)$/.test(lower))
  );
}

/** “may have”, “do not have”. */
const isBehindVerb = (words: readonly Word[], at: number, verb: number): boolean =>
  isFinite(words[verb]) && (at === verb + 1 || (at === verb + 2 && words[verb + 1]?.lower === 'not'));

/** “between you and the owner”: the “and” that it waits for has come. */
const isClosedPair = (words: readonly Word[], at: number, index: number): boolean =>
  /^(?:the|our|all)$/.test(words[at + 1]?.lower ?? '') ||
  words.slice(at + 1, Math.min(at + 5, index)).some(({ lower }) => lower === 'and');

/** “Users may … that they keep, and may …”: the modal verb of the first half again, which no clause inside of it has. */
function hasTwinModal({ words }: Sentence, verb: number, index: number): boolean {
  const [one, two] = [words[verb], words[index + 1]];
  if (one === undefined || two === undefined || !isModal(one) || one.lower !== two.lower) return false;
  if ((words[verb + 1]?.lower === 'not') !== (words[index + 2]?.lower === 'not')) return false;
  return !words.slice(verb + 1, index).some(word => isModal(word));
}

/** Words of a clause inside of the first half. */
const INNER = /^(?:you|we|they|it|that|which|who|whom|how|what)$/;

const isVerbNext = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && (isFinite(next) || (isBaseVerb(next.lower) && next.lower !== 'access'));
};

/** A condition, a pronoun without its noun, or a manner, a time or a reason that both verbs may share. */
function reaches(
  sentence: Sentence,
  from: number,
  {
    isOther,
    isThird,
    isOwn,
    first,
  }: {
    readonly isOther: boolean;
    readonly isThird: boolean;
    readonly isOwn: boolean;
    readonly first: number;
  },
): boolean {
  const { words } = sentence;
  for (let at = from; at < words.length; at++) {
    if (isConditionAt(sentence, at)) return true;
    if (pronounLeans(words, at, from, isThird) && !hasNounNear(sentence, at, first, from - 1)) return true;
    const lower = words[at]?.lower ?? '';
    if (/^(?:therefore|thereby|respectively|thus|otherwise|instead|accordingly|neither|nor)$/.test(lower))
      return true;
    if (lower === 'both' && !words.slice(at).some(word => word.lower === 'and')) return true;
    if (lower === 'either' && !words.slice(at).some(word => word.lower === 'or')) return true;
    if (isOther) continue;
    if (
      at > from + 1 &&
      SHARED.test(lower) &&
      !(isOwn && isOwnPhrase(words, at)) &&
      isShared(words, at, from)
    )
      return true;
    // What follows a last comma may belong to both.
    if (
      at > from + 2 &&
      /,/.test(gapAfter(sentence, at - 1)) &&
      // “, whether oral or written, about …”: an aside closes there.
      words[at - 4]?.lower !== 'whether' &&
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

/** Behind a verb that stands with a modal verb of its own, what it is for belongs to it. */
const OWN = /^(?:to|via|only|solely|through)$/;

/** “your duties under this contract” */
const DUTIES = /^(?:dut(?:y|ies)|obligations?|rights?|liabilit(?:y|ies)|claims?|responsibilit(?:y|ies))$/;

/** “liable for any loss”: not “for any reason”. */
const isOwnPhrase = (words: readonly Word[], at: number): boolean =>
  OWN.test(words[at]?.lower ?? '') ||
  (words[at]?.lower === 'under' && DUTIES.test(words[at - 1]?.lower ?? '')) ||
  (words[at]?.lower === 'from' && /^(?:resulting|arising)$/.test(words[at - 1]?.lower ?? '')) ||
  (words[at]?.lower === 'in' &&
    /^(?:its|our|your|their)$/.test(words[at + 1]?.lower ?? '') &&
    !/^(?:sole|absolute|own|discretion|reasonable|opinion)$/.test(words[at + 2]?.lower ?? '')) ||
  (words[at]?.lower === 'for' &&
    !/^(?:reason|purpose|period|purposes|time)$/.test(words[at + 2]?.lower ?? ''));

const isShared = (words: readonly Word[], at: number, from: number): boolean => {
  const text = words
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  if (words[at]?.lower === 'to') return isOnlyVerb(words[at + 1]?.lower ?? '') && at > from + 2;
  return SHARED_PHRASE.test(` ${text} `);
};
