import type { Block, Sentence } from '../kit/document.ts';
import { prose as span } from '../kit/span.ts';
import { NONE } from '../kit/rule.ts';
import { DETERMINERS } from './closed-class.ts';
import { clauseFrom } from './main-clause.ts';
import { labelLength, type Lead, leadOf } from './sentence-lead.ts';
import { gapAfter } from './parts.ts';
import { saidSplitAt } from './said-split.ts';
import { sharedSplitAt } from './shared-subject.ts';
import { capital, type Split } from './split.ts';
import { asideSplit } from './split-asides.ts';
import { bracketSplit } from './split-brackets.ts';
import { clauseSplitAt } from './split-clauses.ts';
import { colonSplit } from './split-colon.ts';
import { concessionSplit } from './split-concession.ts';
import { exampleSplitAt } from './split-examples.ts';
import { purposeAt } from './split-outcomes.ts';
import { leadAgainAt } from './split-leads.ts';
import { leadSplit, limitSplitAt } from './split-limits.ts';
import { norSplitAt } from './split-nor.ts';
import { isOpen } from './split-scope.ts';
import { tailSplitAt } from './split-tails.ts';

export type { Split } from './split.ts';

/**
 * Where a sentence can be split without moving a condition: before a clause with a subject and a verb of its own, before
 * a second verb with the subject said again, and before a last “unless”, “including”, “which” or “in which case”. Nothing
 * where a condition, a list or a pronoun could reach over the place.
 */
export function splitsOf(sentence: Sentence, block: Block): readonly Split[] {
  if (sentence.words.length < FEWEST * 2) return NONE;
  const next = pointerIn(block.sentences[block.sentences.indexOf(sentence) + 1]);
  if (next === 'all') return NONE;
  const bare = withoutTags(sentence);
  if (!isInCapitals(bare)) return splitsIn(bare, block, next);
  return splitsIn(inSmallLetters(bare), block, next).map(split => ({
    ...split,
    safety: 'review',
    after: split.after.toUpperCase(),
    next: split.next.toUpperCase(),
    edits: split.edits.map(({ at, text }) => ({ at, text: text.toUpperCase() })),
  }));
}

/** “{% trans %}We will …{% end %}”: the tags of a template at both ends are no words. */
function withoutTags(sentence: Sentence): Sentence {
  const { text, start, end, words } = sentence;
  const [from, to] = [/^\uFFFC(?=\p{Lu})/u.test(text) ? 1 : 0, /\.\uFFFC$/u.test(text) ? 1 : 0];
  const first = words[0];
  if (from + to === 0 || first === undefined) return sentence;
  const inner = span(start + from, end - to);
  const bare = span(first.start + from, first.end);
  const open = { ...first, ...bare, text: first.text.slice(from), lower: first.lower.slice(from) };
  return {
    ...sentence,
    ...inner,
    text: text.slice(from, text.length - to),
    words: [open, ...words.slice(1)],
  };
}

const isInCapitals = ({ text }: Sentence): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** The same sentence as it would be written without its capitals, at the same place. */
function inSmallLetters(sentence: Sentence): Sentence {
  const lower = sentence.text.toLowerCase();
  if (lower.length !== sentence.text.length) return sentence;
  const words = sentence.words.map((word, at) => ({
    ...word,
    text: at === 0 ? capital(word.lower) : word.text.toLowerCase(),
  }));
  return { ...sentence, text: capital(lower), words };
}

function splitsIn(sentence: Sentence, block: Block, next: ReturnType<typeof pointerIn>): readonly Split[] {
  const { words, text } = sentence;
  if (!isWhole(sentence, block)) return NONE;
  const lead = leadOf(sentence);
  const marked = next === null ? colonSplit(sentence, lead) : null;
  if (hasColonBehind(sentence)) return marked === null ? NONE : [marked];
  const found: Split[] = [];
  for (let index = FEWEST; index + FEWEST <= words.length; index++) {
    const word = words[index];
    if (word === undefined || !mayBreak(text, word.lower, word.start - sentence.start)) continue;
    if (!isOpen(text.slice(0, word.start - sentence.start))) continue;
    const split =
      (next === null ? joinedAt(sentence, index, lead) : null) ??
      tailSplitAt(sentence, index, lead) ??
      limitSplitAt(sentence, index, lead) ??
      exampleSplitAt(sentence, index, lead) ??
      purposeAt(sentence, index, lead);
    if (split !== null) found.push(split);
  }
  if (next !== null) return found;
  for (const split of [
    marked,
    bracketSplit(sentence, lead),
    concessionSplit(sentence, lead),
    asideSplit(sentence, lead),
  ])
    if (split !== null) found.push(split);
  const turned = found.length === 0 ? leadSplit(sentence, lead) : null;
  if (turned !== null) found.push(turned);
  return found;
}

const joinedAt = (sentence: Sentence, index: number, lead: Lead): Split | null =>
  sentence.words[index]?.lower === 'and' && isSeries(sentence, lead.main, index)
    ? null
    : (clauseSplitAt(sentence, index, lead) ??
      sharedSplitAt(sentence, index, lead) ??
      saidSplitAt(sentence, index, lead) ??
      leadAgainAt(sentence, index, lead) ??
      norSplitAt(sentence, index, lead));

/** “X stops, we pay you back, and …”, “one card, a form and …”: without the last of them the others would lack their “and”. */
function isSeries(sentence: Sentence, main: number, index: number): boolean {
  let isOpen = false;
  for (let at = main + 1; at < index; at++) {
    const lower = sentence.words[at]?.lower ?? '';
    if (gapAfter(sentence, at - 1).includes(','))
      isOpen =
        /^(?:you|we|it|they|there)$/.test(lower) || (DETERMINERS.has(lower) && isPart(sentence, at, index));
    else if (/^(?:and|or|which|who|that)$/.test(lower)) isOpen = false;
  }
  return isOpen;
}

/** A noun before an “and” without a comma, or a clause: not “in Amsterdam, the Netherlands, and we …”. */
const isPart = (sentence: Sentence, at: number, index: number): boolean =>
  !gapAfter(sentence, index - 1).includes(',') || (clauseFrom(sentence, at)?.verb ?? index) < index;

/**
 * What the sentence behind says of this one: `all` where “This …” is about all of it, so that it has to stay whole; `last`
 * where “In that case” is about its end; null where it stands alone.
 */
function pointerIn(next: Sentence | undefined): 'all' | 'last' | null {
  if (next === undefined) return null;
  const [one, two] = [next.words[0]?.lower ?? '', next.words[1]?.lower ?? ''];
  if (/^(?:in|at|after)$/.test(one) && (two === 'that' || two === 'such')) return 'last';
  if (one === 'all' && two === 'of') return 'all';
  if (/^(?:it|they|that|so|otherwise)$/.test(one)) return 'all';
  // “Such notices” names what it is about.
  if (/^(?:such|those)$/.test(one)) return POINTS.test(two) ? 'all' : null;
  return /^(?:this|these)$/.test(one) && POINTS.test(two) ? 'all' : null;
}

/** “This applies”, “these are”: not “this agreement”. */
const POINTS =
  /^(?:is|are|was|were|has|have|does|do|did|will|may|must|can|should|shall|applies|apply|includes?|means?|also|only|not|allows?|helps?|lets?|gives?)$/;

/** Shorter halves read like a telegram. */
const FEWEST = 5;

/** The cheap question first: only at these words, or behind a semicolon, can a sentence be split. */
const mayBreak = (text: string, lower: string, at: number): boolean =>
  BREAKS.has(lower) || text.charAt(at - 2) === ';';

const BREAKS: ReadonlySet<string> = new Set(
  'and but so or nor however unless except provided save in at after because including such for which subject to notwithstanding regardless irrespective whether even as without although though'.split(
    ' ',
  ),
);

/** A sentence from its capital to its full stop, without letters that make it a list, or a colon before a list. */
function isWhole(sentence: Sentence, { shape }: Block): boolean {
  const { text } = sentence;
  return (
    (shape === 'paragraph' || shape === 'list-item') &&
    /^["“(]?[\p{Lu}\uFFFC]/u.test(text) &&
    /[\p{L}\d%)"”’'\uFFFC]\.["”]?$/u.test(text) &&
    !/(?<![\p{L}\d)])\((?:[a-z]|[ivx]+|\d)\)\s+[\p{L}\d]/u.test(text) &&
    text !== text.toUpperCase()
  );
}

/** A colon opens a list or an explanation, but not behind a label: “Returns: …”. */
function hasColonBehind(sentence: Sentence): boolean {
  const { text, start, words } = sentence;
  const label = words[labelLength(sentence) - 1];
  return text.slice(label === undefined ? 0 : label.end - start + 1).includes(': ');
}
