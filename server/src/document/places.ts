/** A place in a file: the offset counts from 0, line and column from 1; offset and column in UTF-16 units. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface Places {
  readonly at: (offset: number) => Place;
  /** Where a line (from 1) starts and ends, without its line break. */
  readonly lineAt: (line: number) => { readonly start: number; readonly end: number };
}

/** Lines end with LF, CRLF or CR alone, as editors count them. */
export function createPlaces(text: string): Places {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    at: offset => {
      const line = lineOf(offset);
      return { offset, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
    lineAt: line => {
      const start = starts[line - 1] ?? 0;
      let end = starts[line] ?? text.length;
      while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--;
      return { start, end };
    },
  };
}
