import type { Word } from '../kit/document.ts';
import { prose as span } from '../kit/span.ts';
import { ASTRAL, CURRENCY, characterClass, DIGIT, isAstralLetter, isCore, LETTER, OPAQUE_MARK, UPPER } from './characters.ts';

/**
 * The words of prose, in order, as whole tokens with their offsets.
 *
 * - Letters, digits and marks, joined by inner apostrophes, hyphens (also non-breaking ones), `&` and `_`:
 *   "customer's", "above-mentioned", "R&D".
 * - Dots and commas inside numbers and abbreviations: "3.5", "1,000.50", "11:59", "e.g.", "U.S.", "Ph.D.".
 *   A dot between a whole word and a capital separates two sentences: "end.The" is two words.
 * - A currency sign before a number and a percent sign behind it belong to it: "$25", "5%".
 * - The last dot belongs to the word in initialisms ("e.g.", "i.e.", "U.S.") and in a closed list of Latin
 *   abbreviations ("etc.", "viz.", "ss.", "et al.", "cf."), whether or not it also ends a sentence. All other last
 *   dots are left out ("Inc", "No").
 * - OPAQUE is a word of its own, unless it touches letters: "￼s" is one word.
 * - Slashes, dashes and everything else separate words.
 *
 * `lower` is in lower case with straight apostrophes, plain hyphens and no soft hyphens.
 */
export function words(prose: string): readonly Word[] {
  const found: Word[] = [];
  const length = prose.length;
  let index = 0;
  while (index < length) {
    const kind = characterClass(prose.charCodeAt(index));
    if (!isCore(kind) && !startsWord(prose, index, kind)) {
      index++;
      continue;
    }
    const token = scan(prose, index);
    const text = prose.slice(index, token.end);
    const at = span(index, token.end);
    found.push({ start: at.start, end: at.end, text, lower: token.plain ? text : lowered(text) });
    index = token.end;
  }
  return found;
}

/** Latin abbreviations that keep their last dot. */
const DOTTED: ReadonlySet<string> = new Set(['etc', 'viz', 'ss', 'cf', 'al', 'ibid', 'seq', 'ca']);
const LONGEST_DOTTED = 4;

const DOT = 46;
const COMMA = 44;
const COLON = 58;
const PERCENT = 37;
const APOSTROPHE = 39;
const AMPERSAND = 38;
const HYPHEN = 45;
const UNDERSCORE = 95;
const SOFT_HYPHEN = 0xad;

function startsWord(prose: string, index: number, kind: number): boolean {
  if (kind === CURRENCY) return characterClass(prose.charCodeAt(index + 1)) === DIGIT;
  return kind === ASTRAL && isAstralLetter(prose, index);
}

/** Where the word that starts here ends, and whether it is its own lower case. */
const token = { end: 0, plain: true };

function scan(prose: string, start: number): { readonly end: number; readonly plain: boolean } {
  let index = start;
  let segment = start;
  let initials = false;
  let plain = true;
  for (;;) {
    const code = prose.charCodeAt(index);
    const kind = characterClass(code);
    if (kind === LETTER || kind === DIGIT) index++;
    else if (kind === UPPER) {
      plain = false;
      index++;
    } else if (kind === ASTRAL && isAstralLetter(prose, index)) {
      plain = false;
      index += 2;
    } else if (kind === OPAQUE_MARK && (index === start || prose.charCodeAt(index - 1) !== code)) index++;
    else if (kind === CURRENCY && index === start) segment = ++index;
    else if (code === DOT && joinsAtDot(prose, segment, index, initials)) {
      initials = characterClass(prose.charCodeAt(index - 1)) !== DIGIT;
      segment = ++index;
    } else if (joins(prose, index, code)) {
      if (code !== HYPHEN && code !== APOSTROPHE) plain = false;
      segment = ++index;
    } else break;
  }
  token.end = lastDot(prose, start, segment, index, initials);
  if (prose.charCodeAt(token.end) === PERCENT && characterClass(prose.charCodeAt(index - 1)) === DIGIT) token.end++;
  token.plain = plain;
  return token;
}

/** True where a mark joins what stands on both sides of it into one word. */
function joins(prose: string, index: number, code: number): boolean {
  const next = characterClass(prose.charCodeAt(index + 1));
  switch (code) {
    case APOSTROPHE:
    case 0x2019:
    case HYPHEN:
    case 0x2010:
    case 0x2011:
    case UNDERSCORE:
    case SOFT_HYPHEN:
    case 0x200c:
    case 0x200d:
    case 0x2060:
      return isCore(next);
    case AMPERSAND:
      return isLetter(next) && isLetter(characterClass(prose.charCodeAt(index - 1)));
    case COMMA:
      return next === DIGIT && isThousands(prose, index);
    case COLON:
      return next === DIGIT && characterClass(prose.charCodeAt(index - 1)) === DIGIT;
    default:
      return false;
  }
}

const isLetter = (kind: number): boolean => kind === LETTER || kind === UPPER;

/** A comma between digits with exactly three behind it. */
function isThousands(prose: string, comma: number): boolean {
  const digit = (offset: number): boolean => characterClass(prose.charCodeAt(comma + offset)) === DIGIT;
  return digit(-1) && digit(2) && digit(3) && !digit(4);
}

/** True where the dot stands inside a number, an initialism or a name like “Node.js”. */
function joinsAtDot(prose: string, segment: number, dot: number, initials: boolean): boolean {
  const before = characterClass(prose.charCodeAt(dot - 1));
  const next = characterClass(prose.charCodeAt(dot + 1));
  if (!isCore(next)) return initials && isJoinedAgain(prose, segment, dot);
  if (before === DIGIT && next === DIGIT) return true;
  const nextIsSingle = !isCore(characterClass(prose.charCodeAt(dot + 2)));
  if (before === DIGIT) return isLetter(next) && nextIsSingle;
  const isSingle = dot - segment === 1;
  if (next === DIGIT) return isSingle;
  if (next === LETTER && isLetter(before) && !isSingle) return true;
  return isLetter(next) && nextIsSingle && dot - segment <= 2;
}

/** “U.S.-based”: the last dot of an initialism with a hyphen or an apostrophe behind it. */
function isJoinedAgain(prose: string, segment: number, dot: number): boolean {
  const code = prose.charCodeAt(dot + 1);
  return dot - segment === 1 && (code === HYPHEN || code === APOSTROPHE || code === 0x2019) && joins(prose, dot + 1, code);
}

/** The end of the word, with its last dot where that belongs to it. */
function lastDot(prose: string, start: number, segment: number, end: number, initials: boolean): number {
  if (prose.charCodeAt(end) !== DOT) return end;
  if (initials && end - segment === 1) return end + 1;
  if (end - start > LONGEST_DOTTED || end - start < 2) return end;
  return DOTTED.has(prose.slice(start, end).toLowerCase()) ? end + 1 : end;
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return /[^\w.-]/.test(lower)
    ? lower.replace(/[’\u2010\u2011\u00ad\u200c\u200d\u2060]/g, mark => PLAIN[mark] ?? '')
    : lower;
}

const PLAIN: Readonly<Record<string, string>> = { '’': "'", '\u2010': '-', '\u2011': '-' };
