import type { SourceEdit } from '@fineprint/rules/kit/finding';

/** A stretch of a text as it was, and where it stands after edits. Plain source offsets, end exclusive. */
export interface Region {
  readonly from: { readonly start: number; readonly end: number };
  readonly to: { readonly start: number; readonly end: number };
}

/**
 * The regions of a text after more edits: each edit makes its stretch a region, joined with those that it meets.
 * `edits` are in offsets of the text as it stands now, in order, without overlaps; regions come back in order.
 */
export function withEdits(regions: readonly Region[], edits: readonly SourceEdit[]): readonly Region[] {
  let found = regions;
  for (const edit of [...edits].reverse()) found = withEdit(found, edit);
  return found;
}

/** Where the start of a sentence stood in the text as it was. */
export function oldOffset(regions: readonly Region[], offset: number): number {
  let shift = 0;
  for (const { from, to } of regions) {
    if (offset < to.start) break;
    if (offset <= to.end) return Math.min(from.end, from.start + (offset - to.start));
    shift = to.end - from.end;
  }
  return offset - shift;
}

/** Where a place of the text as it was stands now: in a region, where that begins. */
export function newOffset(regions: readonly Region[], offset: number): number {
  let shift = 0;
  for (const { from, to } of regions) {
    if (offset < from.start) break;
    if (offset < from.end) return to.start;
    shift = to.end - from.end;
  }
  return offset + shift;
}

function withEdit(regions: readonly Region[], edit: SourceEdit): readonly Region[] {
  const grown = edit.text.length - (edit.end - edit.start);
  const met = regions.filter(({ to }) => to.start <= edit.end && edit.start <= to.end);
  const before = regions.filter(({ to }) => to.end < edit.start);
  const after = regions.filter(({ to }) => to.start > edit.end);
  const shift = shiftAt(before);
  const behind = shiftAt([...before, ...met]);
  const start = Math.min(edit.start, met[0]?.to.start ?? edit.start);
  const end = Math.max(edit.end, met.at(-1)?.to.end ?? edit.end);
  const region: Region = {
    from: { start: start - shift, end: end - behind },
    to: { start, end: end + grown },
  };
  return [
    ...before,
    region,
    ...after.map(({ from, to }) => ({ from, to: { start: to.start + grown, end: to.end + grown } })),
  ];
}

/** How far the text behind these regions has moved. */
const shiftAt = (regions: readonly Region[]): number => {
  const last = regions.at(-1);
  return last === undefined ? 0 : last.to.end - last.from.end;
};
