import type { Sentence, Word } from '../kit/document.ts';
import { sentenceSpans } from './sentences.ts';
import { words } from './words.ts';

/** Sentences and words of a block's prose. Every word belongs to exactly one sentence. */
export function segment(prose: string): {
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
} {
  const all = words(prose);
  const spans = sentenceSpans(prose);
  const only = spans[0];
  if (spans.length === 1 && only !== undefined) {
    const { start, end } = only;
    return { sentences: [{ start, end, text: prose.slice(start, end), words: all }], words: all };
  }
  let next = 0;
  const sentences = spans.map((span, index) => {
    const first = next;
    const isLast = index === spans.length - 1;
    while (next < all.length && (isLast || (all[next]?.start ?? 0) < span.end)) next++;
    const { start, end } = span;
    return { start, end, text: prose.slice(start, end), words: all.slice(first, next) };
  });
  return { sentences, words: all };
}
