import type { Document } from '@fineprint/rules/kit/document';
import type { SourceEdit } from '@fineprint/rules/kit/finding';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { partOf } from '../plain.ts';
import { sentencesTouching } from '../review/units.ts';
import type { ReviewedText } from '../session.ts';
import { plainVersion } from './plain-text.ts';
import type { Service } from './service.ts';

/** Source offsets, end exclusive; equal where the cursor stands. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

/** The rewrite of the sentences that a selection touches. */
export interface Rewriting {
  readonly title: string;
  readonly edits: readonly SourceEdit[];
  /** The receipts, one after the other. */
  readonly description: string;
}

/** What `fineprint plain --level review` would do to the sentences of a selection; null where it would do nothing. */
export function rewriteAt(
  service: Service,
  document: TextDocument,
  reviewed: ReviewedText,
  selection: Selection,
): Rewriting | null {
  const within = sentencesAt(reviewed.review.document, selection);
  if (within === null || within.end - within.start > LONGEST || !mayChange(reviewed, within)) return null;
  const { applied } = plainVersion(service, document, reviewed, {
    level: 'review',
    within: partOf(reviewed.review.findings, within),
  });
  if (applied.length === 0) return null;
  const receipts = [...new Set(applied.map(({ receipt }) => receipt.message))];
  return {
    title:
      applied.length === 1
        ? 'Put this sentence plainly'
        : `Put these ${String(applied.length)} passages plainly`,
    edits: applied.map(({ from, after }) => ({ ...from, text: after })),
    description: `Receipt: ${receipts.join('; ')}.`,
  };
}

/** A longer selection is the business of the plain version. In UTF-16 units. */
const LONGEST = 5_000;
/** Only a sentence with a finding, or a long one, has something to rewrite. In UTF-16 units. */
const LONG_SENTENCE = 130;

const mayChange = ({ shown }: ReviewedText, { start, end }: Selection): boolean =>
  end - start > LONG_SENTENCE ||
  shown.some(({ at, fixes }) => at.start < end && start < at.end && fixes.length > 0);

/** From the start of the first sentence that the selection touches to the end of the last. */
export function sentencesAt(document: Document, { start, end }: Selection): Selection | null {
  const touched = sentencesTouching(document, { start, end });
  const [first] = touched;
  const last = start === end ? first : touched.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
