import type { Block, DocumentKind } from '../kit/document.ts';
import { modeFor, type PhraseMatch, type PhraseRow, SAME_MEANING } from '../kit/phrase.ts';
import { createPhraseFinder } from '../lexicon/phrases.ts';
import { inPlaceOf, isSameHere, shownOf, unitsOf } from './alone.ts';
import type { Edge } from './edges.ts';
import { LICENSED } from './equivalences.ts';
import { type Invariant, type Unit, unitOf } from './unit.ts';

/** The rewordings that the word list allows in a text, by the offset that each begins at. */
export function wordEdges(
  block: Block,
  units: readonly Unit[],
  kind: DocumentKind,
): ReadonlyMap<number, readonly Edge[]> {
  let found: Map<number, Edge[]> | null = null;
  for (const sentence of block.sentences) {
    for (const match of finderFor(kind)(sentence, block)) {
      if (match.mode !== 'auto' && !match.saysSame()) continue;
      for (const rewrite of match.mode === 'auto' ? match.rewrites : match.rewrites.slice(0, 1)) {
        if (rewrite.safety === 'advice') continue;
        if (/^on an? (?:daily|weekly|monthly|yearly|annual|quarterly) basis$/.test(match.row.find)) continue;
        for (const { at, text } of rewrite.edits) {
          const edge = edgeOf(block, units, { match, kind, start: at.start, end: at.end, text });
          if (edge === null) continue;
          found ??= new Map();
          const others = found.get(edge.start);
          if (others === undefined) found.set(edge.start, [edge]);
          else others.push(edge);
        }
      }
    }
  }
  return found ?? NONE;
}

const NONE: ReadonlyMap<number, readonly Edge[]> = new Map();

const finders = new Map<DocumentKind, ReturnType<typeof createPhraseFinder>>();

function finderFor(kind: DocumentKind): ReturnType<typeof createPhraseFinder> {
  const known = finders.get(kind);
  if (known !== undefined) return known;
  const wanted = (row: PhraseRow): boolean =>
    modeFor(row, kind) === 'auto' || row.guards.includes(SAME_MEANING);
  const made = createPhraseFinder({ kind, house: [], protect: [], locale: null, wanted });
  finders.set(kind, made);
  return made;
}

interface Rewording {
  readonly match: PhraseMatch;
  readonly kind: DocumentKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function edgeOf(
  block: Block,
  units: readonly Unit[],
  { match, kind, start, end, text }: Rewording,
): Edge | null {
  let [from, to] = [start, end];
  for (const unit of units) {
    if (unit.start < start && start < unit.end) from = unit.start;
    if (unit.start < end && end < unit.end) to = unit.end;
  }
  const whole = block.prose.slice(from, start) + text + block.prose.slice(end, to);
  let covered = units.filter(unit => unit.start >= from && unit.end <= to && unit.end > unit.start);
  if (
    units.some(unit => unit.end > unit.start && unit.start < to && from < unit.end && !covered.includes(unit))
  )
    return null;
  let target = unitsOf(whole);
  // A comma before what goes belongs to what stays.
  const least = covered[0]?.apart === true ? 1 : 0;
  while (
    covered.length > 1 &&
    target.length > least &&
    isSameHere(target[target.length - 1] ?? blank, covered[covered.length - 1])
  ) {
    covered = covered.slice(0, -1);
    target = target.slice(0, -1);
  }
  const [first, last] = [covered[0], covered[covered.length - 1]];
  if (first === undefined || last === undefined) return null;
  if (!isLicensed(match, kind, covered, target)) return null;
  return {
    start: first.start,
    end: last.end,
    target: target.map((unit, at) => inPlaceOf(first, unit, at)),
    from: shownOf(covered),
    to: whole.trim(),
  };
}

const blank = unitOf({ key: '', invariant: 'wording', shown: '', start: 0, end: 0 });

/**
 * A row that touches a word of the lock needs its entry in contracts and notices; in help text and policies its own
 * guards are enough.
 */
const isLicensed = (
  { row }: PhraseMatch,
  kind: DocumentKind,
  from: readonly Unit[],
  to: readonly Unit[],
): boolean =>
  (kind !== 'contract' && kind !== 'privacy') ||
  row.category === 'doublet' ||
  LICENSED.has(row.find.toLowerCase()) ||
  differences(from, to).length === 0;

/** The invariants of section 1 in which two wordings differ; `wording` is none. */
function differences(from: readonly Unit[], to: readonly Unit[]): readonly Invariant[] {
  const count = new Map<string, number>();
  const invariants = new Map<string, Invariant>();
  const add = (unit: Unit, by: number): void => {
    // “provided assistance” sets no condition.
    if (unit.invariant === 'wording' || /^provid(?:ed|ing)$/.test(unit.key)) return;
    const key = `${unit.invariant}|${unit.key}`;
    count.set(key, (count.get(key) ?? 0) + by);
    invariants.set(key, unit.invariant);
  };
  for (const unit of from) add(unit, 1);
  for (const unit of to) add(unit, -1);
  return [...count].filter(([, left]) => left !== 0).map(([key]) => invariants.get(key) ?? 'wording');
}
