import type { Block, DocumentKind } from '../kit/document.ts';
import { type PhraseMatch } from '../kit/phrase.ts';
import { createPhraseFinder } from '../lexicon/phrases.ts';
import { blockOf } from '../language/text-block.ts';
import { type EntryGuard, EQUIVALENCES, LICENSED } from './equivalences.ts';
import { readBlock } from './read.ts';
import { sameUnit } from './same.ts';
import { pronounEdges } from './pronouns.ts';
import { splitEdges } from './splits.ts';
import { isSingle, sequenceOf } from './sequence.ts';
import type { Invariant, Unit } from './unit.ts';

/** A licensed rewording: the units inside the span may become the target. Offsets count in the prose. */
export interface Edge {
  readonly start: number;
  readonly end: number;
  readonly target: readonly Unit[];
  /** “prior to” → “before”, for the receipt. */
  readonly from: string;
  readonly to: string;
}

/** All rewordings that the word list and the table of equivalences allow in a text. */
export function edgesOf(block: Block, units: readonly Unit[], kind: DocumentKind): readonly Edge[] {
  return [
    ...tableEdges(units),
    ...listEdges(block, units, kind),
    ...pronounEdges(units),
    ...splitEdges({ units, prose: block.prose, unitsOf }),
  ];
}

interface CompiledEntry {
  readonly from: readonly Unit[];
  readonly to: readonly Unit[];
  readonly guard: EntryGuard;
}

let compiled: ReadonlyMap<string, readonly CompiledEntry[]> | null = null;

/** A phrase alone as units. */
const unitsOf = (text: string): readonly Unit[] => openly(sequenceOf(readBlock(blockOf(text), {})));

/** Read alone, a phrase has no subject and no capital that says something. */
const openly = (units: readonly Unit[]): readonly Unit[] =>
  units.map(unit => ({
    ...unit,
    capital: 'open',
    ...(unit.modal === undefined ? {} : { modal: { ...unit.modal, open: true } }),
  }));

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

function tableEdges(units: readonly Unit[]): readonly Edge[] {
  const found: Edge[] = [];
  units.forEach((unit, index) => {
    for (const { from, to, guard } of table().get(unit.key) ?? []) {
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
  });
  return found;
}

const isSameHere = (one: Unit, two: Unit | undefined): boolean => two !== undefined && sameUnit(one, two);

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

const shownOf = (units: readonly Unit[]): string => units.map(({ shown }) => shown).join(' ');

const finders = new Map<DocumentKind, ReturnType<typeof createPhraseFinder>>();

function finderFor(kind: DocumentKind): ReturnType<typeof createPhraseFinder> {
  const known = finders.get(kind);
  if (known !== undefined) return known;
  const made = createPhraseFinder({ kind, house: [], protect: [], locale: null });
  finders.set(kind, made);
  return made;
}

function listEdges(block: Block, units: readonly Unit[], kind: DocumentKind): readonly Edge[] {
  const found: Edge[] = [];
  for (const sentence of block.sentences) {
    for (const match of finderFor(kind)(sentence, block)) {
      if (match.mode !== 'auto' && !match.saysSame) continue;
      for (const rewrite of match.mode === 'auto' ? match.rewrites : match.rewrites.slice(0, 1)) {
        if (rewrite.safety === 'advice') continue;
        if (/^on an? (?:daily|weekly|monthly|yearly|annual|quarterly) basis$/.test(match.row.find)) continue;
        for (const { at, text } of rewrite.edits) {
          const edge = edgeOf(block, units, { match, kind, start: at.start, end: at.end, text });
          if (edge !== null) found.push(edge);
        }
      }
    }
  }
  return found;
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

const blank: Unit = { key: '', invariant: 'wording', shown: '', start: 0, end: 0, capital: 'open' };

/** A unit of the new wording stands out, and is set off by a comma, as the first of the old. */
const inPlaceOf = (old: Unit, unit: Unit, at: number): Unit => ({
  ...unit,
  loud: old.loud ?? 0,
  ...(at === 0 && old.apart === true && { apart: true }),
  ...(at === 0 && old.participle !== undefined && { participle: unit.shown.toLowerCase() }),
});

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
