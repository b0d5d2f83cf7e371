import { prose as span, type Span } from '../kit/span.ts';
import { MAY_END, NEVER_ENDS, OPENERS, SELDOM_ENDS } from './abbreviations.ts';

/** One or more terminators with closing quotes and brackets, before white space, or a dot glued to a new sentence. */
const TERMINATOR = /(?:\.{3,}|…|[.?!]+)(?:["'”’»)\]]+)?(?=\s|$)|(?<=[a-z]{2})\.(?=[A-Z][a-z])/gu;

/** A place where a sentence may end. Offsets count in the prose. */
interface Candidate {
  readonly text: string;
  /** Start of the sentence that may end here. */
  readonly from: number;
  readonly at: number;
  readonly end: number;
  readonly mark: string;
  readonly before: Token;
  readonly next: Next;
}

/** The word before the terminator, without opening punctuation. */
interface Token {
  readonly text: string;
  readonly lower: string;
}

/** What follows: opening punctuation, then the next word. */
interface Next {
  readonly opener: string;
  readonly raw: string;
  readonly word: string;
  readonly isLower: boolean;
  readonly isUpper: boolean;
  readonly isBrand: boolean;
  readonly opens: boolean;
}

/**
 * Sentence spans of one block's prose, trimmed, in order. Knows abbreviations, initials, citations, clause numbers,
 * brands in small letters, quotes and brackets. A line break is white space. Linear in the length of the prose.
 */
export function sentenceSpans(prose: string): readonly Span<'prose'>[] {
  const found: Span<'prose'>[] = [];
  let start = 0;
  const depth = { at: 0, value: 0 };
  TERMINATOR.lastIndex = 0;
  for (let match = TERMINATOR.exec(prose); match !== null; match = TERMINATOR.exec(prose)) {
    const end = match.index + match[0].length;
    if (end >= prose.length) break;
    deepen(prose, depth, end);
    if (depth.value > 0 && end - start < LONGEST_BRACKET) continue;
    const glued = !/\s/.test(prose.charAt(end));
    if (glued && isAddress(prose, match.index)) continue;
    const candidate = candidateAt(prose, start, match.index, end, match[0]);
    if (!ends(candidate)) continue;
    push(found, prose, start, end);
    start = end;
    depth.value = 0;
  }
  push(found, prose, start, prose.length);
  return found;
}

/** A bracket that stays open longer than this many characters is taken for a slip, not for a bracket. */
const LONGEST_BRACKET = 1500;

function push(found: Span<'prose'>[], prose: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(prose.charCodeAt(from))) from++;
  while (to > from && isSpace(prose.charCodeAt(to - 1))) to--;
  if (to > from) found.push(span(from, to));
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;

/** Counts open brackets up to `end`, from where it stopped the last time. */
function deepen(text: string, depth: { at: number; value: number }, end: number): void {
  for (; depth.at < end; depth.at++) {
    const code = text.charCodeAt(depth.at);
    if (code === 40 || code === 91) depth.value++;
    else if ((code === 41 || code === 93) && depth.value > 0) depth.value--;
  }
}

/** A dot inside a web or mail address or a file name. */
function isAddress(text: string, at: number): boolean {
  const from = text.lastIndexOf(' ', at) + 1;
  const to = text.indexOf(' ', at);
  const token = text.slice(Math.max(from, at - 80), to < 0 ? at + 80 : Math.min(to, at + 80));
  return /[@/]|www\.|\.(?:com|org|net|io|md|html|js|json|co|uk|eu)\b/.test(token);
}

function candidateAt(text: string, from: number, at: number, end: number, mark: string): Candidate {
  const before = /[^\s(“"‘'[—–/]+$/u.exec(text.slice(Math.max(from, at - 40), at))?.[0] ?? '';
  return { text, from, at, end, mark, before: { text: before, lower: before.toLowerCase() }, next: nextAfter(text, end) };
}

function nextAfter(text: string, end: number): Next {
  const match = /^\s*(["'“‘«([]*)(\S*)/u.exec(text.slice(end, end + 60));
  const [opener, raw] = [match?.[1] ?? '', match?.[2] ?? ''];
  const word = raw.replace(/[^\p{L}\p{N}'’-].*$/u, '');
  const first = word.charAt(0) || raw.charAt(0);
  const isUpper = /\p{Lu}/u.test(first);
  return {
    opener,
    raw,
    word,
    isLower: /\p{Ll}/u.test(first),
    isUpper,
    isBrand: /^[a-z]{1,2}[A-Z]/.test(word),
    opens: isUpper && OPENERS.has(word.toLowerCase()),
  };
}

function ends(candidate: Candidate): boolean {
  const { mark, next } = candidate;
  if (next.raw === '' && next.opener === '') return false;
  if (isSpacedDots(candidate)) return false;
  if (/^(?:\.{3,}|…)/.test(mark)) return next.isUpper && (next.opens || mark.length > 3);
  if (!mark.startsWith('.')) return !next.isLower || next.isBrand;
  if (mark.length > 1) return endsAfterCloser(candidate);
  return endsAfterDot(candidate);
}

/** “. . .”: the dots of an ellipsis with spaces. */
function isSpacedDots({ text, at, end, mark, next }: Candidate): boolean {
  if (mark !== '.') return false;
  if (/\.\s$/.test(text.slice(Math.max(0, at - 2), at)) && !next.isUpper) return true;
  return /^\s\.(?:\s|$)/.test(text.slice(end, end + 3));
}

/** A dot with closing quotes or brackets behind it. */
function endsAfterCloser({ before, next }: Candidate): boolean {
  if (next.isLower && !next.isBrand) return false;
  if (next.raw === '') return true;
  if (next.isUpper) return !MAY_END.has(before.lower) || next.opens;
  return /^[“"‘([]/.test(next.opener) || next.isBrand || /^\uFFFC/.test(next.raw) || /^\d/.test(next.raw);
}

function endsAfterDot(candidate: Candidate): boolean {
  const { before, next } = candidate;
  if (isNumbering(candidate)) return false;
  if (NEVER_ENDS.has(before.lower)) return false;
  if (SELDOM_ENDS.has(before.lower) && (!next.opens || !/^[a-z]/.test(before.text) || before.lower === 'al')) {
    return false;
  }
  if (/^[A-Z]$/.test(before.text)) return next.opens && next.word !== 'A' && next.word !== 'I';
  if (MAY_END.has(before.lower) || /^(?:\p{L}\.)+\p{L}$/u.test(before.text)) {
    return next.opens || next.isBrand || (/[“"]/.test(next.opener) && before.lower !== 'u.s');
  }
  if (next.isLower && !next.isBrand) return endsBeforeSmallLetter(before, next);
  if (/^[§$€£#•\-–—&,;:)]/.test(next.raw)) return /^[•$€£]/.test(next.raw);
  return !(/^\d+$/.test(before.text) && /^\d/.test(next.word));
}

/** “1.”, “4.2”, “(a)”, “Section 5.” at the start of a sentence: a number, not the end. */
function isNumbering({ text, from, at }: Candidate): boolean {
  if (at - from > 40) return false;
  const head = text.slice(from, at + 1).trim();
  if (/^(?:\d+(?:\.\d+)*|[ivxlc]+|[A-Za-z])\.$/.test(head)) return true;
  return /^(?:section|sec\.?|clause|article|art\.?|part|schedule|appendix|exhibit|annex|chapter)\s+(?:[\dIVXLC]+(?:\.\d+)*|[A-Z])\.$/i.test(
    head,
  );
}

/** A writer who starts sentences with small letters: only after a full word and before a pronoun. */
const endsBeforeSmallLetter = (before: Token, next: Next): boolean =>
  before.text.length >= 4 &&
  /^\p{Ll}+$/u.test(before.text) &&
  /^(?:we|you|they|it|this|that|the|these|if)$/.test(next.word.toLowerCase());
