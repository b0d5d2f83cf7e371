import type { Block, PlacedBlock, Run } from '@fineprint/rules/kit/document';
import type { Fix, SourceEdit } from '@fineprint/rules/kit/finding';
import type { DocumentRewrite, Edit, Rewrite } from '@fineprint/rules/kit/rewrite';
import type { Span } from '@fineprint/rules/kit/span';
import { writtenAs } from './quoting.ts';

/** Plain offsets counted from the start of the block's source. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a span of prose stands in the block's source. The only code that knows both systems.
 * The place begins at the source of the first character and ends after the source of the last one, so markup
 * between the two is inside it and markup around it is not.
 */
export function placeSpan(block: Block, at: Span<'prose'>): Place {
  const { runs } = block;
  if (runs.length === 0) return { start: 0, end: 0 };
  const start = sourceStart(runs, at.start);
  if (at.end <= at.start) return { start, end: start };
  return { start, end: Math.max(start, sourceEnd(runs, at.end)) };
}

/**
 * A rewrite as a fix in source offsets, counted from the block's start. One that would touch markup, code, a tag
 * or part of an entity becomes advice without edits: shown, never applied.
 */
export function placeRewrite(block: Block, rewrite: Rewrite): Fix {
  const edits: SourceEdit[] = [];
  for (const edit of rewrite.edits) {
    const placed = placeEdit(block, edit);
    if (placed === null) return { title: rewrite.title, safety: 'advice', edits: [] };
    edits.push(placed);
  }
  const { title, safety, breaksSurely } = rewrite;
  return { title, safety, edits, ...(breaksSurely === true && { breaksSurely }) };
}

/**
 * A rewrite that may touch several blocks as a fix, in source offsets counted from the start of block `home`. Where one
 * of its edits cannot be made, none is.
 */
export function placeDocumentRewrite(
  blocks: readonly PlacedBlock[],
  home: number,
  { title, safety, edits: wanted }: DocumentRewrite,
): Fix {
  const edits: SourceEdit[] = [];
  const from = blocks[home]?.start ?? 0;
  for (const { block = home, at, text } of wanted) {
    const target = blocks[block];
    const edit =
      target === undefined
        ? null
        : at === 'label'
          ? placeLabel(target.block, text)
          : placeEdit(target.block, { at, text });
    if (target === undefined || edit === null) return { title, safety: 'advice', edits: [] };
    const by = target.start - from;
    edits.push({ ...edit, start: edit.start + by, end: edit.end + by });
  }
  return { title, safety, edits: edits.sort((one, two) => one.start - two.start) };
}

const placeLabel = ({ labelAt }: Block, text: string): SourceEdit | null =>
  labelAt === undefined ? null : { start: labelAt.start, end: labelAt.start + labelAt.length, text };

function placeEdit(block: Block, edit: Edit): SourceEdit | null {
  const { start, end } = edit.at;
  if (start < 0 || end < start || end > block.prose.length) return null;
  const text = writtenAs(edit, block);
  if (text === null) return null;
  if (start === end) return placeInsertion(block, start, text);
  const first = runIndexAt(block.runs, start);
  const last = runIndexAt(block.runs, end - 1);
  if (first < 0 || last < 0 || !isEditable(block.runs, first, last, start, end)) return null;
  const place = placeSpan(block, edit.at);
  return { start: place.start, end: place.end, text };
}

function placeInsertion(block: Block, at: number, text: string): SourceEdit | null {
  const index = at === 0 ? 0 : runIndexAt(block.runs, at - 1);
  const run = block.runs[index];
  if (run === undefined) return null;
  const place = at === 0 ? run.source : sourceEnd(block.runs, at);
  return { start: place, end: place, text };
}

/** True when the runs from first to last stand next to each other in source and none is cut or opaque. */
function isEditable(runs: readonly Run[], first: number, last: number, start: number, end: number): boolean {
  for (let index = first; index <= last; index++) {
    const run = runs[index];
    if (run === undefined || run.kind === 'opaque') return false;
    const whole = start <= run.prose && run.prose + run.length <= end;
    if (run.kind !== 'text' && !whole) return false;
    const next = runs[index + 1];
    if (index < last && (next === undefined || run.source + run.sourceLength !== next.source)) return false;
  }
  return true;
}

function sourceStart(runs: readonly Run[], offset: number): number {
  const run = runs[runIndexAt(runs, offset)];
  if (run === undefined) {
    const last = runs[runs.length - 1];
    return last === undefined ? 0 : last.source + last.sourceLength;
  }
  return run.kind === 'text' ? run.source + (offset - run.prose) : run.source;
}

function sourceEnd(runs: readonly Run[], offset: number): number {
  const run = runs[runIndexAt(runs, offset - 1)];
  if (run === undefined) return sourceStart(runs, offset);
  return run.kind === 'text' ? run.source + (offset - run.prose) : run.source + run.sourceLength;
}

/** Index of the run that holds the prose character at `offset`, or -1. */
function runIndexAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return -1;
    if (offset < run.prose) high = middle - 1;
    else if (offset >= run.prose + run.length) low = middle + 1;
    else return middle;
  }
  return -1;
}
