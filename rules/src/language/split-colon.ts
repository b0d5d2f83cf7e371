import type { Sentence } from '../kit/document.ts';
import { clauseFrom, hasMainVerb } from './main-clause.ts';
import { labelLength, type Lead } from './sentence-lead.ts';
import { gapAfter, isPreposition } from './parts.ts';
import { type Split, splitBetween } from './split.ts';
import { isConditionAt, pronounLeans, TELLS } from './split-scope.ts';

/**
 * “It is really free: we do not ask for your card.”: a whole statement on both sides of a colon or a dash. Null where it
 * opens a list, a quotation or what a word before it promises.
 */
export function colonSplit(sentence: Sentence, { kind, main }: Lead): Split | null {
  const { words, text } = sentence;
  if (!MARKS.test(text)) return null;
  const label = labelLength(sentence);
  const marks = words.flatMap((_, at) => (at > label && MARKS.test(gapAfter(sentence, at - 1)) ? [at] : []));
  const index = marks[0];
  if (index === undefined || marks.length > 1 || !MARK.test(gapAfter(sentence, index - 1))) return null;
  const isDash = !gapAfter(sentence, index - 1).includes(':');
  if (kind === 'if' || ((kind === 'other' || kind === 'reason') && !isDash)) return null;
  const from = main < index ? main : opensAt(sentence, index);
  if (index - from < FEWEST || words.length - index < FEWEST || /[;“”"()]/.test(text)) return null;
  if (/^(?:who|what|when|where|why|how|which|whose)$/.test(words[0]?.lower ?? '')) return null;
  if (!hasMainVerb(sentence, from, index) || waits(sentence, from, index)) return null;
  const start = index + introLength(sentence, index);
  const clause = clauseFrom(sentence, start);
  if (clause === null || pronounLeans(words, start, start, true)) return null;
  for (let at = index; at < words.length; at++) if (isConditionAt(sentence, at)) return null;
  return splitBetween(sentence, index, { resume: index, text: '' });
}

/** Where “we” or “you” opens a clause before a place; 0 where neither does. */
const opensAt = (sentence: Sentence, to: number): number =>
  Math.max(
    0,
    sentence.words.findIndex(
      ({ lower }, at) => at < to && /^(?:you|we)$/.test(lower) && clauseFrom(sentence, at) !== null,
    ),
  );

/** A colon, or a dash with spaces. */
const MARKS = /:|[–—]/;
const MARK = /^(?::|\s[–—])\s+$/;

/** A word that promises what stands behind the mark, a condition, or an end that is none. */
function waits(sentence: Sentence, from: number, index: number): boolean {
  const { words } = sentence;
  for (let at = from; at < index; at++) {
    const lower = words[at]?.lower ?? '';
    if (PROMISES.test(lower) || TELLS.test(lower) || isConditionAt(sentence, at)) return true;
  }
  const last = words[index - 1];
  return last === undefined || isPreposition(last) || OPEN_END.test(last.lower);
}

/** The number of words of “for example,” or “that is,” at a word. */
const introLength = (sentence: Sentence, at: number): number =>
  /^(?:for example|for instance|that is)$/.test(
    `${sentence.words[at]?.lower ?? ''} ${sentence.words[at + 1]?.lower ?? ''}`,
  ) && gapAfter(sentence, at + 1).startsWith(',')
    ? 2
    : 0;

const FEWEST = 5;

/** What waits for what stands behind the colon. */
const PROMISES =
  /^(?:that|which|following|follows|these|this|those|below|two|three|four|five|ways?|reasons?|conditions?|circumstances|cases?|steps?|rules?|things?|example|examples|means|says?|reads?|states?|provides?|includes?|namely|version|note|either|neither|both|if|whether|what|how|means|defined|called|either|terms?)$/;

const OPEN_END = /^(?:to|is|are|be|and|or|not|a|the|an|as|that|must|may|will|can|cannot|shall)$/;
