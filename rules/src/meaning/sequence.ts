import { gapAfter } from '../language/parts.ts';
import type { ReadSentence } from './read.ts';
import type { Unit } from './unit.ts';

/** The units of a whole text in order, with `|` where one statement ends and the next begins. */
export function sequenceOf(sentences: readonly ReadSentence[]): readonly Unit[] {
  const out: Unit[] = [];
  for (const read of sentences) {
    const units = statementsOf(read);
    if (units.length === 0) continue;
    const last = out[out.length - 1];
    const isJoined = units[0]?.key === 'but' && !isScoped(read);
    if (last !== undefined && !isJoined) out.push(boundary(read.sentence.start));
    out.push(...units);
  }
  return out;
}

const boundary = (at: number): Unit => ({
  key: '|',
  invariant: 'order',
  shown: 'a new sentence',
  start: at,
  end: at,
  capital: 'open',
});

/** Words after which a split or a move would change what they govern. */
const SCOPED: ReadonlySet<string> = new Set(['condition', 'exception']);

/** True where a condition or an exception of the sentence could govern more than one statement. */
const isScoped = ({ units }: ReadSentence): boolean =>
  units.some(({ invariant, key }) => SCOPED.has(invariant) && key !== 'but');

/**
 * The statements of one sentence: where “and” joins two whole statements and no condition could govern both, it is a
 * boundary; where the second has no subject of its own, it gets the first one's.
 */
function statementsOf(read: ReadSentence): readonly Unit[] {
  const { units, sentence, modals } = read;
  const withCommas = hasBoth(units) ? addCommas(read) : units;
  if (isScoped(read)) return withCommas;
  let out: Unit[] = [...withCommas];
  for (const { first, use } of [...modals.values()].sort((a, b) => b.first - a.first)) {
    const subject = use?.subject ?? null;
    const modalStart = sentence.words[first]?.start ?? 0;
    if (subject === null) continue;
    const before = sentence.words[subject.first - 1]?.lower;
    const joiner = sentence.words[first - 1]?.lower;
    if (joiner === 'and' && subject.last < first - 1) {
      const copy = out.filter(
        ({ start, end }) =>
          start >= (sentence.words[subject.first]?.start ?? 0) &&
          end <= (sentence.words[subject.last]?.end ?? 0),
      );
      out = replaceAnd(out, sentence.words[first - 1]?.start ?? -1, copy);
    } else if (before === 'and') out = replaceAnd(out, sentence.words[subject.first - 1]?.start ?? -1, []);
    else if (subject.first > 0 && gapAfter(sentence, subject.first - 1).includes(';'))
      out = insertBefore(out, sentence.words[subject.first]?.start ?? modalStart);
  }
  return out;
}

function replaceAnd(units: readonly Unit[], at: number, subject: readonly Unit[]): Unit[] {
  return units.flatMap(unit =>
    unit.start === at && unit.key === 'and' ? [boundary(at), ...subject] : [unit],
  );
}

function insertBefore(units: readonly Unit[], at: number): Unit[] {
  const index = units.findIndex(({ start }) => start >= at);
  if (index <= 0) return [...units];
  return [...units.slice(0, index), boundary(at), ...units.slice(index)];
}

const hasBoth = (units: readonly Unit[]): boolean =>
  units.some(({ key }) => key === 'and') && units.some(({ key }) => key === 'or');

/** Where “and” and “or” meet, commas are brackets: they count. */
function addCommas({ sentence, units }: ReadSentence): readonly Unit[] {
  const out: Unit[] = [];
  units.forEach((unit, index) => {
    const previous = units[index - 1];
    const from = (previous?.end ?? unit.start) - sentence.start;
    const gap = sentence.text.slice(from, Math.max(from, unit.start - sentence.start));
    if (
      previous !== undefined &&
      /[,;]/.test(gap) &&
      (/^(?:and|or)$/.test(unit.key) || /^(?:and|or)$/.test(previous.key))
    )
      out.push({
        ...boundary(unit.start),
        key: ',',
        invariant: 'and/or',
        shown: 'a comma beside “and” or “or”',
      });
    out.push(unit);
  });
  return out;
}
