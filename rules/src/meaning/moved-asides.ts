import { isBaseVerb } from '../language/verb-list.ts';
import { unitsOf } from './alone.ts';
import { gapIn } from './gaps.ts';
import type { ReadSentence } from './read.ts';
import { isScope } from './scope.ts';
import { type Unit, unitOf } from './unit.ts';

/**
 * “We use several tools, such as an oven and a mixer, to bake.” with its examples behind it: “Examples of these tools are
 * an oven and a mixer.” Only where the noun right before them is named again, and what stands behind them is no item.
 */
export function asidesBehind({ sentence, units }: ReadSentence): readonly (readonly Unit[])[] {
  if (!OPENS.test(sentence.text)) return NONE;
  const found: (readonly Unit[])[] = [];
  for (let index = 1; index < units.length - 2; index++) {
    const key = units[index]?.key ?? '';
    if (!key.startsWith('including') && key !== 'such as') continue;
    const gap = gapIn(units, index, sentence.start, sentence.text);
    if (!/[,(]/.test(gap)) continue;
    const to = endOf(units, index, gap.includes('('), sentence);
    if (to === 0 || !mayMove(units.slice(index + 1, to))) continue;
    for (const name of namesBefore(units, index, sentence)) found.push(moved(units, index, to, name));
  }
  return found;
}

const NONE: readonly (readonly Unit[])[] = [];
const OPENS = /[,(]\s?(?:including|such as)\b/i;

/** The index behind the aside; 0 where it goes to the end, or what follows may be one more item. */
function endOf(
  units: readonly Unit[],
  index: number,
  isBracket: boolean,
  { start, text }: ReadSentence['sentence'],
): number {
  let [commas, joined] = [0, false];
  for (let at = index + 1; at < units.length; at++) {
    const gap = at === index + 1 ? '' : gapIn(units, at, start, text);
    if (isBracket) {
      if (gap.includes(')')) return gap.includes(',') || /^(?:and|or)$/.test(units[at]?.key ?? '') ? 0 : at;
      continue;
    }
    if (/[();:]/.test(gap)) return 0;
    if (gap.includes(',')) {
      if (goesOn(units[at], units[at + 1])) return joined || commas === 0 ? at : 0;
      commas++;
      joined = false;
    }
    if (/^(?:and|or)$/.test(units[at]?.key ?? '')) joined = true;
  }
  return 0;
}

/** “, to bake”, “, in addition to”, “, are ours”: no item of the list. */
const goesOn = (unit: Unit | undefined, next: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.modal !== undefined ||
    /^(?:(?:be|have|that|in|at|on|by|from|for|with|under|through)$|arising|relat)/.test(unit.key) ||
    /^(?:are|is|arising|related|made|used)$/.test(unit.shown) ||
    (unit.key === 'to' && isBaseVerb(next?.shown.toLowerCase() ?? '')));

/** No condition, no pronoun and no clause that could go on behind the list. */
const mayMove = (part: readonly Unit[]): boolean =>
  part.length > 1 &&
  !/^(?:in|by|to|for|at|on|with|if|when|where|how|what|that|not|but)$/.test(part[0]?.key ?? '') &&
  !part.some(
    (unit, at) =>
      isScope(unit) ||
      /^(?:which|it|they|its|their|but|not|without)$/.test(unit.key) ||
      (unit.modal !== undefined && !/^(?:that|who|@you|@we)$/.test(part[at - 1]?.key ?? '')),
  );

/** The noun before a place, alone and with those that stand with it; none where it hangs on another noun or is denied. */
function namesBefore(
  units: readonly Unit[],
  index: number,
  { start, text }: ReadSentence['sentence'],
): readonly (readonly Unit[])[] {
  const found: (readonly Unit[])[] = [];
  for (let first = index - 1; first > 0 && index - first <= LONGEST_NAME; first--) {
    const unit = units[first];
    if (unit === undefined || !isNamed(unit)) break;
    const before = units[first - 1];
    if (
      gapIn(units, first + 1, start, text).includes(',') &&
      first + 1 < index &&
      !isInRow(units, first + 1, index)
    )
      break;
    if (unit.invariant === 'and/or' || before?.invariant === 'and/or') continue;
    found.push(units.slice(first, index));
  }
  let open = index - 1;
  while (open > 0 && index - open <= LONGEST_NAME && isNamed(units[open] ?? blank)) {
    // “For the trip, certain tools (such as …)”: the phrase in front ends at its comma.
    if (gapIn(units, open, start, text).includes(',') && !isInRow(units, open, index)) break;
    open--;
  }
  return units.slice(Math.max(0, open - 1), index).some(({ key }) => DENIES.test(key)) ? [] : found;
}

/** “claims, costs, and expenses”: an “and” comes behind the comma. */
const isInRow = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(({ key }) => key === 'and' || key === 'or');

const LONGEST_NAME = 12;
/** “record of the payment, including …” may be about the record; “no damages, including” is about none. */
const DENIES = /^(?:of|about|between|no|each|every|either|neither|both|without|such|each of)$/;

const isNamed = ({ invariant, shown, modal, capital }: Unit): boolean =>
  modal === undefined &&
  /^(?:wording|term of art|and\/or)$/.test(invariant) &&
  (/^[\p{Ll}-]{3,}$|^(?:or|,)$/u.test(shown) ||
    (/^[\p{Lu}-]{3,}$|^OR$/u.test(shown) && capital === 'open')) &&
  !/^(?:of|about|between|in|on|at|for|from|with|to|by|under|that|which|who|be|is|are)$/i.test(shown);

const blank = unitOf({ key: '', invariant: 'order', shown: '', start: 0, end: 0 });

/** The sentence without the aside, and the aside as a statement about the noun. */
function moved(units: readonly Unit[], index: number, to: number, name: readonly Unit[]): readonly Unit[] {
  const [opening, last] = [units[index], units[units.length - 1]];
  if (opening === undefined || last === undefined) return units;
  const at = { start: last.end, end: last.end };
  const placed = (unit: Unit): Unit => unitOf({ ...unit, ...at, capital: 'open' });
  const isMany =
    /[^su]s$|^(?:criteria|data|people)$/i.test(name[name.length - 1]?.shown ?? '') ||
    name.some(({ key }) => key === 'and');
  const these = unitsOf(isMany ? 'These' : 'This');
  const verb = opening.key === 'such as' ? unitsOf('are') : unitsOf(verbFor(opening.key, isMany));
  const front = opening.key === 'such as' ? unitsOf('Examples of') : [];
  return [
    ...units.slice(0, index),
    ...units.slice(to),
    unitOf({ key: '|', invariant: 'order', shown: 'a new sentence', ...at }),
    ...[...front, ...these, ...name, ...verb].map(placed),
    ...units.slice(index + 1, to),
  ];
}

/** “including without limitation” as a verb. */
function verbFor(key: string, isMany: boolean): string {
  const verb = isMany ? 'include' : 'includes';
  if (key.includes('limited')) return `${verb}, but ${isMany ? 'are' : 'is'} not limited to,`;
  if (key.includes('limitation')) return `${verb}, without limitation,`;
  return key.includes('example') ? `${verb}, for example,` : verb;
}
