import { semicolonList } from '../language/comma-list.ts';
import { isThirdPerson } from '../language/verb-list.ts';
import type { ReadSentence } from './read.ts';
import { isScope, isScoped, withHarmless } from './scope.ts';
import { FINITE, gapIn } from './gaps.ts';
import { withBrackets } from './list-commas.ts';
import { type Unit, unitOf } from './unit.ts';

/**
 * The units of a whole text in order, with `|` where one statement ends and the next begins. A sentence with “But” goes on
 * with the one before, unless sentences are to be kept `apart`.
 */
export function sequenceOf(
  sentences: readonly ReadSentence[],
  { apart }: { readonly apart: boolean } = { apart: false },
): readonly Unit[] {
  const out: Unit[] = [];
  let before: ReadSentence | null = null;
  for (const [index, read] of sentences.entries()) {
    const isPointedAt = pointsBack(sentences[index + 1]?.units);
    const marked = { ...read, units: withHarmless(read.units) };
    const parts = partsOf(marked);
    const units = parts.flatMap((part, at) =>
      withBrackets(withStatements(part, isPointedAt || pointsBack(parts[at + 1]?.units)), read),
    );
    if (units.length === 0) continue;
    if (out.length > 0 && (apart || !(before !== null && isJoined(marked, before))))
      out.push(boundary(read.sentence.start));
    out.push(...units);
    before = marked;
  }
  return out;
}

/** “This applies …”, “This is subject to …”: what is said of all of the sentence before, so that it has to stay whole. */
function pointsBack(units: readonly Unit[] | undefined): boolean {
  if (units === undefined) return false;
  const first = units[0]?.key === '|' ? 1 : 0;
  const [one, two, three] = [units[first]?.key, units[first + 1]?.key ?? '', units[first + 2]?.key ?? ''];
  return (
    one === 'this' &&
    (two === 'apply' || (two === 'be' && three === 'subject to') || (two === 'not' && three === 'apply'))
  );
}

/** A limit that was moved behind its statement stands in a sentence of its own. */
function partsOf(read: ReadSentence): readonly ReadSentence[] {
  const stop = read.units.findIndex(({ key }) => key === '|');
  if (stop < 0) return [read];
  return [
    { ...read, units: read.units.slice(0, stop) },
    { ...read, units: read.units.slice(stop) },
  ];
}

/**
 * True where “But …” or “So …” goes on with the sentence before as one sentence would: no condition in front of that one
 * or at the end of this one could govern both.
 */
function isJoined({ units, sentence }: ReadSentence, before: ReadSentence): boolean {
  const key = units[0]?.key ?? '';
  if (key !== 'but' && key !== 'so') return false;
  if (hasLead(before.units, before.sentence.text, before.sentence.start)) return false;
  return units.every(
    (unit, index) =>
      !isScope(unit) ||
      (key === 'but' &&
        ENDS.test(unit.key) &&
        !gapIn(units, index, sentence.start, sentence.text).includes(',')),
  );
}

/** Conditions of which only one statement is thought: “but we must ask you when it changes”. */
const ENDS = /^(?:if|when|where|until|while|whether|as soon as)$/;

/** A condition, a time or a place in front, before a comma. */
const hasLead = (units: readonly Unit[], text: string, start: number, to = units.length): boolean => {
  const first = units[0];
  if (first === undefined || /^(?:although|even though)$/.test(first.key)) return false;
  if (isLink(first, units[1])) return false;
  const opens = isScope(first) || first.invariant === 'bound' || ADJUNCTS.has(first.key);
  return opens && units.slice(1, to).some((_, index) => gapIn(units, index + 1, start, text).includes(','));
};

/** What only links a sentence to the one before. */
const LINKS: ReadonlySet<string> = new Set([
  ...[
    'in addition',
    'in particular',
    'in fact',
    'in short',
    'for clarity',
    'for instance',
    'to be',
    'in other',
  ],
]);

/** “In addition”, “in particular”: no place and no time. */
export const isLink = ({ key }: Unit, next: Unit | undefined): boolean =>
  LINKS.has(`${key} ${next?.key ?? ''}`);

/** True where units are one statement without a condition or an exception: what follows can belong to nothing else. */
export const isSingle = (units: readonly Unit[]): boolean =>
  units.filter(({ modal }) => modal !== undefined).length <= 1 &&
  !units.some(({ key, joins }) => key === '|' || joins === true) &&
  !isScoped(units);

const boundary = (at: number, key = '|'): Unit =>
  unitOf({ key, invariant: 'order', shown: 'a new sentence', start: at, end: at });

/**
 * One sentence with the places marked where it may be split: `|` for a semicolon before a whole statement, `joins` for
 * an “and” before one. Where a condition could govern both sides, a semicolon stays a semicolon.
 */
function withStatements(read: ReadSentence, isPointedAt: boolean): readonly Unit[] {
  const { units, sentence } = read;
  const cuts = cutsOf(read);
  if (cuts.length === 0) return units;
  const heads = new Set([0, ...cuts.flatMap(cut => (units[cut]?.key === 'and' ? [cut, cut + 1] : [cut]))]);
  return units.flatMap((unit, index): readonly Unit[] => {
    if (!cuts.includes(index)) return [unit];
    const isFree = !isPointedAt && canSplit(units, index, heads, sentence.text, sentence.start);
    if (unit.key === 'and') return [isFree ? { ...unit, joins: true } : unit];
    const isStatement = hasVerb(units, index, cuts);
    return isStatement ? [boundary(unit.start, isFree ? '|' : ';'), unit] : [unit];
  });
}

/** The indexes of the units before which a statement may begin. */
function cutsOf(read: ReadSentence): readonly number[] {
  const { units, sentence } = read;
  const { text, start } = sentence;
  const hasSemicolon = text.includes(';');
  if (!hasSemicolon && !units.some(({ key }) => key === 'and')) return NO_CUTS;
  const hasColon = text.includes(':');
  const items = hasSemicolon ? (semicolonList(sentence)?.starts[0] ?? Infinity) : Infinity;
  const starts = startsOf(read);
  const cuts: number[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    const isAnd = unit?.key === 'and';
    if (unit === undefined || (!hasSemicolon && !hasColon && !isAnd)) continue;
    const gap = gapIn(units, index, start, text);
    // Behind a lead-in stand items, no statements.
    if ((gap.includes(':') && !isLabel(units.slice(0, index))) || unit.start >= items) break;
    if (
      gap.includes(';') ||
      (isAnd &&
        (gap.includes(',') || (opensStatement(units, index + 1, starts) && !isSecondNoun(units, index))))
    )
      cuts.push(index);
  }
  return cuts;
}

/** True where a subject of a modal verb, a modal verb or “you are” stands behind an “and”. */
const opensStatement = (units: readonly Unit[], at: number, starts: ReadonlySet<number>): boolean =>
  starts.has(units[at]?.start ?? -1) || units[at]?.modal !== undefined || isPartyBe(units, at);

/** “…, and copies and prints will …”: without a comma, two nouns may be the subject of one verb. */
function isSecondNoun(units: readonly Unit[], at: number): boolean {
  if (/^@(?:you|we)$/.test(units[at + 1]?.key ?? '')) return false;
  const before = units.findLastIndex(({ key }, index) => index < at && /^(?:and|or|but|so)$/.test(key));
  return (
    before >= 0 &&
    at - before <= LONGEST_SUBJECT &&
    !units
      .slice(before, at)
      .some(
        ({ modal, key, shown }) =>
          modal !== undefined || FINITE.has(key) || isThirdPerson(shown.toLowerCase()),
      )
  );
}

const NO_CUTS: readonly number[] = [];

/** “Returns: …”: a few words without a verb before a colon. */
const isLabel = (units: readonly Unit[]): boolean =>
  units.length <= 5 &&
  !units.some(
    ({ modal, key, invariant }) => modal !== undefined || FINITE.has(key) || invariant === 'condition',
  );

/** “and you are not permitted”. */
const isPartyBe = (units: readonly Unit[], at: number): boolean =>
  /^@(?:you|we)$/.test(units[at]?.key ?? '') &&
  /^(?:be|have|not|agree|agree to)$/.test(units[at + 1]?.key ?? '');

/** Where the subjects of modal verbs begin. */
function startsOf({ modals, sentence }: ReadSentence): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { subject } of modals.values())
    if (subject !== null) found.add(sentence.words[subject.first]?.start ?? -1);
  return found;
}

const ADJUNCTS: ReadonlySet<string> = new Set(
  'in for at on with under during upon to as by from through'.split(' '),
);

/** True where neither a lead-in of the first part nor a condition in the second could govern both. */
function canSplit(
  units: readonly Unit[],
  cut: number,
  heads: ReadonlySet<number>,
  text: string,
  start: number,
): boolean {
  if (pointsAtCase(units, cut)) return true;
  if (hasLead(units, text, start, cut + 1)) return isLeadOfItsOwn(units, cut);
  const isAnd = units[cut]?.key === 'and';
  const hasOwn = isAnd && isOwnStatement(units, cut) && gapIn(units, cut, start, text).includes(',');
  return units.every((unit, index) => {
    if (!isScope(unit)) return true;
    if (index === 0 && /^(?:although|even though)$/.test(unit.key)) return true;
    if (index < cut) return !isAnd || (hasOwn && !HOLDS.test(unit.key));
    return heads.has(index) || (!isAnd && hasModal(units.slice(cut, index)));
  });
}

/** “If A, B; in such a case, C”, “…; this may include D”: what points back says itself when it is so. */
const pointsAtCase = (units: readonly Unit[], cut: number): boolean =>
  units[0]?.key === 'if' &&
  /^(?:in (?:such|that|this) (?:cas|case|event)|this (?:may )?(?:includ|mean)\S*)(?: |$)/.test(
    units
      .slice(cut, cut + 3)
      .map(({ key }) => key)
      .join(' '),
  );

/** What holds a clause with a modal verb too: “unless …, and you must …”. */
const HOLDS = /^(?:unless|provided|provided that|whether|subject to|except|although|in case)/;

/** Behind the “and” a subject, then a modal verb: no second condition. */
function isOwnStatement(units: readonly Unit[], cut: number): boolean {
  const verb = units.findIndex(({ modal }, at) => at > cut && modal !== undefined);
  return verb > cut + 1 && verb <= cut + LONGEST_SUBJECT && !units.slice(cut + 1, verb).some(isScope);
}

const LONGEST_SUBJECT = 8;

const hasModal = (units: readonly Unit[]): boolean => units.some(({ modal }) => modal !== undefined);

/** A lead-in governs its own statement alone where the second part has one too. */
function isLeadOfItsOwn(units: readonly Unit[], cut: number): boolean {
  const second = units[cut]?.key === 'and' ? units[cut + 1] : units[cut];
  const rest = units.slice(1).filter(unit => unit !== second);
  return second !== undefined && (isScope(second) || second.invariant === 'bound') && !isScoped(rest);
}

/** True where a part between two cuts is a statement, not an item of a list. */
function hasVerb(units: readonly Unit[], cut: number, cuts: readonly number[]): boolean {
  const end = cuts.find(other => other > cut) ?? units.length;
  return units
    .slice(cut, end)
    .some(
      ({ modal, key, shown }) => modal !== undefined || FINITE.has(key) || isThirdPerson(shown.toLowerCase()),
    );
}
