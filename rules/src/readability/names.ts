import type { Sentence, Word } from '../kit/document.ts';

/**
 * True for the name of a person or a place, which the word lists of the formulas leave aside: a capital inside a
 * sentence, on a word that no article or pronoun goes with. A defined term (“the Software”, “your Content”), an
 * abbreviation and a word of a headline-like sentence are none. `word` is one of `sentence.words`.
 */
export function isName(word: Word, sentence: Sentence): boolean {
  if (!startsUpper(word.text) || /^\p{Lu}[\p{Lu}\d]/u.test(word.text) || NOUN_ENDING.test(word.lower))
    return false;
  const { words } = sentence;
  const index = indexOf(words, word);
  if (index < 1 || isTitled(sentence)) return false;
  for (let before = index - 1; before >= 0 && before >= index - FARTHEST; before--) {
    const earlier = words[before];
    if (earlier === undefined || DETERMINERS.has(earlier.lower)) return false;
    if (!startsUpper(earlier.text)) return true;
  }
  return true;
}

/** The words stand in order: half of them are ruled out at each step. */
function indexOf(words: readonly Word[], word: Word): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < word.start) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : -1;
}

const FARTHEST = 5;

const startsUpper = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
};

/** Endings of common nouns: contracts write their terms with capitals, mostly on such words. */
const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ance|ence|ware|ship|age|ing|ure|able|ible|ers?|ors?|ies|tions|ments)$/;

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those your our their his her its my any each every such no all some other either both which whose'.split(
    ' ',
  ),
);

/** Sentences in capitals, or with a capital on most words. */
function isTitled(sentence: Sentence): boolean {
  const known = titled.get(sentence);
  if (known !== undefined) return known;
  const { words } = sentence;
  let capitals = 0;
  for (const word of words) if (startsUpper(word.text)) capitals++;
  const result = capitals * 2 > words.length;
  titled.set(sentence, result);
  return result;
}

const titled = new WeakMap<Sentence, boolean>();
