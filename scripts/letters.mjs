/**
 * Writes the Unicode classes of patterns as ranges of characters when the program is built. V8 works out `\p{L}` anew
 * for every pattern that holds it, for texts of one and of two bytes, and compiles its 650 ranges: a twentieth of a review.
 *
 * What is written is exact for the scripts of Europe and the Near East. In the scripts behind them everything counts as a
 * letter without case, also marks and digits; English prose has them only in names.
 */

/** How many characters are told one by one: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic. */
const TOLD = 0x700;
/** Of capitals and small letters fewer, as they take turns: the Latin letters of Europe. Greek and Cyrillic come in rows. */
const TURNS = 0x180;

/** Scripts behind them, without the punctuation and the symbols between and above them. */
const OTHER_SCRIPTS =
  '\\u0700-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u3035\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc' +
  '\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}';

/** By their short names. A pattern that has to be exact everywhere names its class in full: `\p{Letter}`. */
const CLASSES = {
  L: rangesOf('L', TOLD) + OTHER_SCRIPTS,
  Lu: `${rangesOf('Lu', TURNS)}\\u0386\\u0388-\\u038f\\u0391-\\u03ab\\u0400-\\u042f`,
  Ll: `${rangesOf('Ll', TURNS)}\\u0390\\u03ac-\\u03ce\\u0430-\\u045f`,
  // Also small figures, fractions, numerals and figures in circles.
  N: `${rangesOf('N', TOLD)}\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\uff10-\\uff19`,
  M: `${rangesOf('M', TOLD)}\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f`,
};

/** The characters below `end` of a class, as they stand between the brackets of a pattern. */
function rangesOf(name, end) {
  const isOne = new RegExp(`\\p{${name}}`, 'u');
  const holds = code => code < end && isOne.test(String.fromCharCode(code));
  let ranges = '';
  for (let first = 0; first < end; first++) {
    if (!holds(first)) continue;
    let last = first;
    while (holds(last + 1)) last++;
    ranges += first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`;
    first = last;
  }
  return ranges;
}

function escaped(code) {
  const sign = String.fromCharCode(code);
  return /\w/.test(sign) ? sign : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A character or a class, or a bracket that opens or closes a set of them. */
const TOKEN = /\\[pP]\{[^{}]*\}|\\?[^]/g;

/** A pattern with its classes written out. */
export function writtenOut(pattern) {
  let isInSet = false;
  return pattern.replace(TOKEN, token => {
    if (token === '[') isInSet = true;
    if (token === ']') isInSet = false;
    const ranges = token.startsWith('\\p{') ? CLASSES[token.slice(3, -1)] : undefined;
    return ranges === undefined ? token : isInSet ? ranges : `[${ranges}]`;
  });
}
