import { isThirdPerson } from '../language/verb-list.ts';
import { FINITE, gapIn } from './gaps.ts';
import { LIMIT } from './limits.ts';
import type { ReadSentence } from './read.ts';
import { isScope } from './scope.ts';
import { type Unit, unitOf } from './unit.ts';

const MARK = 'a comma beside “and” or “or”';
const LONGEST_SUBJECT = 8;

/** Words where a new statement or a list of examples begins: what “and” and “or” do before and behind them is apart. */
const PARTS = /^(?:[|;]|but|so|such as|because|which|in which case|including.*)$/;

/** Where “and” and “or” meet in one statement, commas are brackets: they count. */
export function withBrackets(units: readonly Unit[], { sentence }: ReadSentence): readonly Unit[] {
  if (!units.some(({ key }) => key === 'or') || !units.some(({ key }) => key === 'and')) return units;
  const out: Unit[] = [];
  for (let from = 0; from < units.length; ) {
    let to = from + 1;
    while (to < units.length && !startsPart(units, to, sentence)) to++;
    const both = hasBoth(units.slice(from, to), sentence);
    for (let at = from; at < to; at++) {
      const unit = units[at];
      if (unit === undefined) continue;
      if (both && at > from && isBracket(units, at, sentence))
        out.push(unitOf({ key: ',', invariant: 'and/or', shown: MARK, start: unit.start, end: unit.start }));
      out.push(unit);
    }
    from = to;
  }
  return out;
}

function startsPart(units: readonly Unit[], at: number, { start, text }: ReadSentence['sentence']): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.key === '|' || unit.key === ';' || joinsStatement(units, at)) return true;
  if (unit.key === 'and') return joinsOwn(units, at, gapIn(units, at, start, text));
  return (PARTS.test(unit.key) || LIMIT.test(unit.key)) && gapIn(units, at, start, text).includes(',');
}

const hasBoth = (units: readonly Unit[], { start, text }: ReadSentence['sentence']): boolean =>
  units.some(
    ({ key }, at) =>
      key === 'and' && !joinsStatement(units, at) && !joinsOwn(units, at, gapIn(units, at, start, text)),
  ) && units.some(({ key }) => key === 'or');

/** “A or B, and the owner may …”, “…, and must …”: an “and” behind a comma before a subject and its verb joins no items. */
function joinsOwn(units: readonly Unit[], at: number, gap: string): boolean {
  const next = units[at + 1];
  if (next === undefined) return false;
  const isParty = /^@(?:you|we)$/.test(next.key);
  if (next.modal !== undefined || /^(?:be|have|not)$/.test(next.key)) return true;
  if (!gap.includes(',') && !isParty) return false;
  const verb = units.findIndex(
    ({ modal, key }, place) => place > at && (modal !== undefined || /^(?:be|have|not)$/.test(key)),
  );
  return (
    verb > at &&
    verb <= at + LONGEST_SUBJECT &&
    !units
      .slice(at + 1, verb)
      .some(unit => isScope(unit) || /^(?:and|or|that|which|who|to|\||;)$/.test(unit.key))
  );
}

/** An “and” where a new sentence may begin, with a verb soon behind it: not the last of a list. */
const joinsStatement = (units: readonly Unit[], at: number): boolean =>
  units[at]?.joins === true &&
  units
    .slice(at + 1, at + 2 + LONGEST_SUBJECT)
    .some(
      ({ modal, key, shown }) => modal !== undefined || FINITE.has(key) || isThirdPerson(shown.toLowerCase()),
    );

const isBracket = (units: readonly Unit[], at: number, { start, text }: ReadSentence['sentence']): boolean =>
  /[,;]/.test(gapIn(units, at, start, text)) &&
  (/^(?:and|or)$/.test(units[at]?.key ?? '') || /^(?:and|or)$/.test(units[at - 1]?.key ?? ''));
