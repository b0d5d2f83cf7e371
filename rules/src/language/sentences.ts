import { prose as span, type Span } from '../kit/span.ts';
import { endsSentence } from './boundary.ts';
import { codeAt } from './characters.ts';
import { lineStarts } from './lines.ts';

/**
 * Sentence spans of one block's prose, without surrounding white space, in order. Knows abbreviations, initials,
 * citations, clause numbers, brands in small letters, quotes, brackets and ellipses. A line break is white space,
 * unless what follows is clearly a line of its own. Takes time linear in the length of the prose.
 */
export function sentenceSpans(prose: string): readonly Span<'prose'>[] {
  const found: Span<'prose'>[] = [];
  let from = 0;
  for (const start of lineStarts(prose)) {
    split(prose, from, start, found);
    from = start;
  }
  split(prose, from, prose.length, found);
  return found;
}

/** What the scanner stops at: nothing, a terminator, an opening or a closing bracket. */
const TERMINATOR = 1;
const OPENS = 2;
const CLOSES = 3;
const STOPS = new Uint8Array(128);
for (const [characters, kind] of [
  ['.?!', TERMINATOR],
  ['([', OPENS],
  [')]', CLOSES],
] as const) {
  for (const character of characters) STOPS[character.charCodeAt(0)] = kind;
}
const ELLIPSIS = 0x2026;
const DOT = 46;

/** A bracket that stays open longer than this many characters is taken for a slip. */
const LONGEST_BRACKET = 600;

/** Adds the sentences between two offsets. Terminators inside brackets end nothing, except where the bracket opens the sentence. */
function split(prose: string, from: number, to: number, found: Span<'prose'>[]): void {
  let start = from;
  let depth = 0;
  let closer = -1;
  for (let index = nextStop(prose, from, to); index < to; index = nextStop(prose, index + 1, to)) {
    const stop = stopAt(prose, index);
    if (stop === OPENS) {
      if (closer < index) closer = nextCloser(prose, index);
      if (closer - index <= LONGEST_BRACKET && !opensSentence(prose, start, index)) depth++;
    } else if (stop === CLOSES) depth = Math.max(0, depth - 1);
    else {
      const end = markEnd(prose, index, to);
      depth = Math.max(0, depth - closersIn(prose, index, end));
      if (end >= to) break;
      if (
        depth === 0 &&
        isCandidate(prose, index, end) &&
        endsSentence({ prose, from: start, at: index, end })
      ) {
        push(found, prose, start, end);
        start = end;
      }
      index = end - 1;
    }
  }
  push(found, prose, start, to);
}

const stopAt = (prose: string, index: number): number => {
  const code = prose.charCodeAt(index);
  return code < 128 ? (STOPS[code] ?? 0) : code === ELLIPSIS ? TERMINATOR : 0;
};

/** The next place to stop at, or `to`. Most of the time goes here: small, so that V8 optimises it at little cost. */
function nextStop(prose: string, from: number, to: number): number {
  let index = from;
  while (index < to && stopAt(prose, index) === 0) index++;
  return index;
}

/** The next closing bracket, or a place out of reach. */
function nextCloser(prose: string, from: number): number {
  for (let index = from; index < prose.length; index++) {
    const code = prose.charCodeAt(index);
    if (code < 128 && STOPS[code] === CLOSES) return index;
  }
  return Number.POSITIVE_INFINITY;
}

/** The end of a run of terminators (dots may have spaces between them) with its closing marks and note marks. */
function markEnd(prose: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const code = prose.charCodeAt(end);
    if (isTerminator(code)) end++;
    else if ((code === 32 || code === 160) && prose.charCodeAt(end - 1) === DOT && isLoneDot(prose, end + 1))
      end += 2;
    else break;
  }
  while (end < to && /["'”’»)\]]/.test(prose.charAt(end))) end++;
  return noteEnd(prose, end, to);
}

/** The end of note marks behind a sentence: “[3]”, “*”, “¹”. */
function noteEnd(prose: string, at: number, to: number): number {
  if (at >= to || !/[[*†‡¹²³⁰-⁹]/.test(prose.charAt(at))) return at;
  const note = /^(?:\[(?:\d{1,3}|[*†‡])\]|[*†‡¹²³⁰-⁹])+/.exec(prose.slice(at, at + 24))?.[0] ?? '';
  return Math.min(to, at + note.length);
}

const isTerminator = (code: number): boolean =>
  code === ELLIPSIS || (code < 128 && STOPS[code] === TERMINATOR);

/** A dot of “. . .”: with white space, a closing mark or another dot behind it. */
const isLoneDot = (prose: string, at: number): boolean =>
  codeAt(prose, at) === DOT && /^[\s"'”’»)\].]?$/.test(prose.slice(at + 1, at + 2));

function closersIn(prose: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (/[)\]]/.test(prose.charAt(index))) count++;
  return count;
}

/** True before white space, and where a dot is glued to the capital of a new sentence: “the fee.You pay”. */
function isCandidate(prose: string, at: number, end: number): boolean {
  if (/\s/.test(prose.charAt(end))) return true;
  if (end !== at + 1 || !/^[\p{Ll}\d]{2}[.?]\p{Lu}\p{Ll}/u.test(prose.slice(at - 2, at + 3))) return false;
  return !isAddress(prose, at);
}

/** A dot inside a web or mail address or a file name. */
function isAddress(prose: string, at: number): boolean {
  const before = /\S*$/.exec(prose.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  const after = /^\S*/.exec(prose.slice(at, at + 80))?.[0] ?? '';
  return /[@/]|www\.|\.(?:com|org|net|io|md|html|js|json|co|uk|eu)\b/i.test(before + after);
}

function push(found: Span<'prose'>[], prose: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(prose.charCodeAt(from))) from++;
  while (to > from && isSpace(prose.charCodeAt(to - 1))) to--;
  if (to > from) found.push(span(from, to));
}

/** True where nothing but a little white space stands before the bracket. */
const opensSentence = (prose: string, start: number, bracket: number): boolean =>
  bracket - start < 8 && prose.slice(start, bracket).trim() === '';

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;
