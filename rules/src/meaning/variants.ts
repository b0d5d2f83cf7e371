import type { Block } from '../kit/document.ts';
import { unitsOf } from './alone.ts';
import type { MeaningContext } from './context.ts';
import { LIMIT, limitsBehind } from './limits.ts';
import { isSingle, sequenceOf } from './sequence.ts';
import { asidesBehind } from './moved-asides.ts';
import type { ReadSentence } from './read.ts';
import { isScoped } from './scope.ts';
import { type Unit, unitOf } from './unit.ts';
import { withParties } from './parties.ts';
import { inActiveVoice } from './voice.ts';

/** The shapes in which a text may be told without changing its meaning, its own, `plain`, first. */
export function variantsOf(
  sentences: readonly ReadSentence[],
  block: Block,
  context: MeaningContext,
  plain: readonly Unit[],
): readonly (readonly Unit[])[] {
  const choices = sentences.map(read => choicesOf(read, block));
  const found = [plain];
  // “A; however, B” has a place where it may be split, “A. But B” has not.
  if (sentences.some(({ units }, index) => index > 0 && units[0]?.key === 'but'))
    found.push(sequenceOf(sentences, { apart: true }));
  choices.forEach((alternatives, index) => {
    for (const units of alternatives) found.push(sequenceOf(withUnits(sentences, index, units)));
  });
  if (choices.filter(({ length }) => length > 0).length > 1)
    found.push(
      sequenceOf(sentences.map((read, index) => ({ ...read, units: choices[index]?.at(-1) ?? read.units }))),
    );
  const told = found.flatMap(units => [units, ...retold(units)]);
  return context.roles === undefined ? told : told.flatMap(units => [units, ...withParties(units)]);
}

const withUnits = (
  sentences: readonly ReadSentence[],
  index: number,
  units: readonly Unit[],
): readonly ReadSentence[] => sentences.map((read, at) => (at === index ? { ...read, units } : read));

/** One sentence told in other orders and in the active voice. */
function choicesOf(read: ReadSentence, block: Block): readonly (readonly Unit[])[] {
  const { text, words } = read.sentence;
  const hasComma = text.includes(',');
  const moved = hasComma ? movedToEnd(read) : NONE;
  // Who acts stands behind a “by”.
  const hasAgent = words.some(({ lower }) => lower === 'by');
  if (!hasComma && !hasAgent && !text.includes('(')) return NONE;
  const active = hasAgent
    ? [read.units, ...moved].flatMap(units => {
        const told = inActiveVoice(units, read, block);
        return told === null ? [] : [told];
      })
    : NONE;
  const asides = asidesBehind(read);
  return [...moved, ...(hasComma ? [...limited(read), ...conceded(read)] : NONE), ...asides, ...active];
}

const NONE: readonly (readonly Unit[])[] = [];

/** “Subject to X, A.” with its limit behind it, where one statement alone is limited. */
function limited({ sentence, units }: ReadSentence): readonly (readonly Unit[])[] {
  const comma = units.findIndex(
    (unit, index) =>
      index > 0 &&
      sentence.text
        .slice((units[index - 1]?.end ?? 0) - sentence.start, unit.start - sentence.start)
        .includes(','),
  );
  if (comma < 1 || !LIMIT.test(units[0]?.key ?? '')) return [];
  const rest = units.slice(comma);
  const second = rest.some(
    ({ key, start }, at) =>
      /^(?:and|or|but)$/.test(key) &&
      (key === 'but' || isApart(sentence, rest[at - 1], start) || isParty(rest[at + 1])) &&
      startsClause(rest.slice(at + 1, at + 8)),
  );
  return second ? [] : limitsBehind(units, comma);
}

const isApart = (sentence: ReadSentence['sentence'], before: Unit | undefined, at: number): boolean =>
  before === undefined || /[,;]/.test(sentence.text.slice(before.end - sentence.start, at - sentence.start));

const isParty = (unit: Unit | undefined): boolean => /^@(?:you|we)$/.test(unit?.key ?? '');

/** “Although A, B.” as “A. But B.” */
function conceded({ sentence, units }: ReadSentence): readonly (readonly Unit[])[] {
  const isReason = /^becaus/.test(units[0]?.key ?? '') && units[0]?.shown.toLowerCase() === 'because';
  if (!isReason && !/^(?:although|though|even though)$/.test(units[0]?.key ?? '') && !mayConcede(units))
    return [];
  if (isReason && (units[1]?.key === 'of' || isScoped(units))) return [];
  const found: (readonly Unit[])[] = [];
  for (let index = 2; index < units.length - 1 && found.length < MOST_MOVES; index++) {
    const [before, unit] = [units[index - 1], units[index]];
    if (before === undefined || unit === undefined) continue;
    if (!sentence.text.slice(before.end - sentence.start, unit.start - sentence.start).includes(','))
      continue;
    const made = { start: unit.start, end: unit.start, capital: 'open' } as const;
    const stop: Unit = { ...made, key: '|', invariant: 'order', shown: 'a new sentence' };
    const but: Unit = { ...made, key: 'but', invariant: 'exception', shown: 'But' };
    if (isReason) {
      const because = unitsOf('Because of this').map(one => ({ ...one, ...made }));
      found.push([...units.slice(1, index), stop, ...because, ...units.slice(index)]);
      continue;
    }
    if (units[0]?.key === 'while' && !isDenied(units.slice(index, index + MOST_DENIED))) continue;
    // “But …” is read as going on with the sentence before, unless a condition stands between.
    for (const marks of [[but], [stop, but]])
      found.push([...units.slice(1, index), ...marks, ...units.slice(index)]);
  }
  return found;
}

const MOST_MOVES = 6;
const MOST_DENIED = 6;

const isDenied = (units: readonly Unit[]): boolean =>
  units.some(
    ({ invariant, modal, key }) => invariant === 'negation' || modal?.negated === true || key === 'no',
  );

/** “While we work hard, …”: with “we”, or with what may be or is not, it tells no time. */
const mayConcede = (units: readonly Unit[]): boolean =>
  units[0]?.key === 'while' &&
  (units[1]?.key === '@we' ||
    units.some(({ modal, invariant }) => modal?.class === 'permission' || invariant === 'negation'));

/** “If A, B” and “B if A”: a condition or a time that stands before a comma may stand at the end of a single statement. */
function movedToEnd({ sentence, units }: ReadSentence): readonly (readonly Unit[])[] {
  const commas: number[] = [];
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (before === undefined || unit.start < before.end) return;
    if (sentence.text.slice(before.end - sentence.start, unit.start - sentence.start).includes(','))
      commas.push(index);
  });
  const found: (readonly Unit[])[] = [];
  const add = (from: number, to: number): void => {
    const part = units.slice(from, to);
    const rest = [...units.slice(0, from), ...units.slice(to)];
    if (part.length > 0 && canMove(part, rest)) found.push([...rest, ...part]);
  };
  for (const comma of commas.slice(0, MOST_MOVES)) add(0, comma);
  for (let index = 0; index < Math.min(commas.length - 1, MOST_MOVES); index++)
    add(commas[index] ?? 0, commas[index + 1] ?? 0);
  return found;
}

const OPENS: ReadonlySet<string> = new Set(['condition', 'bound', 'exception']);
const ADJUNCTS: ReadonlySet<string> = new Set(['on', 'in', 'for', 'with', 'at', 'to']);

/** True where nothing but one statement is left, so that what moves can belong to nothing else. */
function canMove(part: readonly Unit[], rest: readonly Unit[]): boolean {
  const first = part[0];
  if (first === undefined || /^(?:but|however|otherwise|although|even)/.test(first.key)) return false;
  if (!OPENS.has(first.invariant) && !ADJUNCTS.has(first.key)) return false;
  if (rest.filter(({ modal }) => modal !== undefined).length > 1) return false;
  if (
    rest.some(({ invariant, key }) => invariant === 'condition' || invariant === 'exception' || key === '|')
  )
    return false;
  const joins = rest.some(({ key }, index) => {
    if (key !== 'and' && key !== 'or') return false;
    const next = rest[index + 1];
    return first.invariant !== 'condition' || next?.invariant === 'actor' || next?.modal !== undefined;
  });
  return !joins;
}

/** A subject, then a modal verb or “is”, without a “that” between them. */
function startsClause(units: readonly Unit[]): boolean {
  const verb = units.findIndex(({ modal, key }) => modal !== undefined || key === 'be');
  return verb > 0 && !units.slice(0, verb).some(({ key }) => /^(?:that|which|who|or|and)$/.test(key));
}

/** “may not … unless” is “may … only if”; “This does not apply if” behind one statement is “unless”. */
function retold(units: readonly Unit[]): readonly (readonly Unit[])[] {
  if (!units.some(({ key }) => key === 'unless' || key === 'until' || key === '|')) return NONE;
  const found: (readonly Unit[])[] = [];
  const only = (key: string): number => {
    const first = units.findIndex(unit => unit.key === key);
    return first >= 0 && units.findLastIndex(unit => unit.key === key) === first ? first : -1;
  };
  const [unless, until] = [only('unless'), only('until')];
  if (unless > 0) found.push(...withOnly(units, unless, 'only if', 'condition'));
  if (until > 0) found.push(...withOnly(units, until, 'only after', 'bound'));
  const stop = only('|');
  const keys = units.slice(stop, stop + 5).map(({ key }) => key);
  if (stop > 0 && keys.join(' ') === '| this not apply if' && isSingle(units.slice(0, stop)))
    found.push([
      ...units.slice(0, stop),
      { ...(units[stop + 4] ?? blank), key: 'unless', shown: 'unless', invariant: 'condition' },
      ...units.slice(stop + 5),
    ]);
  return found;
}

const blank = unitOf({ key: '', invariant: 'condition', shown: '', start: 0, end: 0 });

/** The negation and its “unless” go together. */
function withOnly(
  units: readonly Unit[],
  at: number,
  key: string,
  invariant: Unit['invariant'],
): readonly (readonly Unit[])[] {
  const before = units.slice(0, at);
  const negations = before.filter(
    ({ modal, invariant: kind }) => modal?.negated === true || kind === 'negation',
  );
  const negation = negations[0];
  if (negations.length !== 1 || negation === undefined) return [];
  const only: Unit = { ...(units[at] ?? blank), key, shown: key, invariant };
  const { modal } = negation;
  if (modal === undefined) {
    if (negation.key !== 'not' || key !== 'only if') return [];
    return [[...before.filter(unit => unit !== negation), only, ...units.slice(at + 1)]];
  }
  if (modal.class !== 'ban' || !modal.person || (modal.we && modal.raw === 'may')) return [];
  const may: Unit = {
    ...negation,
    key: 'may',
    shown: 'may',
    modal: { ...modal, raw: 'may', class: 'permission', negated: false },
  };
  return [[...before.map(unit => (unit === negation ? may : unit)), only, ...units.slice(at + 1)]];
}
