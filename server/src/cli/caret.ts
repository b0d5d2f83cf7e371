import { type Cell, cellsOf } from './display.ts';
import type { ShownLine } from './results.ts';

/** A source line as a terminal shows it, with the columns (from 0) to underline. */
export interface CaretLine {
  readonly text: string;
  readonly column: number;
  readonly length: number;
}

/** Cuts a source line to `width` columns around what a finding is about. What is left out becomes “…”. */
export function caretLine({ text, from, to, cutBefore, cutAfter }: ShownLine, width: number): CaretLine {
  const cells = cellsOf(text);
  const indent = Math.max(
    0,
    cells.findIndex(cell => cell.text.trim() !== ''),
  );
  const first = Math.max(
    0,
    cells.findLastIndex(cell => cell.start <= from),
  );
  const behind = cells.findIndex(cell => cell.start >= to);
  const last = Math.max(first + 1, behind < 0 ? cells.length : behind);
  const [start, end] = windowFor(cells, {
    indent: Math.min(indent, first),
    first,
    last,
    width,
    cutBefore,
    cutAfter,
  });
  const before = cutBefore || start > indent ? '… ' : '';
  const after = cutAfter || end < cells.length ? ' …' : '';
  return {
    text: `${before}${joined(cells.slice(start, end))}${after}`.trimEnd(),
    column: before.length + widthOf(cells.slice(start, first)),
    length: Math.max(1, widthOf(cells.slice(first, Math.min(last, end)))),
  };
}

/** A word longer than this, in columns, is cut in the middle after all. */
const LONGEST_WORD = 24;

interface Wish {
  /** The first cell that is not white space, or the first marked one. */
  readonly indent: number;
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The range of cells to show: all of them if they fit, else what is marked with some words before and after. */
function windowFor(cells: readonly Cell[], wish: Wish): readonly [number, number] {
  const whole = cells.slice(wish.indent);
  const marks = (wish.cutBefore ? 2 : 0) + (wish.cutAfter ? 2 : 0);
  if (widthOf(whole) + marks <= wish.width) return [wish.indent, cells.length];
  const room = wish.width - 4;
  const marked = widthOf(cells.slice(wish.first, wish.last));
  const lead = Math.max(Math.floor(room / 5), Math.floor((room - marked) / 2));
  let start = wish.first;
  let used = 0;
  while (start > 0 && used + (cells[start - 1]?.width ?? 0) <= lead) used += cells[--start]?.width ?? 0;
  if (start > 0) start = nextWord(cells, start, wish.first);
  let end = start;
  used = 0;
  while (end < cells.length && used + (cells[end]?.width ?? 0) <= room) used += cells[end++]?.width ?? 0;
  if (end < cells.length)
    end = wordBefore(cells, end, Math.max(wish.first, Math.min(wish.last, end - LONGEST_WORD)));
  return [start, end];
}

/** The start of the next whole word, so that no word is cut in half; `limit` where there is none before it. */
function nextWord(cells: readonly Cell[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (isSpace(cells[at - 1]) && !isSpace(cells[at])) return at;
  }
  return limit - from > 20 ? from : limit;
}

function wordBefore(cells: readonly Cell[], from: number, limit: number): number {
  if (isSpace(cells[from])) return from;
  for (let at = from; at > limit; at--) {
    if (isSpace(cells[at - 1])) return at - 1;
  }
  return from;
}

const isSpace = (cell: Cell | undefined): boolean => cell !== undefined && cell.text.trim() === '';
const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);
const joined = (cells: readonly Cell[]): string => cells.map(cell => cell.text).join('');
