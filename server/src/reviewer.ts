import type { Document, DocumentKind } from '@fineprint/rules/kit/document';
import type { Finding } from '@fineprint/rules/kit/finding';
import type { Config, Problem } from './review/settings.ts';

/** The review of one file. Findings are sorted by start, end, rule; suppressed ones are among them. */
export interface FileReview {
  readonly path: string;
  readonly kind: DocumentKind;
  /** Why it counts as this kind, as a plain phrase: `its path holds “help/”`. */
  readonly kindReason: string;
  readonly language: string;
  readonly words: number;
  readonly sentences: number;
  /** Flesch–Kincaid grade over the sentences that count; null under 100 words. */
  readonly grade: number | null;
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

export interface Reviewer {
  /** Never throws: every string is some document. `path` decides the format, and may decide the kind. */
  readonly review: (text: string, options: { readonly path: string; readonly config?: Config }) => FileReview;
}

/** A reviewer with caches of its own: reviewing a text again after an edit costs little more than the edit. */
export function createReviewer(): Reviewer {
  throw new Error('placeholder: replaced by the review engine');
}
