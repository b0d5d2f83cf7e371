import { isScope } from './scope.ts';
import type { Unit } from './unit.ts';

/** The index of the first unit of the statement that a unit stands in: behind the last place where a sentence may end. */
export const statementAt = (units: readonly Unit[], index: number): number =>
  units.slice(0, index).findLastIndex(({ key, joins }) => key === '|' || joins === true) + 1;

/** Where the statement ends that a unit stands in. */
export function statementEnd(units: readonly Unit[], index: number): number {
  const end = units.findIndex(({ key, joins }, at) => at > index && (key === '|' || key === ';' || joins === true));
  return end < 0 ? units.length : end;
}

/** The verb of a statement: its first modal verb, else its first form of be or have; -1 where it has none. */
export function verbAt(units: readonly Unit[], from: number, to: number): number {
  const modal = units.findIndex((unit, at) => at >= from && at < to && unit.modal !== undefined);
  const verb = units.findIndex(({ key }, at) => at > from && at < to && FINITE.test(key));
  return modal < 0 || (verb >= 0 && verb < modal) ? verb : modal;
}

const FINITE = /^(?:be|have|not|was|were|had)$/;

/** True where a condition opens a statement. */
export const isConditional = (units: readonly Unit[], from: number): boolean => {
  const first = units[from];
  return first !== undefined && first.invariant === 'condition' && isScope(first) && /^(?:if|when|whenever|where|once|in case|in the event|in the event that|in the event of)$/.test(first.key);
};
