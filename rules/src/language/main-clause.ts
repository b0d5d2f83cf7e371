import type { Sentence, Word } from '../kit/document.ts';
import { DETERMINERS, SUBORDINATORS } from './closed-class.ts';
import { gapAfter, isBe, isDeterminer, isModal, isPreposition, isPronoun } from './parts.ts';
import { isBaseVerb, isOnlyVerb, isThirdPerson } from './verb-list.ts';

/** A clause with a subject of its own. Word numbers count in `sentence.words`. */
export interface Clause {
  /** The first word of the subject. */
  readonly first: number;
  /** The verb that makes it a clause: a modal verb, a form of be, have or do, or a verb in the present. */
  readonly verb: number;
}

/** The clause that begins at a word with its subject; null where it is not one for certain. Looks at a few words. */
export function clauseFrom(sentence: Sentence, index: number): Clause | null {
  const { words } = sentence;
  const first = words[index];
  if (first === undefined) return null;
  if (/^(?:you|we|they|it|there|i)$/.test(first.lower)) {
    const verb = pastAdverbs(sentence, index + 1);
    return isVerbAfterPronoun(words[verb]) ? { first: index, verb } : null;
  }
  if (CONTRACTED.test(first.lower)) return { first: index, verb: index };
  if (/^(?:nothing|everyone|anyone|nobody|everything)$/.test(first.lower)) return byNoun(sentence, index);
  const opens =
    (DETERMINERS.has(first.lower) && !/^(?:whose|more|most|much)$/.test(first.lower)) ||
    /^\p{Lu}/u.test(first.text) ||
    /^\p{Ll}{3,}s$/u.test(first.text) ||
    // “late payments bear interest”
    (/^\p{Ll}{4,}$/u.test(first.text) &&
      /^\p{Ll}{4,}s$/u.test(words[index + 1]?.text ?? '') &&
      !isBaseVerb(first.lower) &&
      isNoun(first));
  if (opens && !isClosed(first)) return byNoun(sentence, index);
  // “time shall be …”, “guests must …”: a bare noun right before a modal verb
  const isBare =
    /^\p{Ll}{4,}$/u.test(first.text) && !isClosed(first) && isNoun(first) && !BEFORE_MODAL.test(first.lower);
  return isBare && isModal(words[index + 1]) && gapAfter(sentence, index).trim() === ''
    ? { first: index, verb: index + 1 }
    : null;
}

/** What may stand before a modal verb and is no subject. */
const BEFORE_MODAL =
  /^(?:also|then|only|which|that|when|where|what|whom|there|they|always|never|still|thus|hence|however|therefore|neither|otherwise|accordingly|[a-z]+ly)$/;

/** “we'll”, “you're”: subject and verb in one word. */
export const CONTRACTED = /^(?:you|we|they|it|there|i)'(?:ll|re|ve|s|d|m)$/;

/**
 * True where a finite verb of the main clause stands between two words, whatever its subject is: not one that a “that”,
 * an “if” or a pronoun before it takes.
 */
export function hasMainVerb(sentence: Sentence, main: number, end: number): boolean {
  const clause = clauseFrom(sentence, main);
  if (clause !== null) return clause.verb < end;
  const opening = `${sentence.words[main]?.lower ?? ''} ${sentence.words[main + 1]?.lower ?? ''}`;
  if (/^(?:this|that) (?:means|shows|lets)$/.test(opening)) return main + 1 < end;
  let waiting = 0;
  for (let at = main; at < end; at++) {
    const word = sentence.words[at];
    const lower = word?.lower ?? '';
    if (
      /^(?:that|which|who|whose|whom|where|when|if|because|as|while|whether|you|we|they|it|until|unless|how|what)$/.test(
        lower,
      )
    ) {
      // “between you and us”: the object of a preposition takes no verb.
      if (!/^(?:you|it)$/.test(lower) || !isPreposition(sentence.words[at - 1])) waiting++;
    } else if (CONTRACTED.test(lower)) continue;
    else if (isFinite(word) || isPluralVerb(sentence, at)) {
      if (waiting === 0) return true;
      waiting--;
    }
  }
  return false;
}

/** “websites include security measures”, “apps that use our feeds”: a verb right behind the plural, or the “that”, that takes it. */
const isPluralVerb = ({ words }: Sentence, at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || word.text !== word.lower) return false;
  if (/^(?:that|which|who)$/.test(before.lower)) return isBaseVerb(word.lower) || isThirdPerson(word.lower);
  // “the owner and its partners expressly disclaim all warranties”
  if (/^[a-z]{3,}ly$/.test(before.lower) && isOnlyVerb(word.lower) && isDeterminer(words[at + 1]))
    return true;
  if (!/^\p{Ll}{2,}[^su]s$/u.test(before.text)) return false;
  // “the owner and its partners own all rights”
  return isOnlyVerb(word.lower) || (isBaseVerb(word.lower) && isDeterminer(words[at + 1]));
};

const isClosed = ({ lower }: Word): boolean => SUBORDINATORS.has(lower) && !/^(?:that|as)$/.test(lower);

/** How many words a subject may have. */
const LONGEST_SUBJECT = 12;

function byNoun(sentence: Sentence, index: number): Clause | null {
  const { words } = sentence;
  const isBare = !DETERMINERS.has(words[index]?.lower ?? '');
  for (let at = index + 1; at <= index + LONGEST_SUBJECT; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined) return null;
    const gap = gapAfter(sentence, at - 1);
    // “the Owner (and any guest) must …”
    const behind = gap.includes('(') ? behindBracket(sentence, at) : 0;
    if (behind > at) {
      const verb = words[behind];
      return isNoun(before) && (isFinite(verb) || isThirdPerson(verb?.lower ?? ''))
        ? { first: index, verb: behind }
        : null;
    }
    if (/[,;:()—–]/.test(gap)) return null;
    if (isFinite(word)) return isNoun(before) ? { first: index, verb: at } : null;
    // “any notice to be given”, “the items you save”: they belong to the noun.
    const own = ownWords(words, at);
    if (own > 0 && isNoun(before)) {
      at += own - 1;
      continue;
    }
    if (isClosed(word) || /^(?:that|which|who|whom|whose|to)$/.test(word.lower)) return null;
    if (/^(?:you|we|they|it|i)$/.test(word.lower) && !isPreposition(before)) return null;
    if (isThirdPerson(word.lower) && (word.lower !== 'respects' || takes(words[at + 1])) && isNoun(before))
      return { first: index, verb: at };
    if (isOnlyVerb(word.lower) && /[^su]s$/.test(before.lower) && takes(words[at + 1]))
      return { first: index, verb: at };
    if (isBare && at - index > 6) return null;
  }
  return null;
}

/** The first word behind a bracket that opens before a word; 0 where it is long, or something else stands behind it. */
function behindBracket(sentence: Sentence, at: number): number {
  for (let next = at + 1; next <= at + LONGEST_BRACKET; next++) {
    const gap = gapAfter(sentence, next - 1);
    if (gap.includes(')')) return /^\)\s+$/.test(gap) ? next : 0;
  }
  return 0;
}
const LONGEST_BRACKET = 10;

/** “Notices, requests and orders under this contract must …”: a row of nouns as the subject of the main clause. */
export function listClauseFrom(sentence: Sentence, index: number): Clause | null {
  const { words } = sentence;
  let joined = 0;
  for (let at = index + 1; at <= index + LONGEST_SUBJECT; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined) return null;
    const gap = gapAfter(sentence, at - 1);
    if (/[;:()—–]/.test(gap) || (gap.includes(',') && joined > 0)) return null;
    if (/^(?:and|or)$/.test(word.lower)) joined = at;
    else if (isFinite(word)) return joined > 0 && isNoun(before) ? { first: index, verb: at } : null;
    else if (isClosed(word) || /^(?:that|which|who|you|we|they|it|to)$/.test(word.lower)) return null;
    else if (joined === 0 && isPreposition(word) && word.lower !== 'of') return null;
  }
  return null;
}

/** “The Supplier, at its own cost, will …”: a phrase between two commas belongs to the subject, so that it is said again with it. */
export function asideClauseFrom(sentence: Sentence, index: number): Clause | null {
  const { words } = sentence;
  let open = index;
  while (open < index + LONGEST_NAME && gapAfter(sentence, open) === ' ') open++;
  const [first, next] = [words[index], words[open + 1]];
  if (first === undefined || next === undefined || !/^,\s+$/.test(gapAfter(sentence, open))) return null;
  if (!DETERMINERS.has(first.lower) && !/^\p{Lu}/u.test(first.text)) return null;
  if (words.slice(index, open + 1).some(word => isFinite(word) || isPreposition(word) || isPronoun(word)))
    return null;
  if (!/^(?:at|in|on|through|with|by|during|for|under)$/.test(next.lower)) return null;
  for (let at = open + 2; at <= open + LONGEST_ASIDE; at++) {
    if (isFinite(words[at])) return null;
    const gap = gapAfter(sentence, at);
    if (/^,\s+$/.test(gap)) return isModal(words[at + 1]) ? { first: index, verb: at + 1 } : null;
    if (!/^\s+$/.test(gap)) return null;
  }
  return null;
}
const LONGEST_NAME = 3;
const LONGEST_ASIDE = 7;

/** The number of words of “to be given” or “you save” behind a noun; 0 where none stand there. */
function ownWords(words: readonly Word[], at: number): number {
  const [word, next, third] = [
    words[at]?.lower ?? '',
    words[at + 1]?.lower ?? '',
    words[at + 2]?.lower ?? '',
  ];
  if (word === 'to' && next === 'be' && /(?:ed|en|de|nt|ld|wn)$/.test(third)) return 3;
  return /^(?:you|we)$/.test(word) && isBaseVerb(next) && !isModal(words[at + 1]) ? 2 : 0;
}

/** A modal verb or a form of be, have or do that is finite for certain. */
export const isFinite = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isModal(word) ||
    /^(?:is|are|was|were|has|have|had|does|do|did|(?:is|are|was|were|has|have|do|does|did)n't)$/.test(
      word.lower,
    ));

const isNoun = (word: Word): boolean =>
  !isPreposition(word) &&
  !isBe(word) &&
  !/^(?:and|or|not|to|the|a|an|any|each|every|our|your|its|their)$/.test(word.lower);

/** What stands behind a verb of the third person: an object, a preposition, a clause. */
const takes = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isDeterminer(word) ||
    isPronoun(word) ||
    isPreposition(word) ||
    /^(?:to|that|not|only)$/.test(word.lower) ||
    /^\p{Lu}/u.test(word.text));

/** Steps over “also”, “hereby”, “expressly”. */
function pastAdverbs({ words }: Sentence, index: number): number {
  let at = index;
  while (ADVERB.test(words[at]?.lower ?? '') && at < index + 2) at++;
  return at;
}
const ADVERB = /^(?:also|then|therefore|always|never|still|only|further|hereby|[a-z]{3,}ly)$/;

/** Behind “you” or “we” nearly every word is a verb that is not of a closed class. */
function isVerbAfterPronoun(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (isFinite(word) || isOnlyVerb(word.lower) || /^(?:'|am$)/.test(word.lower)) return true;
  return (
    /^\p{Ll}{3,}$/u.test(word.text) &&
    !/ing$/.test(word.lower) &&
    !isPreposition(word) &&
    !isDeterminer(word) &&
    !isPronoun(word) &&
    !/^(?:and|or|but|nor|not|as|than|if|when|where|because|who|which|alone|too)$/.test(word.lower)
  );
}
