import { blockOf } from '../language/text-block.ts';
import { readBlock } from './read.ts';
import { sameUnit } from './same.ts';
import { sequenceOf } from './sequence.ts';
import type { Unit } from './unit.ts';

/** A few hundred wordings come again and again: “before”, “This applies”. */
const MOST_KNOWN = 2_000;
const known = new Map<string, readonly Unit[]>();

/** A phrase alone as units. Read alone, it has no subject and no capital that says something. */
export function unitsOf(text: string): readonly Unit[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const units = openly(sequenceOf(readBlock(blockOf(text), {})));
  known.set(text, units);
  return units;
}

const openly = (units: readonly Unit[]): readonly Unit[] =>
  units.map(unit => ({
    ...unit,
    capital: 'open',
    modal: unit.modal === undefined ? undefined : { ...unit.modal, open: true },
  }));

/** A unit of the new wording stands out, and is set off by a comma, as the first of the old. */
export const inPlaceOf = (old: Unit, unit: Unit, at: number): Unit => ({
  ...unit,
  loud: old.loud ?? 0,
  ...(at === 0 && old.apart === true && { apart: true }),
  ...(at === 0 && old.participle !== undefined && { participle: unit.shown.toLowerCase() }),
});

/** True where a unit stands there and means the same. */
export const isSameHere = (one: Unit, two: Unit | undefined): boolean =>
  two !== undefined && sameUnit(one, two);

export const shownOf = (units: readonly Unit[]): string => units.map(({ shown }) => shown).join(' ');
