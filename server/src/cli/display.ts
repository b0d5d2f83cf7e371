/** Text on a terminal: how wide it is, where it may be broken, and what must never reach it. */

const WIDE =
  /^(?:\p{Emoji_Presentation}|.\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}])/u;

/** Characters that move the cursor, start an escape sequence or turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** One thing that a reader sees as a character. `start` is its UTF-16 offset. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  /** Columns on a terminal: 0, 1 or 2. */
  readonly width: number;
}

let segmenter: Intl.Segmenter | undefined;

/** The characters of a short text. A tab becomes two spaces, a control character a middle dot. */
export function cellsOf(text: string): readonly Cell[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => {
    if (segment === '\t') return { text: '  ', start: index, width: 2 };
    const shown = printable(segment);
    return { text: shown, start: index, width: widthOf(shown) };
  });
}

/** Columns that a text takes on a terminal. */
export const displayWidth = (text: string): number =>
  isAscii(text) ? text.length : cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);

/** The text with nothing in it that a terminal would obey. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '·');

/** Breaks a text into lines of at most `width` columns, at spaces. A longer word keeps a line for itself. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const length = displayWidth(word);
    if (line !== '' && used + 1 + length > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += length + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function widthOf(character: string): number {
  if (isAscii(character)) return character.length;
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

// biome-ignore lint: the range is the whole of ASCII.
const isAscii = (text: string): boolean => /^[\x00-\x7F]*$/.test(text);
