import type { Edge } from './edges.ts';
import type { Unit } from './unit.ts';

/**
 * A pronoun behind the end of a statement may become its noun, where only one noun before it can be meant: one that is no
 * object of a preposition, in the number of the pronoun.
 */
export function pronounEdges(units: readonly Unit[]): readonly Edge[] {
  const found: Edge[] = [];
  let ends: number[] = [];
  units.forEach((unit, index) => {
    if (unit.invariant === 'order' || unit.joins === true) ends = [...ends, index];
    const number = PRONOUNS.get(unit.shown.toLowerCase());
    const end = ends[ends.length - 1];
    if (number === undefined || end === undefined) return;
    const nouns = units.slice(0, end).filter((noun, at) => isNoun(noun, units[at - 1], number));
    const [noun] = nouns;
    if (noun === undefined || nouns.some(({ key }) => key !== noun.key)) return;
    const { key, invariant, shown, capital, number: count = number } = noun;
    const bare: Unit = { key, invariant, shown, capital, number: count, start: unit.start, end: unit.end };
    const owner = units[units.indexOf(noun) - 1];
    const isOwned = noun.article === undefined && owner?.invariant === 'actor';
    const lead = isOwned ? [owner] : noun.invariant === 'defined term' ? [{ ...bare, key: 'the' }] : [];
    const target = [...lead, bare];
    found.push({ start: unit.start, end: unit.end, target, from: unit.shown, to: `the ${noun.shown}` });
  });
  return found;
}

const PRONOUNS: ReadonlyMap<string, Unit['number']> = new Map([
  ['it', 'singular'],
  ['them', 'plural'],
  ['they', 'plural'],
]);

const PREPOSITIONS =
  /^(?:of|in|on|at|for|from|with|to|by|under|within|before|after|during|until|into|about)$/;

function isNoun(unit: Unit, before: Unit | undefined, number: Unit['number']): boolean {
  if (PREPOSITIONS.test(before?.key ?? '')) return false;
  if (unit.invariant === 'defined term' && unit.key !== 'the')
    return (/s$/.test(unit.shown) ? 'plural' : 'singular') === number;
  return (
    unit.invariant === 'wording' &&
    unit.number === number &&
    (unit.article !== undefined || before?.invariant === 'actor')
  );
}
