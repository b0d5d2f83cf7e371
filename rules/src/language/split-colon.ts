import type { Sentence } from '../kit/document.ts';
import { clauseFrom, hasMainVerb } from './main-clause.ts';
import { labelLength, type Lead } from './sentence-lead.ts';
import { gapAfter, isPreposition } from './parts.ts';
import { type Split, splitBetween } from './split.ts';
import { isConditionAt, pronounLeans, TELLS } from './split-scope.ts';

/**
 * “It is really free: we do not ask for your card.”: a whole statement on both sides of a colon. Null where the colon opens
 * a list, a quotation or what a word before it promises.
 */
export function colonSplit(sentence: Sentence, { kind, main }: Lead): Split | null {
  if (kind !== 'none' && kind !== 'link') return null;
  const { words, text } = sentence;
  const from = labelLength(sentence);
  const colons = words.flatMap((_, at) =>
    at > from && gapAfter(sentence, at - 1).includes(':') ? [at] : [],
  );
  const index = colons[0];
  if (index === undefined || colons.length > 1 || !/^:\s+$/.test(gapAfter(sentence, index - 1))) return null;
  if (index - main < FEWEST || words.length - index < FEWEST || /[;“”"()—–]/.test(text)) return null;
  if (/^(?:who|what|when|where|why|how|which|whose)$/.test(words[0]?.lower ?? '')) return null;
  if (!hasMainVerb(sentence, main, index)) return null;
  for (let at = main; at < index; at++) {
    const lower = words[at]?.lower ?? '';
    if (PROMISES.test(lower) || TELLS.test(lower) || isConditionAt(sentence, at)) return null;
  }
  const last = words[index - 1];
  if (last === undefined || isPreposition(last) || OPEN_END.test(last.lower)) return null;
  const clause = clauseFrom(sentence, index);
  if (clause === null || pronounLeans(words, index, index, true)) return null;
  for (let at = index; at < words.length; at++) if (isConditionAt(sentence, at)) return null;
  return splitBetween(sentence, index, { resume: index, text: '' });
}

const FEWEST = 5;

/** What waits for what stands behind the colon. */
const PROMISES =
  /^(?:that|which|following|follows|these|this|those|below|two|three|four|five|ways?|reasons?|conditions?|circumstances|cases?|steps?|rules?|things?|things|one|example|examples|means|says?|reads?|states?|provides?|includes?|namely|version|note|either|neither|both|if|whether|what|how|means|defined|called|either|terms?)$/;

const OPEN_END = /^(?:to|is|are|be|and|or|not|a|the|an|as|that|must|may|will|can|cannot|shall)$/;
