import type { Edge, Step, StepsAt } from '@fineprint/rules/meaning/edges';
import type { Alignment } from '@fineprint/rules/meaning/match';
import { sameUnit } from '@fineprint/rules/meaning/same';
import type { Unit } from '@fineprint/rules/meaning/unit';

type Units = readonly Unit[];

const isSame = (before: Units, after: Units, i: number, j: number): boolean => {
  const [one, two] = [before[i], after[j]];
  return one !== undefined && two !== undefined && sameUnit(one, two);
};

const fits = ({ edge: { target } }: Step, after: Units, j: number): boolean =>
  target.every((unit, offset) => {
    const other = after[j + offset];
    return other !== undefined && sameUnit(unit, other);
  });

/** What `rewordingsBetween` has to find: equal units first, then each rewording in its order, from every pair of places once. */
export function rewordingsByPlace(before: Units, after: Units, stepsAt: StepsAt): readonly Edge[] | null {
  const seen = new Set<string>();
  const from = (i: number, j: number): readonly Edge[] | null => {
    if (i === before.length && j === after.length) return [];
    if (seen.has(`${i} ${j}`)) return null;
    seen.add(`${i} ${j}`);
    const same = isSame(before, after, i, j) ? from(i + 1, j + 1) : null;
    if (same !== null) return same;
    for (const step of stepsAt(i)) {
      const rest = fits(step, after, j) ? from(step.to, j + step.edge.target.length) : null;
      if (rest !== null) return [step.edge, ...rest];
    }
    return null;
  };
  return from(0, 0);
}

/** What `align` has to find: the costs of every pair of places from the end, then one walk from the first rewording on. */
export function alignWhole(before: Units, after: Units, stepsAt: StepsAt): Alignment {
  const [removed, added, used]: [Unit[], Unit[], Edge[]] = [[], [], []];
  if (before.length === after.length && before.every((_, at) => isSame(before, after, at, at)))
    return { removed, added, used };
  let start = 0;
  while (stepsAt(start).length === 0 && isSame(before, after, start, start)) start++;
  const costs = costsOf(before, after, stepsAt, start);
  for (let [i, j] = [start, start]; i < before.length || j < after.length; ) {
    const way = waysFrom(before, after, stepsAt, i, j).find(
      one => one.price + (costs.get(`${one.i} ${one.j}`) ?? 0) === costs.get(`${i} ${j}`),
    );
    if (way === undefined) break;
    if (way.edge !== null) used.push(way.edge);
    if (way.price > 0 && way.i > i) removed.push(...before.slice(i, way.i));
    if (way.price > 0 && way.j > j) added.push(...after.slice(j, way.j));
    [i, j] = [way.i, way.j];
  }
  return { removed, added, used };
}

interface Way {
  readonly i: number;
  readonly j: number;
  readonly edge: Edge | null;
  readonly price: number;
}

function waysFrom(before: Units, after: Units, stepsAt: StepsAt, i: number, j: number): readonly Way[] {
  const ways: Way[] = isSame(before, after, i, j) ? [{ i: i + 1, j: j + 1, edge: null, price: 0 }] : [];
  for (const step of stepsAt(i))
    if (fits(step, after, j))
      ways.push({ i: step.to, j: j + step.edge.target.length, edge: step.edge, price: 0 });
  if (i < before.length) ways.push({ i: i + 1, j, edge: null, price: 1 });
  if (j < after.length) ways.push({ i, j: j + 1, edge: null, price: 1 });
  return ways;
}

/** The least number of units to drop and to add from each pair of places to the end. */
function costsOf(before: Units, after: Units, stepsAt: StepsAt, start: number): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (let i = before.length; i >= start; i--) {
    for (let j = after.length; j >= start; j--) {
      const prices = waysFrom(before, after, stepsAt, i, j).map(
        way => way.price + (costs.get(`${way.i} ${way.j}`) ?? 0),
      );
      costs.set(`${i} ${j}`, prices.length === 0 ? 0 : Math.min(...prices));
    }
  }
  return costs;
}
