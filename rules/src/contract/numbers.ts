/** How a part of a clause number counts. `name` is a number of its own kind: “Schedule 2”, “Article IV”. */
export type NumberStyle = 'decimal' | 'letter' | 'roman' | 'capital' | 'capital-roman';

/** One part of a clause number: “4” and “2” and “b” in “4.2(b)”. */
export interface NumberPart {
  /** As written, without marks: “A”, “b”, “4”. Compare with `samePart`. */
  readonly text: string;
  /** True where it is written in brackets: the 1 of “6(1)”. */
  readonly bracketed: boolean;
  /** Every way in which it can be read: “i” is a roman one or the ninth letter. The likelier first. */
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly style: NumberStyle;
  /** From 1. */
  readonly value: number;
}

/** Kinds of parts that a contract numbers by themselves, beside its clauses. */
export const ATTACHMENTS = ['schedule', 'annex', 'appendix', 'exhibit', 'attachment', 'part'] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

/** A clause label or the number of a reference, read. `attachment` is null for a clause, section, article, paragraph. */
export interface ClauseNumber {
  readonly attachment: Attachment | null;
  readonly parts: readonly NumberPart[];
}

/** A label of a block such as “4.2”, “(a)”, “12.”, “Section 3.”, “§ 5”; null where it holds no number: a bullet. */
export function parseLabel(label: string): ClauseNumber | null {
  const text = label.trim();
  const named = /^([A-Za-z]+\.?)\s+(?=[\dA-Za-z(])/.exec(text);
  const rest = named === null ? text.replace(/^§+\s*/, '') : text.slice(named[0].length);
  const parts = parseParts(rest);
  if (parts === null) return null;
  return { attachment: named === null ? null : attachmentOf(named[1] ?? ''), parts };
}

/** The kind that a word names: “Schedules” is a schedule; null for “clause” and words of other kinds. */
export function attachmentOf(word: string): Attachment | null {
  const lower = word.toLowerCase();
  if (lower === 'appendices') return 'appendix';
  if (lower === 'annexes' || lower === 'annexure' || lower === 'annexures') return 'annex';
  const singular = lower.replace(/s$/, '');
  return ATTACHMENTS.find(name => name === singular) ?? null;
}

const PARTS = /^[\s.)\]:–—-]*(\(?)(\d{1,4}|[a-zA-Z]{1,6})\)?/;
const MOST_PARTS = 8;

/** The parts of “4.2(b)(iv)”; null where something in it is no number. */
export function parseParts(text: string): readonly NumberPart[] | null {
  const parts: NumberPart[] = [];
  let rest = text;
  while (rest.replace(/[\s.):\]–—-]+$/, '') !== '') {
    const match = PARTS.exec(rest);
    const written = match?.[2];
    if (match === null || written === undefined || parts.length >= MOST_PARTS) return null;
    const readings = readingsOf(written);
    if (readings.length === 0) return null;
    parts.push({ text: written, bracketed: match[1] === '(', readings });
    rest = rest.slice(match[0].length);
  }
  return parts.length === 0 ? null : parts;
}

function readingsOf(written: string): readonly Reading[] {
  if (/^\d+$/.test(written)) return [{ style: 'decimal', value: Number(written) }];
  const isCapital = written === written.toUpperCase();
  const readings: Reading[] = [];
  const roman = romanValue(written.toLowerCase());
  if (roman !== null) readings.push({ style: isCapital ? 'capital-roman' : 'roman', value: roman });
  const letter = letterValue(written.toLowerCase());
  if (letter !== null) readings.push({ style: isCapital ? 'capital' : 'letter', value: letter });
  return isLikelyLetter(written) ? readings.reverse() : readings;
}

/** Alone, “c”, “d”, “l”, “m” are letters; “i”, “v” and “x” are roman. */
const isLikelyLetter = (written: string): boolean => /^[cdlm]$/i.test(written);

/** “a” is 1, “z” 26, “aa” 27, “bb” 28. */
function letterValue(text: string): number | null {
  const first = text.charCodeAt(0) - 96;
  if (text.length === 1) return first;
  return text.length === 2 && text.charAt(0) === text.charAt(1) ? 26 + first : null;
}

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Roman numbers as contracts use them, up to 399; null for other letters. */
export function romanValue(text: string): number | null {
  const tail = text.replace(/^c{0,3}(?:xc|xl|l)?/, '');
  if (text === '' || !/^[ivxlc]{1,8}$/.test(text) || !ROMAN.test(tail)) return null;
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    const value = ROMAN_DIGITS[text.charAt(index)] ?? 0;
    const next = ROMAN_DIGITS[text.charAt(index + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

/** “4.2(b)” of its parts, as a person would write it: decimals with points, the rest in brackets. */
export function showNumber({ attachment, parts }: ClauseNumber): string {
  const text = parts
    .map(({ text: part, bracketed }, index) => {
      if (index === 0) return part;
      return bracketed || !/^\d/.test(part) ? `(${part})` : `.${part}`;
    })
    .join('');
  return attachment === null ? text : `${attachment.charAt(0).toUpperCase()}${attachment.slice(1)} ${text}`;
}

/** True for parts that differ at most in capitals. */
export const samePart = (one: NumberPart, two: NumberPart | undefined): boolean =>
  two !== undefined && one.text.toLowerCase() === two.text.toLowerCase();

/** A part with another value, written as the part is: “(c)” for 3 beside “(b)”, “IV” for 4 beside “III”. */
export function showPart({ bracketed }: NumberPart, value: number, style: NumberStyle): string {
  const text = written(value, style);
  return bracketed ? `(${text})` : text;
}

function written(value: number, style: NumberStyle): string {
  switch (style) {
    case 'decimal':
      return String(value);
    case 'letter':
      return lettersOf(value);
    case 'capital':
      return lettersOf(value).toUpperCase();
    case 'roman':
      return romanOf(value);
    case 'capital-roman':
      return romanOf(value).toUpperCase();
  }
}

function lettersOf(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letter + letter : letter;
}

const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function romanOf(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, sign] of ROMAN_STEPS) {
    for (; rest >= step; rest -= step) text += sign;
  }
  return text;
}

/** True for two numbers of the same parts, that differ at most in capitals. */
export const sameParts = (one: readonly NumberPart[], two: readonly NumberPart[]): boolean =>
  one.length === two.length && one.every((part, index) => samePart(part, two[index]));
