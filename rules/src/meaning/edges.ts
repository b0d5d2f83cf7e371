import type { Block, DocumentKind } from '../kit/document.ts';
import { once } from '../kit/once.ts';
import { unitsOf } from './alone.ts';
import { pronounEdges } from './pronouns.ts';
import { splitEdges } from './splits.ts';
import { tableEdges } from './table-edges.ts';
import type { Unit } from './unit.ts';
import { wordEdges } from './word-edges.ts';

/** A licensed rewording: the units inside the span may become the target. Offsets count in the prose. */
export interface Edge {
  readonly start: number;
  readonly end: number;
  readonly target: readonly Unit[];
  /** “prior to” → “before”, for the receipt. */
  readonly from: string;
  readonly to: string;
}

/** A rewording at its place, with the index behind the last unit that it takes. */
export interface Step {
  readonly to: number;
  readonly edge: Edge;
}

/** The rewordings that begin at a unit. */
export type StepsAt = (index: number) => readonly Step[];

/**
 * All rewordings that the word list and the table of equivalences allow in a text, found for one unit when somebody asks:
 * most texts are compared without most of them.
 */
export function stepsOf(block: Block, units: readonly Unit[], kind: DocumentKind): StepsAt {
  const told = { units, prose: block.prose, unitsOf };
  const twins = once(() => byStart(units));
  const words = once(() => wordEdges(block, units, kind));
  const known: (readonly Step[] | undefined)[] = [];
  const make = (index: number): readonly Step[] => {
    const unit = units[index];
    if (unit === undefined || unit.end === unit.start || isInside(units[index - 1], unit)) return NONE;
    const heads = twins().get(unit.start) ?? [index];
    const edges = [
      ...heads.flatMap(head => tableEdges(units, head)),
      ...(words().get(unit.start) ?? []),
      ...heads.flatMap(head => pronounEdges(units, head)),
      ...heads.flatMap(head => splitEdges(told, head)),
    ];
    return edges.length === 0 ? NONE : edges.flatMap(edge => stepOf(units, index, edge));
  };
  return index => (known[index] ??= make(index));
}

const NONE: readonly Step[] = [];

/** The indexes of the units that begin at one place: two of “we’ll”, and a boundary before its sentence. */
function byStart(units: readonly Unit[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  units.forEach(({ start }, index) => {
    const others = found.get(start);
    if (others === undefined) found.set(start, [index]);
    else others.push(index);
  });
  return found;
}

/** Nothing where the rewording does not end where a unit ends. */
function stepOf(units: readonly Unit[], from: number, edge: Edge): readonly Step[] {
  let to = from;
  while ((units[to]?.start ?? -1) >= edge.start && (units[to]?.end ?? Number.POSITIVE_INFINITY) <= edge.end)
    to++;
  return to > from && units[to - 1]?.end === edge.end ? [{ to, edge }] : [];
}

/** True for the second unit of one word: “we’ll”. */
const isInside = (previous: Unit | undefined, { start }: Unit): boolean =>
  previous?.start === start && previous.end > start;
