import type { Edge, Step, Steps, StepsAt } from './edges.ts';
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
export function align(before: readonly Unit[], after: readonly Unit[], { all, fitting }: Steps): Alignment {
  const same = sameAtStart(before, after);
  if (same === before.length && same === after.length) return { removed: [], added: [], used: [] };
  if (before.length * after.length > MOST_CELLS) {
    const from = firstStep(all, same);
    if ((before.length - from) * (after.length - from) > MOST_CELLS)
      return { removed: before.slice(from), added: after.slice(from), used: [] };
  }
  const { start, end, stop } = stretchOf(before, after, fitting, same);
  return backwards(before.slice(0, end), after.slice(0, stop), fitting, start);
}

/** The first index below `most` at which a rewording begins, else `most`. */
function firstStep(stepsAt: StepsAt, most: number): number {
  let at = 0;
  while (at < most && stepsAt(at).length === 0) at++;
  return at;
}

function sameAtStart(before: readonly Unit[], after: readonly Unit[]): number {
  let length = 0;
  while (isSame(before, after, length, length)) length++;
  return length;
}

/** What has to be aligned: from one index in both on, and up to one in each. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly stop: number;
}

/**
 * The stretch that has to be aligned: what is the same before and behind it stays, as no rewording that fits reaches
 * there. It ends where none of its units could be taken for the first one behind it, so that no other way costs as much.
 */
function stretchOf(before: readonly Unit[], after: readonly Unit[], stepsAt: StepsAt, same: number): Stretch {
  let [start, leastEnd, leastStop] = [same, 0, 0];
  for (let at = 0; at < before.length; at++) {
    for (const { to, edge } of stepsAt(at)) {
      for (let j = 0; j <= after.length; j++) {
        if (!fits(edge, after, j)) continue;
        start = Math.min(start, at, j);
        leastEnd = Math.max(leastEnd, to);
        leastStop = Math.max(leastStop, j + edge.target.length);
      }
    }
  }
  let [end, stop] = [before.length, after.length];
  while (
    end > Math.max(start, leastEnd) &&
    stop > Math.max(start, leastStop) &&
    isSame(before, after, end - 1, stop - 1)
  ) {
    end--;
    stop--;
  }
  while (end < before.length && isTaken(before, after, { start, end, stop })) {
    end++;
    stop++;
  }
  return { start, end, stop };
}

/** True where a unit of the stretch is the same as the first one behind it in the other sequence. */
function isTaken(before: readonly Unit[], after: readonly Unit[], { start, end, stop }: Stretch): boolean {
  for (let at = start; at < end; at++) if (isSame(before, after, at, stop)) return true;
  for (let at = start; at < stop; at++) if (isSame(before, after, end, at)) return true;
  return false;
}

/**
 * The rewordings that lead from one sequence to the other where nothing else differs; null where something does. Follows
 * equal units as far as they go and tries rewordings from there back, so that it costs far less than to align.
 */
export function rewordingsBetween(
  before: readonly Unit[],
  after: readonly Unit[],
  { fitting }: Steps,
): readonly Edge[] | null {
  // What leads nowhere from one place leads nowhere from it again.
  const seen = new Set<number>();
  const runFrom = (i: number, j: number, edge: Edge | null): Run => {
    let length = 0;
    while (
      isSame(before, after, i + length, j + length) &&
      !seen.has(placeOf(i + length + 1, j + length + 1, after))
    )
      length++;
    return { i, j, length, back: 0, tried: 0, edge };
  };
  const trail: Run[] = [runFrom(0, 0, null)];
  for (let run = trail.at(-1); run !== undefined; run = trail.at(-1)) {
    const { i, j, length } = run;
    if (i + length === before.length && j + length === after.length)
      return trail.flatMap(({ edge }) => (edge === null ? [] : [edge]));
    const step = nextStep(run, after, fitting);
    if (step === null) trail.pop();
    else {
      if (seen.size === 0) see(seen, run, after);
      const from = j + length - run.back + step.edge.target.length;
      if (seen.has(placeOf(step.to, from, after))) continue;
      const next = runFrom(step.to, from, step.edge);
      trail.push(next);
      see(seen, next, after);
    }
  }
  return null;
}

/** Units that are the same from a pair of places on, with how far back rewordings were tried from their end. */
interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
  back: number;
  tried: number;
  /** The rewording that led here. */
  readonly edge: Edge | null;
}

const placeOf = (i: number, j: number, after: readonly Unit[]): number => i * (after.length + 1) + j;

/** Remembers the places of a run. */
function see(seen: Set<number>, { i, j, length }: Run, after: readonly Unit[]): void {
  for (let at = 0; at <= length; at++) seen.add(placeOf(i + at, j + at, after));
}

/** The next rewording that fits somewhere in a run; null where none is left. */
function nextStep(run: Run, after: readonly Unit[], stepsAt: StepsAt): Step | null {
  for (; run.back <= run.length; run.back++, run.tried = 0) {
    const at = run.length - run.back;
    const steps = stepsAt(run.i + at);
    while (run.tried < steps.length) {
      const step = steps[run.tried++];
      if (step !== undefined && fits(step.edge, after, run.j + at)) return step;
    }
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
