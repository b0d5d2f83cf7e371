import type { Block, Document, Sentence, Word } from '../kit/document.ts';
import type { Stated } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { type Quantity, quantitiesIn } from '../contract/quantities.ts';
import { type HeadedFigure, headedFigures } from './headed-tables.ts';
import { HINT, hintsOf } from './hints.ts';
import { type InBlock, perBlock } from './stated.ts';
import { isOpen, type Stretch, stretchesOf } from './stretches.ts';
import { aboutKey, aboutLabel, stemsOf, withoutComparator } from './words.ts';

/** A price, a fee, a rate, a limit or an age with what it is the value of. */
export interface AmountFact {
  readonly is: 'amount';
  /** What it is for, in stems, with its unit of time and how the text limits it. */
  readonly key: string;
  /** As a message names it: “amount for “late fee””, “age”. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** As written: “£25”. */
  readonly shown: string;
}

/** The amounts of a document that it states without a condition that other documents may lack. */
export const amountFacts = (document: Document): readonly Stated<AmountFact>[] => [
  ...inSentences(document),
  ...inTables(document),
  ...headedFigures(document.blocks).flatMap(headedFact),
];

const inSentences = perBlock(HINT.amount, block =>
  block.shape === 'heading' || block.shape === 'table-cell'
    ? []
    : block.sentences.flatMap(sentence => readSentence(sentence, block.prose)),
);

function readSentence(sentence: Sentence, text: string): readonly InBlock<AmountFact>[] {
  const all = quantitiesIn(sentence, text);
  const amounts = all.filter(one => isAmount(one, text));
  if (amounts.length === 0 || isOpen(sentence.text)) return [];
  const stretches = stretchesOf(sentence);
  return amounts.flatMap(amount => {
    const home = stretches.find(one => holds(sentence, one, amount));
    if (home === undefined || amounts.filter(other => holds(sentence, home, other)).length > 1) return [];
    const conditions = stretches.filter(one => one.condition && one !== home);
    if (conditions.some(one => all.some(other => holds(sentence, one, other)))) return [];
    const fact = factOf(sentence, home, conditions, amount, text);
    return fact === null ? [] : [{ at: amount.at, fact }];
  });
}

const isAmount = (one: Quantity, text: string): boolean =>
  one.kind === 'money' || one.kind === 'percent' || isAge(one, text);

const AGE_BEHIND = /^(?: years?)?(?: old\b| of age\b| or (?:over|older|above)\b)/i;
const AGE_BEFORE =
  /\b(?:aged|age of|older than|(?:children|child|anyone|persons?|people|users?|minors|those|individuals|nobody|one) under)(?: at least)? $/i;
/** “You must be at least 18 to rent from us.” */
const MUST_BE = /\b(?:must|have to|has to|need to) be (?:at least |over )?$/i;
const ENDS = /^(?:[.,;)]| to\b| and\b|$)/;

/** “at least 18 years old”, “aged 16 or over”. */
function isAge({ kind, unit, at, value }: Quantity, text: string): boolean {
  if (value < 10 || value > 25 || !(kind === 'count' || (kind === 'period' && unit === 'year'))) return false;
  const behind = text.slice(at.end, at.end + 20);
  const before = text.slice(Math.max(0, at.start - 30), at.start);
  return (
    AGE_BEHIND.test(behind) ||
    AGE_BEFORE.test(before) ||
    (kind === 'count' && MUST_BE.test(before) && ENDS.test(behind))
  );
}

const holds = ({ words }: Sentence, { first, last }: Stretch, { at }: Quantity): boolean =>
  (words[first]?.start ?? 0) <= at.start && at.start < (words[last - 1]?.end ?? 0);

/** Words that every amount may stand with. */
const WITHOUT = stemsOf(
  'fee fees subscription membership sign due carry carries bear bears accrue accrues required require requires pay pays paid payable cost costs charge charges charged price prices priced amount sum value equal equals is including inclusive excluding vat tax taxes only just bill each per day week month year monthly yearly annual annually weekly a an come comes to plan at rate limit limited cap capped exceed exceeds agreement contract total',
);
const AGE_WITHOUT = stemsOf(
  'old age aged year years least older young younger must use open account order service services site website website app buy sign create child children people person adult anyone terms accept register have place plan membership subscription become join visit direct directed intended intend meant aim aimed not no nobody anyone rent apply hire join minor individual driver drivers drive',
);

function factOf(
  sentence: Sentence,
  home: Stretch,
  conditions: readonly Stretch[],
  amount: Quantity,
  text: string,
): AmountFact | null {
  const { words } = sentence;
  const from = words.findIndex(({ end }) => end > amount.at.start);
  const to = words.findLastIndex(({ start }) => start < amount.at.end) + 1;
  const told = [
    ...withoutComparator(words.slice(home.first, from)),
    ...words.slice(to, home.last),
    ...conditions.flatMap(({ first, last }) => words.slice(first, last)),
  ];
  const shown = text.slice(amount.at.start, amount.at.end).replace(/\s+/g, ' ');
  if (isAge(amount, text)) {
    const about = aboutKey(told, AGE_WITHOUT);
    return { is: 'amount', key: `age|${about}`, name: 'age', value: amount.value, unit: 'year', shown };
  }
  const every = everyAfter(words, to, home.last) ?? everyBefore(words.slice(home.first, from));
  const about = aboutKey(told, WITHOUT);
  const bound = boundOf(amount, told);
  // “The monthly fee is £9”: one product has one. Anything else needs a name.
  if (about === '' && every === '') return null;
  return {
    is: 'amount',
    key: [about, every, bound, amount.kind].join('|'),
    name: nameOf(aboutLabel(told, WITHOUT)),
    value: amount.value,
    unit: amount.unit,
    shown,
  };
}

const nameOf = (label: string): string => (label === '' ? 'amount' : `amount for “${label}”`);

/** Which end of a range an amount is: a smallest one is no price. */
function boundOf({ comparator }: Quantity, told: readonly Word[] = []): string {
  if (comparator === 'at-least' || comparator === 'more-than' || comparator === 'from') return 'least';
  const isMost =
    comparator === 'at-most' || comparator === 'less-than' || told.some(({ lower }) => LIMITS.test(lower));
  return isMost ? 'most' : '';
}

const LIMITS = /^(?:limit|limits|limited|maximum|capped|cap|exceed|exceeds|exceeding)$/;

const PERIOD =
  /^(?:day|night|week|month|quarter|year|hour|user|seat|person|order|item|parcel|mile|kilometre|gigabyte|minute)$/;

/** “£5 a month”, “£5 per user per month”: joined, or empty. Null where nothing of the kind follows. */
function everyAfter(words: readonly Word[], to: number, last: number): string | null {
  const found: string[] = [];
  for (let index = to; index + 1 < last && found.length < 3; index += 2) {
    const [joint, unit] = [words[index]?.lower ?? '', words[index + 1]?.lower ?? ''];
    if (!/^(?:a|an|per|each|every)$/.test(joint) || !PERIOD.test(unit)) break;
    found.push(unit);
  }
  if (found.length > 0) return found.sort().join(' ');
  const next = words[to]?.lower ?? '';
  return EVERY[next] ?? everyLater(words, to, last);
}

/** “£300 in cash a day”: at the end of its stretch. */
function everyLater(words: readonly Word[], to: number, last: number): string | null {
  const [joint, unit] = [words[last - 2]?.lower ?? '', words[last - 1]?.lower ?? ''];
  return last - 2 > to &&
    /^(?:a|per|each|every)$/.test(joint) &&
    /^(?:day|week|month|quarter|year)$/.test(unit)
    ? unit
    : null;
}

const EVERY: Readonly<Record<string, string>> = {
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
  weekly: 'week',
  daily: 'day',
};

/** “the monthly fee is”, “each month you pay”. */
function everyBefore(words: readonly Word[]): string {
  for (const [index, { lower }] of words.entries()) {
    const every = EVERY[lower];
    if (every !== undefined) return every;
    const unit = words[index + 1]?.lower ?? '';
    if (/^(?:each|every|per)$/.test(lower) && PERIOD.test(unit)) return unit;
  }
  return '';
}

const LONGEST_CELL = 5;

/** Two cells side by side: what it is, and nothing but its price. */
function inTables({ blocks }: Document): readonly Stated<AmountFact>[] {
  const found: Stated<AmountFact>[] = [];
  for (let index = 1; index < blocks.length; index++) {
    const [label, cell] = [blocks[index - 1]?.block, blocks[index]?.block];
    if (cell?.shape !== 'table-cell' || label?.shape !== 'table-cell' || (hintsOf(cell) & HINT.amount) === 0)
      continue;
    const fact = cellFact(label, cell);
    if (fact !== null) found.push({ block: index, ...fact });
  }
  return found;
}

/** 45 in the row “Tyre change”, below “Price (£)”. */
function headedFact({
  block,
  cell,
  value,
  unit,
  kind,
  label,
  head,
}: HeadedFigure): readonly Stated<AmountFact>[] {
  const about = aboutKey(label.words, WITHOUT);
  if (about === '' || /\d/.test(label.prose)) return [];
  const key = [about, everyIn(head.words), '', kind].join('|');
  const at = prose(0, cell.prose.length);
  const shown = kind === 'percent' ? `${cell.prose.trim()}%` : `${SIGNS[unit] ?? ''}${cell.prose.trim()}`;
  return [{ block, at, fact: { is: 'amount', key, name: nameOf(label.prose.trim()), value, unit, shown } }];
}

const SIGNS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', $: '$' };

/** “Monthly price”, “£ per month”. */
function everyIn(words: readonly Word[]): string {
  const place = words.findIndex(({ lower }) => /^(?:per|a|each)$/.test(lower));
  const unit = words[place + 1]?.lower ?? '';
  return place >= 0 && PERIOD.test(unit) ? unit : everyBefore(words);
}

function cellFact(label: Block, cell: Block): InBlock<AmountFact> | null {
  const [sentence] = cell.sentences;
  if (sentence === undefined || cell.words.length > LONGEST_CELL || label.words.length > LONGEST_CELL)
    return null;
  const [amount, ...more] = quantitiesIn(sentence, cell.prose);
  if (amount === undefined || more.length > 0 || (amount.kind !== 'money' && amount.kind !== 'percent'))
    return null;
  if (/\d/.test(label.prose)) return null;
  const about = aboutKey(label.words, WITHOUT);
  if (about === '') return null;
  const from = cell.words.findIndex(({ end }) => end > amount.at.start);
  const to = cell.words.findLastIndex(({ start }) => start < amount.at.end) + 1;
  const every = everyAfter(cell.words, to, cell.words.length);
  const rest = cell.words.length - to - (every === null || every === '' ? 0 : every.split(' ').length * 2);
  if (from > 0 || rest > 0) return null;
  const key = [about, every ?? everyBefore(label.words), boundOf(amount), amount.kind].join('|');
  const shown = cell.prose.slice(amount.at.start, amount.at.end);
  return {
    at: amount.at,
    fact: {
      is: 'amount',
      key,
      name: nameOf(label.prose.trim()),
      value: amount.value,
      unit: amount.unit,
      shown,
    },
  };
}
