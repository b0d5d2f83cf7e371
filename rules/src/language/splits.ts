import type { Block, Sentence, Word } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { NONE } from '../kit/rule.ts';
import { prose as span } from '../kit/span.ts';
import { DETERMINERS, SUBORDINATORS } from './closed-class.ts';
import { gapAfter, isBe, isFiniteVerb, isModal, startsClause } from './parts.ts';
import { modalSplitAt } from './shared-subject.ts';

/** A place where one sentence can become two that say the same. */
export interface Split {
  /** The word number of the first word that goes or starts anew. */
  readonly index: number;
  readonly edits: readonly Edit[];
  /** The last word of the first sentence and the first words of the second, for a title. */
  readonly after: string;
  readonly next: string;
  /** Words that go, less words that come. */
  readonly dropped: number;
}

/**
 * Where a sentence can be split without moving a condition: at a semicolon or “, and” before a clause with a subject
 * and a verb of its own, at “and must” with the subject said again, and before a last “unless”, which becomes “This
 * does not apply if”. Nothing where a condition, a list or a pronoun could reach over the place.
 */
export function splitsOf(sentence: Sentence, block: Block): readonly Split[] {
  const { words, text } = sentence;
  if (words.length < FEWEST * 2 || !isWhole(sentence, block)) return NONE;
  const found: Split[] = [];
  for (let index = FEWEST; index + FEWEST <= words.length; index++) {
    const word = words[index];
    if (word === undefined || !isOpen(text.slice(0, word.start - sentence.start))) continue;
    const split = unlessAt(sentence, index) ?? clauseAt(sentence, index) ?? modalSplitAt(sentence, index);
    if (split !== null) found.push(split);
  }
  return found;
}

/** Shorter halves read like a telegram. */
const FEWEST = 5;

/** A sentence from its capital to its full stop, without a colon, a dash or a letter that makes it a list. */
const isWhole = ({ text }: Sentence, { shape }: Block): boolean =>
  (shape === 'paragraph' || shape === 'list-item') &&
  /^["“(]?\p{Lu}/u.test(text) &&
  /[\p{L}\d%)\uFFFC]\.["”]?$/u.test(text) &&
  !/[:—–]|\((?:[a-z]|[ivx]+|\d)\)/.test(text);

/** No bracket and no quotation is open at the end of this text. */
function isOpen(text: string): boolean {
  let [brackets, quotes, straight] = [0, 0, 0];
  for (const sign of text) {
    if (sign === '(' || sign === '[') brackets++;
    else if (sign === ')' || sign === ']') brackets--;
    else if (sign === '“') quotes++;
    else if (sign === '”') quotes--;
    else if (sign === '"') straight++;
  }
  return brackets === 0 && quotes === 0 && straight % 2 === 0;
}

/** “; we will …” and “, and we will …”. */
function clauseAt(sentence: Sentence, index: number): Split | null {
  const { words } = sentence;
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined) return null;
  const gap = gapAfter(sentence, index - 1);
  if (!/^[,;]\s+$/.test(gap)) return null;
  const isStrong = gap.startsWith(';');
  const joins = word.lower === 'and' || word.lower === 'but';
  if (isStrong && word.lower === 'however' && gapAfter(sentence, index).startsWith(','))
    return anew(
      sentence,
      index,
      closes(sentence, index, true) && !leans(words.slice(index + 1), words[index + 1]),
    );
  if (!joins && !isStrong) return null;
  const subject = joins ? index + 1 : index;
  if (joins && !/^\s+$/.test(gapAfter(sentence, index))) return null;
  if (!opensMain(sentence, subject) || leans(words.slice(subject), words[subject])) return null;
  if (!closes(sentence, index, isStrong)) return null;
  const first = word.lower === 'and' ? words[subject] : word;
  if (first === undefined) return null;
  return {
    index,
    edits: [{ at: span(before.end, first.end), text: `. ${capital(first.text)}` }],
    after: before.text,
    next: capital(first.text),
    dropped: word.lower === 'and' ? 1 : 0,
  };
}

/** “; however, …”: the words stay, the sentence starts anew. */
function anew({ words }: Sentence, index: number, isSure: boolean): Split | null {
  const [before, word] = [words[index - 1], words[index]];
  if (!isSure || before === undefined || word === undefined) return null;
  const next = capital(word.text);
  return {
    index,
    edits: [{ at: span(before.end, word.end), text: `. ${next}` }],
    after: before.text,
    next,
    dropped: 0,
  };
}

/** “we will …”, “the Supplier may …”: a subject, then a verb that is finite for certain. */
function opensMain(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  const subject = words[index];
  if (subject === undefined || !startsClause(sentence, index)) return false;
  if (subject.lower === 'you' || subject.lower === 'we' || subject.lower === 'there')
    return isFiniteVerb(sentence, index + 1) && !isBareCondition(words.slice(index + 1, index + 3));
  if (!DETERMINERS.has(subject.lower) && subject.text === subject.lower) return false;
  for (let at = index + 1; at <= index + 5; at++) {
    const word = words[at];
    if (word === undefined || /[,;()]/.test(gapAfter(sentence, at - 1))) return false;
    if (isModal(word) || /^(?:is|are|has|have|does|do)$/.test(word.lower)) return true;
    if (SUBORDINATORS.has(word.lower) || word.lower === 'that' || word.lower === 'which') return false;
  }
  return false;
}

const isBareCondition = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => lower === 'otherwise' || lower === 'hereby');

const CONDITIONS =
  /^(?:if|unless|provided|except|excluding|until|when|whenever|where|wherever|subject|notwithstanding|extent|otherwise|respectively|such|same|only|case|event|condition|first|second|then|former|latter|thereof|therefor|foregoing|while|whilst|without|long|despite)$/;

/** What holds on to words before it: a condition that may govern both halves, or a pronoun without its noun. */
function leans(half: readonly Word[], subject: Word | undefined): boolean {
  const isParty = subject !== undefined && !/^(?:you|we)$/.test(subject.lower);
  return half.some(({ lower }, at) => {
    if (CONDITIONS.test(lower) || (at === 0 && lower === 'that')) return true;
    if (/^(?:it|they|them|he|she|him|her|those|itself|themselves)$/.test(lower)) return true;
    if (/^(?:its|their|his)$/.test(lower)) return !isParty || at < 2;
    if (lower === 'this' || lower === 'these') return !TEXTS.test(half[at + 1]?.lower ?? '');
    return false;
  });
}

/** “this agreement”, “these terms”: the text itself, from wherever one looks. */
const TEXTS =
  /^(?:agreement|terms?|contract|polic(?:y|ies)|notice|clause|section|paragraph|article|schedule|document|licen[cs]e|website|site|app|service|services|statement|lease|warranty|deed|guarantee|plan|programme|program|page|addendum)$/;

/** True where the words before a place are a whole statement whose conditions and lists end there. */
function closes(sentence: Sentence, index: number, isStrong: boolean): boolean {
  const half = sentence.words.slice(0, index);
  const first = half[0]?.lower ?? '';
  if (OPENERS.test(first) && !(isStrong && sentence.words[index]?.lower !== 'and')) return false;
  if (!half.some((_, at) => isVerbAt(sentence, at))) return false;
  const again = saysAgain(sentence.words, index);
  return half.every((word, at) => {
    const { lower } = word;
    if (LISTS.test(lower)) return !isStrong;
    if (lower === 'that' || lower === 'how') return again || isRelative(half[at - 1], half[at - 2]);
    if (HOLDS.test(lower)) return false;
    if (!isStrong && GOVERNS.test(lower)) return false;
    if (TELLS.test(lower) && !/^(?:to|not|with|and|or)$/.test(half[at + 1]?.lower ?? ''))
      return again || word.text !== lower;
    if (at === 0 || !/[,;]/.test(gapAfter(sentence, at - 1))) return true;
    return !runsOn(sentence, at, index);
  });
}

/** “, your use is at your own risk, and …”: a clause of its own behind a comma, so that the last “and” joins three. */
function runsOn(sentence: Sentence, at: number, end: number): boolean {
  const word = sentence.words[at];
  if (word === undefined || !startsClause(sentence, at)) return false;
  if (!DETERMINERS.has(word.lower) && !/^(?:you|we|it|they|there)$/.test(word.lower)) return false;
  for (let next = at + 1; next < end && !/[,;]/.test(gapAfter(sentence, next - 1)); next++) {
    if (isModal(sentence.words[next]) || isBe(sentence.words[next]) || isFiniteVerb(sentence, next))
      return true;
  }
  return false;
}

/** Verbs that put what follows under somebody’s word: “you agree we may”, “please note the price is”. */
const TELLS =
  /^(?:agree|agrees|acknowledge|acknowledges|understand|understands|remember|note|confirm|confirms|represent|represents|warrant|warrants|ensure|ensures|know|believe|accept|accepts)$/;

/** “…, and you agree …”: the second half says itself what the first one said. */
const saysAgain = (words: readonly Word[], index: number): boolean => {
  const at = words[index]?.lower === 'and' ? index + 1 : index;
  return /^(?:you|we)$/.test(words[at]?.lower ?? '') && TELLS.test(words[at + 1]?.lower ?? '');
};

const isVerbAt = (sentence: Sentence, at: number): boolean =>
  at > 0 && (isModal(sentence.words[at]) || isBe(sentence.words[at]) || isFiniteVerb(sentence, at));

/** A sentence that begins so waits for its main clause, or puts both halves under one heading. */
const OPENERS =
  /^(?:if|when|whenever|where|wherever|unless|until|while|whilst|although|though|because|since|whereas|as|once|after|before|upon|on|in|at|for|from|by|during|under|subject|except|notwithstanding|to|provided|without|with|despite|following|only|either|neither|both|not|no|nothing|pursuant|within|any|each|every)$/;
const LISTS = /^(?:means?|includ(?:e|es|ing)|following|namely|e\.g|i\.e)$/;
const HOLDS =
  /^(?:whether|because|since|although|though|whereas|while|whilst|either|neither|between|unless|nor|lest|so|as-if)$/;
const GOVERNS =
  /^(?:if|when|whenever|where|wherever|until|provided|except|subject|notwithstanding|extent|once|after|before|why|what|who|whom|whose|which|as)$/;

/** “the services that we sell”, but not “you agree that we sell”. */
const isRelative = (noun: Word | undefined, before: Word | undefined): boolean =>
  noun !== undefined &&
  before !== undefined &&
  (DETERMINERS.has(before.lower) || /^\p{Lu}/u.test(noun.text)) &&
  !/^(?:fact|extent|event|condition|basis|notice|guarantee|way|case|so|such|means|belief|idea|representation|warranty|assurance)$/.test(
    noun.lower,
  );

/** “A, unless B.” as “A. This does not apply if B.”: one statement, one condition, nothing behind it. */
function unlessAt(sentence: Sentence, index: number): Split | null {
  const { words } = sentence;
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || next === undefined || word?.lower !== 'unless') return null;
  if (!/^,?\s+$/.test(gapAfter(sentence, index - 1)) || !/^\s+$/.test(gapAfter(sentence, index))) return null;
  const [half, rest] = [words.slice(0, index), words.slice(index + 1)];
  if (!opensMain(sentence, index + 1) || leans(rest, next)) return null;
  if (rest.some(({ lower }) => /^(?:not|never|no|or|and|but|that|which)$/.test(lower))) return null;
  if (rest.some((_, at) => at < rest.length - 1 && /[,;]/.test(gapAfter(sentence, index + 1 + at))))
    return null;
  if (!closes(sentence, index, false) || half.filter((_, at) => isModal(half[at])).length > 1) return null;
  return {
    index,
    edits: [{ at: span(before.end, word.end), text: '. This does not apply if' }],
    after: before.text,
    next: 'This does not apply if',
    dropped: -4,
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
