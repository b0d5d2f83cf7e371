import type { Offset, Span } from './span.ts';

/** What a document is for. It decides severities, limits and which rewrites may be automatic. */
export const DOCUMENT_KINDS = ['contract', 'privacy', 'policy', 'help', 'ui-strings'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Who reads the document. A business reader gets no consumer-fairness findings. */
export type Audience = 'consumer' | 'business';

/** A stand-in in prose for code, a URL, an e-mail address or a template tag: read as one noun. */
export const OPAQUE = '\uFFFC';

/**
 * One word of prose. `text` is as written; `lower` is in lower case with straight apostrophes.
 * A hyphenated or abbreviated form ("above-mentioned", "e.g.", "U.S.") is one word.
 */
export interface Word extends Span<'prose'> {
  readonly text: string;
  readonly lower: string;
  /** What was found out about the spelling, shared by all words that are written so: see language/forms.ts. */
  readonly form: Form;
}

/** Answers about one spelling, by the place that each question has. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  readonly known: unknown[];
}

/** One sentence of a block, without surrounding white space. `words` are its own, in order. */
export interface Sentence extends Span<'prose'> {
  readonly text: string;
  readonly words: readonly Word[];
}

export type Shape = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'quote' | 'label';

/**
 * A stretch of prose and the stretch of source that it came from.
 * - `text`: the same characters; any part may be edited.
 * - `break`: a soft line break with its indent, one space in prose.
 * - `entity`: an entity or escape whose prose differs from its source; edited whole or not at all.
 * - `opaque`: code, a URL, a template tag; one OPAQUE character in prose; never edited.
 */
export interface Run {
  readonly kind: 'text' | 'break' | 'entity' | 'opaque';
  /** Start in the block's prose, and length there. */
  readonly prose: number;
  readonly length: number;
  /** Start in source, counted from the block's own start, and length there. */
  readonly source: number;
  readonly sourceLength: number;
  /** The source of an opaque run, so that a rule can tell a template tag from code. Absent on the others. */
  readonly text?: string;
}

export type MarkKind = 'strong' | 'emphasis' | 'link' | 'delete' | 'underline' | 'small' | 'quote' | 'sup';

/** Inline markup over a span of prose. `target` is the destination of a link. */
export interface Mark extends Span<'prose'> {
  readonly kind: MarkKind;
  readonly target?: string;
}

/** A colour as the screen shows it, without transparency: each part from 0 to 255. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** What the CSS of the file surely says about how some text is shown. What it does not say, or not surely, is absent. */
export interface Look {
  /**
   * Font size in CSS pixels, 96 to the inch, with the declaration that it comes from, such as
   * `.terms { font-size: 9px }`; null where it is the browser’s own.
   */
  readonly size?: { readonly pixels: number; readonly from: string | null };
  /** The colour of the letters and of what is behind them. Both are known, or neither. */
  readonly colours?: { readonly text: Colour; readonly behind: Colour; readonly from: string };
  readonly bold: boolean;
  readonly capitals?: { readonly kind: 'uppercase' | 'small-caps'; readonly from: string };
  readonly underline?: { readonly from: string };
  /** The greatest width of a line in CSS pixels. */
  readonly width?: { readonly pixels: number; readonly from: string };
}

/** How a span of prose is shown. */
export interface Styled extends Span<'prose'> {
  readonly look: Look;
}

/**
 * How the file writes the text of a block, so that a fix does not break it:
 * - `escaped`: in double quotes, with backslashes (JSON, YAML);
 * - `doubled`: in single quotes, which are doubled inside (YAML);
 * - `plain`: without quotes (YAML);
 * - `lines`: in lines of its own with an indent (YAML).
 */
export type Quoting = 'escaped' | 'doubled' | 'plain' | 'lines';

/**
 * The smallest unit that is reviewed alone: a heading, a paragraph, the text of a list item, a table cell.
 * A block does not know where it stands, so equal text gives an equal block and its findings stay valid
 * when text above it moves.
 */
export interface Block {
  readonly shape: Shape;
  /** Heading level (1 to 6), nesting depth of a list item or quote (from 1), else 0. */
  readonly level: number;
  /** The clause number or list marker that stands before the prose: "4.2", "(a)", "-", "3."; else null. */
  readonly label: string | null;
  /** Where a label that is typed in the text stands in source, counted from the block's own start: before it. */
  readonly labelAt?: { readonly start: number; readonly length: number };
  /** True for items of an ordered list. */
  readonly ordered: boolean;
  /** False where the block is confidently not English: no language rule looks at it. */
  readonly english: boolean;
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly runs: readonly Run[];
  readonly marks: readonly Mark[];
  /** In order and without overlaps; absent where no CSS of the file says anything. */
  readonly styles?: readonly Styled[];
  /** Absent where a fix may be written as it is. */
  readonly quoting?: Quoting;
}

export interface PlacedBlock {
  readonly block: Block;
  readonly start: Offset<'source'>;
  /** The key of a string of a catalog, its parts joined by dots: `errors.payment.title`. */
  readonly key?: string;
}

/** A comment of the format (`<!-- … -->`), where suppressions live. `body` is its text, trimmed. */
export interface Comment extends Span<'source'> {
  readonly body: string;
  /** Index of the first block that starts after the comment. */
  readonly before: number;
}

/** `json` and `yaml` are catalogs: the texts of a program, each with its key. */
export type Format = 'markdown' | 'html' | 'text' | 'json' | 'yaml';

/** A parsed file. `frontMatter` spans the YAML between the fences, without them. */
export interface Document {
  readonly text: string;
  readonly format: Format;
  readonly blocks: readonly PlacedBlock[];
  readonly comments: readonly Comment[];
  readonly frontMatter: Span<'source'> | null;
}
