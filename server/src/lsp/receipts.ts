import type { Finding } from '@fineprint/rules/kit/finding';
import { fixJudgeOf, type JudgedFix, receiptLine } from '../review/fix-receipts.ts';
import type { ReviewedText } from '../session.ts';

/** The fixes of a finding that may be offered: the safe ones first, then those that a person must accept. */
export function offeredFixes({ review }: ReviewedText, finding: Finding): readonly JudgedFix[] {
  if (!finding.fixes.some(({ edits }) => edits.length > 0)) return [];
  const fixes = fixJudgeOf(review)(finding).fixes.filter(
    ({ safety, edits }) => safety !== 'advice' && edits.length > 0,
  );
  const of = (wanted: JudgedFix['safety']): readonly JudgedFix[] =>
    fixes.filter(({ safety }) => safety === wanted);
  return [...of('safe'), ...of('review')];
}

/** What a person reads before accepting a fix. */
export const descriptionOf = ({ receipt }: JudgedFix): string =>
  receipt === null ? UNREAD : receiptLine(receipt);

const UNREAD = 'Fineprint cannot be sure that this wording means the same here.';
