import type { Edge } from './edges.ts';
import { type Unit, unitOf } from './unit.ts';

/** What the edges of splits are made from. */
export interface Told {
  readonly units: readonly Unit[];
  readonly prose: string;
  /** A wording alone as units. */
  readonly unitsOf: (text: string) => readonly Unit[];
}

/** One new sentence in the place of the units from `index` to before `last`. */
export function newSentence({ units }: Told, index: number, last: number, target: readonly Unit[]): Edge {
  const first = units[index] ?? blank;
  const end = units[last - 1] ?? first;
  const placed = target.map(unit => ({ ...unit, loud: first.loud ?? 0, apart: false }));
  return {
    start: first.start,
    end: end.end,
    target: [blank, ...placed],
    from: units
      .slice(index, last)
      .map(({ shown }) => shown)
      .join(' '),
    to: `a new sentence: ${placed.map(({ shown }) => shown).join(' ')}`,
  };
}

const blank = unitOf({ key: '|', invariant: 'order', shown: 'a new sentence', start: 0, end: 0 });

/** “not …, provided that” could be read as a condition on the ban or on what is banned. */
export const isNegative = (units: readonly Unit[]): boolean =>
  units.some(
    ({ invariant, modal }) => invariant === 'negation' || modal?.negated === true || modal?.nobody === true,
  );

/** What stands between a unit and the one before it; nothing where one of them was moved. */
export function gapBefore({ units, prose }: Told, index: number): string {
  const [before, unit] = [units[index - 1], units[index]];
  return before === undefined || unit === undefined || unit.start < before.end
    ? ''
    : prose.slice(before.end, unit.start);
}
