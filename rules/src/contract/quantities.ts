import type { Sentence, Word } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { perForm } from '../language/forms.ts';
import { parseFigure, parseNumberWords } from '../language/numbers.ts';
import { type Comparator, comparatorAfter, comparatorBefore } from './comparators.ts';
import { type CalendarDate, dateAt } from './dates.ts';

/** An amount, a share, a length of time, a date or a plain number in a sentence. */
export interface Quantity {
  /** The number with its unit: “thirty (30) working days”, “$50”, “5 May 2026”. */
  readonly at: Span<'prose'>;
  readonly kind: 'money' | 'percent' | 'period' | 'date' | 'count';
  /** The number itself; for a date the days of a proleptic calendar, or 0 where it is ambiguous. */
  readonly value: number;
  /**
   * Currency (“GBP”, “$”), “%”, a unit of time in the singular with what qualifies it (“day”, “working day”), the base
   * form of the noun that is counted, or “date”. Empty where a count has no noun.
   */
  readonly unit: string;
  /** How the text limits it: “at least”, “within”, “by” …; null where it says just the number. */
  readonly comparator: Comparator | null;
  /** For periods: the word that ties it to its start or end, and what starts it: “after” + “the date of the notice”. */
  readonly event: PeriodEvent | null;
  readonly date: CalendarDate | null;
}

export interface PeriodEvent {
  readonly relation: 'after' | 'of' | 'from' | 'before';
  readonly text: string;
}

const cache = new WeakMap<Sentence, readonly Quantity[]>();

/** The quantities of a sentence, in order. Cached with it. `text` is the prose of its block. */
export function quantitiesIn(sentence: Sentence, text: string): readonly Quantity[] {
  const known = cache.get(sentence);
  if (known !== undefined) return known;
  const found: Quantity[] = [];
  for (let index = 0; index < sentence.words.length; ) {
    const quantity = canBegin(sentence.words, index) ? readAt(sentence, index, text) : null;
    if (quantity === null) index++;
    else {
      found.push(quantity.quantity);
      index = quantity.next;
    }
  }
  cache.set(sentence, found);
  return found;
}

/** A cheap test, so that most words are never read as a number: a digit, a sign, a number word or a month. */
function canBegin(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !mayBeginQuantity(word)) return false;
  return word.lower !== 'a' || BEGINNINGS.has(words[index + 1]?.lower ?? '');
}

/** False for a word at which `quantitiesIn` surely finds nothing. */
export const mayBeginQuantity = perForm(({ text, lower }) => {
  if (text === 'May' || lower === 'a') return true;
  const code = lower.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 36 || code > 127) return true;
  const hyphen = lower.indexOf('-');
  return BEGINNINGS.has(hyphen > 0 ? lower.slice(0, hyphen) : lower) || /\d/.test(lower);
});

const BEGINNINGS: ReadonlySet<string> = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half quarter dozen ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'usd gbp eur aud cad nzd chf jpy inr'
  ).split(' '),
);

interface Read {
  readonly quantity: Quantity;
  /** Index of the word behind it. */
  readonly next: number;
}

/** A number and the words that it takes. */
interface Numeral {
  readonly value: number;
  readonly next: number;
  /** Currency or “%” that is written with it. */
  readonly sign: string;
}

function readAt(sentence: Sentence, index: number, text: string): Read | null {
  const { words } = sentence;
  const date = dateAt(words, index, text);
  if (date !== null) {
    const parts = { kind: 'date', value: date.days ?? 0, unit: 'date', date: date.date } as const;
    return finish(sentence, text, index, date.next, parts);
  }
  const glued = gluedPeriod(words[index]);
  if (glued !== null)
    return finish(sentence, text, index, index + 1, { kind: 'period', ...glued, date: null });
  const numeral = numeralAt(words, index, text);
  if (numeral === null) return null;
  const unit = unitAfter(words, index, numeral);
  return finish(sentence, text, index, unit.next, { ...unit.parts, value: numeral.value, date: null });
}

type Parts = Pick<Quantity, 'kind' | 'value' | 'unit' | 'date'>;

function finish(sentence: Sentence, text: string, from: number, next: number, parts: Parts): Read | null {
  const { words } = sentence;
  const [first, last] = [words[from], words[next - 1]];
  if (first === undefined || last === undefined) return null;
  const behind = comparatorAfter(words, next);
  const comparator = comparatorBefore(words, from) ?? behind?.comparator ?? null;
  const event = parts.kind === 'period' ? eventAfter(sentence, behind?.next ?? next, text) : null;
  const start = text.charAt(first.start - 1) === '$' ? first.start - 1 : first.start;
  return { quantity: { at: prose(start, last.end), ...parts, comparator, event }, next };
}

/** “30”, “£1,000”, “5%”, “thirty”, “thirty (30)”, “1.5 million”. */
function numeralAt(words: readonly Word[], index: number, text: string): Numeral | null {
  const word = words[index];
  if (word === undefined) return null;
  const figure = figureAt(words, index);
  if (figure !== null) return figure;
  const spoken = parseNumberWords(words.slice(index, index + 12).map(({ lower }) => lower));
  if (spoken === null) return null;
  const next = index + spoken.length;
  if (spoken.length === 1 && word.lower === 'one' && isPronoun(words, index)) return null;
  const again = figureAt(words, next);
  const before = words[next - 1];
  const isPair =
    again !== null &&
    before !== undefined &&
    text.charAt(words[next]?.start ?? 0) !== '' &&
    /^\s*\($/.test(text.slice(before.end, words[next]?.start)) &&
    again.value === spoken.value;
  return isPair ? { ...again, value: spoken.value } : { value: spoken.value, next, sign: '' };
}

/** “one of them”, “the one that”, “no one”: not a number. */
function isPronoun(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1]?.lower ?? '', words[index + 1]?.lower ?? ''];
  return (
    /^(?:of|or|another|that|who|which|may|can|will|shall|must|is|has|does|)$/.test(after) ||
    /^(?:no|the|any|this|that|every|each|some)$/.test(before)
  );
}

function figureAt(words: readonly Word[], index: number): Numeral | null {
  const word = words[index];
  if (word === undefined || !/\d/.test(word.text)) return null;
  const scale = /^(?:thousand|million|billion|trillion)$/.test(words[index + 1]?.lower ?? '');
  const value = parseFigure(scale ? `${word.text} ${words[index + 1]?.lower ?? ''}` : word.text);
  if (value === null) return null;
  const sign = /[$€£¥%]/.exec(word.text)?.[0] ?? '';
  return { value, next: index + (scale ? 2 : 1), sign };
}

const UNIT = /^(second|minute|hour|day|week|fortnight|month|quarter|year|decade)s?(?:['’]s?)?$/;
const QUALIFIER = /^(?:business|working|calendar|clear|consecutive|banking|trading)$/;

/** “30-day”, “two-year”, “24-hour”. */
function gluedPeriod(word: Word | undefined): { readonly value: number; readonly unit: string } | null {
  const match = /^(.+)-(second|minute|hour|day|week|month|year)s?$/.exec(word?.lower ?? '');
  if (match === null) return null;
  const value = parseFigure(match[1] ?? '') ?? parseNumberWords((match[1] ?? '').split(/\s/))?.value ?? null;
  return value === null ? null : { value, unit: match[2] ?? '' };
}

function unitAfter(
  words: readonly Word[],
  index: number,
  { next, sign }: Numeral,
): { readonly next: number; readonly parts: Pick<Quantity, 'kind' | 'unit'> } {
  if (sign === '%') return { next, parts: { kind: 'percent', unit: '%' } };
  const [one, two] = [words[next]?.lower ?? '', words[next + 1]?.lower ?? ''];
  if (one === 'percent' || one === 'pc') return { next: next + 1, parts: { kind: 'percent', unit: '%' } };
  if (one === 'per' && two === 'cent') return { next: next + 2, parts: { kind: 'percent', unit: '%' } };
  const code = currencyBefore(words, index);
  if (sign !== '' || code !== null)
    return { next, parts: { kind: 'money', unit: code ?? SIGNS[sign] ?? sign } };
  const coin = CURRENCIES.get(one);
  if (coin !== undefined) return { next: next + 1, parts: { kind: 'money', unit: coin } };
  const unit = UNIT.exec(one)?.[1];
  if (unit !== undefined) return { next: next + 1, parts: { kind: 'period', unit } };
  const qualified = QUALIFIER.test(one) ? UNIT.exec(two)?.[1] : undefined;
  if (qualified !== undefined)
    return {
      next: next + 2,
      parts: { kind: 'period', unit: `${one === 'working' ? 'business' : one} ${qualified}` },
    };
  return { next, parts: { kind: 'count', unit: /^\p{L}/u.test(one) ? one.replace(/s$/, '') : '' } };
}

const SIGNS: Readonly<Record<string, string>> = { $: '$', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const CODES = /^(?:usd|gbp|eur|aud|cad|nzd|chf|jpy|inr)$/;
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  'dollars:$ dollar:$ pounds:GBP pound:GBP euros:EUR euro:EUR pence:GBP/100 cents:$/100 usd:$ gbp:GBP eur:EUR aud:AUD cad:CAD'
    .split(' ')
    .map(entry => entry.split(':') as [string, string]),
);

/** “USD 50”, “US$50”. */
function currencyBefore(words: readonly Word[], index: number): string | null {
  const before = words[index - 1]?.lower ?? '';
  if (CODES.test(before)) return CURRENCIES.get(before) ?? before.toUpperCase();
  const sign = /^(us|au|ca|nz)$/.exec(before)?.[1];
  return sign !== undefined && /^\$/.test(words[index]?.text ?? '')
    ? sign === 'us'
      ? '$'
      : `${sign.toUpperCase()}D`
    : null;
}

const RELATIONS: ReadonlyMap<string, PeriodEvent['relation']> = new Map([
  ['after', 'after'],
  ['following', 'after'],
  ['of', 'of'],
  ['from', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['before', 'before'],
  ['prior', 'before'],
  ['preceding', 'before'],
]);
const FARTHEST_EVENT = 10;

/** What follows “30 days”: “after you receive the goods”. Ends at punctuation. */
function eventAfter({ words }: Sentence, next: number, text: string): PeriodEvent | null {
  const skip = /^(?:notice|written|commencing|calculated)$/.test(words[next]?.lower ?? '') ? 1 : 0;
  const relation = RELATIONS.get(words[next + skip]?.lower ?? '');
  const first = words[next + skip + 1];
  if (relation === undefined || first === undefined) return null;
  let end = first.end;
  for (let index = next + skip + 2; index < Math.min(words.length, next + skip + FARTHEST_EVENT); index++) {
    const word = words[index];
    if (word === undefined || /[,;:.()]/.test(text.slice(end, word.start))) break;
    end = word.end;
  }
  return { relation, text: text.slice(first.start, end) };
}
