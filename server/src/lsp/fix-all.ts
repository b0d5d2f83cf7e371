import type { SourceEdit } from '@fineprint/rules/kit/finding';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fixText, safeFix } from '../review/fix.ts';
import { isShown, type ReviewedText, type Session } from '../session.ts';
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

/**
 * The first rewrite for review of every finding of a rule, as one set of edits with its number of findings. A rewrite
 * that overlaps one before it is left out.
 */
export function reviewEdits({ shown }: ReviewedText, rule: string): FixedDocument {
  const edits: SourceEdit[] = [];
  let applied = 0;
  let end = -1;
  for (const finding of shown) {
    if (finding.rule !== rule) continue;
    const fix = finding.fixes.find(({ safety, edits: own }) => safety === 'review' && own.length > 0);
    const own = [...(fix?.edits ?? [])].sort((one, two) => one.start - two.start);
    if (own.length === 0 || own.some(edit => edit.start < end)) continue;
    edits.push(...own);
    end = Math.max(...own.map(edit => edit.end));
    applied++;
  }
  return { edits, applied };
}
