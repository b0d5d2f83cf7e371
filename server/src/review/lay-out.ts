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

function breaksFor(document: Document, placed: PlacedBlock, fix: Fix): Breaks | null {
  const { shape } = placed.block;
  if (shape !== 'paragraph' && shape !== 'list-item') return null;
  if (document.format === 'json' || document.format === 'yaml') return null;
  if (document.format === 'html') return htmlBreaks(document.text, placed, fix);
  const lineStart = document.text.lastIndexOf('\n', placed.start - 1) + 1;
  const before = document.text.slice(lineStart, placed.start);
  const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
  if (document.format === 'text') {
    const indent = /^\s*$/.test(before) ? before : '';
    return {
      first: `${eol}${indent}`,
      next: `${eol}${indent}`,
      paragraph: `${eol}${eol}${indent}`,
      close: null,
    };
  }
  // What stands before the text of the block: white space and markers of lists, then perhaps inline markup.
  const outer = /^\s*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/.exec(before)?.[0] ?? '';
  if (/^[>|#]|\|/.test(before.slice(outer.length))) return null;
  const indent = outer.replace(/[^\t]/g, ' ');
  const item = `${eol}${indent}- `;
  return { first: `${eol}${item}`, next: item, paragraph: `${eol}${eol}${indent}`, close: null };
}

/** In HTML only where the block is the whole of a `p` or `li` element. */
function htmlBreaks(text: string, placed: PlacedBlock, fix: Fix): Breaks | null {
  const opener = /<(p|li)\b[^<>]*>\s*$/i.exec(
    text.slice(Math.max(0, placed.start - LONGEST_TAG), placed.start),
  );
  const end = placed.start + lengthOf(placed);
  const closer = /^\s*<\/(p|li)\s*>/i.exec(text.slice(end, end + LONGEST_TAG));
  const name = opener?.[1]?.toLowerCase();
  if (name === undefined || closer === null || closer[1]?.toLowerCase() !== name) return null;
  const isParagraph = name === 'p';
  const goesOn = fix.edits.some(edit => edit.text === NEW_PARAGRAPH);
  return {
    first: isParagraph ? '</p>\n<ul>\n<li>' : '\n<ul>\n<li>',
    next: '</li>\n<li>',
    paragraph: isParagraph ? '</li>\n</ul>\n<p>' : '</li>\n</ul>\n',
    close: goesOn
      ? null
      : isParagraph
        ? { start: end, end: end + closer[0].length, text: '</li>\n</ul>' }
        : { start: end, end, text: '</li>\n</ul>\n' },
  };
}

const LONGEST_TAG = 300;

/** Length of the source of a block: its last run ends it. */
function lengthOf({ block: { runs } }: PlacedBlock): number {
  const last = runs[runs.length - 1];
  return last === undefined ? 0 : last.source + last.sourceLength;
}
