import type { Block, Sentence, Word } from '../kit/document.ts';
import { type Quantity, quantitiesIn } from '../contract/quantities.ts';
import { HINT } from './hints.ts';
import { type InBlock, perBlock } from './stated.ts';
import { isOpen, type Stretch, stretchesOf } from './stretches.ts';
import { type Near, REACH, TOPICS } from './period-topics.ts';
import { aboutKey, aboutLabel, withoutComparator } from './words.ts';

/** A period with what it is for. Two documents that state one with the same key have to agree. */
export interface PeriodFact {
  readonly is: 'period';
  /** Topic, who has it, and what else it is about, in stems. */
  readonly key: string;
  /** As a message names it, with a few words of what it is about: “notice period”. */
  readonly topic: string;
  readonly value: number;
  /** “day”, “business day”, “month” … */
  readonly unit: string;
  /** As written: “30 days”. */
  readonly shown: string;
}

/** The periods of a document that it states without a condition that other documents may lack. */
export const periodFacts = perBlock(HINT.period, readBlock);

function readBlock(block: Block): readonly InBlock<PeriodFact>[] {
  if (block.shape === 'heading') return [];
  return block.sentences.flatMap(sentence => readSentence(sentence, block.prose));
}

function readSentence(sentence: Sentence, text: string): readonly InBlock<PeriodFact>[] {
  // “every six months” is no length of time.
  const periods = quantitiesIn(sentence, text).filter(
    ({ kind, comparator }) => kind === 'period' && comparator !== 'every',
  );
  if (periods.length === 0 || isOpen(sentence.text)) return [];
  if (periods.some(({ comparator }) => comparator === 'about')) return [];
  const stretches = stretchesOf(sentence);
  return periods.flatMap(period => {
    const home = stretches.find(one => holds(sentence, one, period));
    if (home === undefined || periods.filter(other => holds(sentence, home, other)).length > 1) return [];
    const conditions = stretches.filter(one => one.condition && one !== home);
    if (conditions.some(one => periods.some(other => holds(sentence, one, other) && !isLimit(other))))
      return [];
    if (isAge(text, period)) return [];
    const fact = factOf(sentence, { home, conditions, period, text });
    return fact === null ? [] : [{ at: period.at, fact }];
  });
}

const holds = ({ words }: Sentence, { first, last }: Stretch, { at }: Quantity): boolean =>
  (words[first]?.start ?? 0) <= at.start && at.start < (words[last - 1]?.end ?? 0);

/** “if you cancel within 14 days” says when; “if you have been here for two years” makes a case of its own. */
const isLimit = ({ comparator }: Quantity): boolean => comparator === 'within' || comparator === 'by';

/** “18 years old”, “aged 18 years or over”. */
const isAge = (text: string, { at }: Quantity): boolean =>
  /^ (?:old|or (?:over|older|above)|of age)\b/i.test(text.slice(at.end, at.end + 14)) ||
  /\b(?:aged?|age of)(?: at least)? $/i.test(text.slice(Math.max(0, at.start - 18), at.start));

/** A period in its stretch, with the conditions beside it. */
export interface Site {
  readonly home: Stretch;
  readonly conditions: readonly Stretch[];
  readonly period: Quantity;
  readonly text: string;
}

function factOf(sentence: Sentence, site: Site): PeriodFact | null {
  const { words } = sentence;
  const { home, conditions, period, text } = site;
  const from = words.findIndex(({ end }) => end > period.at.start);
  const to = words.findLastIndex(({ start }) => start < period.at.end) + 1;
  // “30 days’ prior written notice”: “prior” ties it to nothing.
  const start = period.event === null || NO_EVENT.test(period.event.text) ? null : period.event;
  const event = start === null ? to : eventStart(words, to);
  const eventEnd = start === null ? to : event + 1 + start.text.split(/\s+/).length;
  const near: Near = {
    before: words.slice(home.first, from),
    after: [...words.slice(to, event), ...words.slice(Math.min(eventEnd, home.last), home.last)],
    behind: words.slice(to, start === null ? to + REACH : event).map(({ lower }) => lower),
    comparator: period.comparator,
    relation: start?.relation ?? null,
    advance: start?.relation === 'before' || /^(?:in|ahead|beforehand)$/.test(words[to]?.lower ?? ''),
  };
  const topic = TOPICS.find(candidate => candidate.fits(near));
  if (topic === undefined) return null;
  const told = [
    ...withoutComparator(near.before),
    ...(topic.keepsEvent === true ? words.slice(to, home.last) : near.after),
    ...conditions.flatMap(({ first, last }) => words.slice(first, last)),
  ];
  const about = aboutKey(told, topic.without);
  if (topic.needsObject === true && about === '') return null;
  if (about.split(' ').length < (topic.fewest ?? 0)) return null;
  const key = [topic.name, topic.actor?.(near) ?? '', about].join('|');
  const label = about === '' ? '' : aboutLabel(told, topic.without);
  const named = label === '' ? topic.shown : `${topic.shown} (“${label}”)`;
  const shown = text
    .slice(period.at.start, period.at.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
  return { is: 'period', key, topic: named, value: period.value, unit: period.unit, shown };
}

/** “30 days of notice”, “25 days of paid holiday”: what the days are, not what starts them. */
const NO_EVENT = /^(?:written )?notice\b|^(?:paid |annual |fully )*(?:holidays?|leave|vacation)\b/;

/** Index of the word that ties a period to what starts it: “after”, “of”. It may stand behind “notice”. */
const eventStart = (words: readonly Word[], to: number): number =>
  /^(?:notice|written|commencing|calculated)$/.test(words[to]?.lower ?? '') ? to + 1 : to;
