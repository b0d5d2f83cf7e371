import { inPlaceOf, isSameHere, shownOf, unitsOf } from './alone.ts';
import type { Edge } from './edges.ts';
import { type EntryGuard, EQUIVALENCES } from './equivalences.ts';
import { isSingle } from './sequence.ts';
import type { Unit } from './unit.ts';

/** The rewordings of the table of equivalences that begin at a unit. */
export function tableEdges(units: readonly Unit[], index: number): readonly Edge[] {
  const unit = units[index];
  const entries = unit === undefined ? undefined : table().get(unit.key);
  if (unit === undefined || entries === undefined) return NONE;
  const found: Edge[] = [];
  for (const { from, to, guard } of entries) {
    const last = units[index + from.length - 1];
    if (last === undefined) continue;
    if (!from.every((one, offset) => isSameHere(one, units[index + offset]))) continue;
    if (!holds(guard, units, index, index + from.length)) continue;
    found.push({
      start: unit.start,
      end: last.end,
      target: to.map((other, at) => inPlaceOf(unit, other, at)),
      from: shownOf(from),
      to: shownOf(to),
    });
  }
  return found;
}

const NONE: readonly Edge[] = [];

/** False for a key at which `tableEdges` surely finds nothing. */
export const opensEntry = (key: string): boolean => table().has(key);

interface CompiledEntry {
  readonly from: readonly Unit[];
  readonly to: readonly Unit[];
  readonly guard: EntryGuard;
}

let compiled: ReadonlyMap<string, readonly CompiledEntry[]> | null = null;

function table(): ReadonlyMap<string, readonly CompiledEntry[]> {
  if (compiled !== null) return compiled;
  const byFirst = new Map<string, CompiledEntry[]>();
  const add = (before: string, after: string, guard: EntryGuard): void => {
    const from = unitsOf(before);
    const first = from[0];
    if (first === undefined) return;
    const entry = { from, to: unitsOf(after), guard };
    byFirst.set(first.key, [...(byFirst.get(first.key) ?? []), entry]);
  };
  for (const { before, after, guard } of EQUIVALENCES) add(before, after, guard);
  compiled = byFirst;
  return byFirst;
}

/** Tests what stands around the units from `first` to before `last`. */
function holds(guard: EntryGuard, units: readonly Unit[], first: number, last: number): boolean {
  if (guard === null) return true;
  const next = units[last];
  if (guard === 'statement-before') return isSingle(units.slice(0, first));
  if (guard === 'frequency') return !units.some(({ key }) => METHOD.test(key));
  if (guard === 'not-asked') return !ASKED.test(units[first - 1]?.key ?? '');
  if (next === undefined) return false;
  if (guard === 'amount-next') return isAmount(next) && !isNounOfMoney(units[first - 1]);
  if (guard === 'date-next') return next.invariant === 'date';
  if (guard === 'period-next') return next.invariant === 'period';
  if (guard === 'period-after-next') return next.invariant === 'period' && units[last + 1]?.key === 'after';
  if (guard === 'reference-next') return isReference(next, units[last + 1]);
  return next.modal === undefined;
}

const isAmount = ({ invariant }: Unit): boolean => invariant === 'amount' || invariant === 'period';
/** “sums in excess of £50” may be the part above £50. */
const isNounOfMoney = (unit: Unit | undefined): boolean =>
  /^(?:sum|amount|cost|price|loss|claim|damage|expense|fee|charge|payment|liability|value|balance|debt)$/.test(
    unit?.key ?? '',
  );
/** “calculated on a daily basis” is a method, “daily” says how often. */
const METHOD = /^(?:calculat|comput|accru|measur|assess|prorat|work)/;
const ASKED = /^(?:ask|check|decide|know|see|determine|whether|wonder|confirm)$/;
const isReference = (next: Unit, second: Unit | undefined): boolean =>
  next.invariant === 'reference' ||
  next.invariant === 'defined term' ||
  (next.key === 'this' &&
    /^(?:agreement|contract|term|licence|license|policy|lease|deed)$/i.test(
      second?.key.replace('@term ', '') ?? '',
    ));
