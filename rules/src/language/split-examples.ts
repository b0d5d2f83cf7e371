import type { Sentence, Word } from '../kit/document.ts';
import { clauseFrom, hasMainVerb, isFinite } from './main-clause.ts';
import { isParticiple as isParticipleForm } from './participles.ts';
import type { Lead } from './sentence-lead.ts';
import { gapAfter, isGerund, isModal, isPreposition, startsNounPhrase } from './parts.ts';
import { gapBefore, type Split, splitBetween } from './split.ts';
import { outcomeAt } from './split-outcomes.ts';
import { whichAt } from './split-which.ts';
import { isConditionAt } from './split-scope.ts';
import { isOnlyVerb, isThirdPerson } from './verb-list.ts';

/** A last “, including A, B and C”, “, such as A and B” or “, which …” as a sentence of its own. */
export function exampleSplitAt(sentence: Sentence, index: number, lead: Lead): Split | null {
  const lower = sentence.words[index]?.lower ?? '';
  if (!STARTS.test(lower) || lead.main >= index) return null;
  if (!/^,\s+$/.test(gapBefore(sentence, index))) return null;
  if (!hasMainVerb(sentence, lead.main, index - 1)) return null;
  if (lower === 'which') return outcomeAt(sentence, index) ?? whichAt(sentence, index, lead);
  return exampleClauseAt(sentence, index) ?? listAt(sentence, index, lead);
}

const STARTS = /^(?:including|such|for|which)$/;

/** How a list of examples opens, and what it is as a sentence. */
const OPENINGS: readonly (readonly [string, string])[] = [
  ['including but not limited to', 'This includes, but is not limited to,'],
  ['including without limitation', 'This includes, without limitation,'],
  ['including for example', 'This includes, for example,'],
  ['including', 'This includes'],
  ['such as', 'Examples are'],
  ['for example', 'Examples are'],
];

/** “…, for example, we may keep a copy.”: a whole statement as the example. */
function exampleClauseAt(sentence: Sentence, index: number): Split | null {
  const found = exampleOpeningAt(sentence, index);
  return found === null ? null : splitBetween(sentence, index, found);
}

/** How an example that is a whole statement opens a sentence of its own, and at which word it goes on. */
export function exampleOpeningAt(
  sentence: Sentence,
  index: number,
): { readonly resume: number; readonly text: string } | null {
  const { words } = sentence;
  if (!/^for (?:example|instance)$/.test(`${words[index]?.lower ?? ''} ${words[index + 1]?.lower ?? ''}`))
    return null;
  if (!gapAfter(sentence, index + 1).startsWith(',') || words.length - index < FEWEST_OF_CLAUSE) return null;
  const clause = clauseFrom(sentence, index + 2);
  if (
    clause === null ||
    !(isFinite(words[clause.verb]) || /^(?:you|we)$/.test(words[index + 2]?.lower ?? ''))
  )
    return null;
  for (let at = 0; at < words.length; at++) if (isConditionAt(sentence, at)) return null;
  return { resume: index, text: '' };
}

const FEWEST_OF_CLAUSE = 7;

function listAt(sentence: Sentence, index: number, lead: Lead): Split | null {
  const found = listOpeningAt(sentence, index, lead);
  return found === null ? null : splitBetween(sentence, index, found);
}

/** How a list of examples that goes to the end of the sentence opens one of its own, and at which word it goes on. */
export function listOpeningAt(
  sentence: Sentence,
  index: number,
  { main }: Lead,
): { readonly resume: number; readonly text: string } | null {
  const { words } = sentence;
  const opening = OPENINGS.find(([text]) =>
    text.split(' ').every((word, at) => words[index + at]?.lower === word),
  );
  if (opening === undefined) return null;
  const [phrase, text] = opening;
  const from = index + phrase.split(' ').length;
  if (!isListToEnd(sentence, from) || holdsBack(sentence, main, index)) return null;
  if (text === 'Examples are')
    return isSeveral(sentence, index - 1) && hasTwo(sentence, from) ? { resume: from, text } : null;
  const many = isSeveral(sentence, index - 1);
  // “laws about his work, including the tax law”: the examples are of the laws, and “this” would mean the work.
  if (!many && (isNameOfSeveral(sentence, index - 1) || hasSeveralBefore(sentence, index - 1))) return null;
  // “market segments: hospitals, including …, and shops”: the examples are of one of several.
  if (sentence.text.slice(0, (words[index]?.start ?? 0) - sentence.start).includes(':')) return null;
  const plural = text.replace('This includes', 'These include').replace(' is not', ' are not');
  return { resume: from, text: many && !isInPhrase(words, index - 1) ? plural : text };
}

/** “what is stored on your devices”: “these” would be the devices. */
const isInPhrase = (words: readonly Word[], at: number): boolean => {
  const before = words.slice(Math.max(0, at - SHORT_PHRASE), at).findLast(word => isPreposition(word));
  return before !== undefined && before.lower !== 'of';
};
const SHORT_PHRASE = 5;

/** “parts of the Services, including the forum”: neither “this” nor “these” says that it is the parts. */
const isNameOfSeveral = ({ words }: Sentence, at: number): boolean =>
  /^\p{Lu}\p{Ll}+s$/u.test(words[at]?.text ?? '') && !/(?:ss|us|is)$/.test(words[at]?.lower ?? '');

/** Several things with a preposition or a participle behind them that leads to the noun at the end. */
const hasSeveralBefore = (sentence: Sentence, last: number): boolean =>
  sentence.words.slice(Math.max(0, last - NEAR), last).some(({ lower }, offset) => {
    if (RELATES.test(lower)) return true;
    const at = Math.max(0, last - NEAR) + offset;
    const next = sentence.words[at + 1];
    // “all records of the work” may be taken up by “this”.
    return (
      isSeveral(sentence, at) &&
      !PRONOUNS.test(sentence.words[at]?.lower ?? '') &&
      next?.lower !== 'of' &&
      (isPreposition(next) ||
        isGerund(next) ||
        isParticipleForm(next?.lower ?? '') ||
        next?.lower === 'beyond')
    );
  });
const NEAR = 12;
/** “laws in force, relating to his work”: the noun stands far off. */
const RELATES = /^(?:relating|pertaining|regarding|concerning)$/;
const PRONOUNS = /^(?:ours|yours|theirs|hers|always|sometimes|besides|towards|across|unless)$/;

const hasTwo = ({ words }: Sentence, from: number): boolean =>
  words.slice(from).some(({ lower }) => lower === 'and' || lower === 'or');

/** Fewer words are no sentence. */
const FEWEST_LISTED = 3;

/** Nouns or gerunds to the end of the sentence: no clause that goes on behind them, no condition, no pronoun of the first half. */
function isListToEnd(sentence: Sentence, from: number): boolean {
  const { words } = sentence;
  if (words.length - from < FEWEST_LISTED || !startsItem(sentence, from)) return false;
  let [commas, joined] = [0, false];
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    const lower = word?.lower ?? '';
    const behind = at > from ? plainBracket(sentence, at) : 0;
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    if (isConditionAt(sentence, at) || (FOREIGN.test(lower) && !isInItem(sentence, at, from))) return false;
    // “including updates, without having to pay” goes with the verb of the first half.
    if (lower === 'without' && at > from && isGerund(words[at + 1])) return false;
    if (/^(?:his|them|it|they|these|those)$/.test(lower)) return false;
    if (at === from) continue;
    const gap = gapAfter(sentence, at - 1);
    if (/[;:—(]/.test(gap)) return false;
    if (/^(?:and|or)$/.test(lower) || isAsWell(words, at)) joined = true;
    if (!gap.includes(',')) continue;
    commas++;
    const item = at + joinLength(sentence, at);
    // “…, including all copies, belong to us”: the sentence goes on behind an aside.
    if (!startsItem(sentence, item) || isMainVerb(words[item]) || isParticiple(words, item)) return false;
    if (/^(?:and|or)$/.test(lower) && clauseFrom(sentence, item) !== null) return false;
  }
  if (commas > 0 && !endsJoined(sentence, from)) return false;
  return (joined || commas === 0) && !hasLooseVerb(sentence, from);
}

/** “content posted by users”, “goods bought as gifts”: inside of an item these words start nothing. */
const isInItem = ({ words, text, start }: Sentence, at: number, from: number): boolean => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || next === undefined || at === from) return false;
  const isBehindComma = text.slice(before.end - start, word.start - start).includes(',');
  if (word.lower === 'by') return !isBehindComma && !isGerund(next);
  if (word.lower === 'as')
    return (
      isAsWell(words, at) ||
      isAsWell(words, at - 2) ||
      (!isBehindComma &&
        /^(?:a|such|described|set|defined)$|^such$/.test(before.lower === 'such' ? 'such' : next.lower))
    );
  return word.lower === 'such' && !isBehindComma && /^\p{Ll}{2,}$/u.test(next.text);
};

/** “as well as” joins as “and” does. */
const isAsWell = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'as' && words[at + 1]?.lower === 'well' && words[at + 2]?.lower === 'as';

/** The word behind a bracket that opens before a word and names no term; 0 where none does. */
function plainBracket(sentence: Sentence, at: number): number {
  if (!/^\s\($/.test(gapAfter(sentence, at - 1))) return 0;
  for (let next = at + 1; next < sentence.words.length; next++) {
    const gap = gapAfter(sentence, next - 1);
    if (/["“(;:]/.test(gap)) return 0;
    if (gap.startsWith(')')) return next;
  }
  return 0;
}

/** The number of words of “and”, “or” or “and/or” at a word. */
export const joinLength = ({ words }: Sentence, at: number): number =>
  isAsWell(words, at)
    ? 3
    : !/^(?:and|or)$/.test(words[at]?.lower ?? '')
      ? 0
      : words[at + 1]?.lower === 'or'
        ? 2
        : 1;

/** “…, caused by …”: what stands before the examples may be meant. */
const isParticiple = (words: readonly Word[], at: number): boolean =>
  /(?:ed|made|given|held|born|known|due)$/.test(words[at]?.lower ?? '') &&
  (isPreposition(words[at + 1]) || /^(?:to|due|out|or|and)$/.test(words[at + 1]?.lower ?? ''));

const isMainVerb = (word: Word | undefined): boolean =>
  word !== undefined && word.text === word.lower && isOnlyVerb(word.lower) && !NOUNS.test(word.lower);

/** Verbs that are nouns too, as the items of a list. */
const NOUNS =
  /^(?:use|help|permit|respect|alert|hire|repair|rent|stay|register|prompt|insert|fall|find|vary)$/;

/** The last comma stands before “and” or “or”, or one of them joins what is behind it. */
function endsJoined(sentence: Sentence, from: number): boolean {
  const { words } = sentence;
  for (let at = words.length - 1; at > from; at--) {
    if (/^(?:and|or)$/.test(words[at]?.lower ?? '')) return true;
    if (gapAfter(sentence, at - 1).includes(',')) return false;
  }
  return false;
}

const FOREIGN =
  /^(?:which|whose|unless|except|because|although|whether|but|nor|each|respectively|shall|however|then|not|by|as|such)$/;

function startsItem(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (
    word === undefined ||
    isPreposition(word) ||
    /^(?:to|in|when|where|if|how|what|which|whether|through|by|as|for|that|we|you|they|it)$/.test(word.lower)
  )
    return false;
  return isGerund(word) || startsNounPhrase(sentence, at) || /^\p{L}{3,}$/u.test(word.text);
}

/** A finite verb in the list that no “that”, “who” or pronoun before it explains: a clause that goes on. */
function hasLooseVerb({ words }: Sentence, from: number): boolean {
  for (let at = from + 1; at < words.length; at++) {
    if (!isFinite(words[at]) && !isModal(words[at])) continue;
    const before = words.slice(Math.max(from, at - 4), at);
    if (!before.some(({ lower }) => /^(?:that|who|you|we|they)$/.test(lower))) return true;
  }
  return false;
}

const textBefore = ({ words }: Sentence, from: number, to: number): string =>
  ` ${words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')}`;

/** An exception, a list or a part in the first half that the examples may belong to. */
function holdsBack(sentence: Sentence, main: number, index: number): boolean {
  if (/^(?:except|excluding|save|unless|other)$/.test(sentence.words[0]?.lower ?? '')) return true;
  // “without warranties, including …”: “this includes” would sound as if they were given.
  if (
    / (?:without|no) (?:\S+ ){0,4}(?:warrant|guarant|condition|represent)\S*(?: \S+){0,3}$/.test(
      textBefore(sentence, main, index),
    )
  )
    return true;
  for (let at = main; at < index; at++) {
    const lower = sentence.words[at]?.lower ?? '';
    if (
      /^(?:except|excluding|unless|includ(?:e|es|ing)|means?|other|save|both|either|neither|between|defined)$/.test(
        lower,
      )
    ) {
      if (lower === 'other' && sentence.words[at + 1]?.lower !== 'than') continue;
      return true;
    }
  }
  return false;
}

/** A noun in the plural, not a name and not the end of “of” and the like. */
const isSeveral = ({ words }: Sentence, at: number): boolean =>
  /^\p{Ll}{3,}s$/u.test(words[at]?.text ?? '') &&
  !/(?:ss|us|is)$/.test(words[at]?.lower ?? '') &&
  !isThirdPerson(words[at]?.lower ?? '');
