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
  /**
   * True for lines that a plain version may break unasked, though in the text itself a person has to accept it: no word
   * moves, and the marks of the writer say where each line begins.
   */
  readonly breaksSurely?: boolean;
}

/** An edit of a document rule: in the block of its report, or in another one, or of the typed label of a block. */
export interface DocumentEdit {
  /** Index of the block; absent: that of the report. */
  readonly block?: number;
  readonly at: Span<'prose'> | 'label';
  readonly text: string;
}

/** A rewrite that may touch several blocks: all of it is applied, or nothing. */
export interface DocumentRewrite extends Omit<Rewrite, 'edits'> {
  readonly edits: readonly DocumentEdit[];
}

/**
 * Line breaks that a rewrite may put into the text of an edit. The engine turns them into what the format and the place
 * need: an indented bullet, tags of HTML, a line of plain text. Where it cannot, the rewrite becomes advice.
 */
export const FIRST_ITEM = '\n\n- ';
export const NEXT_ITEM = '\n- ';
export const NEW_PARAGRAPH = '\n\n';

/** Marks around text that has to stand out as bold type does. The engine writes them as the format does, else it is advice. */
export const BOLD_FROM = '\uE0B0';
export const BOLD_TO = '\uE0B1';
