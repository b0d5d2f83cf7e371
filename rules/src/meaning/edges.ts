import type { Block, DocumentKind } from '../kit/document.ts';
import { modeFor, type PhraseMatch } from '../kit/phrase.ts';
import { MONTHS } from '../language/closed-class.ts';
import { createPhraseFinder } from '../lexicon/phrases.ts';
import { blockOf } from './blocks.ts';
import { ENTERED, type EntryGuard, EQUIVALENCES } from './equivalences.ts';
import { readBlock } from './read.ts';
import { sameUnit } from './same.ts';
import { sequenceOf } from './sequence.ts';
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
  return [...tableEdges(units), ...listEdges(block, units, kind)];
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
  for (const { before, after, guard, both } of EQUIVALENCES) {
    add(before, after, guard);
    if (both && after !== '') add(after, before, guard);
  }
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
      if (!holds(guard, units[index + from.length], units[index + from.length + 1])) continue;
      found.push({ start: unit.start, end: last.end, target: to, from: shownOf(from), to: shownOf(to) });
    }
  });
  return found;
}

const isSameHere = (one: Unit, two: Unit | undefined): boolean => two !== undefined && sameUnit(one, two);

function holds(guard: EntryGuard, next: Unit | undefined, second: Unit | undefined): boolean {
  if (guard === null) return true;
  if (next === undefined) return false;
  if (guard === 'amount-next') return next.invariant === 'amount' || next.invariant === 'period';
  if (guard === 'date-next') return next.invariant === 'date';
  if (guard === 'period-next') return next.invariant === 'period';
  if (guard === 'period-after-next') return next.invariant === 'period' && second?.key === 'after';
  if (guard === 'month-next') return MONTHS.has(next.shown.toLowerCase()) || next.invariant === 'date';
  return next.modal === undefined;
}

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
      if (!isTrusted(match, kind)) continue;
      for (const rewrite of match.rewrites) {
        if (rewrite.safety === 'advice') continue;
        for (const { at, text } of rewrite.edits) {
          const edge = edgeOf(block, units, match, at.start, at.end, text);
          if (edge !== null) found.push(edge);
        }
      }
    }
  }
  return found;
}

/** Rows that are automatic here; rows that wait for the author in contracts but are automatic in help text. */
function isTrusted({ row, mode }: PhraseMatch, kind: DocumentKind): boolean {
  if (DOUBTFUL.has(row.find)) return false;
  if (mode === 'auto' || modeFor(row, kind) === 'auto') return true;
  return mode === 'suggest' && row.helpMode === 'auto';
}

/** Rows whose two sides are different things when read strictly. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'provide confirmation of',
  'any and all',
  'alter or change',
  'procure',
  'stipulate',
  'rules and regulations',
  'initial',
  'cessation',
  'elect',
  'remittance',
  'apportion',
  'monies',
  'moneys',
  'consummate',
  'preclude',
  'obligatory',
  'complimentary',
  'encounter',
  'expend',
  'leverage',
  'objective',
  'forthcoming',
  'substantiate',
  'recompense',
]);

function edgeOf(
  block: Block,
  units: readonly Unit[],
  match: PhraseMatch,
  start: number,
  end: number,
  text: string,
): Edge | null {
  let [from, to] = [start, end];
  while (from > 0 && isLetter(block.prose.charAt(from - 1)) && isLetter(block.prose.charAt(from))) from--;
  while (to < block.prose.length && isLetter(block.prose.charAt(to)) && isLetter(block.prose.charAt(to - 1)))
    to++;
  const whole = block.prose.slice(from, start) + text + block.prose.slice(end, to);
  const covered = units.filter(unit => unit.start >= from && unit.end <= to && unit.end > unit.start);
  if (units.some(unit => unit.start < to && from < unit.end && !covered.includes(unit))) return null;
  const [first, last] = [covered[0], covered[covered.length - 1]];
  if (first === undefined || last === undefined) return null;
  const target = unitsOf(whole);
  if (!isLicensed(match, covered, target)) return null;
  return { start: first.start, end: last.end, target, from: shownOf(covered), to: whole.trim() };
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** A row that touches a word of the lock needs its entry in the table. */
const isLicensed = (match: PhraseMatch, from: readonly Unit[], to: readonly Unit[]): boolean =>
  ENTERED.has(match.row.find.toLowerCase()) || differences(from, to).length === 0;

/** The invariants of section 1 in which two wordings differ; `wording` is none. */
function differences(from: readonly Unit[], to: readonly Unit[]): readonly Invariant[] {
  const count = new Map<string, number>();
  const invariants = new Map<string, Invariant>();
  const add = (unit: Unit, by: number): void => {
    if (unit.invariant === 'wording') return;
    const key = `${unit.invariant}|${unit.key}`;
    count.set(key, (count.get(key) ?? 0) + by);
    invariants.set(key, unit.invariant);
  };
  for (const unit of from) add(unit, 1);
  for (const unit of to) add(unit, -1);
  return [...count].filter(([, left]) => left !== 0).map(([key]) => invariants.get(key) ?? 'wording');
}
