import type { Document, DocumentKind } from '@fineprint/rules/kit/document';
import type { Finding } from '@fineprint/rules/kit/finding';
import type { MeaningContext } from '@fineprint/rules/meaning/context';
import type { Receipt } from '@fineprint/rules/meaning/receipt';
import type { Region } from './regions.ts';

/**
 * `safe`: what `--fix` applies, and lines for the items of lists that their writer marked. `review`: also what a person must
 * accept, where the meaning lock finds no change.
 */
export type PlainLevel = 'safe' | 'review';

/** What the document is, and what is found in it. */
export interface Look {
  readonly document: Document;
  readonly kind: DocumentKind;
  readonly findings: readonly Finding[];
}

export interface PlainOptions {
  readonly level: PlainLevel;
  readonly roles: NonNullable<MeaningContext['roles']>;
  /** `within`: what a look at a part of the text is about. */
  readonly look: (text: string, within: PlainOptions['within']) => Look;
  /** Rules whose rewrites belong together: see `RuleInfo.together`. */
  readonly together: ReadonlySet<string>;
  /** Only what lies within these source offsets, end exclusive; all of the text unless given. */
  readonly within?: Within;
}

export interface Within {
  readonly start: number;
  readonly end: number;
  /** True where rewrites that belong together are called for outside of it, too. */
  readonly isPart: boolean;
}

/** Sentences that were put plainly: where they stand in the old and in the new text, and what the lock says. */
export interface Applied extends Region {
  readonly before: string;
  readonly after: string;
  /** Ids of the rules whose fixes made it, each once, in order. */
  readonly rules: readonly string[];
  readonly receipt: Receipt;
  /** What wrote it where no rule did: the name of a language model. */
  readonly model?: string;
}

/** A rewrite that the lock refused; `at` is where its finding stands in the text that it was tried on. */
export interface Refused {
  readonly rule: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly receipt: Receipt;
  /** What proposed it where no rule did. */
  readonly model?: string;
}

export interface Plain {
  readonly text: string;
  /** True for a signed document: its text is as it was. */
  readonly signed: boolean;
  readonly applied: readonly Applied[];
  readonly refused: readonly Refused[];
}
