import type { Block, Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { NONE } from '../kit/rule.ts';
import { splitsOf } from '../language/splits.ts';

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
    rewrite: {
      title: `End the sentence after “${split.after}” and start a new one with “${split.next}”`,
      safety: 'review',
      edits: split.edits,
    },
    dropped: split.dropped,
  }));
}

/** Shorter sentences are not worth a split. */
const LONG = 20;

/** The split nearest to the middle of a sentence of any length, as a rewrite; null where none is sure. */
export function bestSplit(sentence: Sentence, block: Block): Rewrite | null {
  let best: { readonly distance: number; readonly rewrite: Rewrite } | null = null;
  for (const { index, edits, after, next } of splitsOf(sentence, block)) {
    const distance = Math.abs(index - sentence.words.length / 2);
    if (best !== null && best.distance <= distance) continue;
    const title = `End the sentence after “${after}” and start a new one with “${next}”`;
    best = { distance, rewrite: { title, safety: 'review', edits } };
  }
  return best?.rewrite ?? null;
}
