import { isBaseVerb, isOnlyVerb, isThirdPerson } from '../language/verb-list.ts';
import { isScope } from './scope.ts';
import type { Unit } from './unit.ts';

/** The index of the first unit of the statement that a unit stands in: behind the last place where a sentence may end. */
export const statementAt = (units: readonly Unit[], index: number): number =>
  units
    .slice(0, index)
    .findLastIndex(
      ({ key, joins }, at) => key === '|' || (joins === true && hasVerb(units.slice(at + 1, index))),
    ) + 1;

/** The last of a list, “, and other things”, is no statement. */
const hasVerb = (units: readonly Unit[]): boolean =>
  units.some(
    ({ modal, key, shown }) => modal !== undefined || FINITE.test(key) || isThirdPerson(shown.toLowerCase()),
  );

/** Where the statement ends that a unit stands in. */
export function statementEnd(units: readonly Unit[], index: number): number {
  const end = units.findIndex(
    ({ key, joins }, at) => at > index && (key === '|' || key === ';' || joins === true),
  );
  return end < 0 ? units.length : end;
}

/** The verb of a statement: its first modal verb, else its first form of be or have; -1 where it has none. */
export function verbAt(units: readonly Unit[], from: number, to: number): number {
  const modal = units.findIndex((unit, at) => at >= from && at < to && unit.modal !== undefined);
  const verb = units.findIndex(
    ({ key, shown }, at) => at > from && at < to && (FINITE.test(key) || isThirdPerson(shown.toLowerCase())),
  );
  const first = modal < 0 || (verb >= 0 && verb < modal) ? verb : modal;
  // “we collect”: nearly every word behind “you” or “we” is its verb.
  const own =
    /^@(?:you|we)$/.test(units[from]?.key ?? '') && isBaseVerb(units[from + 1]?.shown.toLowerCase() ?? '');
  if (own && from + 1 < to && (first < 0 || first > from + 1)) return from + 1;
  return first < 0 ? pluralVerbAt(units, from, to) : first;
}

/** “these terms constitute …”: a verb that is no noun, right behind a noun in the plural. */
const pluralVerbAt = (units: readonly Unit[], from: number, to: number): number =>
  units.findIndex(
    ({ shown, invariant }, at) =>
      at > from &&
      at < to &&
      invariant === 'wording' &&
      isOnlyVerb(shown) &&
      /[^su]s$/.test(units[at - 1]?.shown ?? ''),
  );

const FINITE = /^(?:be|have|not|was|were|had|remain|survive|continue|apply)$/;

/** True where a condition opens a statement. */
export const isConditional = (units: readonly Unit[], from: number): boolean => {
  const first = units[from];
  return (
    first !== undefined &&
    first.invariant === 'condition' &&
    isScope(first) &&
    /^(?:if|when|whenever|where|once|in case|in the event|in the event that|in the event of)$/.test(first.key)
  );
};
