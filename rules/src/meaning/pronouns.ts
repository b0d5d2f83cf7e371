import type { Edge } from './edges.ts';
import { type Unit, unitOf } from './unit.ts';

/**
 * A pronoun behind the end of a statement may become its noun, where only one noun before it can be meant: one that is no
 * object of a preposition, in the number of the pronoun.
 */
export function pronounEdges(units: readonly Unit[], index: number): readonly Edge[] {
  const unit = units[index];
  const number = unit === undefined ? undefined : PRONOUNS.get(unit.shown.toLowerCase());
  if (unit === undefined || number === undefined) return NONE;
  const end = units.findLastIndex(
    ({ invariant, joins }, at) => at <= index && (invariant === 'order' || joins === true),
  );
  if (end < 0) return NONE;
  const nouns = units.slice(0, end).filter((noun, at) => isNoun(noun, units[at - 1], number));
  const [noun] = nouns;
  if (noun === undefined || nouns.some(({ key }) => key !== noun.key)) return NONE;
  const { key, invariant, shown, capital, number: count = number } = noun;
  const plain = unitOf({ key, invariant, shown, capital, start: unit.start, end: unit.end });
  const bare = { ...plain, number: count };
  const owner = units[units.indexOf(noun) - 1];
  const isOwned = noun.article === undefined && owner?.invariant === 'actor';
  const lead = isOwned ? [owner] : noun.invariant === 'defined term' ? [{ ...bare, key: 'the' }] : [];
  const target = [...lead, bare];
  return [{ start: unit.start, end: unit.end, target, from: unit.shown, to: `the ${noun.shown}` }];
}

const NONE: readonly Edge[] = [];

/** False for a word at which `pronounEdges` surely finds nothing. */
export const isPronoun = (lower: string): boolean => PRONOUNS.has(lower);

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
