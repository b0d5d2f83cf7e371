import { FIRST_ITEM, NEW_PARAGRAPH, NEXT_ITEM } from '@fineprint/rules/kit/rewrite';
import type { Document, PlacedBlock } from '@fineprint/rules/kit/document';
import type { Fix, SourceEdit } from '@fineprint/rules/kit/finding';

/** What stands for each kind of break in one place of one format. `close` goes behind the last item. */
interface Breaks {
  readonly first: string;
  readonly next: string;
  readonly paragraph: string;
  /** Ends a list that ends with its block; null where nothing is needed. */
  readonly close: SourceEdit | null;
}

/** True for a fix that breaks lines. */
export const breaksLines = ({ edits }: Fix): boolean => edits.some(({ text }) => text.includes('\n'));

/**
 * A fix with its line breaks as the format and the place of its block need them. One whose block cannot hold a list
 * (a heading, a cell, a quotation, unusual markup around it) becomes advice. Edits are in source offsets of the file.
 */
export function laidOut(document: Document, placed: PlacedBlock, fix: Fix): Fix {
  const breaks = breaksFor(document, placed, fix);
  if (breaks === null) return { title: fix.title, safety: 'advice', edits: [] };
  const edits: SourceEdit[] = fix.edits.map(edit => ({ ...edit, text: withBreaks(edit.text, breaks) }));
  return { ...fix, edits: breaks.close === null ? edits : [...edits, breaks.close] };
}

/** A break stands at the end of the text of an edit. */
function withBreaks(text: string, { first, next, paragraph }: Breaks): string {
  const ends: readonly (readonly [string, string])[] = [
    [FIRST_ITEM, first],
    [NEXT_ITEM, next],
    [NEW_PARAGRAPH, paragraph],
  ];
  const found = ends.find(([mark]) => text.endsWith(mark));
  return found === undefined ? text : text.slice(0, -found[0].length) + found[1];
}

/** Every item has a letter or a number of its own, which opens a line: a bullet before it would be a second mark. */
const areLabelled = (text: string, { edits }: Fix): boolean =>
  edits
    .filter(edit => edit.text.endsWith(NEXT_ITEM))
    .every(({ end }) => LABEL.test(text.slice(end, end + LONGEST_LABEL)));

/** A letter or a number in brackets; “©” is what word processors make of “(c)”. */
const LABEL = /^(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,2}) ?\)|©)\s/i;
const LONGEST_LABEL = 8;

function breaksFor(document: Document, placed: PlacedBlock, fix: Fix): Breaks | null {
  const { shape } = placed.block;
  if (shape !== 'paragraph' && shape !== 'list-item') return null;
  if (document.format === 'json' || document.format === 'yaml') return null;
  if (document.format === 'html') return htmlBreaks(document.text, placed, fix);
  const lineStart = document.text.lastIndexOf('\n', placed.start - 1) + 1;
  const before = document.text.slice(lineStart, placed.start);
  const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
  if (document.format === 'text') {
    // Bullets below “- …” or “(b) …” stand deeper than it.
    const bullet =
      /^\s*(?:[-*•–]\s+)?/.exec(document.text.slice(lineStart, placed.start + LONGEST_LABEL))?.[0] ?? '';
    const indent = bullet.replace(/\S/g, ' ');
    const isInner = LABEL.test(document.text.slice(lineStart + indent.length, placed.start + LONGEST_LABEL));
    const line = `${eol}${indent}${areLabelled(document.text, fix) ? '' : isInner ? '  - ' : '- '}`;
    return { first: line, next: line, paragraph: `${eol}${eol}${indent}`, close: null };
  }
  // What stands before the text of the block: white space and markers of lists, then perhaps inline markup.
  const outer = /^\s*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/.exec(before)?.[0] ?? '';
  if (/^[>|#]|\|/.test(before.slice(outer.length))) return null;
  if (!standsAlone(document.text, placed, lineStart, outer)) return null;
  const indent = outer.replace(/[^\t]/g, ' ');
  const paragraph = `${eol}${eol}${indent}`;
  if (areLabelled(document.text, fix)) return { first: paragraph, next: paragraph, paragraph, close: null };
  const item = `${eol}${indent}- `;
  return { first: `${eol}${item}`, next: item, paragraph, close: null };
}

/**
 * True where no other text of the same paragraph stands right above or below: a blank line between the items would end it
 * there, and what follows would be read as part of the last item.
 */
function standsAlone(text: string, placed: PlacedBlock, lineStart: number, outer: string): boolean {
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  const lineEnd = text.indexOf('\n', placed.start + lengthOf(placed));
  const below = lineEnd < 0 ? '' : (text.slice(lineEnd + 1).split('\n', 1)[0] ?? '');
  const opens = outer.trim() !== '' || lineStart === 0 || OPENS_BLOCK.test(above);
  const own = text.slice(placed.start, placed.start + lengthOf(placed));
  return opens && OPENS_BLOCK.test(below) && !LABELLED_LINE.test(own);
}

/**
 * “…; b. upon notice …” on a line of its own within a sentence: an item of a list that Markdown does not read as one. Behind
 * a blank line it would read “2) …” as a list, wherever that stands.
 */
const LABELLED_LINE =
  /(?:[:;,]|\b(?:and|or))[ \t]*\r?\n[ \t]*(?:\([a-z\d]{1,4}\)|[a-z]{1,4}\.)[ \t]|\n[ \t]*\d{1,2}(?:\.\d{1,2})*[.)][ \t]/i;

/** A blank line, or one that begins a block whatever stands above it. */
const OPENS_BLOCK = /^\s*(?:$|#{1,6}\s|(?:[-*+]|\d{1,9}[.)])\s|```|~~~|:::|<)/;

/** Elements that hold a paragraph, and those that hold a list beside other text. */
const HOLDERS: Readonly<Record<string, 'paragraph' | 'flow'>> = {
  p: 'paragraph',
  li: 'flow',
  dd: 'flow',
  div: 'flow',
};

/** In HTML only where the block is the whole of such an element, and no edit stands within an element of its own. */
function htmlBreaks(text: string, placed: PlacedBlock, fix: Fix): Breaks | null {
  const before = text.slice(Math.max(0, placed.start - LONGEST_TAG), placed.start);
  const opener = /<(p|li|dd|div)\b[^<>]*>\s*(?:<(?!\/|p\b|li\b|dd\b|div\b)[a-z][^<>]*>\s*)*$/i.exec(before);
  const end = placed.start + lengthOf(placed);
  const closer = /^\s*(?:<\/(?!p\b|li\b|dd\b|div\b)[a-z]+\s*>\s*)*<\/(p|li|dd|div)\s*>/i.exec(
    text.slice(end, end + LONGEST_TAG),
  );
  const name = opener?.[1]?.toLowerCase() ?? '';
  const holder = HOLDERS[name];
  if (opener === null || holder === undefined || closer?.[1]?.toLowerCase() !== name) return null;
  const from = placed.start - (before.length - opener.index - opener[0].indexOf('>') - 1);
  const closes = end + closer[0].lastIndexOf('<');
  if (!areWhole(text, [from, ...fix.edits.flatMap(edit => [edit.start, edit.end]), closes])) return null;
  const isParagraph = holder === 'paragraph';
  const goesOn = fix.edits.some(edit => edit.text === NEW_PARAGRAPH);
  return {
    first: isParagraph ? '</p>\n<ul>\n<li>' : '\n<ul>\n<li>',
    next: '</li>\n<li>',
    paragraph: isParagraph ? '</li>\n</ul>\n<p>' : '</li>\n</ul>\n',
    close: goesOn
      ? null
      : isParagraph
        ? { start: closes, end: end + closer[0].length, text: '</li>\n</ul>' }
        : { start: closes, end: closes, text: '</li>\n</ul>\n' },
  };
}

/** True where each stretch between two edits has its tags in pairs: a break between them cuts no element. */
function areWhole(text: string, places: readonly number[]): boolean {
  for (let index = 0; index < places.length; index += 2) {
    const open: string[] = [];
    for (const [, end, name = ''] of text.slice(places[index], places[index + 1]).matchAll(TAG)) {
      if (end === '') open.push(name.toLowerCase());
      else if (open.pop() !== name.toLowerCase()) return false;
    }
    if (open.length > 0) return false;
  }
  return true;
}
const TAG = /<(\/?)(?!(?:br|img|wbr|hr|input)\b)([a-z][a-z\d]*)\b[^<>]*>/gi;

const LONGEST_TAG = 300;

/** Length of the source of a block: its last run ends it. */
function lengthOf({ block: { runs } }: PlacedBlock): number {
  const last = runs[runs.length - 1];
  return last === undefined ? 0 : last.source + last.sourceLength;
}
