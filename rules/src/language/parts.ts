import type { Sentence, Word } from '../kit/document.ts';
import {
  BE,
  DETERMINERS,
  HOMOGRAPHS,
  MODALS,
  MONTHS,
  NUMBER_WORDS,
  OTHERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
  SUBORDINATORS,
  VERBS,
} from './closed-class.ts';
import { PARTICIPLES, PASTS } from './irregular.ts';

/** A part of speech, as far as the words beside it tell. */
export type Part = 'noun' | 'verb' | 'adjective' | 'adverb' | 'other';

export const isDeterminer = (word: Word | undefined): boolean =>
  word !== undefined && DETERMINERS.has(word.lower);
export const isPronoun = (word: Word | undefined): boolean => word !== undefined && PRONOUNS.has(word.lower);
export const isModal = (word: Word | undefined): boolean => word !== undefined && MODALS.has(word.lower);
export const isBe = (word: Word | undefined): boolean => word !== undefined && BE.has(word.lower);
export const isPreposition = (word: Word | undefined): boolean =>
  word !== undefined && PREPOSITIONS.has(word.lower);
export const isMonth = (word: Word | undefined): boolean => word !== undefined && MONTHS.has(word.lower);

/** A figure, a number word or an amount of money. */
export const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (/^[$€£¥]?\d/.test(word.lower) || NUMBER_WORDS.has(word.lower));

export const isGerund = (word: Word | undefined): boolean =>
  word !== undefined && /^[a-z-]{2,}ing$/.test(word.lower) && !NOT_GERUNDS.has(word.lower);

const NOT_GERUNDS = new Set(
  'thing things nothing something anything everything during string king ring spring evening morning ceiling wing being building meeting wedding clothing'.split(
    ' ',
  ),
);

/** Punctuation stands right behind the word, or the sentence ends there. */
export function endsPhrase(sentence: Sentence, index: number): boolean {
  if (sentence.words[index] === undefined || sentence.words[index + 1] === undefined) return true;
  return /[^\s“"‘']/u.test(gapAfter(sentence, index));
}

/** What stands between a word and the next one, or the end of the sentence. */
export function gapAfter(sentence: Sentence, index: number): string {
  const { words, text, start, end } = sentence;
  return text.slice((words[index]?.end ?? start) - start, (words[index + 1]?.start ?? end) - start);
}

/**
 * How a word reads in its place, from the words beside it; null where they do not tell. No tagger: closed classes,
 * endings, and evidence for words that can be both (to, a modal or a pronoun before a verb; a determiner, an adjective
 * or a preposition before a noun).
 */
export function readAs(sentence: Sentence, index: number): Part | null {
  const word = sentence.words[index];
  if (word === undefined) return null;
  const { lower } = word;
  if (OTHERS.has(lower) || isModal(word) || isBe(word) || isNumber(word)) return 'other';
  const evidence = verbOrNoun(sentence, index);
  if (evidence !== null) return evidence;
  if (/ly$/.test(lower) && lower.length > 4) return 'adverb';
  if (NOUN_ENDING.test(lower)) return 'noun';
  if (ADJECTIVE_ENDING.test(lower)) return 'adjective';
  if (word.text !== lower && index > 0) return 'noun';
  return null;
}

const NOUN_ENDING =
  /(?:tion|tions|sion|sions|ment|ments|ness|ity|ities|ance|ances|ence|ences|ship|ships|ism|age|ages|ure|ures|er|ers|or|ors|cy|cies)$/;
const ADJECTIVE_ENDING = /(?:able|ible|ful|less|ous|ive|ical|ary|ish|ual|ial)$/;

function verbOrNoun(sentence: Sentence, index: number): 'verb' | 'noun' | null {
  const before = previous(sentence, index);
  const next = endsPhrase(sentence, index) ? undefined : sentence.words[index + 1];
  if (before === undefined) {
    const takesObject =
      isDeterminer(next) || isPronoun(next) || (next !== undefined && NOUN_ENDING.test(next.lower));
    return takesObject ? 'verb' : null;
  }
  if (before.lower === 'to')
    return isDeterminer(next) || isPronoun(next) || !NOUN_ENDING.test(sentence.words[index]?.lower ?? '')
      ? 'verb'
      : null;
  if (
    isModal(before) ||
    SUBJECTS.has(before.lower) ||
    /^(?:not|please|do|does|did|don't|doesn't|didn't|let's|who)$/.test(before.lower)
  )
    return 'verb';
  if (isDeterminer(before)) return nounAfterDeterminer(sentence, index);
  if (
    /^(?:of|in|on|for|with|without|by|from|under|at|into|through|during|after|before|upon)$/.test(
      before.lower,
    )
  )
    return 'noun';
  if (ADJECTIVE_ENDING.test(before.lower)) return 'noun';
  const isPluralSubject = /[^su]s$/.test(before.lower) && !HOMOGRAPHS.has(before.lower);
  if (isPluralSubject && (isDeterminer(next) || isPronoun(next))) return 'verb';
  return null;
}

/** After a determiner a word is a noun, unless it stands before another noun and has the ending of an adjective. */
function nounAfterDeterminer(sentence: Sentence, index: number): 'noun' | null {
  const lower = sentence.words[index]?.lower ?? '';
  return ADJECTIVE_ENDING.test(lower) ? null : 'noun';
}

/** The word before, or undefined at the start of the sentence or behind punctuation; adverbs are stepped over. */
export function previous(sentence: Sentence, index: number): Word | undefined {
  for (let at = index - 1; at >= 0; at--) {
    if (endsPhrase(sentence, at)) return undefined;
    const word = sentence.words[at];
    if (word === undefined) return undefined;
    if (!/ly$/.test(word.lower) && !/^(?:also|then|now|always|never|ever|still|so|thus)$/.test(word.lower))
      return word;
  }
  return undefined;
}

/** A noun phrase begins here: determiner, pronoun, adjective, noun, number or quoted term. */
export function startsNounPhrase(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  if (word === undefined) return false;
  if (isDeterminer(word) || isPronoun(word) || isNumber(word) || word.text === '\uFFFC') return true;
  if (
    isPreposition(word) ||
    isModal(word) ||
    isBe(word) ||
    OTHERS.has(word.lower) ||
    SUBORDINATORS.has(word.lower)
  )
    return false;
  if (isGerund(word) || /ly$/.test(word.lower)) return false;
  return !VERBS.has(word.lower) || HOMOGRAPHS.has(word.lower);
}

/** A full clause begins here: (that) + subject + finite verb. The subject is a pronoun or a noun phrase. */
export function startsClause(sentence: Sentence, index: number): boolean {
  let at = index;
  if (sentence.words[at]?.lower === 'that') at++;
  const first = sentence.words[at];
  if (first === undefined || !startsNounPhrase(sentence, at)) return false;
  if (SUBJECTS.has(first.lower) && first.lower !== 'who' && first.lower !== 'which')
    return isFiniteVerb(sentence, at + 1);
  for (let next = at + 1; next <= at + 9; next++) {
    if (next - 1 > at && /[;:.]/.test(gapAfter(sentence, next - 1))) return false;
    if (isFiniteVerb(sentence, next)) return true;
  }
  return false;
}

/** A modal, a form of be, have or do, a verb in -s after its subject, or a past that is no participle. */
export function isFiniteVerb(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  if (word === undefined) return false;
  const { lower } = word;
  if (
    isModal(word) ||
    /^(?:am|is|are|was|were|has|have|had|do|does|did|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|can't|won't|cannot)$/.test(
      lower,
    )
  )
    return true;
  const before = sentence.words[index - 1];
  if (before !== undefined && SUBJECTS.has(before.lower)) return !isDeterminer(word) && !isPreposition(word);
  if (PASTS.has(lower) && !PARTICIPLES.has(lower)) return true;
  if (!VERBS.has(lower)) return false;
  return (
    !HOMOGRAPHS.has(lower) ||
    (!isDeterminer(before) &&
      (isDeterminer(sentence.words[index + 1]) || isPronoun(sentence.words[index + 1])))
  );
}
