/** A number in words, and how many words it takes. */
export interface NumberInWords {
  readonly value: number;
  readonly length: number;
}

/**
 * The number in words at the start of `words` (lower case): “thirty”, “twenty-one”, “one hundred and fifty”, “a dozen”,
 * “half”, “two and a half”. Null where there is none. Ordinals are not numbers here.
 */
export function parseNumberWords(words: readonly string[]): NumberInWords | null {
  const half = parseHalf(words, 0);
  if (half !== null) return half;
  const whole = parseWhole(words);
  if (whole === null) return null;
  const more = words[whole.length] === 'and' ? parseHalf(words, whole.length + 1) : null;
  return more === null ? whole : { value: whole.value + more.value, length: whole.length + 1 + more.length };
}

/** The number that an ordinal in words or figures stands for: “first”, “twenty-first”, “30th”; null where it is none. */
export function parseOrdinal(word: string): number | null {
  const figure = /^(\d{1,6})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (figure !== undefined) return Number(figure);
  const [tens = '', unit = '', ...rest] = word.split('-');
  if (unit === '') return ORDINALS.get(word) ?? null;
  const [one, two] = [TENS.get(tens), ORDINALS.get(unit)];
  return rest.length === 0 && one !== undefined && two !== undefined && two < 10 ? one + two : null;
}

/**
 * The value of a figure with its currency, percent sign or multiplier: “1,000”, “$60”, “USD 1,000.50”, “5%”, “1.5 million”;
 * null where the text is anything else.
 */
export function parseFigure(text: string): number | null {
  const match = FIGURE.exec(text.trim());
  if (match === null) return null;
  const value = Number(`${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`);
  return value * (SCALES.get((match[3] ?? '').toLowerCase()) ?? 1);
}

const FIGURE =
  /^(?:[A-Z]{2,3}\$? ?|(?:US|AU|CA|NZ)\$ ?)?[$€£¥]?\s?(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,10})?\s?(?:%|(thousand|million|billion|trillion)|[€£]|[A-Z]{3})?$/i;

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split(' ').map(entry => {
      const [word = '', value = ''] = entry.split(':');
      return [word, Number(value)] as const;
    }),
  );

const UNITS = table(
  'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19',
);
const TENS = table('twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90');
const SCALES = table('thousand:1000 million:1000000 billion:1000000000 trillion:1000000000000');
const ORDINALS = table(
  'first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90 hundredth:100',
);

/** “half”, “a half”, “one half”, “one-half”, also before “a”: “half a”. */
function parseHalf(words: readonly string[], from: number): NumberInWords | null {
  const [first, second] = [words[from], words[from + 1]];
  if (first === 'half' || first === 'one-half') return { value: 0.5, length: 1 };
  return (first === 'a' || first === 'one') && second === 'half' ? { value: 0.5, length: 2 } : null;
}

/** Adds up parts under a thousand, each with its scale: (two) thousand (five hundred). */
function parseWhole(words: readonly string[]): NumberInWords | null {
  let value = 0;
  let length = 0;
  let largest = Number.POSITIVE_INFINITY;
  for (;;) {
    const from = length > 0 && words[length] === 'and' ? length + 1 : length;
    const part = parseUnderThousand(words, from);
    if (part === null) break;
    const scale = SCALES.get(words[from + part.length] ?? '');
    if (length > 0 && (scale ?? 1) >= largest) break;
    value += part.value * (scale ?? 1);
    length = from + part.length + (scale === undefined ? 0 : 1);
    if (scale === undefined) break;
    largest = scale;
  }
  return length === 0 ? null : { value, length };
}

/** “three hundred and twelve”, “a hundred”, “a dozen”, “two dozen”, “twelve hundred”. */
function parseUnderThousand(words: readonly string[], from: number): NumberInWords | null {
  const first = words[from] ?? '';
  const second = words[from + 1] ?? '';
  if (first === 'a' || first === 'an') {
    if (second === 'hundred') return withRest(words, from, 100, 2);
    if (second === 'dozen') return { value: 12, length: 2 };
    return SCALES.has(second) ? { value: 1, length: 1 } : null;
  }
  if (first === 'dozen') return { value: 12, length: 1 };
  const small = parseUnderHundred(words, from);
  if (small === null) return null;
  const next = words[from + small.length];
  if (next === 'dozen') return { value: small.value * 12, length: small.length + 1 };
  if (next !== 'hundred') return small;
  return withRest(words, from, small.value * 100, small.length + 1);
}

/** What follows “hundred”: “fifty”, “and fifty”. */
function withRest(words: readonly string[], from: number, value: number, length: number): NumberInWords {
  const skip = words[from + length] === 'and' ? 1 : 0;
  const rest = parseUnderHundred(words, from + length + skip);
  return rest === null || rest.value === 0
    ? { value, length }
    : { value: value + rest.value, length: length + skip + rest.length };
}

/** “seven”, “twenty”, “twenty-one”, “twenty one”. */
function parseUnderHundred(words: readonly string[], from: number): NumberInWords | null {
  const word = words[from] ?? '';
  const [first = '', last = '', ...rest] = word.split('-');
  const tens = TENS.get(first);
  if (tens === undefined) {
    const unit = UNITS.get(word);
    return unit === undefined ? null : { value: unit, length: 1 };
  }
  const isHyphenated = last !== '';
  const unit = UNITS.get(isHyphenated ? last : (words[from + 1] ?? ''));
  const fits = unit !== undefined && unit > 0 && unit < 10;
  if (isHyphenated) return fits && rest.length === 0 ? { value: tens + unit, length: 1 } : null;
  return fits ? { value: tens + unit, length: 2 } : { value: tens, length: 1 };
}
