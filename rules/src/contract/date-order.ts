import type { Block, PlacedBlock } from '../kit/document.ts';
import type { Span } from '../kit/span.ts';
import { quantitiesIn } from './quantities.ts';

/** A date in figures, such as 03/04/2026. */
export interface NumericDate {
  readonly at: Span<'prose'>;
  readonly written: string;
  /** What the day and the month show by themselves: 31/03 has the day first. Null where both could be a month. */
  readonly order: 'day' | 'month' | null;
  /** True where two digits leave it open which century is meant. */
  readonly isShort: boolean;
}

/** What places a text: the law of a state of the United States, a place there, or a place or money from elsewhere. */
type Place = 'law' | 'states' | 'elsewhere' | 'money' | 'month first' | 'day first';

const cache = new WeakMap<Block, readonly NumericDate[]>();

/** The dates in figures of a block, in order. Cached with it. */
export function numericDatesIn(block: Block): readonly NumericDate[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found = /\d[/.-]\d/.test(block.prose) ? block.sentences.flatMap(one => datesIn(block, one)) : NONE;
  cache.set(block, found);
  return found;
}

function datesIn({ prose }: Block, sentence: Block['sentences'][number]): readonly NumericDate[] {
  if (!/\d[/.-]\d/.test(sentence.text)) return [];
  return quantitiesIn(sentence, prose).flatMap(({ at, date }) => {
    if (date === null) return [];
    const written = prose.slice(at.start, at.end);
    const first = /^(\d{1,2})([/.-])\d{1,2}\2/.exec(written)?.[1];
    if (first === undefined) return [];
    // 01.03.2026 is written where the day stands first.
    const isDotted = written.charAt(first.length) === '.';
    const isSure = !date.ambiguous || isDotted;
    const order = isSure ? (isDotted || Number(first) === date.day ? 'day' : 'month') : null;
    return [{ at, written, order, isShort: date.shortYear && !LAST_CENTURY.test(written) }];
  });
}

/** “30/4/97”: no contract reaches so far ahead. */
const LAST_CENTURY = /\D[6-9]\d$/;

/**
 * True where a document shows whether its dates have the day or the month first: another date that can only be read in
 * one way, dates in words with the month first, or a place in the United States and none elsewhere.
 */
export function settlesOrder(dates: readonly NumericDate[], blocks: readonly PlacedBlock[]): boolean {
  const orders = new Set(
    dates.flatMap(({ order, written }) => (order === null || isTwin(written) ? [] : [order])),
  );
  if (orders.size > 0) return orders.size === 1;
  const found = new Set(blocks.flatMap(({ block }) => placesOf(block)));
  if (found.has('money')) return false;
  if (found.has('month first') && !found.has('day first')) return true;
  return found.has('law') || (found.has('states') && !found.has('elsewhere'));
}

/** True where a year is written in full somewhere, so that 26 stands for 2026. */
export const hasCentury = (blocks: readonly PlacedBlock[]): boolean =>
  blocks.some(({ block }) => /\b(?:19|20)\d\d\b/.test(block.prose));

/** 05/05/2026 is sure, but shows nothing. */
const isTwin = (written: string): boolean => /^0?(\d{1,2})[/.-]0?\1[/.-]/.test(written);

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const LAW = new RegExp(
  `\\b(?:laws? of|governed by|under|State of|Commonwealth of|courts? (?:of|in))\\b[^.;]{0,40}\\b(?:${STATES}|United States|U\\.S\\.)`,
);
const IN_STATES = new RegExp(
  String.raw`\b(?:${STATES}|Georgia corporation|United States|U\.S\.(?:A\.|C\.)?|USA)(?![\p{L}])|\b[A-Z]{2} \d{5}\b|\bSecurities and Exchange Commission\b|\b(?:8-K|10-[KQ]|S-1)\b`,
  'u',
);
const ELSEWHERE =
  /\b(?:England|Wales|Scotland|Northern Ireland|Ireland|United Kingdom|UK|London|European|EU|GDPR|France|Germany|Spain|Italy|Netherlands|Belgium|Sweden|Denmark|Norway|Finland|Switzerland|Austria|Poland|Australia|New Zealand|India|China|Japan|Hong Kong|Singapore|South Africa|Israel|Brazil|Mexico|Canada|Ontario|British Columbia|Quebec|Alberta|GmbH|Ltd|Limited|PLC|plc|Pty|S\.A\.|B\.V\.|A\.G\.)(?![\p{L}])/u;
const MONEY = /[£€]|\b(?:GBP|EUR|AUD|NZD|INR|pounds sterling|euros?)\b/;

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
/** “July 8, 2021”: who writes so in words, writes 7/8/2021 in figures. */
const MONTH_FIRST = new RegExp(`\\b${MONTHS} \\d{1,2}(?:st|nd|rd|th)?, ?(?:19|20)\\d\\d\\b`);
const DAY_FIRST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTHS},? (?:19|20)\\d\\d\\b`);

const places = new WeakMap<Block, readonly Place[]>();

/** What places a block. Only asked for where a document has a date that is open; cached with the block. */
function placesOf(block: Block): readonly Place[] {
  const known = places.get(block);
  if (known !== undefined) return known;
  const text = block.prose;
  const found: Place[] = [];
  if (IN_STATES.test(text)) found.push('states');
  if (found.length > 0 && LAW.test(text)) found.push('law');
  if (ELSEWHERE.test(text)) found.push('elsewhere');
  if (MONEY.test(text)) found.push('money');
  if (MONTH_FIRST.test(text)) found.push('month first');
  if (DAY_FIRST.test(text)) found.push('day first');
  places.set(block, found);
  return found;
}
const NONE: readonly never[] = [];
