/** The font size that `medium` and the root of a page have unless they are set, in CSS pixels. */
export const USUAL_SIZE = 16;

/** CSS pixels in a unit of length that is the same everywhere: 96 to the inch (CSS Values 4, section 6.2). */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['px', 1],
  ['pt', 4 / 3],
  ['pc', 16],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 9.6 / 2.54],
  ['q', 2.4 / 2.54],
]);

/** Sizes of the keywords at the usual size, as browsers have them. */
const KEYWORDS: ReadonlyMap<string, number> = new Map([
  ['xx-small', 9],
  ['x-small', 10],
  ['small', 13],
  ['medium', 16],
  ['large', 18],
  ['x-large', 24],
  ['xx-large', 32],
  ['xxx-large', 48],
]);

/** Digits and small letters of most typefaces are about half as wide as the type is high. */
const CHARACTER = 0.5;

/** What `smaller` makes of a size, and `<small>`, `<sub>` and `<sup>` with it. */
export const SMALLER = 1 / 1.2;

/** Font sizes that relative ones start from, in CSS pixels; null where they cannot be told. */
export interface Base {
  readonly own: number | null;
  readonly root: number | null;
}

/** A font size in CSS pixels; null where it cannot be told. `own` of the base is the size of the parent. */
export function readFontSize(value: string, base: Base): number | null {
  const keyword = KEYWORDS.get(value);
  if (keyword !== undefined) return keyword;
  const { own } = base;
  if (value === 'smaller') return own === null ? null : own * SMALLER;
  if (value === 'larger') return own === null ? null : own / SMALLER;
  const percent = percentOf(value);
  if (percent !== null) return own === null ? null : own * percent;
  return readLength(value, base);
}

/** A width in CSS pixels; null where it cannot be told. `own` of the base is the size of the element. */
export function readWidth(value: string, base: Base, parent: number | null): number | null {
  const percent = percentOf(value);
  if (percent !== null) return parent === null ? null : parent * percent;
  return readLength(value, base);
}

/** A share such as 0.8 for `80%`; null for anything else. */
function percentOf(value: string): number | null {
  const percent = /^\+?(\d*\.?\d+)%$/.exec(value)?.[1];
  return percent === undefined ? null : Number(percent) / 100;
}

function readLength(value: string, { own, root }: Base): number | null {
  if (/^\+?0+(?:\.0+)?$/.test(value)) return 0;
  const parts = /^\+?(\d*\.?\d+)([a-z]+)$/.exec(value);
  if (parts === null) return null;
  const number = Number(parts[1]);
  const unit = parts[2] ?? '';
  const pixels = UNITS.get(unit);
  if (pixels !== undefined) return number * pixels;
  if (unit === 'rem') return root === null ? null : number * root;
  if (own === null) return null;
  if (unit === 'em') return number * own;
  return unit === 'ch' || unit === 'ex' ? number * own * CHARACTER : null;
}
