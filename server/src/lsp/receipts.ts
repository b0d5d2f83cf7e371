import type { Finding, Fix } from '@fineprint/rules/kit/finding';
import type { FileReview } from '../reviewer.ts';
import { applyEdits } from '../review/fix.ts';
import { createJudge, passes } from '../review/judge.ts';
import { unitsOf } from '../review/units.ts';

/** What a person should know before accepting a fix: what the meaning lock says of its sentence, in one sentence. */
export function receiptOf({ document, kind }: FileReview, finding: Finding, fix: Fix): string {
  const [unit] = unitsOf(document, [{ finding, fix }]);
  if (unit === undefined) return UNREAD;
  const before = document.text.slice(unit.start, unit.end);
  const edits = fix.edits.map(({ start, end, text }) => ({
    start: start - unit.start,
    end: end - unit.start,
    text,
  }));
  const receipt = createJudge(document, { kind })(before, applyEdits(before, edits));
  return passes(receipt) ? `Receipt: ${receipt.message}.` : `Only you can decide this: ${receipt.message}.`;
}

const UNREAD = 'Fineprint cannot be sure that this wording means the same here.';
