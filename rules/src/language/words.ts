import type { Word } from '../kit/document.ts';
import { prose as span } from '../kit/span.ts';

const WORD = /[\p{L}\p{M}\p{N}\uFFFC]+(?:[’'.‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of prose, in order. Placeholder: the language work replaces this body. */
export function words(prose: string): readonly Word[] {
  const out: Word[] = [];
  for (const match of prose.matchAll(WORD)) {
    const text = match[0];
    out.push({ ...span(match.index, match.index + text.length), text, lower: text.toLowerCase().replaceAll('’', "'") });
  }
  return out;
}
