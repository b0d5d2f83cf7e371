import { prose as span, type Span } from '../kit/span.ts';

/** Sentence spans of prose, trimmed, in order. Placeholder: the language work replaces this body. */
export function sentenceSpans(prose: string): readonly Span<'prose'>[] {
  const out: Span<'prose'>[] = [];
  for (const match of prose.matchAll(/\S[^.?!]*[.?!]*/g)) {
    out.push(span(match.index, match.index + match[0].trimEnd().length));
  }
  return out;
}
