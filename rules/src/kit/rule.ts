import type { Audience, Block, Document, DocumentKind, PlacedBlock, Sentence } from './document.ts';
import type { OptionsSchema, OptionValues } from './options.ts';
import type { PhraseMatch } from './phrase.ts';
import type { DocumentRewrite, Rewrite, Safety } from './rewrite.ts';
import type { Span } from './span.ts';

export const GROUPS = [
  'reading',
  'legalese',
  'integrity',
  'fairness',
  'help',
  'tone',
  'presentation',
] as const;
export type Group = (typeof GROUPS)[number];

export type Severity = 'error' | 'warning' | 'info';
export type Level = Severity | 'off';

/** The graver, the greater. */
export const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** What a rule has to say about a span of one block. `at` holds exactly the text that it is about. */
export interface Report {
  readonly at: Span<'prose'>;
  /** What is wrong and what to do, in one plain sentence. */
  readonly message: string;
  /** What makes them, where that is work: asked once, when somebody asks for the fixes. */
  readonly rewrites?: readonly Rewrite[] | (() => readonly Rewrite[]);
  /** Raises or lowers the rule's default; a severity that the user configured wins. */
  readonly severity?: Severity;
  /** What the sentence loses or keeps, for a hover: never a repetition of `message`. */
  readonly note?: string;
  /** Tells reports apart that are about the same words for different reasons: part of the fingerprint. */
  readonly key?: string;
}

/** The rewrites of a report, made now where they were put off. */
export const rewritesOf = <R>({
  rewrites,
}: {
  readonly rewrites?: readonly R[] | (() => readonly R[]) | undefined;
}): readonly R[] => (typeof rewrites === 'function' ? rewrites() : (rewrites ?? NONE));

/** A report of a document rule names its block by index. A report without `at` is about the whole block. */
export interface DocumentReport extends Omit<Report, 'rewrites'> {
  readonly block: number;
  readonly rewrites?: readonly DocumentRewrite[] | (() => readonly DocumentRewrite[]);
  readonly related?: readonly {
    readonly block: number;
    readonly at: Span<'prose'>;
    readonly message: string;
  }[];
}

/** What a rule may know besides its text. The same for every block of a document. */
export interface Context<S extends OptionsSchema = OptionsSchema> {
  readonly kind: DocumentKind;
  readonly audience: Audience;
  readonly options: OptionValues<S>;
  /** Ids of the statutes and standards that the user selected; all of them exist. */
  readonly profiles: readonly string[];
  /** The lexicon's matches in a sentence: longest match first, guards tested, each word once. Cached. */
  readonly phrases: (sentence: Sentence, block: Block) => readonly PhraseMatch[];
}

export type Example<S extends OptionsSchema = OptionsSchema> = {
  readonly kind?: DocumentKind;
  readonly options?: Partial<OptionValues<S>>;
  /** Ids of the profiles that are selected; none unless said otherwise. */
  readonly profiles?: readonly string[];
  /** Markdown unless said otherwise. */
  readonly format?: 'markdown' | 'html' | 'text';
  /** The other documents of the set, by their paths, for a rule of scope `set`. The text itself is `this.md`. */
  readonly beside?: Readonly<Record<string, string>>;
} & (
  | {
      /** Text that gives at least one finding of this rule. */
      readonly bad: string;
      /** Text that gives none. Where the rule has a safe fix, exactly the text after applying it. */
      readonly good?: string;
      /** The text after accepting the first rewrite of every finding, also those that a person must accept. */
      readonly accepted?: string;
    }
  | { readonly ok: string; readonly because: string }
);

export interface RuleInfo<S extends OptionsSchema = OptionsSchema> {
  readonly id: string;
  readonly group: Group;
  /** One severity, or one per kind of document with `else` for the rest. */
  readonly severity: Level | Readonly<Partial<Record<DocumentKind, Level>> & { else: Level }>;
  /** The best fix that the rule can offer. */
  readonly fix: Safety | 'none';
  /** Off unless named in the configuration or in a preset. */
  readonly optIn?: boolean;
  /** Silent when the audience is `business`. */
  readonly consumerOnly?: boolean;
  /** Silent inside defined terms, protected wording and the house vocabulary: for rules about single words. */
  readonly yieldsToTerms?: boolean;
  /** Its rewrites belong together: the editor also offers those of the whole document at once, for a person to accept. */
  readonly together?: boolean;
  /** What it finds, in one plain sentence that reads well after the id. */
  readonly summary: string;
  /** Why a reader or a court cares: shown in the hover. */
  readonly why: string;
  /** Statute, guideline or paper. */
  readonly source: string;
  readonly options: S;
  readonly examples: readonly Example<S>[];
}

/**
 * Words of which one must be there before the rule can find or collect anything, as `Word.lower` has them. The engine
 * then asks the rule only where one stands, so that a hundred rules cost little more than one. Absent: asked everywhere.
 */
interface Wakes {
  readonly wakes?: readonly string[];
}

export interface SentenceRule<S extends OptionsSchema = OptionsSchema> extends RuleInfo<S>, Wakes {
  readonly scope: 'sentence';
  readonly check: (sentence: Sentence, block: Block, context: Context<S>) => readonly Report[];
}
export interface BlockRule<S extends OptionsSchema = OptionsSchema> extends RuleInfo<S>, Wakes {
  readonly scope: 'block';
  readonly check: (block: Block, context: Context<S>) => readonly Report[];
}

/** A fact about one block, with the block's index in the document. */
export interface Placed<F> {
  readonly block: number;
  readonly fact: F;
}
export interface DocumentRule<S extends OptionsSchema = OptionsSchema, F = unknown>
  extends RuleInfo<S>,
    Wakes {
  readonly scope: 'document';
  /**
   * Facts of one block, cached with it; null where it has none. Sees nothing of the other blocks. Absent where `check`
   * reads only what the blocks keep themselves, such as the model of a contract.
   */
  readonly collect?: (block: Block, context: Context<S>) => F | null;
  /** Findings over the facts alone, on every review. */
  readonly check: (facts: readonly Placed<F>[], context: DocumentContext<S>) => readonly DocumentReport[];
}

export interface DocumentContext<S extends OptionsSchema = OptionsSchema> extends Context<S> {
  readonly blocks: readonly PlacedBlock[];
}

/** A fact of a set rule with the words that it stands in. Plain data: no text of the document beyond a label. */
export interface Stated<F> extends Placed<F> {
  readonly at: Span<'prose'>;
}

/** A document as a set rule sees it beside the others. */
export interface SetDocument<F = unknown> {
  /** Its path from the folder of the configuration that makes the set, with `/`. */
  readonly path: string;
  readonly kind: DocumentKind;
  /** In the order in which they were collected. */
  readonly facts: readonly F[];
}

/** A fact by the place of its document in the set, and by its own place among the facts of that document. */
export interface FactPlace {
  readonly document: number;
  readonly fact: number;
}

/** A report of a set rule is about a fact; its related places are facts too, here or in other documents. */
export interface SetReport extends FactPlace {
  readonly message: string;
  readonly severity?: Severity;
  readonly related?: readonly (FactPlace & { readonly message: string })[];
}

/** A rule about documents that belong together. It sees facts, never text: the index of a set holds nothing else. */
export interface SetRule<S extends OptionsSchema = OptionsSchema, F = unknown> extends RuleInfo<S> {
  readonly scope: 'set';
  /**
   * What a document says that another one may contradict, on each review of it. What is read of a block has to be
   * cached with the block, so that an edit reads one block again.
   */
  readonly collect: (document: Document, context: Context<S>) => readonly Stated<F>[];
  /** Contradictions among two or more documents, sorted by path. The order of the reports does not count. */
  readonly check: (documents: readonly SetDocument<F>[]) => readonly SetReport[];
}

export type Rule = SentenceRule | BlockRule | DocumentRule | SetRule;

/** Nothing to report: shared, so that a quiet rule allocates nothing. */
export const NONE: readonly never[] = [];

/**
 * Checks the shape of a rule at compile time and returns it with its own types forgotten, so that all rules
 * fit in one registry. The options that a rule receives are validated against its schema before it runs.
 */
export function defineRule<const S extends OptionsSchema>(rule: SentenceRule<S> | BlockRule<S>): Rule;
export function defineRule<const S extends OptionsSchema, F>(rule: DocumentRule<S, F> | SetRule<S, F>): Rule;
export function defineRule(rule: unknown): Rule {
  return rule as Rule;
}
