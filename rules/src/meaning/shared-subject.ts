import { isSharedByTwo, SHARED_PHRASE } from '../language/split-scope.ts';
import { isBaseVerb, isOnlyVerb, isThirdPerson } from '../language/verb-list.ts';
import type { Edge } from './edges.ts';
import { isOnlyOne, leadOf } from './joins.ts';
import { isScope } from './scope.ts';
import { isLink } from './sequence.ts';
import { isConditional, statementAt, statementEnd, verbAt } from './statement.ts';
import { gapBefore, isNegative, newSentence, type Told } from './told.ts';
import type { Unit } from './unit.ts';

/**
 * “You must pack it and must send it”: a new sentence that says the subject again, and the modal verb where it was not
 * said. “If …, we will A and B”: one that says the condition again as “in that case”. “You agree that A and that B”: one
 * that says “you agree that” again.
 */
export function sharedEdges(told: Told, index: number): readonly Edge[] {
  const { units } = told;
  const start = statementAt(units, index);
  const from = units[start]?.key === 'but' ? start + 1 : start;
  const to = statementEnd(units, index);
  if (units.slice(index + 1, to).some((unit, at) => isScope(unit) && at > 0)) return [];
  const found = mainAt(told, from, index);
  if (found === null) return [];
  const { main, isCase } = found;
  const lead = isCase ? told.unitsOf('In that case') : found.lead;
  if (lead.length > 0 && units[index]?.key !== 'and') return [];
  return [
    ...(isCase ? ownEdges(told, index, lead) : []),
    ...verbEdges(told, { index, main, to, lead }),
    ...(lead.length === 0 ? saidEdges(told, index, main) : []),
  ];
}

/** The first unit of the main clause: behind the comma that ends a condition in front; null where something else stands there. */
function mainAt(
  told: Told,
  from: number,
  index: number,
): { readonly main: number; readonly isCase: boolean; readonly lead: readonly Unit[] } | null {
  const { units } = told;
  const first = units[from];
  if (first === undefined) return null;
  const isReason = /^(?:although|even though|because)$/.test(first.key);
  if (!isConditional(units, from) && !isReason) {
    if (isLink(first, units[from + 1])) return { main: from, isCase: false, lead: [] };
    // “On request, we will A and B”: what stands in front is said again.
    const front = leadOf(told, from, index);
    if (front === null) return null;
    return { main: front.main, isCase: false, lead: units.slice(from, front.main) };
  }
  for (let at = from + 2; at < index; at++) {
    if (!gapBefore(told, at).includes(',')) continue;
    const verb = verbAt(units, at, index);
    const next = nextComma(told, at + 1, index);
    if (verb > at && verb <= at + MOST_WORDS && (next < 0 || verb < next))
      return { main: at, isCase: !isReason, lead: [] };
  }
  return null;
}

function nextComma(told: Told, from: number, to: number): number {
  for (let at = from; at < to; at++) if (gapBefore(told, at).includes(',')) return at;
  return -1;
}

/** “If you cancel, we will A, and you must B”: the condition stands for both. */
function ownEdges(told: Told, index: number, lead: readonly Unit[]): readonly Edge[] {
  const { units } = told;
  if (lead.length === 0) return [];
  // Without a comma “and” may join two nouns.
  const most = gapBefore(told, index).includes(',') ? MOST_WORDS : 2;
  const says =
    /^@(?:you|we)$/.test(units[index + 1]?.key ?? '') && /^agree(?: to)?$/.test(units[index + 2]?.key ?? '');
  const verb = verbAt(units, index + 1, Math.min(units.length, index + 2 + most));
  const isVerb = units[verb]?.modal !== undefined || STAYS.test(units[verb]?.key ?? '');
  return !says && (verb < index + 2 || !isVerb) ? [] : [newSentence(told, index, index + 1, lead)];
}

/** What “shall” of a rule leaves of itself in the present tense. */
const STAYS = /^(?:remain|survive|continue|apply|be|have|not)$/;

interface Place {
  readonly index: number;
  readonly main: number;
  readonly to: number;
  readonly lead: readonly Unit[];
}

const MOST_WORDS = 9;

function verbEdges(told: Told, { index, main, to, lead }: Place): readonly Edge[] {
  const { units } = told;
  const verb = verbAt(units, main, index);
  if (verb <= main || verb - main > MOST_WORDS) return [];
  const subject = withoutBracket(told, main, verb);
  const [and, next, modal] = [units[index], units[index + 1], units[verb]];
  if (and === undefined || next === undefined || modal === undefined || !isRepeatable(subject)) return [];
  const between = units.slice(verb + 1, index);
  if (between.some(unit => unit.key === '|' || isScope(unit)) || waitsForObject(between)) return [];
  if (next.modal !== undefined && isWithin(between, modal, next)) return [];
  const head = and.key === 'but' ? [and, ...subject] : [...lead, ...subject];
  if (next.modal !== undefined || /^(?:be|have|not|agree)$/.test(next.key)) {
    const isSame = next.modal !== undefined && next.modal.raw === modal.modal?.raw;
    if (and.key === 'or' || (isSame && isShared(told, Math.min(index + 3, to - 1), to, isSharedByTwo)))
      return [];
    const edge = newSentence(told, index, index + 1, head);
    if (and.key === 'but') return [edge, { ...edge, target: edge.target.slice(1) }];
    return [edge, ...pronounEdge(told, { index, main, verb, lead })];
  }
  const negated = modal.modal?.negated === true;
  if (and.key === 'but' || (and.key === 'or') !== negated) return [];
  if (!hasObject(between)) return [];
  if (and.key === 'and' && isVerbBehindBe(modal, next)) return [newSentence(told, index, index + 1, head)];
  if (isShared(told, index + 1, to)) return [];
  if (modal.modal !== undefined)
    return isSecondVerb(next) ? [newSentence(told, index, index + 1, [...head, modal])] : [];
  return isTwin(modal, next) ? [newSentence(told, index, index + 1, head)] : [];
}

/** “This contract (including the plan) is …”: the noun alone means the same. */
function withoutBracket(told: Told, main: number, verb: number): readonly Unit[] {
  const all = told.units.slice(main, verb);
  const open = all.findIndex((_, at) => at > 0 && gapBefore(told, main + at).includes('('));
  const isAside =
    open > 0 && /^including/.test(all[open]?.key ?? '') && gapBefore(told, verb).startsWith(')');
  return isAside ? all.slice(0, open) : all;
}

/** “They” for a long subject, where its noun is the only one in the plural. */
function pronounEdge(
  told: Told,
  { index, main, verb, lead }: Omit<Place, 'to'> & { readonly verb: number },
): readonly Edge[] {
  const subject = told.units.slice(main, verb);
  if (subject.length < FEWEST_WORDS || subject.some(({ invariant }) => invariant === 'actor')) return [];
  if (/^(?:is|was|has|does)$/i.test(told.units[verb]?.shown ?? '') || !isOnlyOne(told, index, true))
    return [];
  if (!subject.some(({ shown }) => /[^su]s$/.test(shown))) return [];
  return [newSentence(told, index, index + 1, [...lead, ...told.unitsOf('They')])];
}

const FEWEST_WORDS = 3;

/** “You warrant that it will be dry and will hold”: the second verb stands under “that”, unless the modal verb is that of the first. */
const isWithin = (between: readonly Unit[], first: Unit, next: Unit): boolean =>
  between.some(({ key }) => /^(?:that|which|who|whose|how|what|whether)$/.test(key)) &&
  !(first.modal?.raw === next.modal?.raw && !between.some(({ modal }) => modal !== undefined));

/** “to use, and must stop your use of, the van”: the object of both stands behind the second. */
const waitsForObject = (between: readonly Unit[]): boolean =>
  between.at(-2)?.key === 'to' && isBaseVerb(between.at(-1)?.shown.toLowerCase() ?? '');

/** “keeps … and provides”, “collect … and send”: two verbs in one form. */
const isTwin = (one: Unit, two: Unit): boolean => {
  const [first, second] = [one.shown.toLowerCase(), two.shown.toLowerCase()];
  if (two.invariant !== 'wording' || /^(?:be|have|not|was|were|had)$/.test(one.key)) return false;
  return isThirdPerson(first) ? isThirdPerson(second) : isBaseVerb(first) && isBaseVerb(second);
};

/** “is the whole agreement and replaces …”: a verb that is no noun. */
const isVerbBehindBe = (be: Unit, { invariant, shown }: Unit): boolean =>
  (be.key === 'be' || be.key === 'have') &&
  invariant === 'wording' &&
  (/^(?:is|was|has)$/i.test(be.shown)
    ? isThirdPerson(shown.toLowerCase())
    : /^(?:are|have)$/i.test(be.shown) && isOnlyVerb(shown.toLowerCase()));

/** Said twice it means the same: no “a”, no “no”, no pronoun. */
const isRepeatable = (subject: readonly Unit[]): boolean =>
  !isNegative(subject) &&
  subject[0]?.article !== 'a' &&
  !/^(?:no|neither|either)\b/.test(subject[0]?.key ?? '') &&
  !subject.some(({ key }) =>
    /^(?:or|some|another|it|they|only|neither|either|if|that|which|who|\||,)$/.test(key),
  );

const isSecondVerb = ({ key, shown, invariant }: Unit): boolean =>
  invariant !== 'actor' &&
  invariant !== 'defined term' &&
  (isBaseVerb(shown.toLowerCase()) || isBaseVerb(key));

/** The first verb has its object, and no other verb stands between that the second could go with. */
const hasObject = (between: readonly Unit[]): boolean =>
  between.length > 1 &&
  !between.some(
    ({ key, modal }, at) =>
      modal !== undefined ||
      /^(?:that|which|who|not)$/.test(key) ||
      (at > 0 && /^(?:@we|@you)$/.test(key) && isBaseVerb(between[at + 1]?.key ?? '')) ||
      (key === 'to' && isBaseVerb(between[at + 1]?.key ?? '')) ||
      (/^(?:and|or)$/.test(key) && isBaseVerb(between[at + 1]?.key ?? '')),
  );

/** “… at any time”, “… without notice”: what may belong to both verbs. */
function isShared(
  { units, prose }: Told,
  from: number,
  to: number,
  isOne: (text: string) => boolean = text => SHARED_PHRASE.test(text),
): boolean {
  const [first, last] = [units[from], units[to - 1]];
  if (first === undefined || last === undefined) return true;
  return isOne(`${prose.slice(first.end, last.end).toLowerCase()} `);
}

/** “You agree that A and that B”. */
function saidEdges(told: Told, index: number, main: number): readonly Edge[] {
  const { units } = told;
  const opener = units[index + 1]?.key;
  if (units[index]?.key !== 'and' || (opener !== 'that' && opener !== 'to')) return [];
  // “agree to” is read as one.
  const isTo = opener === 'to';
  const at = units.findIndex(
    ({ key }, place) => place > main && place < index && key === (isTo ? 'agree to' : opener),
  );
  const first = isTo && at >= 0 ? at + 1 : at;
  if (first < 0 || first - main > MOST_WORDS || first >= index - 1) return [];
  const said = units.slice(main, first);
  const verb = said.findIndex(({ key }) => SAYS.test(key));
  if (isTo)
    return verb < 1 || !isRepeatable(said.slice(0, verb)) ? [] : [newSentence(told, index, index + 2, said)];
  if (
    verb < 1 ||
    !said.slice(verb).every(({ key }) => SAYS.test(key) || /^(?:and|expressly|further)$/.test(key))
  )
    return [];
  if (!isRepeatable(said.slice(0, verb)) || units.slice(first, index).some(isScope)) return [];
  return [newSentence(told, index, index + 1, said)];
}

const SAYS =
  /^(?:agree(?: to)?|ensure|acknowledge|understand|confirm|represent|warrant|accept|certify|recognise|recognize)$/;
