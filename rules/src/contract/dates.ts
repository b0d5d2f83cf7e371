import type { Word } from '../kit/document.ts';

/** A date as written. `order` is null where day and month could change places: 03/04/2026. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  /** Null where the text gives none; two digits are as written. */
  readonly year: number | null;
  readonly ambiguous: boolean;
  /** True where the year has two digits. */
  readonly shortYear: boolean;
}

interface DateRead {
  readonly date: CalendarDate;
  /** Days since 1 March of the year 0 in the Gregorian calendar; null where day and month are not sure. */
  readonly days: number | null;
  readonly next: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The date that begins at a word; null where none does. “May” alone and “5 May be” are none. */
export function dateAt(words: readonly Word[], index: number, text: string): DateRead | null {
  const word = words[index];
  if (word === undefined) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(word.text)) {
    const [year = 0, month = 0, day = 0] = word.text.split('-').map(Number);
    return made({ day, month, year, ambiguous: false, shortYear: false }, index + 1);
  }
  return numeric(words, index, text) ?? dayFirst(words, index) ?? monthFirst(words, index);
}

/** “03/04/2026”, “3.4.26”, “3-4-2026”. */
function numeric(words: readonly Word[], index: number, text: string): DateRead | null {
  const word = words[index];
  if (word === undefined || !/^\d/.test(word.text)) return null;
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]\d|\d)/.exec(
    text.slice(word.start, word.start + 12),
  );
  if (match === null || /[\d/.-]/.test(text.charAt(word.start - 1))) return null;
  // “1.2.10” is a clause or a version.
  if (match[2] === '.' && (match[4] ?? '').length === 2) return null;
  const [one, two, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (one < 1 || two < 1 || one > 31 || two > 31 || (one > 12 && two > 12)) return null;
  const isMonthFirst = two > 12;
  const end = word.start + match[0].length;
  let next = index + 1;
  while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++;
  const date = {
    day: isMonthFirst ? two : one,
    month: isMonthFirst ? one : two,
    year,
    ambiguous: one <= 12 && two <= 12 && one !== two,
    shortYear: (match[4] ?? '').length === 2,
  };
  return made(date, next);
}

const monthOf = (word: Word | undefined): number => {
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return 0;
  const lower = word.lower.replace(/\.$/, '');
  const found = MONTHS.findIndex(
    month =>
      month === lower ||
      (lower.length === 3 && month.startsWith(lower)) ||
      (lower === 'sept' && month === 'september'),
  );
  return found + 1;
};
const dayOf = (word: Word | undefined): number => {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.lower ?? '')?.[1] ?? 0);
  return day <= 31 ? day : 0;
};
const yearOf = (word: Word | undefined): number | null =>
  /^(?:19|20)\d{2}$/.test(word?.text ?? '') ? Number(word?.text) : null;

/** “5 May 2026”, “5th of May”. */
function dayFirst(words: readonly Word[], index: number): DateRead | null {
  const day = dayOf(words[index]);
  if (day === 0) return null;
  const of = words[index + 1]?.lower === 'of' ? 1 : 0;
  const month = monthOf(words[index + 1 + of]);
  if (month === 0) return null;
  return withYear(words, index + 2 + of, day, month);
}

/** “May 5, 2026”. */
function monthFirst(words: readonly Word[], index: number): DateRead | null {
  const month = monthOf(words[index]);
  const day = month === 0 ? 0 : dayOf(words[index + 1]);
  return day === 0 ? null : withYear(words, index + 2, day, month);
}

function withYear(words: readonly Word[], next: number, day: number, month: number): DateRead {
  const year = yearOf(words[next]);
  const date = { day, month, year, ambiguous: false, shortYear: false };
  return made(date, year === null ? next : next + 1);
}

const made = (date: CalendarDate, next: number): DateRead => ({
  date,
  days: date.ambiguous ? null : daysOf(date),
  next,
});

/** Howard Hinnant's days from civil, shifted so that no date of a contract is negative. */
function daysOf({ day, month, year }: CalendarDate): number {
  const shifted = (year ?? 0) - (month <= 2 ? 1 : 0);
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}
