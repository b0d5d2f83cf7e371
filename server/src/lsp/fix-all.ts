import type { Fix, SourceEdit } from '@fineprint/rules/kit/finding';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fixText, safeFix } from '../review/fix.ts';
import { isShown, type ReviewedText, type Session } from '../session.ts';
import { descriptionOf, offeredFixes } from './receipts.ts';
import { changesBetween } from './text-changes.ts';

/** Edits to one version of a document. */
export interface FixedDocument {
  readonly edits: readonly SourceEdit[];
  /** How many fixes they are made of. */
  readonly applied: number;
}

/**
 * The safe fixes of all findings that are shown, or of those of one rule, applied until none is left: a fix may make
 * room for another.
 */
export function fixDocument(
  session: Session,
  document: TextDocument,
  { settings }: ReviewedText,
  rule: string | null,
): FixedDocument {
  const before = document.getText();
  const { text, applied } = fixText(before, current =>
    session
      .reviewAgain(current, settings)
      .findings.filter(
        finding => isShown(finding, settings.minimumSeverity) && (rule === null || finding.rule === rule),
      ),
  );
  return { edits: changesBetween(before, text), applied };
}

/** Number of findings that are shown and have a safe fix. */
export const safeFixes = ({ shown }: ReviewedText, rule: string | null): number =>
  shown.filter(finding => (rule === null || finding.rule === rule) && safeFix(finding) !== undefined).length;

/** Number of findings of a rule that are shown and have a rewrite for review. */
export const reviewFixes = ({ shown }: ReviewedText, rule: string): number =>
  shown.filter(finding => finding.rule === rule && finding.fixes.some(isReview)).length;

const isReview = ({ safety, edits }: Fix): boolean => safety === 'review' && edits.length > 0;

/** The rewrites of one rule as one set of edits, with what a person should know before accepting them. */
interface ReviewEdits {
  readonly edits: readonly SourceEdit[];
  readonly description: string;
}

/**
 * The first rewrite for review of every finding of a rule, judged as a whole: null where one of them would change the
 * meaning, because the others alone would then look like a difference. One that overlaps another before it is left out.
 */
export function reviewEdits(reviewed: ReviewedText, rule: string): ReviewEdits | null {
  const edits: SourceEdit[] = [];
  const lines: string[] = [];
  let end = -1;
  for (const finding of reviewed.shown) {
    if (finding.rule !== rule || !finding.fixes.some(isReview)) continue;
    const fix = offeredFixes(reviewed, finding).find(isReview);
    if (fix === undefined) return null;
    const own = [...fix.edits].sort((one, two) => one.start - two.start);
    if (own.some(edit => edit.start < end)) continue;
    edits.push(...own);
    lines.push(descriptionOf(fix));
    end = Math.max(...own.map(edit => edit.end));
  }
  return edits.length === 0 ? null : { edits, description: shortened([...new Set(lines)]) };
}

const MOST_LINES = 4;

const shortened = (lines: readonly string[]): string =>
  lines.length <= MOST_LINES
    ? lines.join(' ')
    : `${lines.slice(0, MOST_LINES).join(' ')} And ${String(lines.length - MOST_LINES)} more.`;
