import { OPAQUE } from '../kit/document.ts';

/** What a UTF-16 code unit is to the word scanner. */
export const OTHER = 1;
/** A letter without case, in lower case, or a mark inside a word. */
export const LETTER = 2;
/** A letter that has another lower case. */
export const UPPER = 3;
export const DIGIT = 4;
export const OPAQUE_MARK = 5;
export const CURRENCY = 6;
/** The first half of a surrogate pair: only the pair tells whether it is a letter. */
export const ASTRAL = 7;
/** A combining mark: continues a word, never begins one. */
export const MARK = 8;

const classes = new Uint8Array(0x1_0000);

/** The class of a code unit. */
export const characterClass = (code: number): number => classes[code] || classify(code);

/** The code unit at a place, 0 beyond the text: V8 throws away what it made of a loop that reads behind the end. */
export const codeAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? text.charCodeAt(index) : 0;

/** True for what a word is made of and may begin with. */
export const isCore = (kind: number): boolean => kind >= LETTER && kind <= OPAQUE_MARK;

/** True where a surrogate pair at `index` is a letter or a digit, so no emoji. */
export const isAstralLetter = (text: string, index: number): boolean =>
  /^[\p{Letter}\p{Number}]/u.test(String.fromCodePoint(text.codePointAt(index) ?? 0));

/** Classes are worked out once for each code unit that is met. */
function classify(code: number): number {
  const kind = classOf(String.fromCharCode(code), code);
  classes[code] = kind;
  return kind;
}

function classOf(character: string, code: number): number {
  if (character === OPAQUE) return OPAQUE_MARK;
  if (code >= 0xd800 && code <= 0xdbff) return ASTRAL;
  if (/[$€£¥₹]/.test(character)) return CURRENCY;
  if (/\p{Mark}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  // Superscript figures are notes, not part of the word that they follow.
  if (/[\u00b2\u00b3\u00b9\u2070-\u209c]/.test(character)) return OTHER;
  if (/[\p{Letter}\p{Number}]/u.test(character))
    return character.toLowerCase() === character ? LETTER : UPPER;
  return OTHER;
}
