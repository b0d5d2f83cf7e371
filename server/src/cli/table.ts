import { displayWidth } from './display.ts';

/** Rows in columns, two spaces apart. `paint` colours a cell after it was measured. */
export function columns(
  rows: readonly (readonly string[])[],
  paint: (cell: string, row: number, column: number) => string = cell => cell,
): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    });
  }
  return rows
    .map((row, index) => {
      const last = row.length - 1;
      const cells = row.map((cell, column) => {
        const gap = column === last ? '' : ' '.repeat((widths[column] ?? 0) - displayWidth(cell) + 2);
        return paint(cell, index, column) + gap;
      });
      return `${cells.join('').trimEnd()}\n`;
    })
    .join('');
}
