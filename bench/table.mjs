/** Plain-text tables: a title, a head, and rows whose columns after the first are aligned to the right. */
export function table(title, head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column].length)));
  const line = row =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('   ')
      .trimEnd();
  return [title, '', line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line), ''].join(
    '\n',
  );
}

export const whole = number => Math.round(number).toLocaleString('en');
export const fixed = (number, digits = 2) => number.toFixed(digits);
