import type { Sentence } from '../kit/document.ts';
import { DETERMINERS } from './closed-class.ts';
import type { ItemList } from './item-list.ts';
import { type Clause, clauseFrom, isFinite } from './main-clause.ts';
import { leadOf } from './sentence-lead.ts';
import { outsideBrackets } from './outside-brackets.ts';
import { gapAfter, isModal } from './parts.ts';
import { isBaseVerb } from './verb-list.ts';

/**
 * What one condition or time leads to, where that is two statements, each with a subject and a verb of its own: “If we
 * cannot repair it, you may send it back and we will pay for the post.” The condition leads to the items. Null where it is
 * not sure that the second is a statement, or where a second condition stands within them.
 * @param least the fewest words of a sentence that is worth the lines
 */
export function consequenceList(sentence: Sentence, least: number): ItemList | null {
  const { words, text } = sentence;
  if (words.length < least || !OPENERS.test(text) || REFUSED.test(text)) return null;
  const { kind, main } = leadOf(sentence);
  if (kind === 'link' || main >= words.length || main < 2 || gapAfter(sentence, 0).includes(',')) return null;
  if (saysMore(sentence, main)) return null;
  const joint = jointOf(sentence, main);
  if (joint === null || hasInner(sentence, main, joint) || opensLater(sentence, joint)) return null;
  if (least > 0 && hangsOnChoice(sentence, main, joint)) return null;
  const starts = [main, ...betweenCommas(sentence, main, joint), joint + 1];
  return {
    sentence,
    starts: starts.map(index => words[index]?.start ?? sentence.start),
    rest: null,
    isSure: false,
  };
}

const OPENERS =
  /^(?:(?:however|but|and|also|in addition),? )?(?:if|when|whenever|where|once|unless|to the extent|to the (?:maximum|fullest|full|greatest) extent|as far as|as long as|as between|as of|until|upon|on|after|before|by|during|within|from|in|at|for the|under|with|without|except|subject to|notwithstanding|pursuant)\b/i;
const REFUSED =
  /[;:—–]|\s-\s|\b(?:either(?! party\b)|neither|nor|respectively|and\/or|if and|in (?:each|either) case)\b/i;

/** Statements of fewer words than this read well in a line. */
const SHORTEST = 4;

/** The one “and” or “or” that joins two statements; null where there are none or several. */
function jointOf(sentence: Sentence, main: number): number | null {
  const { words } = sentence;
  const outside = outsideBrackets(sentence);
  const joints: number[] = [];
  for (let index = main + SHORTEST; index < words.length - SHORTEST; index++) {
    if (!/^(?:and|or|but)$/.test(words[index]?.lower ?? '') || outside[index] !== true) continue;
    const clause = clauseFrom(sentence, index + 1) ?? modalFrom(sentence, index + 1);
    if (clause === null || words[index + 1]?.lower === 'that' || gapAfter(sentence, index).trim() !== '')
      continue;
    // “to test and assess its work”: the verb goes with the one beside it.
    if (isBaseVerb(words[index - 1]?.lower ?? '') && isBaseVerb(words[index + 1]?.lower ?? '')) return null;
    if (/^(?:you|we|both|they|between)$/.test(words[index - 1]?.lower ?? '')) return null;
    if (words[index]?.lower !== 'and' || !isStatement(sentence, clause, gapAfter(sentence, index - 1)))
      return null;
    if (isLate(sentence, main, index, clause)) return null;
    joints.push(index);
  }
  return joints.length === 1 ? (joints[0] ?? null) : null;
}

/** “you may end it and we will pay you back”: the second may hang on what is chosen in the first. */
function hangsOnChoice(sentence: Sentence, main: number, joint: number): boolean {
  const { words } = sentence;
  const verb = words[clauseFrom(sentence, joint + 1)?.verb ?? -1]?.lower ?? '';
  return (
    /^(?:will|shall|must)$/.test(verb) &&
    words.slice(main, joint).some(({ lower }) => /^(?:may|can)$/.test(lower))
  );
}

/** “…, and all rights to the app and the films are ours”: the second statement may have begun before. */
function isLate({ words, text, start }: Sentence, main: number, joint: number, { first }: Clause): boolean {
  if (/^(?:you|we|it|they)$/.test(words[first]?.lower ?? '')) return false;
  return /, (?:and|or) /.test(
    text.slice((words[main]?.start ?? start) - start, (words[joint]?.start ?? start) - start),
  );
}

/** The main clause begins earlier than is seen: “If you cancel, auto-renewal will stop, we …”. */
function saysMore(sentence: Sentence, main: number): boolean {
  let isBehind = false;
  for (let index = 0; index < main - 1; index++) {
    if (isBehind && isFinite(sentence.words[index])) return true;
    if (gapAfter(sentence, index).includes(',')) isBehind = true;
  }
  return false;
}

/** “If you break them, we tell you, and you go on, we may …”: the main clause comes later. */
function opensLater(sentence: Sentence, joint: number): boolean {
  for (let index = joint + 2; index < sentence.words.length; index++)
    if (gapAfter(sentence, index - 1).includes(',') && clauseFrom(sentence, index) !== null) return true;
  return false;
}

/** Where further statements begin between commas: “A, B, and C”. */
function betweenCommas(sentence: Sentence, main: number, joint: number): readonly number[] {
  const starts: number[] = [];
  for (let index = main + 1; index < joint; index++) {
    const clause = gapAfter(sentence, index - 1).includes(',') ? clauseFrom(sentence, index) : null;
    if (clause !== null && clause.verb < joint) starts.push(index);
  }
  return starts;
}

/** “, and the rules of the shop where you buy it will apply”: a subject with a clause of its own before its modal verb. */
function modalFrom(sentence: Sentence, first: number): Clause | null {
  const { words } = sentence;
  if (!DETERMINERS.has(words[first]?.lower ?? '') || !gapAfter(sentence, first - 2).includes(','))
    return null;
  for (let verb = first + 1; verb < first + LONGEST_SUBJECT; verb++) {
    if (/[,;:()]/.test(gapAfter(sentence, verb - 1)) || /^(?:and|or)$/.test(words[verb]?.lower ?? ''))
      return null;
    if (isModal(words[verb])) return { first, verb };
  }
  return null;
}

const LONGEST_SUBJECT = 14;

/** Behind a comma a statement without a modal verb may be one that holds whatever happens. */
const isStatement = ({ words }: Sentence, { first, verb }: Clause, gap: string): boolean =>
  !gap.includes(',') ||
  /^(?:you|we)$/.test(words[first]?.lower ?? '') ||
  (isFinite(words[verb]) && /^(?:will|shall|must|may|can|cannot)$/.test(words[verb]?.lower ?? ''));

/** A clause within the first statement could take in the second one, and one behind the second could be about both. */
function hasInner(sentence: Sentence, main: number, joint: number): boolean {
  const { words } = sentence;
  for (let index = main; index < words.length; index++) {
    const lower = words[index]?.lower ?? '';
    if (BOTH.test(lower) || (index < joint && FIRST.test(lower))) return true;
  }
  return false;
}

const BOTH = /^(?:if|unless|until|except|provided|while)$/;
const FIRST = /^(?:that|whether|how|why|what|when|where|because|so|since|although|whose)$/;
