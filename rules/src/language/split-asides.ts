import { OPAQUE, type Sentence, type Word } from '../kit/document.ts';
import { prose as span } from '../kit/span.ts';
import { DETERMINERS } from './closed-class.ts';
import { clauseFrom, hasMainVerb, isFinite } from './main-clause.ts';
import { gapAfter, isGerund, isModal, isPreposition } from './parts.ts';
import type { Lead } from './sentence-lead.ts';
import type { Split } from './split.ts';
import { isConditionAt } from './split-scope.ts';
import { isBaseVerb, isOnlyVerb, isThirdPerson } from './verb-list.ts';

/**
 * “We use several tools, such as an oven and a mixer, to bake.”: examples in the middle go behind the statement and name
 * the noun again, “Examples of these tools are an oven and a mixer.” Null where it is not sure which noun they belong to.
 */
export function asideSplit(sentence: Sentence, { kind, main }: Lead): Split | null {
  const { words, text, start, end } = sentence;
  if (words.length < LONG || !text.endsWith('.') || !ASIDE.test(text)) return null;
  if (kind === 'if' && main >= words.length) return null;
  for (let index = kind === 'none' ? 1 : main + 1; index + FEWEST < words.length; index++) {
    const opening = openingAt(sentence, index);
    const to = opening === null ? 0 : endOf(sentence, index, opening.from);
    if (opening === null || to - opening.from < FEWEST || words.length - to < FEWEST) continue;
    const named = nounBefore(sentence, index - 1, main);
    if (
      named === null ||
      namesAnother(sentence, index, opening.from, to, named.text) ||
      !mayGo(sentence, { from: opening.from, to, named }) ||
      !hasVerb(sentence, main, index, to)
    )
      continue;
    const [before, first, last, next] = [words[index - 1], words[opening.from], words[to - 1], words[to]];
    if (before === undefined || first === undefined || last === undefined || next === undefined) continue;
    const said = sentenceOf(opening.text, named, text.slice(first.start - start, last.end - start));
    if (said === null) continue;
    const closing = gapAfter(sentence, to - 1).startsWith(')') ? last.end + 1 : next.start - 1;
    return {
      index: to,
      edits: [
        { at: span(before.end, closing), text: '' },
        { at: span(end - 1, end), text: `. ${said}.` },
      ],
      after: words[words.length - 1]?.text ?? '',
      next: said.split(' ').slice(0, 3).join(' '),
      dropped: -2,
      safety: 'review',
    };
  }
  return null;
}

const ASIDE = /[,(]\s?(?:including|such as)\b/;
/** A shorter sentence is read at once. */
const LONG = 24;
/** Fewer words are no list and no end of a statement. */
const FEWEST = 3;

/** How an aside opens, and what stands in its place behind the noun that is named again. */
const OPENINGS: readonly (readonly [string, string])[] = [
  ['including but not limited to', 'includes, but is not limited to,'],
  ['including without limitation', 'includes, without limitation,'],
  ['including for example', 'includes, for example,'],
  ['including', 'includes'],
  ['such as', 'Examples of'],
];

function openingAt(
  sentence: Sentence,
  index: number,
): { readonly from: number; readonly text: string } | null {
  const { words } = sentence;
  if (!/^(?:,\s+|\s\()$/.test(gapAfter(sentence, index - 1))) return null;
  const found = OPENINGS.find(([text]) =>
    text.split(' ').every((word, at) => words[index + at]?.lower === word),
  );
  return found === undefined ? null : { from: index + found[0].split(' ').length, text: found[1] };
}

/** The first word behind the aside; 0 where it goes to the end, or its end is not sure. */
function endOf(sentence: Sentence, index: number, from: number): number {
  const { words } = sentence;
  const isBracket = gapAfter(sentence, index - 1).includes('(');
  let [commas, joined] = [0, false];
  for (let at = from; at < words.length - 1; at++) {
    const gap = gapAfter(sentence, at);
    if (/^(?:and|or)$/.test(words[at]?.lower ?? '')) joined = true;
    if (isBracket) {
      if (/^\)\s+$/.test(gap)) return at + 1;
      if (/[();:]/.test(gap)) return 0;
      continue;
    }
    if (/[();:—]/.test(gap)) return 0;
    if (!gap.includes(',')) continue;
    // “…, A, B, and C, to bake”: behind the last item the statement goes on.
    if (goesOn(sentence, at + 1)) return joined || commas === 0 ? at + 1 : 0;
    commas++;
    joined = false;
  }
  return 0;
}

/** “, to operate it”, “, in addition to”, “, are ours”: no item of the list. */
function goesOn({ words }: Sentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (word.lower === 'to') return isBaseVerb(next.lower);
  if (/^(?:arising|related|relating|made|used)$/.test(word.lower)) return true;
  if (word.lower === 'that') return isFinite(next) || isBaseVerb(next.lower) || isThirdPerson(next.lower);
  return isFinite(word) || /^(?:in|at|on|by|from|for|with|under|through)$/.test(word.lower);
}

interface Named {
  /** The words that a new sentence says again. */
  readonly text: string;
  readonly isPlural: boolean;
  readonly first: number;
}

/** The noun that ends at a word, with those that “and” or “or” joins to it; null where another could be meant. */
function nounBefore(sentence: Sentence, last: number, main: number): Named | null {
  const { words, text, start } = sentence;
  const noun = words[last];
  if (words.slice(main, last).some(({ lower }) => lower === 'including')) return null;
  if (noun === undefined || !/^\p{Ll}{4,}$/u.test(noun.text) || isPreposition(noun) || isGerund(noun))
    return null;
  if (isThirdPerson(noun.lower) || /(?:ly|ed)$/.test(noun.lower) || NO_NOUN.test(noun.lower)) return null;
  const own = startOf(sentence, last, main);
  const join = words[own - 1]?.lower ?? '';
  const isPair = /^(?:and|or)$/.test(join) && !/^(?:similar|other|related)$/.test(words[own]?.lower ?? '');
  const row = isPair ? rowBefore(sentence, own - 1, main) : own;
  if (row === null || !mayName(sentence, isPair ? startOf(sentence, row, main) : own)) return null;
  if (join === 'or' && isPair && !isMany(noun.lower)) return null;
  const first = words[isPair ? row : ownNoun(sentence, own)];
  if (first === undefined) return null;
  const isPlural = isMany(noun.lower) || join === 'and' || /^(?:criteria|data|people)$/.test(noun.lower);
  return { text: text.slice(first.start - start, noun.end - start), isPlural, first: isPair ? row : own };
}

/** Without its determiner: “these safety precautions”. */
const ownNoun = ({ words }: Sentence, first: number): number =>
  DETERMINERS.has(words[first]?.lower ?? '') ||
  /^(?:certain|various|multiple|appropriate|other|similar|specific|relevant|necessary)$/.test(
    words[first]?.lower ?? '',
  )
    ? first + 1
    : first;

const NO_NOUN =
  /^(?:place|effect|force|writing|thereto|therein|hereto|herein|all|both|each|some|other|others|ways?|means|times?|kinds?|sorts?|types?|circumstances|cases?|parts?|everything|anything|warrant(?:y|ies)|basis|persons?|part(?:y|ies)|reasons?)$/;
const isMany = (lower: string): boolean => /[^su]s$/.test(lower);

/** The first word of a noun phrase: its determiner, or the first adjective. */
function startOf(sentence: Sentence, last: number, main: number): number {
  const { words } = sentence;
  let at = last;
  while (at > main && gapAfter(sentence, at - 1) === ' ') {
    const before = words[at - 1];
    if (before === undefined || isBreak(before)) break;
    at--;
    if (DETERMINERS.has(before.lower)) break;
  }
  return at;
}

const isBreak = (word: Word): boolean =>
  isPreposition(word) ||
  isModal(word) ||
  isFinite(word) ||
  isThirdPerson(word.lower) ||
  (isBaseVerb(word.lower) && word.text === word.lower) ||
  /^(?:and|or|but|to|that|which|who|not|be|been|you|we|us|them|it|they|only)$/.test(word.lower);

/** The first noun of “costs and expenses” or “claims, costs and expenses”, before its “and”; null where it is longer. */
function rowBefore(sentence: Sentence, join: number, main: number): number | null {
  const { words } = sentence;
  let at = join - 1;
  const isNoun = (place: number): boolean =>
    /^\p{Ll}{4,}$/u.test(words[place]?.text ?? '') &&
    !isPreposition(words[place]) &&
    !isOnlyVerb(words[place]?.lower ?? '') &&
    !/(?:ly|ed|ing)$/.test(words[place]?.lower ?? '');
  if (at <= main || !isNoun(at) || !/^,?\s$/.test(gapAfter(sentence, at))) return null;
  while (
    at - 1 > main &&
    /^,\s$/.test(gapAfter(sentence, at - 1)) &&
    isNoun(at - 1) &&
    join - at < LONGEST_ROW
  )
    at--;
  if (/[,;]/.test(gapAfter(sentence, at - 1))) return null;
  return at;
}
const LONGEST_ROW = 6;

/** What stands before the noun says that it is all that the examples can belong to. */
function mayName({ words }: Sentence, first: number): boolean {
  const before = words[first - 1];
  if (NOBODY.test(words[first]?.lower ?? '')) return false;
  if (before === undefined) return true;
  if (NOBODY.test(before.lower)) return false;
  if (/^(?:and|or)$/.test(before.lower)) return DETERMINERS.has(words[first]?.lower ?? '');
  if (/^(?:but|than|without|no|not)$/.test(before.lower)) return false;
  if (!isPreposition(before)) return true;
  const verb = words[first - 2]?.lower ?? '';
  if (/^(?:of|about|regarding|concerning|between|as|like|upon)$/.test(before.lower)) return false;
  if (before.lower === 'for') return /^(?:responsible|liable|used?|pay|ask|apply|accountable)$/.test(verb);
  return true;
}

/** “disputes about it or its matter (including claims and disputes)”: the examples are of the noun that they name. */
function namesAnother({ words }: Sentence, index: number, from: number, to: number, named: string): boolean {
  const before = new Set(words.slice(0, index).map(({ lower }) => lower));
  return words
    .slice(from, to)
    .some(
      ({ lower }) =>
        /^\p{Ll}{4,}s$/u.test(lower) && before.has(lower) && !named.toLowerCase().includes(lower),
    );
}

const NOBODY = /^(?:no|each|every|either|neither|both|another|whose|such|this|these|many|few)$/;

/** Nothing in the aside or behind it holds on to the place where it stood. */
function mayGo(
  sentence: Sentence,
  { from, to, named }: { readonly from: number; readonly to: number; readonly named: Named },
): boolean {
  const { words } = sentence;
  const first = words[from];
  if (
    first === undefined ||
    isPreposition(first) ||
    isGerund(first) ||
    /^(?:to|if|when|where|how|what|that|by|as|those|such)$/.test(first.lower)
  )
    return false;
  for (let at = from; at < to; at++) {
    const lower = words[at]?.lower ?? '';
    if (isConditionAt(sentence, at) || words[at]?.text.includes(OPAQUE) === true) return false;
    if (/^(?:which|it|they|them|its|their|his|those|these|this|but|not|nor|without|except)$/.test(lower))
      return false;
    if (/["“”]/.test(gapAfter(sentence, at))) return false;
    if (isFinite(words[at]) && !/^(?:that|who|you|we)$/.test(words[at - 1]?.lower ?? '')) return false;
  }
  const noun = named.text.split(' ').at(-1)?.toLowerCase() ?? '';
  for (let at = to; at < words.length; at++) {
    if (
      words[at]?.lower === noun ||
      /^(?:which|respectively|both|latter|former|including|such)$/.test(words[at]?.lower ?? '')
    )
      return false;
    if (/[;:—()]/.test(gapAfter(sentence, at - 1)) && at > to) return false;
  }
  return !/^(?:and|or|but)$/.test(words[to]?.lower ?? '');
}

/** A verb of the main clause before the aside or behind it. */
const hasVerb = (sentence: Sentence, main: number, index: number, to: number): boolean =>
  hasMainVerb(sentence, main, index) ||
  isFinite(sentence.words[to]) ||
  (clauseFrom(sentence, main)?.verb ?? 0) > to;

/** The aside as a sentence of its own; null where it names one example of several. */
function sentenceOf(opening: string, { text, isPlural }: Named, list: string): string | null {
  const these = `${isPlural ? 'these' : 'this'} ${text}`;
  const items = list.replaceAll(/\s+/g, ' ');
  if (opening === 'Examples of')
    return /\b(?:and|or)\b/.test(items) ? `Examples of ${these} are ${items}` : null;
  const verb = isPlural ? opening.replace('includes', 'include').replace(' is ', ' are ') : opening;
  return `T${these.slice(1)} ${verb} ${items}`;
}
