import type { Word } from '../kit/document.ts';
import { type Span, prose as span } from '../kit/span.ts';
import { formOf } from './forms.ts';
import {
  ASTRAL,
  CURRENCY,
  characterClass,
  codeAt,
  DIGIT,
  isAstralLetter,
  isCore,
  LETTER,
  MARK,
  OPAQUE_MARK,
  UPPER,
} from './characters.ts';

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
    // Most words are plain letters with a space behind them, which joins nothing.
    let end = index;
    while (isPlainLetter(codeAt(prose, end))) end++;
    if (end === index || codeAt(prose, end) !== SPACE) {
      const kind = characterClass(codeAt(prose, index));
      if (!isCore(kind) && !startsWord(prose, index, kind)) {
        index++;
        continue;
      }
      end = wordEnd(prose, index);
    }
    found.push(wordAt(span(index, end), prose.slice(index, end)));
    index = end;
  }
  return found;
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** What stands at a place as one word. */
export function wordAt({ start, end }: Span<'prose'>, written: string): Word {
  const form = formOf(written, lowerOf);
  return { start, end, text: form.text, lower: form.lower, form };
}

/** In lower case with straight apostrophes, plain hyphens and no soft hyphens. */
const lowerOf = (text: string): string => (isLower(text) ? text : plain(text.toLowerCase()));

/** True for plain small letters, which most words are made of. */
function isLower(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Latin abbreviations that keep their last dot, as written: “CA.” is California. */
const DOTTED: ReadonlySet<string> = new Set('etc Etc viz Viz cf Cf ibid Ibid ss SS al seq ca'.split(' '));
const LONGEST_DOTTED = 4;

const SPACE = 32;
const DOT = 46;
const COMMA = 44;
const COLON = 58;
const PERCENT = 37;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const AMPERSAND = 38;
const HYPHEN = 45;
const UNDERSCORE = 95;
const SOFT_HYPHEN = 0xad;

/** Other forms of apostrophes and hyphens, and characters without a shape of their own. */
const VARIANT = /[\u2019\u2010\u2011\u00ad\u200c\u200d\u2060]/;
const VARIANTS = new RegExp(VARIANT, 'g');

const plain = (lower: string): string =>
  VARIANT.test(lower)
    ? lower.replace(VARIANTS, mark => (mark === '\u2019' ? "'" : /[\u2010\u2011]/.test(mark) ? '-' : ''))
    : lower;

function startsWord(prose: string, index: number, kind: number): boolean {
  const next = characterClass(codeAt(prose, index + 1));
  return kind === CURRENCY ? next === DIGIT : kind === ASTRAL && isAstralLetter(prose, index);
}

function wordEnd(prose: string, start: number): number {
  let index = start;
  /** Start of what stands behind the last joining mark. */
  let segment = start;
  /** True behind a dot between letters. */
  let initials = false;
  for (;;) {
    const code = codeAt(prose, index);
    const kind = characterClass(code);
    if (kind === LETTER || kind === UPPER || kind === DIGIT || kind === MARK) index++;
    else if (kind === OPAQUE_MARK && (index === start || codeAt(prose, index - 1) !== code)) index++;
    else if (kind === ASTRAL && isAstralLetter(prose, index)) index += 2;
    else if (kind === CURRENCY && index === start) segment = ++index;
    else if (code === DOT && joinsAtDot(prose, segment, index, initials)) {
      initials = characterClass(codeAt(prose, index - 1)) !== DIGIT;
      segment = ++index;
    } else if (joins(prose, index, code)) segment = ++index;
    else break;
  }
  const follower = codeAt(prose, index);
  if (follower === DOT && keepsDot(prose, start, segment, index, initials)) return index + 1;
  return follower === PERCENT && characterClass(codeAt(prose, index - 1)) === DIGIT ? index + 1 : index;
}

/** True where a mark joins what stands on both sides of it into one word. */
function joins(prose: string, index: number, code: number): boolean {
  const next = characterClass(codeAt(prose, index + 1));
  switch (code) {
    case APOSTROPHE:
    case CURLY_APOSTROPHE:
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
      return isLetter(next) && isLetter(characterClass(codeAt(prose, index - 1)));
    case COMMA:
      return next === DIGIT && isThousands(prose, index);
    case COLON:
      return next === DIGIT && characterClass(codeAt(prose, index - 1)) === DIGIT;
    default:
      return false;
  }
}

const isLetter = (kind: number): boolean => kind === LETTER || kind === UPPER;

/** A comma between digits with exactly three behind it. */
function isThousands(prose: string, comma: number): boolean {
  const digit = (offset: number): boolean => characterClass(codeAt(prose, comma + offset)) === DIGIT;
  return digit(-1) && digit(2) && digit(3) && !digit(4);
}

/** True where the dot stands inside a number, an initialism or a name like “Node.js”. */
function joinsAtDot(prose: string, segment: number, dot: number, initials: boolean): boolean {
  const before = characterClass(codeAt(prose, dot - 1));
  const next = characterClass(codeAt(prose, dot + 1));
  if (!isCore(next)) return initials && isJoinedAgain(prose, segment, dot);
  if (before === DIGIT && next === DIGIT) return true;
  const nextIsSingle = !isCore(characterClass(codeAt(prose, dot + 2)));
  if (before === DIGIT) return isLetter(next) && nextIsSingle;
  const isSingle = dot - segment === 1;
  if (next === DIGIT) return isSingle;
  if (next === LETTER && isLetter(before) && !isSingle) return true;
  return isLetter(next) && nextIsSingle && dot - segment <= 2;
}

/** “U.S.-based”: the last dot of an initialism with a hyphen or an apostrophe behind it. */
function isJoinedAgain(prose: string, segment: number, dot: number): boolean {
  const code = codeAt(prose, dot + 1);
  return (
    dot - segment === 1 &&
    (code === HYPHEN || code === APOSTROPHE || code === CURLY_APOSTROPHE) &&
    joins(prose, dot + 1, code)
  );
}

/** True where the last dot belongs to the word. */
function keepsDot(prose: string, start: number, segment: number, dot: number, initials: boolean): boolean {
  if (initials && dot - segment === 1) return true;
  return dot - start >= 2 && dot - start <= LONGEST_DOTTED && DOTTED.has(prose.slice(start, dot));
}
