import type { Sentence, Word } from '../kit/document.ts';
import { DETERMINERS } from './closed-class.ts';
import { type Clause, CONTRACTED, isFinite } from './main-clause.ts';
import { gapAfter, isModal, isPreposition } from './parts.ts';
import { TELLS } from './split-scope.ts';
import { isBaseVerb, isOnlyVerb, isThirdPerson } from './verb-list.ts';

/** How a second sentence goes on behind the subject that it says again. */
export interface Again {
  /** What stands between the subject and the rest: the modal verb, “also”. */
  readonly words: string;
  readonly resume: number;
  /** True where the second verb has a modal verb of its own. */
  readonly isOwn: boolean;
}

/** What the second sentence says between the subject and the rest; null where its verb is not the twin of the first for certain. */
export function secondVerb(
  sentence: Sentence,
  {
    clause,
    index,
    join,
    plural,
  }: {
    readonly clause: Clause;
    readonly index: number;
    readonly join: string;
    readonly plural: boolean | null;
  },
): Again | null {
  const { words } = sentence;
  const [verb, next, behind] = [words[clause.verb], words[index + 1], words[index + 2]];
  if (verb === undefined || next === undefined || behind === undefined) return null;
  const isNegative = words[clause.verb + 1]?.lower === 'not' || /(?:n't|cannot)$/.test(verb.lower);
  if (isFinite(next) || /^agrees?$/.test(next.lower)) {
    if (join === 'or') return null;
    if (!agreesWith(next.lower, plural, verb.lower)) return null;
    const isSame =
      next.lower === verb.lower && /^(?:may|must|will|shall|can|should|is|are)$/.test(next.lower);
    const negatedNext = behind.lower === 'not';
    return isSame && !negatedNext && !isNegative && join === 'and'
      ? {
          words: `${next.text} also`,
          resume: behind.lower === 'also' ? index + 3 : index + 2,
          isOwn: isModal(next),
        }
      : { words: '', resume: index + 1, isOwn: isModal(next) };
  }
  if (join === 'and' && isVerbBehindBe(sentence, index, clause.verb))
    return { words: 'also', resume: index + 1, isOwn: false };
  const isLexical = !isModal(verb) && !CONTRACTED.test(verb.lower);
  const from = isLexical ? clause.verb : clause.verb + (words[clause.verb + 1]?.lower === 'not' ? 2 : 1);
  const says = TELLS.test(next.lower) && !(behind.lower === 'that' && isParty(words, clause.first));
  if (join === 'but' || isSaying(words, from) || says) return null;
  if ((join === 'or') !== isNegative || (isLexical && isFinite(verb))) return null;
  if (CONTRACTED.test(verb.lower) && !/'ll$/.test(verb.lower)) return null;
  const isTwin = isLexical && isThirdPerson(verb.lower) ? isThirdPerson : isBaseVerb;
  if (!isSecondBase(sentence, { from, index, isTwin })) return null;
  const also = isLexical || CONTRACTED.test(verb.lower) ? 'also' : `${verb.text} also`;
  return {
    words: isNegative ? negated(words, clause.verb) : also,
    resume: next.lower === 'also' ? index + 2 : index + 1,
    isOwn: false,
  };
}

/** Not “represents the whole agreement”. */
const isSaying = (words: readonly Word[], at: number): boolean =>
  TELLS.test(words[at]?.lower ?? '') && !DETERMINERS.has(words[at + 1]?.lower ?? '');

const isParty = (words: readonly Word[], at: number): boolean => /^(?:you|we)$/.test(words[at]?.lower ?? '');

/** “is the whole agreement and replaces …”: a verb that is no noun, behind a form of be in the same number. */
export function isVerbBehindBe({ words }: Sentence, index: number, verb: number): boolean {
  const [be, next, behind] = [words[verb]?.lower ?? '', words[index + 1], words[index + 2]];
  const isPlural = be === 'are' || be === 'have';
  if (next === undefined || behind === undefined || next.text !== next.lower) return false;
  // “have the right to use it and sell it”: the second verb stands under “to” as well.
  if (
    isPlural &&
    words
      .slice(verb, index)
      .some(({ lower }, at) => lower === 'to' && isBaseVerb(words[verb + at + 1]?.lower ?? ''))
  )
    return false;
  const isTwin = /^(?:is|was|has)$/.test(be) ? isThirdPerson(next.lower) : isPlural && isOnlyVerb(next.lower);
  return isTwin && opensObject(behind, !isPlural) && !/ed$/.test(words[verb + 1]?.lower ?? '');
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
function isSecondBase(
  sentence: Sentence,
  {
    from,
    index,
    isTwin,
  }: { readonly from: number; readonly index: number; readonly isTwin: (lower: string) => boolean },
): boolean {
  const { words } = sentence;
  const [before, next, behind] = [words[index - 1], words[index + 1], words[index + 2]];
  if (before === undefined || next === undefined || behind === undefined) return false;
  if (!isTwin(next.lower) || next.text !== next.lower) return false;
  if (!opensObject(behind, isOnlyVerb(next.lower) || isThirdPerson(next.lower))) return false;
  const one = words[from];
  if (one === undefined || !isTwin(one.lower) || /,/.test(gapAfter(sentence, from - 1))) return false;
  if (/^(?:help|let|make|be|ask|need|require|want|choose|try|wish|allow|get)$/.test(one.lower)) return false;
  if (isBaseVerb(before.lower) || isPreposition(before) || DETERMINERS.has(before.lower)) return false;
  let hasObject = false;
  for (let at = from + 1; at < index; at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.lower === 'to' && (isBaseVerb(words[at + 1]?.lower ?? '') || words[at + 1]?.lower === 'be'))
      return false;
    if (/^(?:or|and)$/.test(word.lower) && isBaseVerb(words[at + 1]?.lower ?? '')) return false;
    if (/,/.test(gapAfter(sentence, at - 1)) && isBaseVerb(word.lower)) return false;
    if (
      DETERMINERS.has(word.lower) ||
      isPreposition(word) ||
      /^(?:you|us|them|\d.*)$/.test(word.lower) ||
      /^\p{Lu}/u.test(word.text)
    )
      hasObject = true;
  }
  return hasObject;
}

/** What can stand behind a verb but not behind the noun of the same letters. */
const opensObject = (word: Word, isVerb: boolean): boolean =>
  (DETERMINERS.has(word.lower) && word.lower !== 'that') ||
  /^(?:you|us|me|\d.*)$/.test(word.lower) ||
  (isVerb &&
    (isPreposition(word) ||
      /^(?:to|that|with|by|whether)$/.test(word.lower) ||
      /^\p{Lu}/u.test(word.text) ||
      /^\p{Ll}{3,}$/u.test(word.text)));
