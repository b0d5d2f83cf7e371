import type { Unit } from './unit.ts';

/** What stands between a unit and the one before it in the text of a sentence; nothing where one of them was moved. */
export function gapIn(units: readonly Unit[], index: number, start: number, text: string): string {
  const [before, unit] = [units[index - 1], units[index]];
  return before === undefined || unit === undefined || unit.start < before.end
    ? ''
    : text.slice(before.end - start, unit.start - start);
}

/** Keys that make a part of a sentence a statement. */
export const FINITE: ReadonlySet<string> = new Set([
  'be',
  'have',
  'not',
  '@we',
  '@you',
  'they',
  'it',
  'if',
  'this',
]);
