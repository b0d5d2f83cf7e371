import { receiptLine } from '../../server/src/review/fix-receipts.ts';
import { fold, surroundings } from '../verdicts/sheet.ts';
import type { SampledFix } from './fixes.ts';

/** A sheet to judge fixes by; `readSheet` reads it as it reads one of findings. */
export function fixSheetOf(fixes: readonly SampledFix[]): string {
  return `${HEAD}\n${fixes.map((fix, index) => entryOf(fix, index + 1)).join('\n')}`;
}

const HEAD = `judge:

Write your name behind “judge:”. Behind each “verdict:” write right, debatable or wrong; behind “why:” one word where it is not right. Judge no rule that you wrote. An entry without a verdict is left out.

safe-fix: applied unasked. Right: what stands after “after:” is good English at this place, means the same, and leaves markup and layout whole.
review-fix: a person is asked first, and reads the receipt. Right: good English at this place, and it means the same or changes no more than the receipt says; you would offer it. Other rewrites that the finding offers are named, and are not judged.
`;

function entryOf(fix: SampledFix, number: number): string {
  const { rule, hash, review, at, before, after, title, others, receipt } = fix;
  const { text } = review.document;
  const { heading, place, from, to } = surroundings(review.document, at);
  return [
    `## ${String(number)} ${rule} ${hash}`,
    `document: ${review.path} (${review.kind}, ${review.audience}), under: ${heading}`,
    `text: ${place?.block.shape ?? ''} ${place?.block.label ?? ''} ${fold(text.slice(from, at.start))} »…« ${fold(text.slice(at.end, to))}`,
    `before: ${shown(before)}`,
    `after:  ${shown(after)}`,
    ...(title === null ? [] : [`quick fix: ${title}`]),
    ...(others.length === 0 ? [] : [`others: ${others.join('; ')}`]),
    receiptLine(receipt),
    'verdict:',
    'why:',
    '',
  ].join('\n');
}

/** In one line, with its line breaks as signs, because a fix may make some, also behind its last word. */
const shown = (text: string): string => text.replace(/^\s+|[ \t]+$/g, '').replace(/\r?\n/g, '⏎');
