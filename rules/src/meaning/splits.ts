import type { Edge } from './edges.ts';
import { isSingle } from './sequence.ts';
import type { Unit } from './unit.ts';

/**
 * What may stand for a condition or an exception at the end of a single statement, when it gets a sentence of its own:
 * “…, provided that X” is “… This applies only if X”, “…, unless X” is “… This does not apply if X”.
 */
export function splitEdges(units: readonly Unit[]): readonly Edge[] {
  const found: Edge[] = [];
  units.forEach((unit, index) => {
    const repeated = unit.joins === true ? subjectFor(units, index) : null;
    if (repeated !== null)
      found.push({
        ...unit,
        target: [{ ...unit, key: '|', joins: false }, ...repeated],
        from: unit.shown,
        to: 'a new sentence',
      });
    const tails = TAILS.get(unit.key);
    if (tails === undefined || index === 0 || !isSingle(units.slice(0, index))) return;
    if (
      isNegative(units.slice(0, index)) ||
      units.slice(index + 1).some(({ invariant }) => invariant === 'condition')
    )
      return;
    for (const tail of tails)
      found.push({
        start: unit.start,
        end: unit.end,
        target: tail.split(' · ').map(key => ({ ...unit, key, apart: false })),
        from: unit.shown,
        to: `a new sentence: ${tail.replace('| · ', '').replaceAll(' · ', ' ')}`,
      });
  });
  return found;
}

const TAILS: ReadonlyMap<string, readonly string[]> = new Map([
  ['provided that', ['| · this · apply · only if', 'but · only if', 'only if']],
  ['unless', ['| · this · not · apply · if']],
]);

/** “not …, provided that” could be read as a condition on the ban or on what is banned. */
const isNegative = (units: readonly Unit[]): boolean =>
  units.some(
    ({ invariant, modal }) => invariant === 'negation' || modal?.negated === true || modal?.nobody === true,
  );

/** “You must pack it and must send it”: the subject that the second sentence repeats. */
function subjectFor(units: readonly Unit[], index: number): readonly Unit[] | null {
  if (units[index + 1]?.modal === undefined) return null;
  const start = units.slice(0, index).findLastIndex(({ key, joins }) => key === '|' || joins === true) + 1;
  const modal = units.findIndex(({ modal: found }, at) => at >= start && found !== undefined);
  const subject = units.slice(start, modal);
  return modal < start || subject.length === 0 || subject.length > MOST_WORDS || isNegative(subject)
    ? null
    : subject;
}

const MOST_WORDS = 6;
