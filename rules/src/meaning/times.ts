import type { Sentence } from '../kit/document.ts';
import { MONTHS } from '../language/closed-class.ts';
import type { Whole } from './unit.ts';

const CLOCK = /\b(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b\.?(?=\W|$)/gi;
const DAY_OF = /\b(\d{1,2})(?:st|nd|rd|th)? day of (\p{L}+),? (\d{4})\b/giu;

/** Times of day and dates told at length: “5:00 p.m.”, “the 15th day of September, 2027”. */
export function timesIn({ text, start }: Sentence): readonly Whole[] {
  if (!/\d/.test(text)) return NONE;
  const clocks = [...text.matchAll(CLOCK)].map(match => ({
    at: match,
    key: `#time|${Number(match[1])}:${match[2] ?? '00'}${(match[3] ?? '').toLowerCase()}`,
  }));
  const days = [...text.matchAll(DAY_OF)].flatMap(match => {
    const month = [...MONTHS].indexOf((match[2] ?? '').toLowerCase()) + 1;
    return month === 0 ? [] : [{ at: match, key: `#day|${Number(match[1])}.${month}.${match[3] ?? ''}` }];
  });
  return [...clocks, ...days].map(({ at, key }) => ({
    start: start + at.index,
    end: start + at.index + at[0].length,
    key,
    invariant: 'date' as const,
  }));
}

const NONE: readonly Whole[] = [];
