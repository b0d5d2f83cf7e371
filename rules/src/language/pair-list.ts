import type { Sentence } from '../kit/document.ts';
import { DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS } from './closed-class.ts';
import type { Stretch } from './item-kind.ts';
import type { ItemList } from './item-list.ts';
import { behindAdverbs, isBaseVerb, opensVerb } from './item-verbs.ts';
import { endsAlone } from './list-end.ts';
import { clauseFrom, isFinite } from './main-clause.ts';
import { leadOf } from './sentence-lead.ts';
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
    const slot = slotOf(sentence, joint, outside);
    if (slot === null || slot === 0 || opensLater(sentence, joint)) continue;
    // “The Shop, at its own cost, will …”: only a modal verb may stand behind a comma.
    if (!(isPredicate(words[slot]?.lower ?? '') ? /^,?\s+$/ : /^\s+$/).test(gapAfter(sentence, slot - 1)))
      continue;
    // Other verbs behind “and” or “or” could be what the second one goes with.
    const isVerb = !OPENERS.test(words[joint + 1]?.lower ?? '');
    if (!isVerb && LEANS.test(words[slot - 1]?.lower ?? '')) continue;
    if (isVerb && joints.some(other => other !== joint && other > slot)) continue;
    const items = [
      { first: slot, last: joint - 1 },
      { first: joint + 1, last: words.length - 1 },
    ] as const;
    if (least > 0 && items.some(({ first, last }) => last - first + 1 < SHORTEST)) continue;
    if (!isPair(sentence, items) || (least > 0 && (words.length - slot) * MOST_LEAD < words.length)) continue;
    const starts = items.map(({ first }) => words[first]?.start ?? sentence.start);
    return { sentence, starts, rest: null, isSure: false, ...(mainBefore(sentence, slot) > 0 && HAS_MAIN) };
  }
  return null;
}

const HAS_MAIN = { hasMain: true } as const;

/** “and which … or which”, “as to … or to”: what stands there is no end of a lead-in. */
const LEANS =
  /^(?:and|or|nor|but|as|due|according|prior|pursuant|subject|owing|thanks|up|addition|regard|regards|respect|relation|even|only|whether|not)$/;

/** Items of fewer words than this read well in a line. */
const SHORTEST = 4;

/** A lead-in of more than so many parts of the sentence stays as hard as it was. */
const MOST_LEAD = 3;

const REFUSED =
  /;(?=.)|\b(?:either|neither|nor|both|whether|respectively|and\/or|not only|between|whichever|depending on|(?:earlier|later) of)\b|(?:^|[\s(])(?:[a-z]|[ivx]{2,4}|\d{1,2})\) |\s[–—-]\s|—/is;

/** Words that open both items. */
const OPENERS = /^(?:to|that|for|by|from|with|under|against|because|if|when|where|unless|until|who|which)$/;

/** An “and” or “or” before a word that may open the second item, or before its verb. */
const isJoint = (sentence: Sentence, index: number): boolean => {
  const { words } = sentence;
  return (
    /^(?:and|or)$/.test(words[index]?.lower ?? '') &&
    gapAfter(sentence, index).trim() === '' &&
    (OPENERS.test(words[index + 1]?.lower ?? '') ||
      isPredicate(words[index + 1]?.lower ?? '') ||
      opensVerb(sentence, index + 1))
  );
};

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
  if (isPredicate(word)) return modalSlotOf(sentence, joint, outside);
  if (!OPENERS.test(word)) return verbSlotOf(sentence, joint, outside);
  if (word === 'that' && !opensStatement(sentence, joint + 2)) return null;
  const kind = kindAt(sentence, joint + 1);
  if (kind === null) return null;
  const places: number[] = [];
  for (let index = mainBefore(sentence, joint); index < joint; index++) {
    if (words[index]?.lower !== word) continue;
    if (outside[index] !== true) continue;
    if (word === 'that' && !TELLS.test(words[index - 1]?.lower ?? '')) continue;
    const own = kindAt(sentence, index);
    if (own === kind) places.push(index);
    else if (own === null || word !== 'to') return null;
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
  for (let index = Math.max(1, mainBefore(sentence, joint)); index < joint; index++) {
    const before = words[index - 1]?.lower ?? '';
    if (outside[index] !== true || !(MODALS.has(before) || /^(?:to|please)$/.test(before))) continue;
    if (before === 'to' && opensThing(sentence, index)) continue;
    places.push(STAYS.test(words[index]?.lower ?? '') ? index + 1 : index);
  }
  const [only] = places;
  if (places.length !== 1 || only === undefined || isInClause(sentence, only)) return null;
  if (PROMISES.test(words[joint + 1]?.lower ?? '')) return null;
  // “may only sell it under A and lend it under B”: “only” is about “under A” and “under B”.
  if (/^(?:only|solely)$/.test(words[only - 1]?.lower ?? '')) return null;
  // “do not open it or touch it”: “do not” is about both.
  if (words[only]?.lower === 'do') return null;
  // “promptly delete it and tell us”: both, perhaps.
  if (/ly$/.test(words[only]?.lower ?? '') && !/ly$/.test(words[joint + 1]?.lower ?? '')) return null;
  // “we log the address used to sign up and keep it”: “keep” goes with “we”.
  if (words[only - 1]?.lower === 'to' && words[joint + 1]?.lower !== 'not' && !hasThird(sentence, only))
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

/** “In case you cannot come or have no ticket, he …”: the pair stands in a condition. */
function opensLater(sentence: Sentence, joint: number): boolean {
  const { kind, main } = leadOf(sentence);
  return (
    (kind === 'other' && joint < main && main < sentence.words.length) ||
    (kind === 'if' && mainBefore(sentence, joint) === 0)
  );
}

/** Where the main clause begins, if that is before a word: no item begins in the condition that opens the sentence. */
function mainBefore(sentence: Sentence, index: number): number {
  const { kind, main } = leadOf(sentence);
  if (kind !== 'if' && kind !== 'other') return 0;
  if (main < index) return main;
  const please = sentence.words.findIndex(({ lower }) => lower === 'please');
  return please > 0 && please < index && gapAfter(sentence, please - 1).includes(',') ? please : 0;
}

/** Words that are about both verbs: “may only … and …”. They stay in the lead-in. */
const STAYS = /^(?:not|only|also|never|always|solely)$/;

/** “You understand that you will see … and acknowledge”: the second verb may go with the one outside of the clause. */
function isInClause(sentence: Sentence, end: number): boolean {
  return sentence.words
    .slice(mainBefore(sentence, end), end)
    .some(({ lower }) => /^(?:that|which|who|whom|whether|how|what|why|where|because)$/.test(lower));
}

/** The one modal verb before the joint: “we will … and must …”. */
function modalSlotOf(sentence: Sentence, joint: number, outside: readonly boolean[]): number | null {
  const { words } = sentence;
  const from = mainBefore(sentence, joint);
  const places = words.flatMap(({ lower }, index) =>
    from <= index && index < joint && outside[index] === true && isPredicate(lower) ? [index] : [],
  );
  const [only] = places;
  if (only === undefined || places.length > 1) return null;
  // “A dog should be clean and have a lead”: “have” goes with “should”.
  if (MODALS.has(words[only]?.lower ?? '') && /^(?:have|do)$/.test(words[joint + 1]?.lower ?? ''))
    return null;
  // “You: may … and may …” would be a lead-in of one word.
  if (only < 3) return null;
  const isInner = words.slice(only, joint).some(({ lower }) => INNER.test(lower));
  return isInner || words.slice(from, only).some(({ lower }) => /^(?:that|which|who|whether)$/.test(lower))
    ? null
    : only;
}

/** A verb that surely is one of a statement. */
const isPredicate = (lower: string): boolean =>
  MODALS.has(lower) || /^(?:is|are|was|were|has|have|does|do|did)$/.test(lower);

/** A verb of the third person stands before a word, and no “we” or “you” that could have another verb in the base form. */
const hasThird = ({ words }: Sentence, end: number): boolean => {
  const before = words.slice(0, end);
  return (
    before.some(word => isThirdPerson(word.lower) || /^(?:is|was|has|does)$/.test(word.lower)) &&
    !before.some(({ lower }) => /^(?:you|we|they|i)$/.test(lower))
  );
};

const INNER = /^(?:that|which|who|whom|whose|where|when|if|unless|how|what|whether|you|we|they|i)$/;

/** Behind these words “that” opens what somebody says, and describes no noun. */
const TELLS =
  /^(?:agrees?|acknowledges?|represents?|warrants?|confirms?|understands?|ensures?|sure|undertakes?|states?|means|declares?|accepts?|certify|certifies|stating|confirming|provided|such|so|know|believe|recogni[sz]e|recogni[sz]es|note|affirm|consent)$/;

/** The items stand apart, and nothing at the end of the second belongs to the first as well. */
function isPair(sentence: Sentence, [one, two]: readonly [Stretch, Stretch]): boolean {
  const { words } = sentence;
  const opener = words[one.first]?.lower ?? '';
  const before = words[one.last]?.lower ?? '';
  if (PREPOSITIONS.has(before) || DETERMINERS.has(before)) return false;
  const isStatement =
    CLAUSE_OPENERS.test(opener) ||
    isPredicate(words[two.first]?.lower ?? '') ||
    /^(?:who|which)$/.test(opener);
  if (!isStatement && (isCut(sentence, one) || goesOn(sentence, two))) return false;
  // “the right to … and to …” keeps its own end only where both have one; a second clause opens something of its own.
  const texts = [textOf(sentence, one), textOf(sentence, two)] as const;
  if (!endsAlone({ text: texts[1], others: [texts[0]], usesSemicolons: false })) return false;
  // “are not allowed to use, and should end your use of, the App”
  if (/\b(?:of|to|in|by|for|with|from|on|upon), /.test(texts[1])) return false;
  if (isStatement) return !CLAUSE_ENDS.test(texts[1]) || CLAUSE_ENDS.test(texts[0]);
  return !(OPENERS.test(opener) ? WIDEST : WIDE).test(texts[1]);
}

/** “to ask or to look is allowed”: the verb of the sentence stands behind the second item. */
function goesOn({ words }: Sentence, { first, last }: Stretch): boolean {
  for (let index = first + 1; index <= last; index++) {
    const word = words[index];
    if (INNER.test(word?.lower ?? '')) return false;
    if (isFinite(word)) return true;
  }
  return false;
}

/** Commas in the first item could part other items. */
function isCut(sentence: Sentence, { first, last }: Stretch): boolean {
  let count = 0;
  for (let index = first; index < last; index++) if (gapAfter(sentence, index).includes(',')) count++;
  return count === 1 || (count > 0 && !/, (?:and|or) /.test(textOf(sentence, { first, last })));
}

/** What may be about all items wherever it stands in the last. */
export const WIDE =
  /\b(?:if|when|where|while|unless|until|before|after|during|except|without|as|because|since|so|subject|provided|whether|upon|through|throughout|within|once|only|solely|whenever|wherever|pursuant|in accordance|in connection|in order|on behalf|together|whatsoever|otherwise|which|at any time|in writing|under)\b/i;

/** The same where each item says again what opens it: “to protect you and to keep our duties under the law”. */
const WIDEST = new RegExp(WIDE.source.replace(/\|(?:as|because|through|under)(?=\||\))/g, ''), 'i');

const CLAUSE_ENDS = /\b(?:if|unless|until|except|provided|in each case|respectively)\b/i;

const textOf = ({ words, text, start }: Sentence, { first, last }: Stretch): string =>
  text.slice((words[first]?.start ?? start) - start, (words[last]?.end ?? start) - start);
