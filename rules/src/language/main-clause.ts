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

/** What stands before the main clause of a sentence. */
export interface Lead {
  /**
   * `none`; `link`: “However,”; `reason`: “Because …,”; `if`: a condition or a time; `other`: what may govern all that
   * follows, as “Subject to clause 4,”.
   */
  readonly kind: 'none' | 'link' | 'reason' | 'if' | 'other';
  /** The first word of the main clause; behind the last word where no main clause is found. */
  readonly main: number;
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
    if (before === undefined || word === undefined || /[,;:()—–]/.test(gapAfter(sentence, at - 1)))
      return null;
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
const ADVERB = /^(?:also|then|always|never|still|only|further|hereby|[a-z]{3,}ly)$/;

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

/** What opens a sentence, and where its main clause begins. */
export function leadOf(sentence: Sentence): Lead {
  const { words } = sentence;
  const start = pastLabel(sentence);
  const lower = (at: number): string => words[start + at]?.lower ?? '';
  const none: Lead = { kind: 'none', main: start };
  if (linkLength(sentence, start) > 0) return { kind: 'link', main: start + linkLength(sentence, start) };
  // “But we may …”: the word that links it stands outside of the statement.
  if (/^(?:but|and)$/.test(lower(0)) && clauseFrom(sentence, start + 1) !== null)
    return { kind: 'link', main: start + 1 };
  const two = `${lower(0)} ${lower(1)} ${lower(2)}`;
  // “In no event will either party …”: no place, and the verb is next.
  if (
    /^(?:in no (?:event|case)|under no circumstances|at no time)$/.test(two.trim()) ||
    /^under no circumstances /.test(two)
  )
    if (isModal(words[start + 3]) || isModal(words[start + 2 + (lower(0) === 'under' ? 1 : 0)])) return none;
  const kind = /^(?:if|when|whenever|where|once) |^in the event|^in case /.test(two)
    ? 'if'
    : /^(?:because|although|though|even though) /.test(`${lower(0)} ${lower(1)} `)
      ? 'reason'
      : OTHERS.test(lower(0)) || (/ing$/.test(lower(0)) && !isDeterminer(words[start]))
        ? 'other'
        : null;
  if (kind === null) return none;
  for (let at = start + 2; at < words.length; at++) {
    if (!/^["”’)\]]*,\s+$/.test(gapAfter(sentence, at - 1))) continue;
    const main = words[at]?.lower === 'then' ? at + 1 : at;
    if (clauseFrom(sentence, main) !== null) return { kind, main };
  }
  return { kind, main: words.length };
}

/** “Returns:” in front is a label, which stays; “If you live in France:” and “This is how it works:” are none. */
function pastLabel(sentence: Sentence): number {
  const count = labelLength(sentence);
  const first = sentence.words[0]?.lower ?? '';
  return OTHERS.test(first) || /^(?:if|when|where)$/.test(first) ? 0 : count;
}

/** The number of words before an early colon, none of them a verb; 0 where there are none. */
export function labelLength(sentence: Sentence): number {
  for (let at = 0; at < 5 && at < sentence.words.length - 1; at++) {
    if (isFinite(sentence.words[at]) || isThirdPerson(sentence.words[at]?.lower ?? '')) return 0;
    if (/^:\s+$/.test(gapAfter(sentence, at))) return at + 1;
  }
  return 0;
}

/** The number of words of a link to the sentence before, with its comma; 0 where there is none. */
function linkLength(sentence: Sentence, start: number): number {
  for (let count = 1; count <= 3; count++) {
    if (!/^,\s+$/.test(gapAfter(sentence, start + count - 1))) continue;
    const text = sentence.words
      .slice(start, start + count)
      .map(({ lower }) => lower)
      .join(' ');
    return LINKS.has(text) ? count : 0;
  }
  return 0;
}

const LINKS: ReadonlySet<string> = new Set([
  ...'however therefore further furthermore moreover additionally accordingly consequently nevertheless nonetheless finally similarly likewise thus'.split(
    ' ',
  ),
  ...[
    'in addition',
    'in particular',
    'as a result',
    'for example',
    'in other words',
    'in short',
    'for clarity',
    'for instance',
    'of course',
  ],
  ...['first', 'second', 'third', 'lastly', 'also', 'in fact', 'to be clear'],
]);

/** Words that open a phrase which may govern everything behind it, or that deny it. */
const OTHERS =
  /^(?:unless|until|while|whilst|since|whereas|as|after|before|upon|on|in|at|for|from|by|during|under|subject|except|notwithstanding|to|provided|without|with|despite|following|only|not|pursuant|within|otherwise|through|throughout|regardless|unlike|like|due|based|given|depending|instead|among|between|against|because|although|though|even|please|should|nor|never|per|via)$/;
