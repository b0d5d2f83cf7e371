import { decodeEntity } from './entities.ts';
import { addMark, addOpaque, addRun, addText, createInline, type Inline } from './inline.ts';

/** A line of a paragraph, without its indent, white space at its end and line break. */
export interface Line {
  readonly from: number;
  readonly end: number;
}

/** What is never read here: a cheap look, outside of links. */
const UNSURE = /[~|\t\0\v\u2028\u2029\uFEFF]|!\[|\]:|:[A-Za-z]|^ *(?:>|```|<(?![a-z]+[ >]|https?:|!-- ))/m;

/** A link whose target needs no judgement. Its label is read like other words. */
const LINK = /\[((?!\^)(?:[^[\]<\\~|\n\r:]|:(?![A-Za-z]))+)\]\(([^\s()<>\\&*"'`[\]]+)\)/y;
const LINKS = new RegExp(LINK.source, 'g');
/** Tags that mean nothing to the reading of prose, and addresses in angle brackets. */
const TAG =
  /<\/?(?!(?:br|code|kbd|samp|pre|script|style|svg|math|u|small|sup)\b)[A-Za-z][A-Za-z\d]*(?: [a-z-]+="[^"<>\\&`\r\n]*")*>/iy;
const AUTOLINK = /<(https?:\/\/[^\s<>\\&]+)>/y;
const LINE_BREAK = /<br ?\/?>/y;
/** A bracket that opens no link where no definition is near: behind it stands no other bracket but a template tag. */
const BRACKET = /\[((?!\^)[\w ,;.'’&-]+)\](?![[:]|\((?!\{[{%] [^(){}\n\r]+ [%}]\}\)))/y;
const CODE = /`[^`\r\n]+`(?!`)/y;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const ENTITY = /&(?:amp|nbsp|quot|lt|gt|copy|reg|sect|ndash|mdash|lsquo|rsquo|ldquo|rdquo|hellip|bull);/y;
const LIKE_ENTITY = /&#?\w{1,31};/y;
/** An address in running text: what stands around it leaves no doubt where it ends. */
const ADDRESS =
  /(?<=^|[ \n(])(https?:\/\/|www\.)[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+(?:\/[A-Za-z\d-]+)*\/?(?=[.,;)]{0,2}(?:\s|$))/y;
const ADDRESSEE = /[A-Za-z\d][\w.+-]*$/;
const MAILBOX = /[A-Za-z\d][\w.+-]*@(?:[A-Za-z\d-]+\.)+[A-Za-z]+(?=[.,;)]{0,2}(?:\s|$))/y;
/** What begins a line with something else than plain text. */
const NO_TEXT = /[*_<`]|https?:\/\/|www\.|[\w.+-]+@/y;

/** Where the reading of a line stops to look. */
const SPECIAL = /[*_]+|[[\]<&\\`~|@\0\v\u2028\u2029\uFEFF]|!\[|https?:\/\/|[Ww][Ww][Ww]\.|:(?=[A-Za-z/])/g;

/** A cheap look at a text that may hold several blocks: false where it holds something that is never read here. */
export const looksPlain = (text: string): boolean =>
  !UNSURE.test(text.includes('](') ? text.replace(LINKS, '') : text);

interface Reading {
  readonly text: string;
  readonly inline: Inline;
  readonly from: number;
  readonly to: number;
  /** Within a link, where no address is another one. */
  readonly isLabel: boolean;
  /** Where a mark stands that is known to be a character like any other; -1 where none does. */
  readonly literal: number;
  /** Bold or italics that began and did not end yet. */
  open: { readonly mark: string; readonly prose: number; readonly at: number } | null;
}

/**
 * `text` holds no reference that a definition elsewhere explains.
 * The words of a paragraph with line breaks, links, bold, italics, code and the like; null where another reading is
 * possible.
 */
export function readPlain(text: string, lines: readonly Line[], literal = -1): Inline | null {
  const inline = createInline(text);
  const reading: Reading = {
    text,
    inline,
    from: lines[0]?.from ?? 0,
    to: lines[lines.length - 1]?.end ?? 0,
    isLabel: false,
    literal,
    open: null,
  };
  let before = -1;
  for (const { from, end } of lines) {
    if (before >= 0) addBreak(inline, before, from, from === literal || isTextAt(text, from));
    if (!readLine(reading, from, end)) return null;
    before = end;
  }
  if (reading.open === null) return inline;
  // What begins and never ends is no mark.
  return literal < 0 ? readPlain(text, lines, reading.open.at) : null;
}

/**
 * A line break. Two spaces before it make it a hard one. A soft one takes the space before it and the indent of the
 * next line with it where plain text stands there, as the parser has it.
 */
function addBreak(inline: Inline, at: number, next: number, isBeforeText: boolean): void {
  const { source, runs, marks } = inline;
  const lineStart = source.indexOf('\n', at) + 1;
  const lineEnd = source.charAt(lineStart - 2) === '\r' ? lineStart - 2 : lineStart - 1;
  if (lineEnd - at > 1) {
    addRun(inline, 'break', at, lineStart, '\n');
    return;
  }
  const last = runs[runs.length - 1];
  const isLink = marks[marks.length - 1]?.end === inline.prose.length;
  const isText = (last?.kind === 'text' || last?.kind === 'entity') && inline.reach === at && !isLink;
  const start = isText ? at : lineEnd;
  addRun(inline, 'break', start, isBeforeText ? next : lineStart, ' ');
}

const isTextAt = (text: string, at: number): boolean =>
  endOf(NO_TEXT, text, at) < 0 && endOf(LINK, text, at) < 0;

function readLine(reading: Reading, from: number, end: number): boolean {
  const { text, inline } = reading;
  let at = from;
  while (at < end) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(text);
    if (found === null || found.index >= end) {
      addText(inline, at, end);
      return true;
    }
    const place = found[0] === '@' ? found.index - addresseeLength(text, at, found.index) : found.index;
    addText(inline, at, place);
    at = readSpecial(reading, place, found[0]);
    if (at < 0) return false;
  }
  return at === end;
}

const addresseeLength = (text: string, from: number, at: number): number =>
  ADDRESSEE.exec(text.slice(from, at))?.[0].length ?? 0;

/** Reads what begins at a place; gives where to go on, or -1 where only the parser can judge. */
function readSpecial(reading: Reading, at: number, mark: string): number {
  const { text, inline } = reading;
  switch (mark.charAt(0)) {
    case '*':
    case '_':
      return readEmphasis(reading, at, mark) ? at + mark.length : -1;
    case '[':
      return readLink(reading, at);
    case ']':
      // It ends a bracket that was judged where it began.
      addText(inline, at, at + 1);
      return at + 1;
    case '@':
      return readMailbox(reading, at);
    case '<':
      return readAngle(inline, at);
    case '&':
      return readEntity(inline, at);
    case '\\': {
      const end = endOf(ESCAPE, text, at);
      if (end > 0) addRun(inline, 'entity', at, end, text.charAt(at + 1));
      return end;
    }
    case '`': {
      const end = endOf(CODE, text, at);
      if (end > 0) addOpaque(inline, at, end);
      return end;
    }
    case 'h':
    case 'w':
    case 'W':
      return readAddress(reading, at, mark);
    default:
      return -1;
  }
}

/** Where a pattern that begins at `at` ends; -1 where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Opens or closes bold or italics, or adds a mark that does neither; false where it could be read in more than one way. */
function readEmphasis(reading: Reading, at: number, mark: string): boolean {
  const { text, from, to, inline, open, literal } = reading;
  const before = at === from ? 'space' : kindOf(text, at - 1);
  const after = at + mark.length >= to ? 'space' : kindOf(text, at + mark.length);
  if (!UNIFORM.test(mark) || before === null || after === null) return false;
  const isLeft = after !== 'space' && (after !== 'mark' || before !== 'word');
  const isRight = before !== 'space' && (before !== 'mark' || after !== 'word');
  const isStar = mark.startsWith('*');
  const opens = isLeft && (isStar || !isRight || before === 'mark');
  const closes = isRight && (isStar || !isLeft || after === 'mark');
  if (at === literal || (open === null ? !opens : !opens && !closes)) addText(inline, at, at + mark.length);
  else if (open === null) reading.open = { mark, prose: inline.prose.length, at };
  else if (!closes || open.mark !== mark) return false;
  else {
    if (mark.length !== 1) addMark(inline, 'strong', null, open.prose);
    if (mark.length !== 2) addMark(inline, 'emphasis', null, open.prose);
    reading.open = null;
  }
  return reading.open === null || mark.length <= 3;
}

/** Never a run of both marks. */
const UNIFORM = /^(?:\*+|_+)$/;

/** How CommonMark sees a character beside an emphasis mark; null where it takes a closer look. */
function kindOf(text: string, at: number): 'word' | 'space' | 'mark' | null {
  const character = text.charAt(at);
  if (/[\p{L}\p{N}]/u.test(character)) return 'word';
  if (/\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : null;
}

/** Adds the link or the bracket that begins at `at`; gives its end, or -1 where it is none that is simple. */
function readLink(reading: Reading, at: number): number {
  const { inline, from, isLabel } = reading;
  LINK.lastIndex = at;
  const [all, label, target] = LINK.exec(inline.source) ?? [];
  if (all !== undefined && label !== undefined && target !== undefined && !isLabel) {
    const start = inline.prose.length;
    const inner: Reading = { ...reading, isLabel: true, open: null };
    if (!readLine(inner, at + 1, at + 1 + label.length) || inner.open !== null) return -1;
    addMark(inline, 'link', target, start);
    return at + all.length;
  }
  if (at === from || endOf(BRACKET, inline.source, at) < 0) return -1;
  addText(inline, at, at + 1);
  return at + 1;
}

/** A mail address, or text with an at sign that is none. */
function readMailbox({ inline, isLabel }: Reading, at: number): number {
  const { source } = inline;
  const end = endOf(MAILBOX, source, at);
  if (!isLabel && end > 0 && /[ \n(]/.test(source.charAt(at - 1) || '\n')) {
    addAddress(inline, at, end, `mailto:${source.slice(at, end)}`);
    return end;
  }
  const sign = source.indexOf('@', at) + 1;
  if (!isLabel && sign - at > 1 && /^[\w-]+\./.test(source.slice(sign, sign + 80))) return -1;
  addText(inline, at, sign);
  return sign;
}

function addAddress(inline: Inline, from: number, to: number, target: string): void {
  const start = inline.prose.length;
  addText(inline, from, to);
  addMark(inline, 'link', target, start);
}

function readAngle(inline: Inline, at: number): number {
  const lineBreak = endOf(LINE_BREAK, inline.source, at);
  if (lineBreak > 0) addRun(inline, 'break', at, lineBreak, '\n');
  const tag = lineBreak > 0 ? lineBreak : endOf(TAG, inline.source, at);
  if (tag > 0) return tag;
  AUTOLINK.lastIndex = at;
  const [all, target] = AUTOLINK.exec(inline.source) ?? [];
  if (all === undefined || target === undefined) return -1;
  addAddress(inline, at + 1, at + 1 + target.length, target);
  return at + all.length;
}

/** “&amp;” and its like; an ampersand with nothing of the kind behind it is itself. */
function readEntity(inline: Inline, at: number): number {
  const end = endOf(ENTITY, inline.source, at);
  if (end > 0) addRun(inline, 'entity', at, end, decodeEntity(inline.source.slice(at, end)));
  else if (endOf(LIKE_ENTITY, inline.source, at) > 0) return -1;
  else addText(inline, at, at + 1);
  return end > 0 ? end : at + 1;
}

function readAddress({ inline, isLabel }: Reading, at: number, mark: string): number {
  if (isLabel) {
    addText(inline, at, at + mark.length);
    return at + mark.length;
  }
  ADDRESS.lastIndex = at;
  const [all, opening] = ADDRESS.exec(inline.source) ?? [];
  if (all === undefined || opening === undefined) return -1;
  addAddress(inline, at, at + all.length, opening === 'www.' ? `http://${all}` : all);
  return at + all.length;
}
