import { isThirdPerson } from '../language/verb-list.ts';
import type { Edge } from './edges.ts';
import { isScope } from './scope.ts';
import { statementAt, statementEnd, verbAt } from './statement.ts';
import { gapBefore, newSentence, type Told } from './told.ts';
import type { Unit } from './unit.ts';

/**
 * “A, and B” where “and” joins two whole statements that nothing holds together: “A. B”. Where a phrase stands in front,
 * as in “As far as the law allows, A, and B”, the second statement has to say it again.
 */
export function joinEdges(told: Told, index: number): readonly Edge[] {
  const { units } = told;
  if (units[index]?.key !== 'and') return NONE;
  const from = statementAt(units, index);
  const lead = leadOf(told, from, index);
  if (lead === null) return NONE;
  const to = statementEnd(units, index);
  if (units.slice(index + 1, to).some(isScope) || !isWhole(units, lead.main, index)) return NONE;
  if (!opensStatement(told, index, to)) return NONE;
  return [newSentence(told, index, index + 1, units.slice(from, lead.main))];
}

const NONE: readonly Edge[] = [];

/** The first unit behind the phrase in front; null where it is long, holds a statement or points at something. */
export function leadOf(told: Told, from: number, index: number): { readonly main: number } | null {
  const { units } = told;
  const first = units[from];
  if (first === undefined || NEVER.test(first.key)) return null;
  const opens =
    isScope(first) || first.invariant === 'bound' || ADJUNCT.test(first.key) || /ing$/i.test(first.shown);
  if (!opens) return { main: from };
  for (let at = from + 1; at < index && at <= from + LONGEST_LEAD; at++) {
    if (POINTS.test(units[at - 1]?.shown.toLowerCase() ?? '')) return null;
    if (gapBefore(told, at).includes(',')) return { main: at };
  }
  return null;
}

const LONGEST_LEAD = 8;
const ADJUNCT = /^(?:in|for|at|on|with|under|during|to|by|as|from|through|as far as|against|among|via|per)$/;
const NEVER =
  /^(?:if|when|whenever|where|once|unless|until|otherwise|instead|although|though|because|since|while|whereas|after|before|upon|without|only|not|in case|in the event|in the event that|in the event of)$/;
const POINTS =
  /^(?:it|its|they|them|their|that|those|such|foregoing|above|following|preceding|previous|same|addition|particular|general|short|case|event|example|first|reference|avoidance|clarity|otherwise|contrary|hand|contrast|reason|turn|result)$/;

/** A statement with its verb, and without a clause that could go on behind the “and”. */
function isWhole(units: readonly Unit[], main: number, index: number): boolean {
  const verb = verbAt(units, main, index);
  const own = verb >= main ? verb : pluralVerb(units, main, index);
  if (own <= main) return false;
  return !units
    .slice(main, index)
    .some(unit => isScope(unit) || OPENERS.test(unit.key) || (unit !== units[own] && SAYS.test(unit.key)));
}

/** “the owner or its partners own …”: a verb in the base form behind a plural. */
const pluralVerb = (units: readonly Unit[], main: number, index: number): number =>
  units.findIndex(
    ({ key }, at) =>
      at > main && at < index && /^(?:own|keep|make|take|give|apply|include|use|provide)$/.test(key),
  );

const OPENERS =
  /^(?:that|which|who|whose|whom|how|what|why|whether|because|although|though|while|whereas|than|either|neither|nor|both|between|unless|they)$/;
const SAYS =
  /^(?:agree|acknowledge|understand|confirm|represent|warrant|accept|certify|recognise|recognize|note|remember|ensure|know|believe|see|check|hope|expect|say|show|think|mean|require|provide that)$/;

/** A subject of a few words and its verb behind the “and”. */
function opensStatement(told: Told, index: number, to: number): boolean {
  const { units } = told;
  const first = units[index + 1];
  if (first === undefined || first.key === 'not') return false;
  if (/^(?:it|they)$/.test(first.key)) return isOnlyOne(told, index, first.key === 'they');
  const second = units[index + 2];
  const isAlone = second === undefined || second.modal !== undefined || /^(?:be|have|not)$/.test(second.key);
  if (/^(?:that|this|these|those|such)$/.test(first.key) && isAlone) return false;
  if (!isParty(first) && mayBeItem(told, index)) return false;
  const verb = verbAt(units, index + 1, Math.min(to, index + 2 + MOST_WORDS));
  if (verb <= index + 1) return isParty(first) && verb < 0 && gapBefore(told, index).includes(',');
  const subject = units.slice(index + 1, verb);
  if (subject.some(({ key }) => /^(?:and|or|that|which|who|to|\||@you|@we)$/.test(key)) && !isParty(first))
    return false;
  const unit = units[verb];
  return (
    unit?.modal !== undefined ||
    /^(?:be|have|not|was|were|had)$/.test(unit?.key ?? '') ||
    isParty(first) ||
    isThirdPerson(unit?.shown.toLowerCase() ?? '')
  );
}

/** One noun alone stands before the “and” in the number of the pronoun behind it. */
export function isOnlyOne({ units }: Told, index: number, isPlural: boolean): boolean {
  const nouns = units
    .slice(statementAt(units, index), index)
    .filter(({ invariant, shown, number, article, modal }) => {
      if (modal !== undefined || !/^(?:wording|defined term|term of art|actor)$/.test(invariant))
        return false;
      if (isPlural) return /^[\p{L}]{3,}[^su]s$/u.test(shown) && !isThirdPerson(shown.toLowerCase());
      return number === 'singular' || article !== undefined;
    });
  return new Set(nouns.map(({ key }) => key)).size === 1;
}

/** “…, and such data and images will …”: without a comma two nouns may be the subject of one verb. */
function mayBeItem(told: Told, index: number): boolean {
  const { units } = told;
  if (gapBefore(told, index).includes(',')) return false;
  const and = units.findLastIndex(({ key }, at) => at < index && /^(?:and|or|\||;|but|so)$/.test(key));
  if (and < 0 || /^[|;]$/.test(units[and]?.key ?? '')) return false;
  // “each party submits”: a verb of one is none of two nouns.
  const next = units[verbAt(units, index + 1, units.length)]?.shown.toLowerCase() ?? '';
  if (/^(?:each|every)$/.test(units[index + 1]?.key ?? '') && isThirdPerson(next)) return false;
  if (/^(?:is|has|does)$/.test(next) || isThirdPerson(next)) return false;
  return verbAt(units, and, index) < 0;
}

const MOST_WORDS = 7;
const isParty = ({ key }: Unit): boolean => /^@(?:you|we)$/.test(key);
