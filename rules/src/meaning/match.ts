import type { Edge, Step, StepsAt } from './edges.ts';
import { sameUnit } from './same.ts';
import type { Unit } from './unit.ts';

/** What stands on only one side, and which rewordings were used. */
export interface Alignment {
  readonly removed: readonly Unit[];
  readonly added: readonly Unit[];
  readonly used: readonly Edge[];
}

/** Pairs of places beyond which nothing is aligned: then everything between counts as changed. */
const MOST_CELLS = 360_000;

/** The cheapest way from one sequence to the other: equal units and licensed rewordings cost nothing. */
export function align(before: readonly Unit[], after: readonly Unit[], stepsAt: StepsAt): Alignment {
  if (before.length === after.length && before.every((_, index) => isSame(before, after, index, index)))
    return { removed: [], added: [], used: [] };
  let start = 0;
  while (
    start < before.length &&
    start < after.length &&
    stepsAt(start).length === 0 &&
    isSame(before, after, start, start)
  )
    start++;
  if ((before.length - start) * (after.length - start) > MOST_CELLS)
    return { removed: before.slice(start), added: after.slice(start), used: [] };
  return backwards(before, after, stepsAt, start);
}

/**
 * The rewordings that lead from one sequence to the other where nothing else differs; null where something does. Follows
 * equal units and rewordings alone, so that it costs far less than to align.
 */
export function rewordingsBetween(
  before: readonly Unit[],
  after: readonly Unit[],
  stepsAt: StepsAt,
): readonly Edge[] | null {
  const seen = new Set<number>();
  const trail: Frame[] = [{ i: 0, j: 0, tried: 0, edge: null }];
  for (let frame = trail.at(-1); frame !== undefined; frame = trail.at(-1)) {
    const { i, j } = frame;
    if (i === before.length && j === after.length)
      return trail.flatMap(({ edge }) => (edge === null ? [] : [edge]));
    const next = nextFrame(frame, before, after, stepsAt);
    if (next === null) trail.pop();
    else if (!seen.has(next.i * (after.length + 1) + next.j)) {
      seen.add(next.i * (after.length + 1) + next.j);
      trail.push(next);
    }
  }
  return null;
}

/** A pair of places on the way, with the number of ways on from it that were tried. */
interface Frame {
  readonly i: number;
  readonly j: number;
  tried: number;
  /** The rewording that led here. */
  readonly edge: Edge | null;
}

function nextFrame(
  frame: Frame,
  before: readonly Unit[],
  after: readonly Unit[],
  stepsAt: StepsAt,
): Frame | null {
  const { i, j } = frame;
  if (frame.tried === 0) {
    frame.tried = 1;
    if (isSame(before, after, i, j)) return { i: i + 1, j: j + 1, tried: 0, edge: null };
  }
  // What is the same needs no rewording: most of them are never looked for.
  const steps = stepsAt(i);
  while (frame.tried <= steps.length) {
    const step = steps[frame.tried - 1];
    frame.tried++;
    if (step !== undefined && fits(step, after, j))
      return { i: step.to, j: j + step.edge.target.length, tried: 0, edge: step.edge };
  }
  return null;
}

const isSame = (before: readonly Unit[], after: readonly Unit[], i: number, j: number): boolean => {
  const [one, two] = [before[i], after[j]];
  return one !== undefined && two !== undefined && sameUnit(one, two);
};

/** One way on from a pair of places: where it leads, by which rewording, and what it costs. */
type Way = readonly [number, number, Edge | null, number];

/** Costs from the end, then one walk from the start. Takes time in line with the product of the lengths. */
function backwards(
  before: readonly Unit[],
  after: readonly Unit[],
  stepsAt: StepsAt,
  start: number,
): Alignment {
  const costAt = costsOf(before, after, stepsAt, start);
  const next = (i: number, j: number): readonly Way[] => {
    const ways: Way[] = [];
    if (isSame(before, after, i, j)) ways.push([i + 1, j + 1, null, 0]);
    for (const step of stepsAt(i))
      if (fits(step, after, j)) ways.push([step.to, j + step.edge.target.length, step.edge, 0]);
    if (i < before.length) ways.push([i + 1, j, null, 1]);
    if (j < after.length) ways.push([i, j + 1, null, 1]);
    return ways;
  };
  const removed: Unit[] = [];
  const added: Unit[] = [];
  const used: Edge[] = [];
  for (let [i, j] = [start, start]; i < before.length || j < after.length; ) {
    const cost = costAt(i, j);
    const way = next(i, j).find(([ni, nj, , price]) => price + costAt(ni, nj) === cost);
    if (way === undefined) break;
    const [ni, nj, edge, price] = way;
    if (edge !== null) used.push(edge);
    if (price > 0) {
      if (ni > i) removed.push(...before.slice(i, ni));
      else added.push(...after.slice(j, nj));
    }
    [i, j] = [ni, nj];
  }
  return { removed, added, used };
}

const fits = ({ edge: { target } }: Step, after: readonly Unit[], j: number): boolean =>
  target.every((unit, offset) => {
    const other = after[j + offset];
    return other !== undefined && sameUnit(unit, other);
  });

/** The least number of units to drop and to add from each pair of places to the end. */
function costsOf(
  before: readonly Unit[],
  after: readonly Unit[],
  stepsAt: StepsAt,
  start: number,
): (i: number, j: number) => number {
  const width = after.length - start + 1;
  const costs = new Uint16Array((before.length - start + 1) * width);
  const costAt = (i: number, j: number): number => costs[(i - start) * width + (j - start)] ?? 0;
  const leastAt = (i: number, j: number): number => {
    let least = 65_535;
    if (i < before.length) least = Math.min(least, costAt(i + 1, j) + 1);
    if (j < after.length) least = Math.min(least, costAt(i, j + 1) + 1);
    // Most pairs differ: ask the dearer questions only where a yes would be cheaper.
    if (i < before.length && j < after.length && costAt(i + 1, j + 1) < least && isSame(before, after, i, j))
      least = costAt(i + 1, j + 1);
    for (const step of stepsAt(i)) {
      const next = j + step.edge.target.length;
      if (next <= after.length && costAt(step.to, next) < least && fits(step, after, j))
        least = costAt(step.to, next);
    }
    return least;
  };
  for (let i = before.length; i >= start; i--) {
    for (let j = after.length; j >= start; j--) {
      if (i < before.length || j < after.length) costs[(i - start) * width + (j - start)] = leastAt(i, j);
    }
  }
  return costAt;
}
