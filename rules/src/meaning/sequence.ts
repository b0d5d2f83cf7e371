import { semicolonList } from '../language/comma-list.ts';
import type { ReadSentence } from './read.ts';
import type { Unit } from './unit.ts';

/** The units of a whole text in order, with `|` where one statement ends and the next begins. */
export function sequenceOf(sentences: readonly ReadSentence[]): readonly Unit[] {
  const out: Unit[] = [];
  for (const read of sentences) {
    const units = withBrackets(withStatements(read), read);
    if (units.length === 0) continue;
    const isJoined = units[0]?.key === 'but' && !isScoped(read.units);
    if (out.length > 0 && !isJoined) out.push(boundary(read.sentence.start));
    out.push(...units);
  }
  return out;
}

/** True where units are one statement without a condition or an exception: what follows can belong to nothing else. */
export const isSingle = (units: readonly Unit[]): boolean =>
  units.filter(({ modal }) => modal !== undefined).length <= 1 &&
  !units.some(({ key, joins }) => key === '|' || joins === true) &&
  !isScoped(units);

const boundary = (at: number, key = '|'): Unit => ({
  key,
  invariant: 'order',
  shown: 'a new sentence',
  start: at,
  end: at,
  capital: 'open',
});

/** Words after which a split or a move would change what they govern. */
const isScope = ({ invariant, key }: Unit): boolean =>
  (invariant === 'condition' || invariant === 'exception') && key !== 'but';

const isScoped = (units: readonly Unit[]): boolean => units.some(isScope);

/**
 * One sentence with the places marked where it may be split: `|` for a semicolon before a whole statement, `joins` for
 * an “and” before one. Where a condition could govern both sides, a semicolon stays a semicolon.
 */
function withStatements(read: ReadSentence): readonly Unit[] {
  const { units, sentence } = read;
  const starts = startsOf(read);
  const cuts: number[] = [];
  let isList = false;
  const items = semicolonList(sentence)?.starts[0] ?? Number.POSITIVE_INFINITY;
  units.forEach((unit, index) => {
    const gap = gapBefore(units, index, sentence.start, sentence.text);
    isList ||= gap.includes(':') || unit.start >= items;
    if (isList) return;
    if (
      gap.includes(';') ||
      (unit.key === 'and' &&
        (gap.includes(',') ||
          starts.has(units[index + 1]?.start ?? -1) ||
          units[index + 1]?.modal !== undefined))
    )
      cuts.push(index);
  });
  if (cuts.length === 0) return units;
  const heads = new Set([0, ...cuts.flatMap(cut => (units[cut]?.key === 'and' ? [cut, cut + 1] : [cut]))]);
  return units.flatMap((unit, index): readonly Unit[] => {
    if (!cuts.includes(index)) return [unit];
    const isFree = canSplit(units, index, heads, sentence.text, sentence.start);
    if (unit.key === 'and') return [isFree ? { ...unit, joins: true } : unit];
    const isStatement = hasVerb(units, index, cuts);
    return isStatement ? [boundary(unit.start, isFree ? '|' : ';'), unit] : [unit];
  });
}

/** Where the subjects of modal verbs begin. */
function startsOf({ modals, sentence }: ReadSentence): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { subject } of modals.values())
    if (subject !== null) found.add(sentence.words[subject.first]?.start ?? -1);
  return found;
}

function gapBefore(units: readonly Unit[], index: number, start: number, text: string): string {
  const [before, unit] = [units[index - 1], units[index]];
  return before === undefined || unit === undefined || unit.start < before.end
    ? ''
    : text.slice(before.end - start, unit.start - start);
}

const ADJUNCTS: ReadonlySet<string> = new Set('in for at on with under during upon to'.split(' '));

/** True where neither a lead-in of the first part nor a condition in the second could govern both. */
function canSplit(
  units: readonly Unit[],
  cut: number,
  heads: ReadonlySet<number>,
  text: string,
  start: number,
): boolean {
  const first = units[0];
  if (first === undefined) return false;
  const opens = isScope(first) || first.invariant === 'bound' || ADJUNCTS.has(first.key);
  if (
    opens &&
    units.slice(1, cut + 1).some((_, index) => gapBefore(units, index + 1, start, text).includes(','))
  )
    return isLeadOfItsOwn(units, cut);
  const isAnd = units[cut]?.key === 'and';
  return units.every((unit, index) => {
    if (!isScope(unit)) return true;
    return index < cut ? !isAnd : heads.has(index) || (!isAnd && hasModal(units.slice(cut, index)));
  });
}

const hasModal = (units: readonly Unit[]): boolean => units.some(({ modal }) => modal !== undefined);

/** A lead-in governs its own statement alone where the second part has one too. */
function isLeadOfItsOwn(units: readonly Unit[], cut: number): boolean {
  const second = units[cut]?.key === 'and' ? units[cut + 1] : units[cut];
  const rest = units.slice(1).filter(unit => unit !== second);
  return second !== undefined && (isScope(second) || second.invariant === 'bound') && !isScoped(rest);
}

const FINITE: ReadonlySet<string> = new Set(['be', 'have', 'not', '@we', '@you', 'they', 'it', 'if', 'this']);

/** True where a part between two cuts is a statement, not an item of a list. */
function hasVerb(units: readonly Unit[], cut: number, cuts: readonly number[]): boolean {
  const end = cuts.find(other => other > cut) ?? units.length;
  return units.slice(cut, end).some(({ modal, key }) => modal !== undefined || FINITE.has(key));
}

const hasBoth = (units: readonly Unit[]): boolean =>
  units.some(({ key, joins }) => key === 'and' && joins !== true) && units.some(({ key }) => key === 'or');

/** Where “and” and “or” meet, commas are brackets: they count. */
function withBrackets(units: readonly Unit[], { sentence }: ReadSentence): readonly Unit[] {
  if (!hasBoth(units)) return units;
  const out: Unit[] = [];
  units.forEach((unit, index) => {
    const previous = units[index - 1];
    const gap = gapBefore(units, index, sentence.start, sentence.text);
    if (
      previous !== undefined &&
      /[,;]/.test(gap) &&
      (/^(?:and|or)$/.test(unit.key) || /^(?:and|or)$/.test(previous.key))
    )
      out.push({
        ...boundary(unit.start, ','),
        invariant: 'and/or',
        shown: 'a comma beside “and” or “or”',
      });
    out.push(unit);
  });
  return out;
}
