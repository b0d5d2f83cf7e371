import type { Block, Sentence, Word } from '../kit/document.ts';
import { type Quantity, quantitiesIn } from '../contract/quantities.ts';
import { HINT } from './hints.ts';
import { type InBlock, perBlock } from './stated.ts';
import { isOpen, type Stretch, stretchesOf, wordsBeside } from './stretches.ts';
import { aboutKey, aboutLabel, stemsOf } from './words.ts';

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
  const periods = quantitiesIn(sentence, text).filter(({ kind }) => kind === 'period');
  if (periods.length === 0 || isOpen(sentence.text)) return [];
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
  const event = period.event === null ? to : eventStart(words, to);
  const eventEnd = period.event === null ? to : event + 1 + period.event.text.split(/\s+/).length;
  const near: Near = {
    before: words.slice(home.first, from),
    after: [...words.slice(to, event), ...words.slice(Math.min(eventEnd, home.last), home.last)],
    behind: words
      .slice(to, Math.max(event, to + (period.event === null ? REACH : 0)))
      .map(({ lower }) => lower),
    comparator: period.comparator,
    advance: period.event?.relation === 'before' || /^(?:in|ahead)$/.test(words[to]?.lower ?? ''),
  };
  const topic = TOPICS.find(candidate => candidate.fits(near));
  if (topic === undefined) return null;
  const told = [
    ...(topic.keepsEvent === true ? wordsBeside(words, home, from, to) : [...near.before, ...near.after]),
    ...conditions.flatMap(({ first, last }) => words.slice(first, last)),
  ];
  const about = aboutKey(told, topic.without);
  if (topic.needsObject === true && about === '') return null;
  const key = [topic.name, topic.actor?.(near) ?? '', about].join('|');
  const label = about === '' ? '' : aboutLabel(told, topic.without);
  const named = label === '' ? topic.shown : `${topic.shown} (“${label}”)`;
  const shown = text
    .slice(period.at.start, period.at.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
  return { is: 'period', key, topic: named, value: period.value, unit: period.unit, shown };
}

const REACH = 5;

/** Index of the word that ties a period to what starts it: “after”, “of”. It may stand behind “notice”. */
const eventStart = (words: readonly Word[], to: number): number =>
  /^(?:notice|written|commencing|calculated)$/.test(words[to]?.lower ?? '') ? to + 1 : to;

/** What stands around a period in its stretch. */
interface Near {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** The words right behind it, also beyond its stretch. */
  readonly behind: readonly string[];
  readonly comparator: Quantity['comparator'];
  /** True for “30 days before”, “30 days in advance”. */
  readonly advance: boolean;
}

interface Topic {
  readonly name: string;
  readonly shown: string;
  readonly fits: (near: Near) => boolean;
  readonly actor?: (near: Near) => string;
  /** Stems that this topic always has, so that they tell nothing apart. */
  readonly without: ReadonlySet<string>;
  /** Nothing can be said without knowing what it is about. */
  readonly needsObject?: boolean;
  /** What starts the period tells apart: “30 days before we raise prices”. */
  readonly keepsEvent?: boolean;
}

const CONTRACT =
  'contract agreement subscription plan membership account service services terms end ended ending terminate terminated cancel cancelled stop leave close website site app continue';
const GOODS =
  'goods item items product products purchase purchased bought order orders unwanted send back parcel parcels';
const MONEY = 'money price cost amount payment fee paid full original method card bank account';

const near = ({ before, after }: Near, test: RegExp): boolean =>
  before.some(({ lower }) => test.test(lower)) || after.some(({ lower }) => test.test(lower));
const beside = ({ before, behind }: Near, test: RegExp): boolean =>
  behind.some(word => test.test(word)) || before.slice(-REACH).some(({ lower }) => test.test(lower));
const limits = ({ comparator }: Near): boolean => comparator === 'within' || comparator === 'by';

/** Who acts: the first “we” or “you” of the stretch, else nobody. */
function giver({ before, after }: Near): string {
  const first = [...before, ...after].find(({ lower }) => /^(?:we|you|us|either|each|customer)$/.test(lower));
  const needs = [...before].some(({ lower }) => /^(?:need|needs|require|requires|ask)$/.test(lower));
  if (first?.lower === 'we' || first?.lower === 'us') return needs ? 'you' : 'we';
  return 'you';
}

const isOurs = ({ before }: Near): boolean => /^(?:we|us)$/.test(before.find(isSide)?.lower ?? '');
const isSide = ({ lower }: Word): boolean => /^(?:we|you|us)$/.test(lower);

/** The topics in the order in which they are tried: the most telling words first. */
const TOPICS: readonly Topic[] = [
  {
    name: 'trial',
    shown: 'trial period',
    fits: found => beside(found, /^trials?$/) || near(found, /^trials?$/),
    without: stemsOf(`trial trials free try ${CONTRACT} run runs lasts last`),
  },
  {
    name: 'notice',
    shown: 'notice period',
    fits: found =>
      beside(found, /^notice$/) ||
      (found.advance && near(found, /^(?:tell|notify|inform|email|write|announce)$/)),
    actor: giver,
    without: stemsOf(`${CONTRACT} email post announce respect observe minimum period letter`),
    keepsEvent: true,
  },
  {
    name: 'guarantee',
    shown: 'guarantee',
    fits: found =>
      beside(found, /^(?:guarantees?|guaranteed|warrant(?:y|ies)|warranted)$/) && !near(found, /^refund/),
    without: stemsOf(
      `guarantee guarantees guaranteed warranty warranties warranted ${GOODS} lasts come cover`,
    ),
  },
  {
    name: 'refund claim',
    shown: 'period to ask for a refund',
    fits: found =>
      near(found, /^(?:refunds?|money-back|refunded)$/) &&
      found.before.some(({ lower }) => /^(?:claim|request|ask|apply|get|entitled)$/.test(lower)) &&
      !isOurs(found),
    without: stemsOf(`refund refunds claim request ask apply get entitled ${MONEY} ${GOODS}`),
  },
  {
    name: 'refund',
    shown: 'refund period',
    fits: found => near(found, /^(?:refund(?:s|ed|ing)?|reimburse[ds]?|reimbursement|repay|repaid)$/),
    without: stemsOf(
      `refund refunds refunded refunding reimburse reimbursed reimbursement repay repaid issue issued process processed ${MONEY} ${GOODS} ${CONTRACT} return returned`,
    ),
  },
  {
    name: 'return',
    shown: 'return period',
    fits: found =>
      near(found, /^returns?$/) &&
      !isOurs(found) &&
      (limits(found) || beside(found, /^(?:returns?|window)$/)),
    without: stemsOf(`return returns returned window ${GOODS}`),
  },
  {
    name: 'cancellation',
    shown: 'cancellation period',
    fits: found =>
      near(found, /^(?:cancel|cancelled|cancellation|withdraw|withdrawal|cooling-off)$/) &&
      !isOurs(found) &&
      (limits(found) || beside(found, /^(?:cancellation|withdrawal|cooling-off)$/)),
    without: stemsOf(`cancellation withdraw withdrawal cooling-off right ${CONTRACT} mind change`),
  },
  {
    name: 'retention',
    shown: 'time that data is kept',
    fits: found =>
      near(found, /^(?:keep|keeps|kept|store|stored|stores|retain|retained|retains|hold|held|retention)$/) ||
      (near(found, DELETES) && found.comparator === 'after'),
    without: stemsOf(
      'keep keeps kept store stored stores retain retained retains hold held retention delete deleted erase erased remove removed destroy destroyed data personal information automatically file copy copies secure securely',
    ),
    needsObject: true,
  },
  {
    name: 'deletion',
    shown: 'time until data is deleted',
    fits: found => near(found, DELETES) && limits(found),
    without: stemsOf(
      'delete deleted erase erased remove removed destroy destroyed data personal information',
    ),
  },
  {
    name: 'payment',
    shown: 'payment period',
    fits: found => near(found, /^(?:pay|pays|payable|due|paid|settle|payment)$/) && limits(found),
    actor: giver,
    without: stemsOf(`pay pays payable due paid settle payment invoice invoices bill bills ${MONEY}`),
  },
  {
    name: 'delivery',
    shown: 'delivery time',
    fits: found => near(found, /^(?:deliver|delivers|delivered|delivery|arrive|arrives)$/),
    without: stemsOf(`deliver delivers delivered delivery arrive arrives take takes standard ${GOODS}`),
  },
  {
    name: 'dispatch',
    shown: 'dispatch time',
    fits: found =>
      near(found, /^(?:dispatch|dispatched|despatch|despatched|ship|ships|shipped)$/) && limits(found),
    without: stemsOf(`dispatch dispatched despatch despatched ship ships shipped ${GOODS}`),
  },
  {
    name: 'answer',
    shown: 'time to answer',
    fits: found =>
      near(found, /^(?:answer|answers|reply|replies|respond|responds|response)$/) && isOursOrNobody(found),
    without: stemsOf('answer answers reply replies respond responds response send'),
    needsObject: true,
  },
  {
    name: 'acknowledge',
    shown: 'time to acknowledge',
    fits: found => near(found, /^(?:acknowledge|acknowledges|confirm)$/) && limits(found),
    without: stemsOf('acknowledge acknowledges confirm'),
    needsObject: true,
  },
  {
    name: 'report',
    shown: 'time to report it',
    fits: found =>
      near(found, /^(?:tell|report|claim|complain|contact|notify|inform)$/) &&
      limits(found) &&
      !isOurs(found),
    without: stemsOf(`tell report claim contact ${GOODS}`),
    needsObject: true,
  },
  {
    name: 'minimum term',
    shown: 'minimum term',
    fits: found =>
      beside(found, /^(?:minimum|initial)$/) && near(found, /^(?:term|contract|subscription|commitment)$/),
    without: stemsOf(`minimum initial term commitment lasts runs ${CONTRACT}`),
  },
  {
    name: 'renewal',
    shown: 'renewal period',
    fits: found => near(found, /^(?:renew|renews|renewed|renewal|rolls)$/) && found.comparator !== 'before',
    without: stemsOf(`renew renews renewed renewal automatically further rolls over ${CONTRACT}`),
  },
];

const DELETES = /^(?:delete|deletes|deleted|erase|erased|remove|removed|destroy|destroyed)$/;
const isOursOrNobody = ({ before }: Near): boolean => (before.find(isSide)?.lower ?? 'we') !== 'you';
