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
    isSame(before, after, start, start) &&
    stepsAt(start).length === 0
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
    if (step !== undefined && fits(step.edge, after, j))
      return { i: step.to, j: j + step.edge.target.length, tried: 0, edge: step.edge };
  }
  return null;
}

const isSame = (before: readonly Unit[], after: readonly Unit[], i: number, j: number): boolean => {
  const [one, two] = [before[i], after[j]];
  return one !== undefined && two !== undefined && sameUnit(one, two);
};

/** Costs from the end, then one walk from the start. Takes time in line with the product of the lengths. */
function backwards(
  before: readonly Unit[],
  after: readonly Unit[],
  stepsAt: StepsAt,
  start: number,
): Alignment {
  const costAt = costsOf(before, after, stepsAt, start);
  const removed: Unit[] = [];
  const added: Unit[] = [];
  const used: Edge[] = [];
  for (let [i, j] = [start, start]; i < before.length || j < after.length; ) {
    const cost = costAt(i, j);
    const [one, two] = [before[i], after[j]];
    if (one !== undefined && two !== undefined && costAt(i + 1, j + 1) === cost && sameUnit(one, two)) {
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const step = stepsAt(i).find(
      ({ to, edge }) => costAt(to, j + edge.target.length) === cost && fits(edge, after, j),
    );
    if (step !== undefined) {
      used.push(step.edge);
      [i, j] = [step.to, j + step.edge.target.length];
    } else if (one !== undefined && costAt(i + 1, j) + 1 === cost) {
      removed.push(one);
      i++;
    } else if (two !== undefined && costAt(i, j + 1) + 1 === cost) {
      added.push(two);
      j++;
    } else break;
  }
  return { removed, added, used };
}

function fits({ target }: Edge, after: readonly Unit[], j: number): boolean {
  for (let offset = 0; offset < target.length; offset++) {
    const [unit, other] = [target[offset], after[j + offset]];
    if (unit === undefined || other === undefined || !sameUnit(unit, other)) return false;
  }
  return true;
}

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
  for (let i = before.length; i >= start; i--) {
    const steps = i < before.length ? stepsAt(i) : NO_STEPS;
    for (let j = after.length; j >= start; j--) {
      if (i === before.length && j === after.length) continue;
      let least = 65_535;
      if (i < before.length) least = costAt(i + 1, j) + 1;
      if (j < after.length) least = Math.min(least, costAt(i, j + 1) + 1);
      // Most pairs differ: ask the dearer questions only where a yes would be cheaper.
      if (
        i < before.length &&
        j < after.length &&
        costAt(i + 1, j + 1) < least &&
        isSame(before, after, i, j)
      )
        least = costAt(i + 1, j + 1);
      for (const { to, edge } of steps) {
        const next = j + edge.target.length;
        if (next <= after.length && costAt(to, next) < least && fits(edge, after, j))
          least = costAt(to, next);
      }
      costs[(i - start) * width + (j - start)] = least;
    }
  }
  return costAt;
}

const NO_STEPS: readonly Step[] = [];
