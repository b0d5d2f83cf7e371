import { type BlockShape, makeBlocks, PARAGRAPH } from './blocks.ts';
import { type Line, looksPlain, readPlain } from './plain.ts';
import { commentAt, type Part } from './part.ts';

/**
 * Most of a contract is paragraphs, headings and lists with a link or some bold words. They need no Markdown parser,
 * and reading them here takes a tenth of its time. What is read is exactly what the parser would read: all that it
 * could see in another way is refused. The tests hold the two together.
 */

/** How a line begins that is text in any paragraph. What begins otherwise may be a rule, a table, HTML, code. */
const TEXT =
  /[\p{L}\p{N}“”"'‘’([$€£§©•–—…&.,;?{]|\*{1,3}[^\s*]|_{1,3}[^\s_]|<(?:span|a|b|i|em|strong)(?: [^\r\n<>]*)?>[ \t]*[^\s<]|<https?:/uy;
const HEADING = /(#{1,6})[ \t]+(?=[^\s#])/y;
const HEADING_END = /[^\s#][ \t]*$/;
/** A bullet or a number with its dot or bracket, the space behind it, and what opens the item. */
const MARKER = /(?:([-*+])|(\d{1,9})([.)]))( +)/y;
const EMPTY_MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]*$/;
/** Deeper lists are left to the parser. */
const DEEPEST = 20;

/** True where paragraphs, headings and lists look simple. `readSimple` may still refuse them. */
export const looksSimple = looksPlain;

/**
 * Blocks of simple paragraphs, headings and lists; null where the parser has to read them. No definition stands
 * elsewhere that the text refers to.
 */
export function readSimple(text: string): Part | null {
  const flow: Flow = {
    text,
    blocks: [],
    comments: [],
    items: [],
    lists: [],
    open: null,
    isCode: false,
    refused: false,
  };
  for (let start = 0; start < text.length && !flow.refused; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    let end = newline < 0 ? text.length : newline;
    if (text.charCodeAt(end - 1) === RETURN && end > start) end--;
    readLine(flow, start, end);
    start = next;
  }
  close(flow);
  return flow.refused ? null : { blocks: flow.blocks, comments: flow.comments };
}

const RETURN = 13;

interface List {
  /** The bullet, or what stands behind the numbers. */
  readonly mark: string;
  readonly start: number;
  /** Items so far. */
  count: number;
}

/** A list item that is open: lines that are indented as far as its text belong to it. */
interface Item {
  readonly indent: number;
  readonly form: BlockShape;
}

interface Flow {
  readonly text: string;
  readonly blocks: Part['blocks'][number][];
  readonly comments: Part['comments'][number][];
  /** Open items, outer ones first. */
  readonly items: Item[];
  /** The list that may go on in the text itself, in the first open item, in the second … */
  readonly lists: (List | null)[];
  /** The lines of the paragraph that the next line may continue, without their indent. */
  open: Line[] | null;
  /** The last line was code: behind it, another number than 1 may or may not begin a list. */
  isCode: boolean;
  refused: boolean;
}

function readLine(flow: Flow, start: number, lineEnd: number): void {
  const { text, items } = flow;
  let from = start;
  while (from < lineEnd && text.charCodeAt(from) === SPACE) from++;
  let end = lineEnd;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  if (from === end) {
    close(flow);
    return;
  }
  let depth = 0;
  while (depth < items.length && from - start >= (items[depth]?.indent ?? 0)) depth++;
  const indent = from - start - (items[depth - 1]?.indent ?? 0);
  const line: Line = { from, end };
  const isInside = depth === items.length;
  if (indent < CODE_INDENT && depth === 0 && readRule(flow, line, isInside)) return;
  if (indent < CODE_INDENT && openItem(flow, line, start, depth, flow.open !== null && isInside)) return;
  if (indent < CODE_INDENT && text.charCodeAt(from) === HASH) readHeading(flow, line, depth);
  else if (flow.open === null) {
    // Indented as code is: that is no prose.
    const isCode = indent >= CODE_INDENT;
    if (!isCode && !isText(text, from)) flow.refused = true;
    leave(flow, depth);
    flow.lists[depth] = null;
    flow.open = isCode ? null : [line];
    flow.isCode = isCode;
  } else if (isText(text, from)) flow.open.push(line);
  else flow.refused = true;
}

const SPACE = 32;
const HASH = 35;
const CODE_INDENT = 4;
const isBlank = (code: number): boolean => code === SPACE || code === 9;

function isText(text: string, at: number): boolean {
  TEXT.lastIndex = at;
  return TEXT.test(text);
}

/**
 * Opens the list item that begins in this line, in the list that it goes on with or in a new one; false where the line
 * begins none. Within a paragraph, only a bullet or the number 1 does.
 */
function openItem(
  flow: Flow,
  { from, end }: Line,
  lineStart: number,
  depth: number,
  inText: boolean,
): boolean {
  const { text, lists } = flow;
  MARKER.lastIndex = from;
  const marker = MARKER.exec(text);
  if (marker === null) {
    if (EMPTY_MARKER.test(text.slice(from, end))) flow.refused = true;
    return false;
  }
  const [all, bullet, number = '', delimiter = '', gap = ''] = marker;
  if (inText && bullet === undefined && number !== '1') return false;
  const start = from + all.length;
  const isUnclear = flow.isCode && depth === flow.items.length && bullet === undefined && number !== '1';
  if (isUnclear || gap.length > CODE_INDENT || start >= end || depth >= DEEPEST || !isItemText(text, start)) {
    flow.refused = true;
    return true;
  }
  leave(flow, depth);
  flow.isCode = false;
  const mark = bullet ?? delimiter;
  const before = lists[depth] ?? null;
  const list = before?.mark === mark ? before : { mark, start: Number(number), count: 0 };
  lists[depth] = list;
  const ordered = bullet === undefined;
  const label = ordered ? `${String(list.start + list.count)}.` : '-';
  list.count++;
  const form: BlockShape = { shape: 'list-item', level: depth + 1, label, ordered };
  flow.items.push({ indent: start - lineStart, form });
  lists[depth + 1] = null;
  flow.open = [{ from: start, end }];
  return true;
}

/** An item that begins with another item, or with a box to tick, is left to the parser. */
function isItemText(text: string, at: number): boolean {
  MARKER.lastIndex = at;
  return isText(text, at) && !MARKER.test(text);
}

function readHeading(flow: Flow, { from, end }: Line, depth: number): void {
  const { text } = flow;
  HEADING.lastIndex = from;
  const mark = HEADING.exec(text);
  if (mark === null || depth > 0 || !HEADING_END.test(text.slice(from, end))) {
    flow.refused = true;
    return;
  }
  leave(flow, 0);
  flow.isCode = false;
  flow.lists[0] = null;
  add(flow, [{ from: from + mark[0].length, end }], headingForm(mark[1]?.length ?? 1));
}

/** A line that divides the text, a line under a heading, or a comment; false where it is none of them. */
function readRule(flow: Flow, { from, end }: Line, isInside: boolean): boolean {
  const { text } = flow;
  RULE.lastIndex = from;
  const [rule] = RULE.exec(text) ?? [];
  if (rule === undefined || from + rule.length !== end) return false;
  if (rule.startsWith('<')) flow.comments.push(commentAt(text, from, end));
  const isUnderline = flow.open !== null && /[-=]/.test(rule.charAt(0));
  if (isUnderline && flow.open !== null && isInside) {
    add(flow, flow.open, headingForm(rule.startsWith('=') ? 1 : 2));
    flow.open = null;
  } else if (isUnderline || rule.startsWith('=')) flow.refused = true;
  leave(flow, 0);
  flow.isCode = false;
  flow.lists[0] = null;
  return true;
}

const RULE = /={1,200}|-{3,200}|\*{3,200}|_{3,200}|<!-- (?:[^-<>\r\n]|-(?!-))*-->/y;

const headingForm = (level: number): BlockShape => ({ shape: 'heading', level, label: null, ordered: false });

/** Ends the open paragraph, and the items that the next line does not belong to. */
function leave(flow: Flow, depth: number): void {
  close(flow);
  flow.items.length = depth;
}

function close(flow: Flow): void {
  if (flow.open === null) return;
  add(flow, flow.open, flow.items[flow.items.length - 1]?.form ?? PARAGRAPH);
  flow.open = null;
}

function add(flow: Flow, lines: readonly Line[], form: BlockShape): void {
  const inline = flow.refused ? null : readPlain(flow.text, lines);
  if (inline === null) flow.refused = true;
  else for (const block of makeBlocks(inline, form)) flow.blocks.push(block);
}
