const UNITS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = { thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 };

/** A number in words at the start of `words` (lower case), with how many of them it takes; null where there is none. */
export function parseNumberWords(
  words: readonly string[],
): { readonly value: number; readonly length: number } | null {
  let total = 0;
  let part = 0;
  let length = 0;
  let seen = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const small = smallNumber(word);
    if (small !== null) {
      if (seen && part % (small < 10 ? 10 : 100) !== 0) break;
      part += small;
    } else if (word === 'hundred' && seen) part = (part === 0 ? 1 : part) * 100;
    else if (SCALES[word] !== undefined && seen) {
      total += (part === 0 ? 1 : part) * SCALES[word];
      part = 0;
    } else if (word === 'a' && /^(?:hundred|thousand|million|dozen)$/.test(words[index + 1] ?? '') && !seen) {
      part = 1;
    } else if (word === 'dozen') part = (seen ? part : 1) * 12;
    else if (word === 'and' && seen && (part % 100 === 0) && isNumberWord(words[index + 1])) continue;
    else break;
    seen = true;
    length = index + 1;
  }
  return length === 0 ? null : { value: total + part, length };
}

const isNumberWord = (word: string | undefined): boolean => word !== undefined && smallNumber(word) !== null;

/** 0 to 99 in one word, also “twenty-one”. */
function smallNumber(word: string): number | null {
  const direct = UNITS[word] ?? TENS[word];
  if (direct !== undefined) return direct;
  const [tens = '', unit = '', ...rest] = word.split(/[-‑]/);
  const [one, two] = [TENS[tens], UNITS[unit]];
  return rest.length === 0 && one !== undefined && two !== undefined && two > 0 && two < 10 ? one + two : null;
}

/** The value of a figure: “1,000”, “$60”, “5%”, “USD 100”; null where it is none. */
export function parseFigure(text: string): number | null {
  const match = /^(?:[A-Z]{3} ?|[$€£¥] ?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: ?%)?$/.exec(text.trim());
  if (match === null) return null;
  return Number(`${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`);
}
