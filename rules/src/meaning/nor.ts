import { isBaseVerb } from '../language/verb-list.ts';
import type { Edge } from './edges.ts';
import { isScope } from './scope.ts';
import { statementAt } from './statement.ts';
import { gapBefore, isNegative, newSentence, type Told } from './told.ts';
import type { Unit } from './unit.ts';

/** “A not …, nor will we B”: “We will not B” in a sentence of its own, where no condition could govern both. */
export function norEdges(told: Told, index: number): readonly Edge[] {
  const { units } = told;
  const auxiliary = units[index + 1];
  if (units[index]?.key !== 'nor' || auxiliary === undefined || !/[,;]/.test(gapBefore(told, index)))
    return [];
  const before = units.slice(statementAt(units, index), index);
  const verb = verbBehind(units, index + 2);
  if (
    verb === 0 ||
    !isNegative(before) ||
    before.some((unit, at) => holds(unit, before[at - 1])) ||
    units.slice(verb).some(isScope)
  )
    return [];
  const isDo = /^(?:does|do|did)$/.test(auxiliary.shown);
  if (!isDo && (auxiliary.modal === undefined || auxiliary.modal.negated)) return [];
  const who = units[index + 2]?.key ?? '';
  const subject = who === '@we' ? 'we' : who === '@you' ? 'you' : 'they';
  const not = told
    .unitsOf(`${subject} ${auxiliary.shown} not`)
    .filter(({ modal, invariant }) => modal !== undefined || invariant === 'negation');
  return not.length === 1 ? [newSentence(told, index, verb, [...units.slice(index + 2, verb), ...not])] : [];
}

const holds = (unit: Unit, before: Unit | undefined): boolean =>
  isScope(unit) ||
  /^(?:neither|whether)$/.test(unit.key) ||
  (unit.key === 'that' && !/^(?:in|of|to|for|with)$/.test(before?.key ?? ''));

/** The verb behind “it”, “we” or “the owner”; 0 where another subject stands there. */
function verbBehind(units: readonly Unit[], at: number): number {
  if (/^(?:it|they|@we|@you)$/.test(units[at]?.key ?? '') && units[at + 1] !== undefined) return at + 1;
  for (let verb = at + 1; verb <= at + 2; verb++) {
    const [first, unit] = [units[at], units[verb]];
    if (first === undefined || unit === undefined) return 0;
    if (/^(?:any|a|an|no|each|every|either)$/.test(first.key) || first.article === 'a') return 0;
    if (unit.key === 'be' || isBaseVerb(unit.shown)) return verb;
  }
  return 0;
}
