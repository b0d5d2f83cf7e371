import type { Sentence, Word } from '../kit/document.ts';
import { DETERMINERS } from './closed-class.ts';
import { clauseFrom, isFinite } from './main-clause.ts';
import { isModal, isPreposition } from './parts.ts';
import { TELLS } from './split-scope.ts';
import { isBaseVerb, isThirdPerson } from './verb-list.ts';

/**
 * True where an “and” without a comma joins two clauses for certain: a finite verb stands behind the noun after it, and
 * before it no word opens a clause that the noun before and the noun after could be the subject of together.
 */
export function startsSurely(sentence: Sentence, index: number, main: number): boolean {
  const { words } = sentence;
  const [one, two] = [clauseFrom(sentence, main), clauseFrom(sentence, index + 1)];
  if (one === null || two === null || one.verb >= index - 1) return false;
  const [first, verb, behind] = [words[index + 1], words[two.verb], words[two.verb + 1]];
  if (first === undefined || verb === undefined || behind === undefined || two.verb - index > MOST_WORDS)
    return false;
  if (verb.text !== verb.lower) return false;
  const isLed = DETERMINERS.has(first.lower) || /^\p{Lu}\p{Ll}/u.test(first.text);
  if (!isFinite(verb) && !(isLed && isThirdPerson(verb.lower) && opensObject(behind))) return false;
  for (let at = one.verb + 1; at < index; at++) {
    const lower = words[at]?.lower ?? '';
    if (lower === 'between' && /^(?:the|our|all)$/.test(words[at + 1]?.lower ?? '')) continue;
    if (OPENERS.test(lower) || TELLS.test(lower) || SAYS.test(lower)) return false;
    if (MAY_OPEN.test(lower) && clauseFrom(sentence, at + 1) !== null) return false;
    if (opensOwn(words, at)) return false;
  }
  // “…, and such data and images will …”: two nouns are the subject of one verb.
  for (let at = one.verb + 1; at < index; at++)
    if (
      /^(?:and|or|but|so)$/.test(words[at]?.lower ?? '') &&
      (index - at < NEAR || clauseFrom(sentence, at + 1)?.verb === two.verb)
    )
      return false;
  return !words
    .slice(index + 1, two.verb)
    .some(({ lower }) => /^(?:and|or|that|which|who|you|we)$/.test(lower));
}

const MOST_WORDS = 9;
/** So near to another “and”, it may join the same row. */
const NEAR = 4;

const OPENERS =
  /^(?:that|which|who|whose|whom|if|when|whenever|where|wherever|how|what|why|whether|because|although|though|while|whilst|unless|whereas|than|either|neither|nor|both|between|you|we|they|it|i)$/;
const MAY_OPEN = /^(?:as|before|after|since|until|once|so|except)$/;

/** Verbs that may take a clause without “that”. */
const SAYS =
  /^(?:see|check|hope|expect|says?|shows?|find|learn|think|feel|assume|suggests?|means?|states?|provides?|requires?|determines?|decides?|aware|sure)$/;

const opensObject = (word: Word): boolean =>
  DETERMINERS.has(word.lower) ||
  isPreposition(word) ||
  /^(?:to|you|us|them|not|only)$/.test(word.lower) ||
  /^\p{Ll}{4,}s$/u.test(word.text) ||
  /^\p{Lu}/u.test(word.text);

/** “the fees the Customer …”: a noun right behind a noun opens a clause of its own. */
function opensOwn(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  if (!DETERMINERS.has(word.lower) || /^(?:all|both|each|that|whose)$/.test(word.lower)) return false;
  return !(
    isPreposition(before) ||
    isFinite(before) ||
    isModal(before) ||
    isBaseVerb(before.lower) ||
    isThirdPerson(before.lower) ||
    DETERMINERS.has(before.lower) ||
    /(?:ing|ed|ly)$/.test(before.lower) ||
    /^(?:and|or|to|not|be|been|you|us|them|me|given|made|kept|held|sent|only|than|as|own|use|share|keep)$/.test(
      before.lower,
    )
  );
}
