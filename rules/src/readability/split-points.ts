import type { Block, Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { NONE } from '../kit/rule.ts';
import { type Split, splitsOf } from '../language/splits.ts';

/** A place where a sentence can be made two without another change. */
export interface SplitPoint {
  readonly rewrite: Rewrite;
  /** Words that go: 1 for the “and” between the two; less than 0 where words come. */
  readonly dropped: number;
}

/** Where a long sentence can end sooner, for a person to accept. */
export function splitPoints(sentence: Sentence, block: Block): readonly SplitPoint[] {
  if (sentence.words.length < LONG) return NONE;
  return splitsOf(sentence, block).map(split => ({
    rewrite: { ...rewriteOf(split), safety: 'review' },
    dropped: split.dropped,
  }));
}

/** Shorter sentences are not worth a split. */
const LONG = 20;

/**
 * The split nearest to the middle of a sentence of any length, as a rewrite; one that needs nobody’s eye before one that
 * does. Null where none is sure.
 */
export function bestSplit(
  sentence: Sentence,
  block: Block,
  limit = LONG,
): { readonly split: Split; readonly rewrite: Rewrite } | null {
  let best: Split | null = null;
  const isShort = sentence.words.length < Math.min(limit * ABOVE, MUCH);
  for (const split of splitsOf(sentence, block))
    if (isShort && split.dropped < 0) continue;
    else if (best === null || isBetter(split, best, sentence)) best = split;
  return best === null ? null : { split: best, rewrite: rewriteOf(best) };
}

/** So far above the limit, or with so many words, a sentence gains by a split that says words again. */
const ABOVE = 1.4;
const MUCH = 26;

function isBetter(one: Split, two: Split, { words }: Sentence): boolean {
  if (one.safety !== two.safety) return one.safety === 'safe';
  const distance = ({ index }: Split): number => Math.abs(index - words.length / 2);
  return distance(one) < distance(two);
}

const rewriteOf = ({ after, next, safety, edits, turned }: Split): Rewrite => ({
  title:
    turned === true
      ? `Say the main point first, and end with “${next} …”`
      : `End the sentence after “${after}” and start a new one with “${next}”`,
  safety,
  edits,
});
