import type { Block, DocumentKind, Sentence } from '@fineprint/rules/kit/document';
import type { Edit, Rewrite } from '@fineprint/rules/kit/rewrite';
import type { Span } from '@fineprint/rules/kit/span';
import { compareMeaning } from '@fineprint/rules/meaning/compare';
import type { Receipt } from '@fineprint/rules/meaning/receipt';

/** What a rule offers where. */
export interface Offered {
  readonly at: Span<'prose'>;
  readonly rewrites: readonly Rewrite[];
}

/**
 * Reports with their safe rewrites judged by the meaning lock, each alone and all of a sentence together. A safe rewrite
 * that changes the meaning becomes advice that says what it would change. Rewrites for review stay: a person decides.
 */
export function lockedReports(
  block: Block,
  reports: readonly Offered[],
  kind: DocumentKind,
): readonly Offered[] {
  const safe = reports.filter(report => safeRewrite(report) !== undefined);
  if (safe.length === 0) return reports;
  const reasons = new Map<Rewrite, string>();
  for (const sentence of block.sentences) {
    const here = safe.flatMap(report => {
      const rewrite = safeRewrite(report);
      return rewrite !== undefined && touches(sentence, report) ? [rewrite] : [];
    });
    if (here.length > 0) judge(block, sentence, here, kind, reasons);
  }
  if (reasons.size === 0) return reports;
  return reports.map(({ at, rewrites }) => ({
    at,
    rewrites: rewrites.map(rewrite => refused(rewrite, reasons.get(rewrite))),
  }));
}

const safeRewrite = ({ rewrites }: Offered): Rewrite | undefined =>
  rewrites.find(({ safety, edits }) => safety === 'safe' && edits.length > 0);

const touches = ({ start, end }: Sentence, { at }: Offered): boolean => start <= at.start && at.start < end;

const refused = (rewrite: Rewrite, reason: string | undefined): Rewrite =>
  reason === undefined ? rewrite : { title: `${rewrite.title}? ${reason}`, safety: 'advice', edits: [] };

/** Notes why rewrites of one sentence are refused: what each changes, or what all of them change together. */
function judge(
  block: Block,
  sentence: Sentence,
  rewrites: readonly Rewrite[],
  kind: DocumentKind,
  reasons: Map<Rewrite, string>,
): void {
  if (areApart(rewrites) && rewrites.every(rewrite => keepsNearby(block, sentence, rewrite, kind))) return;
  const together = receiptFor(
    block,
    sentence,
    rewrites.flatMap(({ edits }) => edits),
    kind,
  );
  if (together.verdict !== 'changed') return;
  const passed = rewrites.filter(rewrite => {
    const receipt = rewrites.length === 1 ? together : receiptFor(block, sentence, rewrite.edits, kind);
    if (receipt.verdict === 'changed') reasons.set(rewrite, reasonOf(receipt));
    return receipt.verdict !== 'changed';
  });
  if (passed.length < 2) return;
  const rest = receiptFor(
    block,
    sentence,
    passed.flatMap(({ edits }) => edits),
    kind,
  );
  if (rest.verdict === 'changed') for (const rewrite of passed) reasons.set(rewrite, reasonOf(rest));
}

const NEAR = 28;

/** True where no word stands near two of the edits, so that each can be judged by the words around it. */
function areApart(rewrites: readonly Rewrite[]): boolean {
  if (rewrites.length === 1) return true;
  const spans = rewrites.flatMap(({ edits }) => edits.map(({ at }) => at));
  spans.sort((one, two) => one.start - two.start);
  return spans.every((span, index) => {
    const next = spans[index + 1];
    return next === undefined || next.start - span.end > 2 * NEAR;
  });
}

/**
 * The cheap question first: whether the words around one edit say the same. What stands farther off is untouched, so a
 * yes is enough; after a no the whole sentence is asked.
 */
function keepsNearby(
  { prose }: Block,
  { start, end }: Sentence,
  { edits }: Rewrite,
  kind: DocumentKind,
): boolean {
  const [edit] = edits;
  // Where a sentence ends anew, a condition far away may count.
  if (edit === undefined || edits.length > 1 || edit.text.startsWith('. ')) return false;
  const { at, text } = edit;
  const from = at.start - NEAR <= start ? start : prose.indexOf(' ', at.start - NEAR) + 1;
  const to = at.end + NEAR >= end ? end : prose.lastIndexOf(' ', at.end + NEAR);
  if (from > at.start || to < at.end) return false;
  const [lead, tail] = [prose.slice(from, at.start), prose.slice(at.end, to)];
  return compareMeaning(prose.slice(from, to), lead + text + tail, { kind }).verdict !== 'changed';
}

const reasonOf = ({ message }: Receipt): string =>
  `Your choice, because it changes: ${message.replace(/^.*?changes: /, '')}`;

/** What edits do to the sentence that they stand in. */
function receiptFor(
  { prose }: Block,
  { start, end }: Sentence,
  edits: readonly Edit[],
  kind: DocumentKind,
): Receipt {
  const from = Math.min(start, ...edits.map(({ at }) => at.start));
  const to = Math.max(end, ...edits.map(({ at }) => at.end));
  let after = '';
  let read = from;
  for (const { at, text } of [...edits].sort((one, two) => one.at.start - two.at.start)) {
    after += prose.slice(read, Math.max(read, at.start)) + text;
    read = Math.max(read, at.end);
  }
  return compareMeaning(prose.slice(from, to), after + prose.slice(read, to), { kind });
}
