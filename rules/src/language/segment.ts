import type { Sentence, Word } from '../kit/document.ts';
import { sentenceSpans } from './sentences.ts';
import { words } from './words.ts';

/** Sentences and words of a block's prose. Every word belongs to exactly one sentence. */
export function segment(prose: string): { readonly sentences: readonly Sentence[]; readonly words: readonly Word[] } {
  const all = words(prose);
  let next = 0;
  const sentences = sentenceSpans(prose).map(span => {
    const first = next;
    while (next < all.length && (all[next]?.start ?? 0) < span.end) next++;
    return { ...span, text: prose.slice(span.start, span.end), words: all.slice(first, next) };
  });
  return { sentences, words: all };
}
