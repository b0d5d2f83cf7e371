import type { Block, DocumentKind } from '../kit/document.ts';
import { once } from '../kit/once.ts';
import { unitsOf } from './alone.ts';
import { opensAside } from './asides.ts';
import { isPronoun, pronounEdges } from './pronouns.ts';
import { opensSplit, splitEdges, wholeEdges } from './splits.ts';
import { opensEntry, tableEdges } from './table-edges.ts';
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

/** The rewordings of one text: all of them, and those among them that may fit in another text. */
export interface Steps {
  readonly all: StepsAt;
  readonly fitting: StepsAt;
}

/**
 * All rewordings that the word list and the table of equivalences allow in a text, found for one unit when somebody asks:
 * most texts are compared without most of them.
 */
export function stepsOf(
  block: Block,
  units: readonly Unit[],
  kind: DocumentKind,
): (after: readonly Unit[]) => Steps {
  const told = { units, prose: block.prose, unitsOf };
  const twins = once(() => twinsIn(units));
  const words = once(() => wordEdges(block, units, kind));
  const make = (index: number, isWhole: boolean): readonly Step[] => {
    const unit = units[index];
    if (unit === undefined || unit.end === unit.start || isInside(units[index - 1], unit)) return NONE;
    const heads = twins()?.get(unit.start) ?? [index];
    const listed = words().get(unit.start);
    const asked = heads.filter(head => mayBegin(units[head]) || opensAside(told, head));
    if (listed === undefined && asked.length === 0) return NONE;
    const edges = [
      ...asked.flatMap(head => tableEdges(units, head)),
      ...(listed ?? []),
      ...asked.flatMap(head => pronounEdges(units, head)),
      ...asked.flatMap(head => (isWhole ? wholeEdges(told, head) : splitEdges(told, head))),
    ];
    return edges.length === 0 ? NONE : edges.flatMap(edge => stepOf(units, index, edge));
  };
  const all = eachOnce(units.length, index => make(index, false));
  const whole = eachOnce(units.length, index => make(index, true));
  return after => ({ all, fitting: after.some(mayBeStop) ? all : whole });
}

/** Nothing else is the same as the end of a statement: `sameUnit`. */
const mayBeStop = ({ key, joins }: Unit): boolean => key === '|' || joins === true;

/** An answer for each index, found when it is first asked for. */
function eachOnce<T>(length: number, make: (index: number) => T): (index: number) => T {
  const known = new Array<T | undefined>(length).fill(undefined);
  return index => (known[index] ??= make(index));
}

const NONE: readonly Step[] = [];

const MOST_ANSWERS = 10_000;
const answers = new Map<string, boolean>();

/** False for a unit at which no table has anything to say, as for most words: each key and spelling is asked about once. */
const mayBegin = (unit: Unit | undefined): boolean =>
  unit !== undefined && (isOpener(unit.key) || (unit.shown !== unit.key && isOpener(unit.shown)));

function isOpener(text: string): boolean {
  const known = answers.get(text);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const lower = text.toLowerCase();
  const found = opensEntry(text) || opensSplit(text) || opensSplit(lower) || isPronoun(lower);
  answers.set(text, found);
  return found;
}

/**
 * The indexes of the units that begin at one place: two of “we’ll”, and a boundary before its sentence. Null where each
 * begins behind the one before.
 */
function twinsIn(units: readonly Unit[]): ReadonlyMap<number, readonly number[]> | null {
  if (units.every(({ start }, index) => start > (units[index - 1]?.start ?? -1))) return null;
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
