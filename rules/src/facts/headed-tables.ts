import type { Block, PlacedBlock } from '../kit/document.ts';
import { parseFigure } from '../language/numbers.ts';

/** A figure in a table whose column says what it is in: 45 below “Price (£)”. */
export interface HeadedFigure {
  /** Index of the cell. */
  readonly block: number;
  readonly cell: Block;
  readonly value: number;
  readonly unit: string;
  readonly kind: 'money' | 'percent';
  /** The first cell of the row: what the figure is for. */
  readonly label: Block;
  readonly head: Block;
}

const MOST_COLUMNS = 8;

/** The figures of all tables of a document whose heads name a unit. Rows are told apart by the number of cells alone. */
export function headedFigures(blocks: readonly PlacedBlock[]): readonly HeadedFigure[] {
  const found: HeadedFigure[] = [];
  for (let start = 0; start < blocks.length; start++) {
    if (blocks[start]?.block.shape !== 'table-cell') continue;
    let end = start;
    while (blocks[end]?.block.shape === 'table-cell') end++;
    found.push(...figuresOf(blocks, start, end));
    start = end;
  }
  return found;
}

function figuresOf(blocks: readonly PlacedBlock[], start: number, end: number): readonly HeadedFigure[] {
  const first = blocks.slice(start, start + MOST_COLUMNS).findIndex(({ block }) => unitOf(block) !== null);
  if (first < 1) return [];
  for (let columns = first + 1; columns <= MOST_COLUMNS && columns * 2 <= end - start; columns++) {
    if ((end - start) % columns !== 0) continue;
    const rows = (end - start) / columns;
    const headed = Array.from({ length: columns }, (_, column) => column).filter(
      column => unitOf(blocks[start + column]?.block) !== null,
    );
    const figures = headed.flatMap(column =>
      Array.from({ length: rows - 1 }, (_, row) =>
        figureAt(blocks, { start, columns, column, row: row + 1 }),
      ),
    );
    // Another number of columns would put words below a head with a unit.
    if (figures.every(figure => figure !== null)) return figures;
  }
  return [];
}

interface CellPlace {
  readonly start: number;
  readonly columns: number;
  readonly column: number;
  readonly row: number;
}

function figureAt(
  blocks: readonly PlacedBlock[],
  { start, columns, column, row }: CellPlace,
): HeadedFigure | null {
  const block = start + row * columns + column;
  const [cell, label, head] = [block, start + row * columns, start + column].map(
    index => blocks[index]?.block,
  );
  if (cell === undefined || label === undefined || head === undefined) return null;
  const unit = unitOf(head);
  const value = /^[\d.,\s]+$/.test(cell.prose) ? parseFigure(cell.prose.trim()) : null;
  if (unit === null || value === null || !/\p{L}/u.test(label.prose)) return null;
  return { block, cell, value, ...unit, label, head };
}

const UNITS: readonly (readonly [RegExp, string, HeadedFigure['kind']])[] = [
  [/[(\s/]£|£[)\s]|^£$|\b(?:GBP|in pounds)\b/, 'GBP', 'money'],
  [/[(\s/]€|€[)\s]|^€$|\b(?:EUR|in euros?)\b/, 'EUR', 'money'],
  [/[(\s/]\$|\$[)\s]|^\$$|\b(?:USD|in (?:US )?dollars)\b/, '$', 'money'],
  [/[(\s/]%|%[)\s]|^%$|\b(?:in per ?cent|percentage)\b/, '%', 'percent'],
];

/** What a head says that its column is in: “Price (£)”, “Fee in %”. Null where it says nothing, or holds a figure itself. */
function unitOf(head: Block | undefined): Pick<HeadedFigure, 'unit' | 'kind'> | null {
  if (head === undefined || head.words.length > 6 || /\d/.test(head.prose)) return null;
  const found = UNITS.find(([test]) => test.test(head.prose));
  return found === undefined ? null : { unit: found[1], kind: found[2] };
}
