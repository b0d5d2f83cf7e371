import type { Span } from './span.ts';

/** `safe`: same meaning, may be applied unasked. `review`: a person must accept it. `advice`: shown, never applied. */
export type Safety = 'safe' | 'review' | 'advice';

/** Replace a span of prose. Edits of one rewrite do not overlap and are applied together. */
export interface Edit {
  readonly at: Span<'prose'>;
  readonly text: string;
}

export interface Rewrite {
  /** A short plain label for the quick fix: `Replace with “use”`. */
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}
