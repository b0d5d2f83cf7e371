import { bracketEdges, colonEdges, opensBracket, opensColon, opensLastBracket } from './asides.ts';
import { isBaseVerb, isThirdPerson } from '../language/verb-list.ts';
import type { Edge } from './edges.ts';
import { joinEdges } from './joins.ts';
import { LIMIT, namesForegoing } from './limits.ts';
import { norEdges } from './nor.ts';
import { isScope } from './scope.ts';
import { isSingle } from './sequence.ts';
import { sharedEdges } from './shared-subject.ts';
import { statementAt } from './statement.ts';
import { gapBefore, isNegative, newSentence, type Told } from './told.ts';
import { type Unit, unitOf } from './unit.ts';

/**
 * What a sentence may become when its end, or its second verb, gets a sentence of its own: “…, provided that X” is
 * “… This applies only if X”, “…, unless X” is “… This does not apply if X”, “…, including X” is “… This includes X”,
 * “We may A and may B” is “We may A. We may B.”
 */
export function splitEdges(told: Told, index: number): readonly Edge[] {
  const unit = told.units[index];
  if (unit === undefined || index === 0) return NONE;
  const { key } = unit;
  const lower = unit.shown.toLowerCase();
  const isTail = TAIL_STARTS.has(key) || TAIL_STARTS.has(lower);
  const isList = LIST_STARTS.has(key) || LIST_STARTS.has(lower);
  if (key === 'nor') return isPointedAt(told.units, index) ? NONE : norEdges(told, index);
  const isJoint = JOINTS.has(key);
  const isLimit = LIMIT.test(key);
  const isBracket = opensBracket(told, index);
  const isColon = opensColon(told, index);
  if (!isTail && !isList && !isJoint && !isLimit && !isBracket && !isColon && key !== 'which') return NONE;
  if (isPointedAt(told.units, index)) return NONE;
  return [
    ...(isTail ? exceptionEdges(told, index) : NONE),
    ...(isLimit ? limitEdges(told, index) : NONE),
    ...(isList ? listEdges(told, index) : NONE),
    ...whichEdges(told, index),
    ...(isBracket ? bracketEdges(told, index) : NONE),
    ...(isColon ? colonEdges(told, index) : NONE),
    ...(isJoint ? [...sharedEdges(told, index), ...joinEdges(told, index)] : NONE),
  ];
}

/** Those of `splitEdges` that begin no new sentence: “provided that” may become “only if”. */
export function wholeEdges(told: Told, index: number): readonly Edge[] {
  const unit = told.units[index];
  const mayStay =
    unit?.key === 'but' || unit?.key.startsWith('provided') || /^provided/i.test(unit?.shown ?? '');
  return mayStay ? splitEdges(told, index).filter(({ target }) => target[0]?.key !== '|') : NONE;
}

const NONE: readonly Edge[] = [];

/** False for a key, and the same words as shown, at which `splitEdges` surely finds nothing. */
export const opensSplit = (text: string): boolean =>
  TAIL_STARTS.has(text) ||
  LIST_STARTS.has(text) ||
  JOINTS.has(text) ||
  LIMIT.test(text) ||
  text === 'which' ||
  text === 'nor';
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but']);

/** “This applies …” behind the statement is about all of it: it has to stay whole. */
function isPointedAt(units: readonly Unit[], index: number): boolean {
  const stop = units.findIndex(({ key }, at) => at > index && key === '|');
  return (
    stop >= 0 && units[stop + 1]?.key === 'this' && /^(?:apply|not|be)$/.test(units[stop + 2]?.key ?? '')
  );
}

/** What a condition or an exception at the end of a single statement becomes. */
const TAILS: readonly (readonly [string, readonly string[]])[] = [
  ['unless', ['This does not apply if']],
  ['except if', ['This does not apply if']],
  ['except when', ['This does not apply when']],
  ['except where', ['This does not apply where']],
  ['provided that', ['This applies only if', 'But only if']],
  ['provided however that', ['This applies only if']],
  ['although', ['But']],
  ['though', ['But']],
  ['even though', ['But']],
  ['but only if', ['This applies only if']],
  ['but only when', ['This applies only when']],
  ['but only where', ['This applies only where']],
];

/** What a phrase may begin with: its first words, as many as one unit may hold. */
const startsOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(
    phrases.flatMap(phrase => {
      const words = phrase.split(' ');
      return words.map((_, at) => words.slice(0, at + 1).join(' '));
    }),
  );

const TAIL_STARTS = startsOf(TAILS.map(([key]) => key));

function exceptionEdges(told: Told, index: number): readonly Edge[] {
  const { units } = told;
  return TAILS.flatMap(([key, tails]) => {
    const last = lastOf(units, index, key);
    if (last === null) return [];
    const from = statementAt(units, index);
    const before = units.slice(from, index);
    if (!isSingle(before) || units.slice(last).some(isScope)) return [];
    if (/^(?:provided|but only)/.test(key) && isNegative(before)) return [];
    const edges = tails.map(tail => newSentence(told, index, last, told.unitsOf(tail)));
    // “but only if” stays in the sentence.
    const only = key === 'provided that' ? told.unitsOf('only if') : [];
    const but = key === 'provided that' ? told.unitsOf('but only if') : [];
    return [
      ...edges,
      ...[only, but].filter(({ length }) => length > 0).map(target => inPlace(told, index, last, target)),
    ];
  });
}

const inPlace = (told: Told, index: number, last: number, target: readonly Unit[]): Edge => {
  const edge = newSentence(told, index, last, target);
  return { ...edge, target: edge.target.slice(1), to: target.map(({ shown }) => shown).join(' ') };
};

/** The index behind a phrase that begins at a unit, whether it was read as one unit or word for word; null where it is not there. */
function lastOf(units: readonly Unit[], index: number, phrase: string): number | null {
  let rest = phrase;
  let at = index;
  while (rest !== '') {
    // A key has lost its ending: “becaus”.
    const unit = units[at];
    const key = [unit?.key, unit?.shown.toLowerCase()].find(
      word => word !== undefined && (rest === word || rest.startsWith(`${word} `)),
    );
    if (key === undefined) return null;
    rest = rest.slice(key.length).trim();
    at++;
  }
  return at;
}

/** “…, to the extent that X” for all that stands before it in the sentence: “This applies to the extent that X”. */
function limitEdges(told: Told, index: number): readonly Edge[] {
  const { units } = told;
  const unit = units[index];
  if (unit === undefined || !LIMIT.test(unit.key) || !gapBefore(told, index).includes(',')) return [];
  if (namesForegoing(units.slice(index, sentenceEnd(units, index)))) return [];
  const from = units.slice(0, index).findLastIndex(({ key }) => key === '|' || key === ';') + 1;
  const before = units.slice(from, index);
  if (before.some(({ key }) => LIMIT.test(key) || key.startsWith('except') || key.startsWith('provided')))
    return [];
  const lead = unit.key === 'subject to' ? 'is' : 'applies';
  const texts = before.some(({ joins }) => joins === true)
    ? [`All of this ${lead}`]
    : [`This ${lead}`, `All of this ${lead}`];
  return texts.map(text => newSentence(told, index, index + 1, [...told.unitsOf(text), unit]));
}

/** A list of what is included, a reference or a reason, as a sentence of its own. */
const LISTS: readonly (readonly [string, string])[] = [
  ['including', 'This includes'],
  ['including but not limited to', 'This includes, but is not limited to,'],
  ['including without limitation', 'This includes, without limitation,'],
  ['including for example', 'This includes, for example,'],
  ['including', 'These include'],
  ['including but not limited to', 'These include, but are not limited to,'],
  ['including without limitation', 'These include, without limitation,'],
  ['including for example', 'These include, for example,'],
  ['such as', 'Examples are'],
  ['for example', 'Examples are'],
  ['because', 'This is because'],
  ['so that', 'This is so that'],
  ['so', 'This is so'],
  ['in which case', 'In that case'],
  ['in which event', 'In that event'],
  ['at which point', 'At that point'],
  ['at which time', 'At that time'],
  ['after which time', 'After that time'],
  ['after which', 'After that'],
];

const LIST_STARTS = startsOf(LISTS.map(([key]) => key));

function listEdges(told: Told, index: number): readonly Edge[] {
  const { units } = told;
  return LISTS.flatMap(([key, text]) => {
    const last = lastOf(units, index, key);
    if (last === null) return [];
    const isReference = key.includes('which');
    const isReason = key === 'because' || key.startsWith('so');
    if (key === 'so' && !isPurpose(told, index)) return [];
    if (!isReason && !gapBefore(told, index).includes(',') && !opensLastBracket(told, index)) return [];
    const rest = units.slice(last, sentenceEnd(units, last));
    const before = units.slice(statementAt(units, index), index);
    if (
      !isReference &&
      (rest.some(unit => isScope(unit)) || before.some(({ invariant }) => invariant === 'exception'))
    )
      return [];
    if (isReason && (!isSingle(before) || (isNegative(before) && !gapBefore(told, index).includes(','))))
      return [];
    if (!isReference && !isReason && (goesOn(rest) || NO_NOUN.test(rest[0]?.key ?? ''))) return [];
    return [newSentence(told, index, last, told.unitsOf(text))];
  });
}

/** “so you can check it”, without a comma: what it is for. */
const isPurpose = (told: Told, index: number): boolean =>
  !gapBefore(told, index).includes(',') &&
  told.units.slice(index + 2, index + 6).some(({ modal }) => modal?.raw === 'can');

/** “including in the car”, “including if you pay late”: no list of things. */
const NO_NOUN = /^(?:in|by|to|for|at|on|with|through|under|if|when|where|how|whether)$/;

/** A verb that no “that”, “who” or pronoun takes: the list is an aside, and the sentence goes on behind it. */
const goesOn = (rest: readonly Unit[]): boolean =>
  rest.some(
    ({ modal }, at) =>
      modal !== undefined &&
      !rest
        .slice(Math.max(0, at - 4), at)
        .some(({ key }) => /^(?:that|who|which|@you|@we|they|it)$/.test(key)),
  );

const sentenceEnd = (units: readonly Unit[], from: number): number => {
  const end = units.findIndex(({ key }, at) => at >= from && (key === '|' || key === ';'));
  return end < 0 ? units.length : end;
};

/** “…, which is X” behind its noun: “This licence is X”. */
function whichEdges(told: Told, index: number): readonly Edge[] {
  const { units } = told;
  const [noun, which] = [units[index - 1], units[index]];
  if (noun === undefined || which?.key !== 'which' || !gapBefore(told, index).includes(',')) return [];
  if (/^(?:above|below|hereof|thereof|herein)$/.test(noun.shown)) return [];
  if (noun.invariant === 'actor' || noun.invariant === 'condition' || noun.modal !== undefined) return [];
  if (units.slice(index + 1, sentenceEnd(units, index)).some(isScope)) return [];
  const outcome = outcomeEdges(told, index);
  if (/^(?:and|or)$/.test(units[index - 2]?.key ?? '')) return outcome;
  const isInside = units[index - 2]?.key === 'of' || !agrees(noun, units[index + 1]);
  const isPlural = (noun.number ?? (/[^su]s$/.test(noun.shown) ? 'plural' : 'singular')) === 'plural';
  const [word] = told.unitsOf(isPlural ? 'These' : 'This');
  if (word === undefined) return [];
  return [
    ...outcome,
    ...(isInside ? [] : [newSentence(told, index, index + 1, [word, bareOf(noun)])]),
    ...headEdges(told, index, isPlural),
  ];
}

/** “the house, which include” is not about the house. */
const agrees = (noun: Unit, verb: Unit | undefined): boolean =>
  verb === undefined ||
  /[^su]s$/.test(noun.shown) ||
  !(/^(?:are|were|have|do)$/.test(verb.shown) || (isBaseVerb(verb.shown) && verb.modal === undefined));

const bareOf = ({ key, invariant, shown, start, end }: Unit): Unit =>
  unitOf({ key, invariant, shown, start, end });

/** “a period of six months, which begins”: the verb agrees with the noun before “of”, not with the one behind it. */
function headEdges(told: Told, index: number, isPlural: boolean): readonly Edge[] {
  const { units } = told;
  const verb = units[index + 1];
  const of = units.slice(0, index).findLastIndex(({ key }) => key === 'of');
  const head = units[of - 1];
  if (
    verb === undefined ||
    head === undefined ||
    of < index - LONGEST_PART ||
    !/^(?:wording|term of art)$/.test(head.invariant)
  )
    return [];
  const isOne = /^(?:is|was|has|does)$/.test(verb.shown) || isThirdPerson(verb.shown);
  const isMany = /^(?:are|were|have|do)$/.test(verb.shown) || (!isOne && isBaseVerb(verb.shown));
  const isHeadMany = /[^su]s$/.test(head.shown);
  if (!(isOne && isPlural && !isHeadMany) && !(isMany && !isPlural && isHeadMany)) return [];
  const [word] = told.unitsOf(isHeadMany ? 'These' : 'This');
  return word === undefined ? [] : [newSentence(told, index, index + 1, [word, bareOf(head)])];
}

const LONGEST_PART = 4;

/** “doors, which helps …”, “…, which means that B”: what comes of all that stands before it. */
function outcomeEdges(told: Told, index: number): readonly Edge[] {
  const [noun, verb] = [told.units[index - 1], told.units[index + 1]];
  if (noun === undefined || verb === undefined) return [];
  const isAll =
    /^\p{Ll}{3,}[^su]s$/u.test(noun.shown) &&
    /^(?:means|allows|helps|lets|enables|ensures|makes|gives|creates|reduces|improves|prevents)$/.test(
      verb.shown,
    );
  const isMeaning = verb.shown === 'means' && noun.invariant !== 'defined term' && noun.capital !== 'upper';
  return isAll || isMeaning ? [newSentence(told, index, index + 1, told.unitsOf('This'))] : [];
}
