import type { DocumentKind } from '../kit/document.ts';

/** What the lock may know about the document that a text comes from. */
export interface MeaningContext {
  /** Defined terms, written as the document defines them. */
  readonly terms?: readonly string[];
  /** Who is meant by “you” and “we”: `{ you: ['Customer'], we: ['Acme', 'Company'] }`. */
  readonly roles?: { readonly you?: readonly string[]; readonly we?: readonly string[] };
  /** Decides which rows of the word list count as equivalent; a contract unless given. */
  readonly kind?: DocumentKind;
}
