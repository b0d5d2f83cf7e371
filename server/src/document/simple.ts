import { type BlockShape, makeBlocks, PARAGRAPH } from './blocks.ts';
import { addMark, addRun, addText, createInline, type Inline } from './inline.ts';
import type { Part } from './part.ts';

/**
 * Most of a contract is plain paragraphs and headings with a link or some bold words. They need no Markdown parser,
 * and reading them here takes a tenth of its time. What is read is exactly what the parser would read: all that it
 * could see in another way is refused. The tests hold the two together.
 */

/** Characters and words that only the parser can judge, outside of link targets. */
const UNSURE = /[`<>~|@_\\\0\v\u2028\u2029\uFEFF]|!\[|&#?\w+;|:[A-Za-z]|:\/\/|www\.|[ \t]\r?\n/i;

/** A link whose target needs no judgement. */
const LINK = /\[[^[\]*\n\r]+\]\(([^\s()<>\\&*"'`[\]]+)\)/;
const LINKS = new RegExp(LINK, 'g');
const LINK_HERE = new RegExp(LINK, 'y');

/** How the lines of a paragraph begin: with a word. What begins otherwise may be a list, a rule, a table, a heading. */
const LINES = /^(?:[\p{L}“"]|\*{1,2}[\p{L}\p{N}“"])[^\r\n]*(?:\r?\n[\p{L}“"][^\r\n]*)*$/u;

const HEADING = /^(#{1,6})[ \t]+([^\r\n]*[^\s#])$/;

/** True where a paragraph, a heading, or both in lines that follow each other, looks simple. `readSimple` may still refuse it. */
export function looksSimple(text: string): boolean {
  return simpleParts(text) !== null && !UNSURE.test(text.includes('](') ? text.replace(LINKS, '') : text);
}

/** Blocks of simple paragraphs and headings with blank lines between; null where the parser has to read them. */
export function readSimple(text: string): Part | null {
  const blocks: Part['blocks'][number][] = [];
  for (const [from, piece] of pieces(text)) {
    const parts = simpleParts(piece);
    if (parts === null) return null;
    for (const [start, end, form] of parts) {
      const inline = readInline(text, from + start, from + end);
      if (inline === null) return null;
      blocks.push(...makeBlocks(inline, form));
    }
  }
  return { blocks, comments: [] };
}

/** What stands between blank lines, with its place. */
function pieces(text: string): readonly (readonly [from: number, piece: string])[] {
  const found: (readonly [number, string])[] = [];
  const blank = /\r?\n[ \t]*\r?\n\s*/g;
  let from = 0;
  for (let match = blank.exec(text); match !== null; match = blank.exec(text)) {
    found.push([from, text.slice(from, match.index)]);
    from = blank.lastIndex;
  }
  found.push([from, text.slice(from)]);
  return found.map(([at, piece]) => [at, piece.trimEnd()] as const).filter(([, piece]) => piece !== '');
}

type SimplePart = readonly [start: number, end: number, form: BlockShape];

/** A paragraph, a heading, or a heading with a paragraph in the next line. */
function simpleParts(text: string): readonly SimplePart[] | null {
  if (!text.startsWith('#')) return LINES.test(text) ? [[0, text.length, PARAGRAPH]] : null;
  const lineEnd = /\r?\n/.exec(text);
  const line = lineEnd === null ? text : text.slice(0, lineEnd.index);
  const heading = HEADING.exec(line.trimEnd());
  if (heading === null) return null;
  const content = heading[2] ?? '';
  const start = line.trimEnd().length - content.length;
  const form: BlockShape = { shape: 'heading', level: heading[1]?.length ?? 1, label: null, ordered: false };
  const first: SimplePart = [start, start + content.length, form];
  if (lineEnd === null) return [first];
  const from = lineEnd.index + lineEnd[0].length;
  const rest = simpleParts(text.slice(from));
  return rest === null ? null : [first, ...rest.map(([s, e, f]): SimplePart => [s + from, e + from, f])];
}

interface Reading {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly inline: Inline;
  /** Bold or italics that began and did not end yet. */
  open: { readonly length: number; readonly prose: number } | null;
}

/** Words, line breaks, links, bold and italics, where no other reading is possible. */
function readInline(text: string, from: number, to: number): Inline | null {
  const reading: Reading = { text, from, to, inline: createInline(text), open: null };
  const special = /\*+|[[\]]|\r?\n/g;
  let at = from;
  while (at < to) {
    special.lastIndex = at;
    const found = special.exec(text);
    const place = found === null ? to : Math.min(to, found.index);
    addText(reading.inline, at, place);
    at = found === null || place === to ? to : readSpecial(reading, place, found[0]);
    if (at < 0) return null;
  }
  return reading.open === null && at === to ? reading.inline : null;
}

/** Reads a mark at its place; gives where to go on, or -1 where only the parser can judge. */
function readSpecial(reading: Reading, at: number, mark: string): number {
  if (mark === '[') return readLink(reading, at);
  if (mark === ']') return -1;
  if (mark.startsWith('*')) return readEmphasis(reading, at, mark.length) ? at + mark.length : -1;
  addRun(reading.inline, 'break', at, at + mark.length, ' ');
  return at + mark.length;
}

/** Opens or closes bold or italics; false where it could be read in more than one way. */
function readEmphasis(reading: Reading, at: number, length: number): boolean {
  const { text, from, to, inline, open } = reading;
  const before = at === from ? 'space' : kindOf(text, at - 1);
  const after = at + length >= to ? 'space' : kindOf(text, at + length);
  if (length > 2 || before === null || after === null) return false;
  if (open === null) {
    reading.open = { length, prose: inline.prose.length };
    return after === 'word' ? before !== 'word' : after === 'mark' && before === 'space';
  }
  addMark(inline, length === 2 ? 'strong' : 'emphasis', null, open.prose);
  reading.open = null;
  const closes = before === 'word' ? after !== 'word' : before === 'mark' && after === 'space';
  return closes && open.length === length;
}

/** Adds the link that begins at `at`; gives its end, or -1 where it is none that is simple. */
function readLink({ text, inline }: Reading, at: number): number {
  LINK_HERE.lastIndex = at;
  const link = LINK_HERE.exec(text);
  const target = link?.[1];
  if (link === null || target === undefined) return -1;
  const end = at + link[0].length;
  const start = inline.prose.length;
  addText(inline, at + 1, end - target.length - 3);
  addMark(inline, 'link', target, start);
  return end;
}

/** How CommonMark sees a character beside an emphasis mark; null where it takes a closer look. */
function kindOf(text: string, at: number): 'word' | 'space' | 'mark' | null {
  const character = text.charAt(at);
  if (/[\p{L}\p{N}]/u.test(character)) return 'word';
  if (/\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : null;
}
