import type { Sentence } from '../kit/document.ts';
import { DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS } from './closed-class.ts';
import type { Stretch } from './item-kind.ts';
import type { ItemList } from './item-list.ts';
import { behindAdverbs, isBaseVerb } from './item-verbs.ts';
import { endsAlone } from './list-end.ts';
import { clauseFrom, leadOf } from './main-clause.ts';
import { outsideBrackets } from './outside-brackets.ts';
import { gapAfter, isFiniteVerb, isGerund } from './parts.ts';
import { isBaseVerb as isVerbForm, isThirdPerson } from './verb-list.ts';

/**
 * Two long items that open with the same word and end the sentence: “You agree that … and that …”, “We use it to … and
 * to …”. Null where that word stands in more than one place before the “and” or “or”, as then the first item could begin at
 * each of them, and where the end of the second could belong to both.
 * @param least the fewest words of a sentence that is worth the lines
 */
export function pairList(sentence: Sentence, least: number): ItemList | null {
  const { words, text } = sentence;
  if (words.length < least || REFUSED.test(text) || text.endsWith(':')) return null;
  const outside = outsideBrackets(sentence);
  const joints = words.flatMap((_, index) =>
    isJoint(sentence, index) && outside[index] === true ? [index] : [],
  );
  for (const joint of joints.reverse()) {
    // Other verbs behind “and” or “or” could be what the second one goes with.
    if (joints.length > 1 && !OPENERS.test(words[joint + 1]?.lower ?? '')) continue;
    const slot = slotOf(sentence, joint, outside);
    if (slot === null || slot === 0 || gapAfter(sentence, slot - 1).trim() !== '') continue;
    const items = [
      { first: slot, last: joint - 1 },
      { first: joint + 1, last: words.length - 1 },
    ] as const;
    if (least > 0 && items.some(({ first, last }) => last - first + 1 < SHORTEST)) continue;
    if (!isPair(sentence, items) || (least > 0 && (words.length - slot) * MOST_LEAD < words.length)) continue;
    const starts = items.map(({ first }) => words[first]?.start ?? sentence.start);
    return { sentence, starts, rest: null, isSure: false };
  }
  return null;
}

/** Items of fewer words than this read well in a line. */
const SHORTEST = 5;

/** A lead-in of more than so many parts of the sentence stays as hard as it was. */
const MOST_LEAD = 3;

const REFUSED =
  /;(?=.)|\b(?:either|neither|nor|both|whether|respectively|and\/or|not only|between)\b|(?:^|[\s(])(?:[a-z]|[ivx]{2,4}|\d{1,2})\) |\s[–—-]\s|—/is;

/** Words that open both items. */
const OPENERS = /^(?:to|that|for|by|from|with|under|against|because|if|when|where|unless|until|who|which)$/;

/** An “and” or “or” before a word that may open the second item, or before its verb. */
const isJoint = (sentence: Sentence, index: number): boolean => {
  const { words } = sentence;
  return (
    /^(?:and|or)$/.test(words[index]?.lower ?? '') &&
    (OPENERS.test(words[index + 1]?.lower ?? '') || opensVerb(sentence, index + 1))
  );
};

/** A verb in the base form, perhaps behind “not” or “promptly”, that takes something behind it. */
function opensVerb(sentence: Sentence, index: number): boolean {
  const verb = behindAdverbs(sentence, index);
  return isVerbForm(sentence.words[verb]?.lower ?? '') && isBaseVerb(sentence, verb);
}

/** “to the Services”, “to Pocket”: no verb. */
const opensThing = ({ words }: Sentence, index: number): boolean => {
  const word = words[index];
  return (
    word !== undefined &&
    (DETERMINERS.has(word.lower) ||
      PRONOUNS.has(word.lower) ||
      word.text !== word.lower ||
      /[a-z]{3}s$/.test(word.lower))
  );
};

const CLAUSE_OPENERS = /^(?:that|because|if|when|where|unless|until)$/;

type Kind = 'verb' | 'clause' | 'thing' | 'deed';

/** What a word that opens an item opens there. */
function kindAt(sentence: Sentence, index: number): Kind | null {
  const { words } = sentence;
  const [word, next] = [words[index]?.lower ?? '', words[index + 1]];
  if (next === undefined) return null;
  if (word === 'for' || word === 'by' || word === 'from' || word === 'with' || word === 'against')
    return isGerund(next) ? 'deed' : 'thing';
  if ((word === 'who' || word === 'which') && PREPOSITIONS.has(words[index - 1]?.lower ?? '')) return null;
  if (word === 'who' || word === 'which')
    return isFiniteVerb(sentence, index + 1) || isThirdPerson(next.lower) ? 'clause' : null;
  if (CLAUSE_OPENERS.test(word)) return clauseFrom(sentence, index + 1) === null ? null : 'clause';
  if (word !== 'to') return 'thing';
  const verb = words[behindAdverbs(sentence, index + 1)]?.lower ?? '';
  if (/^(?:be|have|do|make|help)$/.test(verb) || isVerbForm(verb)) return 'verb';
  if (isBaseVerb(sentence, behindAdverbs(sentence, index + 1))) return 'verb';
  return DETERMINERS.has(next.lower) || next.text !== next.lower || /[a-z]{3}s$/.test(next.lower)
    ? 'thing'
    : null;
}

/** The one place before the joint that opens an item of the same kind. */
function slotOf(sentence: Sentence, joint: number, outside: readonly boolean[]): number | null {
  const { words } = sentence;
  const word = words[joint + 1]?.lower ?? '';
  if (!OPENERS.test(word)) return verbSlotOf(sentence, joint, outside);
  if (word === 'that' && !opensStatement(sentence, joint + 2)) return null;
  const kind = kindAt(sentence, joint + 1);
  if (kind === null) return null;
  const places: number[] = [];
  for (let index = 0; index < joint; index++) {
    if (words[index]?.lower !== word) continue;
    if (outside[index] !== true) continue;
    if (word === 'that' && !TELLS.test(words[index - 1]?.lower ?? '')) continue;
    const own = kindAt(sentence, index);
    if (own === kind) places.push(index);
    else if (own === null) return null;
  }
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** “and that country may …” points to a country: a statement opens with an article, a pronoun, a name or a plural. */
function opensStatement({ words }: Sentence, index: number): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    (DETERMINERS.has(word.lower) ||
      /^(?:you|we|it|they|there|nothing)$/.test(word.lower) ||
      word.text !== word.lower ||
      /[a-z]{2}s$/.test(word.lower))
  );
}

/** The one verb before the joint that stands behind a modal verb or “to”. */
function verbSlotOf(sentence: Sentence, joint: number, outside: readonly boolean[]): number | null {
  const { words } = sentence;
  const places: number[] = [];
  for (let index = 1; index < joint; index++) {
    const before = words[index - 1]?.lower ?? '';
    if (outside[index] !== true || (!MODALS.has(before) && before !== 'to')) continue;
    if (before === 'to' && opensThing(sentence, index)) continue;
    places.push(words[index]?.lower === 'not' ? index + 1 : index);
  }
  const [only] = places;
  const second = words.slice(joint + 1);
  if (
    places.length !== 1 ||
    only === undefined ||
    !isVerbForm(words[behindAdverbs(sentence, only)]?.lower ?? '') ||
    PROMISES.test(second[0]?.lower ?? '') ||
    (second.some(({ lower }) => POINTS.test(lower)) && goesWithMain(sentence, only))
  )
    return null;
  for (let index = only + 1; index < joint; index++) {
    const lower = words[index]?.lower ?? '';
    // “the place where they appear and copy”, “and reformat and display”: the second verb may go with that one.
    if (INNER.test(lower) || (/^(?:and|or)$/.test(lower) && index + 3 > joint)) return null;
  }
  return only;
}

/** Who says these promises with them: “you may see it, and warrant that …”. */
const PROMISES =
  /^(?:warrant|represent|agree|acknowledge|undertake|covenant|certify|promise|confirm|consent)$/;
const POINTS = /^(?:it|that|them|this|these|those|their|its)$/;

/** “we log what you use to sign in and keep that”: the verb of the sentence has the form of the second one. */
function goesWithMain(sentence: Sentence, slot: number): boolean {
  const { main } = leadOf(sentence);
  const clause = clauseFrom(sentence, main);
  const verb = sentence.words[clause?.verb ?? -1]?.lower ?? '';
  return clause !== null && clause.verb < slot - 1 && isVerbForm(verb) && !isThirdPerson(verb);
}

const INNER =
  /^(?:that|which|who|whom|whose|where|when|if|unless|until|while|because|as|so|how|what|whether|you|we|they|i|once|after|before)$/;

/** Behind these words “that” opens what somebody says, and describes no noun. */
const TELLS =
  /^(?:agrees?|acknowledges?|represents?|warrants?|confirms?|understands?|ensures?|sure|undertakes?|states?|means|declares?|accepts?|certify|certifies|stating|confirming|provided|such|so|know|believe|recogni[sz]e|recogni[sz]es|note|affirm|consent)$/;

/** The items stand apart, and nothing at the end of the second belongs to the first as well. */
function isPair(sentence: Sentence, [one, two]: readonly [Stretch, Stretch]): boolean {
  const { words } = sentence;
  const opener = words[one.first]?.lower ?? '';
  const before = words[one.last]?.lower ?? '';
  if (PREPOSITIONS.has(before) || DETERMINERS.has(before) || isCut(sentence, one)) return false;
  // “the right to … and to …” keeps its own end only where both have one; a second clause opens something of its own.
  const texts = [textOf(sentence, one), textOf(sentence, two)] as const;
  if (!endsAlone({ text: texts[1], others: [texts[0]], usesSemicolons: false })) return false;
  if (CLAUSE_OPENERS.test(opener) || opener === 'who' || opener === 'which')
    return !CLAUSE_ENDS.test(texts[1]) || CLAUSE_ENDS.test(texts[0]);
  return !WIDE.test(texts[1]);
}

/** Commas in the first item could part other items. */
function isCut(sentence: Sentence, { first, last }: Stretch): boolean {
  let count = 0;
  for (let index = first; index < last; index++) if (gapAfter(sentence, index).includes(',')) count++;
  return count === 1 || (count > 0 && !/, (?:and|or) /.test(textOf(sentence, { first, last })));
}

/** What may be about both items wherever it stands in the second. */
const WIDE =
  /\b(?:if|when|where|while|unless|until|before|after|during|except|without|as|because|since|so|subject|provided|whether|upon|through|throughout|within|once|only|solely|whenever|wherever|pursuant|in accordance|in connection|in order|on behalf|together|whatsoever|otherwise|which|at any time|in writing|under)\b/i;

const CLAUSE_ENDS = /\b(?:if|unless|until|except|provided|in each case|respectively)\b/i;

const textOf = ({ words, text, start }: Sentence, { first, last }: Stretch): string =>
  text.slice((words[first]?.start ?? start) - start, (words[last]?.end ?? start) - start);
