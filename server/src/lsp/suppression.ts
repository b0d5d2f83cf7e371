import type { PlacedBlock } from '@fineprint/rules/kit/document';
import { BUILT_IN_IDS, type Finding, type SourceEdit } from '@fineprint/rules/kit/finding';
import { applyEdits } from '../review/fix.ts';
import type { FileReview } from '../reviewer.ts';

/** Stands where nobody was asked for a reason. */
export const DEFAULT_REASON = 'reason';

/** True where the finding can be hidden by a comment: the format has comments, and a rule made it. */
export const canSuppress = ({ document }: FileReview, finding: Finding): boolean =>
  (document.format === 'markdown' || document.format === 'html') &&
  !BUILT_IN_IDS.some(id => id === finding.rule);

/**
 * The edit that hides a finding with `<!-- fineprint-disable-next-line RULE -- reason -->`: on a line of its own before
 * the block where that changes nothing else, else inside it. Each place is tried with `reviewAgain`; null where none does.
 */
export function suppressionEdit(
  review: FileReview,
  finding: Finding,
  reason: string,
  reviewAgain: (text: string) => FileReview,
): SourceEdit | null {
  if (!canSuppress(review, finding)) return null;
  const placed = blockOf(review, finding);
  if (placed === undefined) return null;
  const comment = `<!-- fineprint-disable-next-line ${finding.rule} -- ${plainReason(reason)} -->`;
  const edits = placesFor(review.document.text, placed, comment);
  return (
    edits.find(edit => hidesOnly(review, reviewAgain(applyEdits(review.document.text, [edit])), finding)) ??
    null
  );
}

/** One line, and nothing that would end the comment. */
function plainReason(reason: string): string {
  const plain = reason
    .replace(/\s+/g, ' ')
    .replace(/-{2,}/g, '–')
    .replace(/^[->]+|-+$/g, '')
    .trim();
  return plain === '' ? DEFAULT_REASON : plain;
}

/** The last block that starts at or before the finding. */
function blockOf({ document }: FileReview, finding: Finding): PlacedBlock | undefined {
  return document.blocks.findLast(({ start }) => start <= finding.at.start);
}

/** The places to try, the best first. */
function placesFor(text: string, { block, start }: PlacedBlock, comment: string): readonly SourceEdit[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const own = /^[\s>]*/.exec(before)?.[0] ?? '';
  const content = before.replace(/[^\s>]/g, ' ');
  const lineBreak = lineBreakOf(text, start);
  const onOwnLine = (indent: string): SourceEdit => insert(lineStart, `${indent}${comment}${lineBreak}`);
  const last = block.runs.at(-1);
  const end = start + (last === undefined ? 0 : last.source + last.sourceLength);
  // Between two items of a list, a comment at the marker's own depth would cut the list in two.
  const lines =
    block.shape === 'list-item' ? [onOwnLine(content), onOwnLine(own)] : [onOwnLine(own), onOwnLine(content)];
  return [...lines, insert(end, ` ${comment}`)];
}

const insert = (at: number, text: string): SourceEdit => ({ start: at, end: at, text });

function lineBreakOf(text: string, from: number): string {
  const next = text.indexOf('\n', from);
  const at = next >= 0 ? next : text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** True when the finding is hidden now, and the document reads as before. */
function hidesOnly(before: FileReview, after: FileReview, finding: Finding): boolean {
  const isHidden = after.findings.some(
    other =>
      other.fingerprint === finding.fingerprint &&
      other.rule === finding.rule &&
      other.suppressed?.by === 'comment',
  );
  return isHidden && after.findings.length === before.findings.length && hasSameBlocks(before, after);
}

function hasSameBlocks(before: FileReview, after: FileReview): boolean {
  const [old, fresh] = [before.document.blocks, after.document.blocks];
  return (
    old.length === fresh.length &&
    old.every(({ block }, index) => {
      const other = fresh[index]?.block;
      return (
        other !== undefined &&
        other.prose === block.prose &&
        other.shape === block.shape &&
        other.level === block.level &&
        other.label === block.label
      );
    })
  );
}
