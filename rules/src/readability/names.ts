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
  const index = words.indexOf(word);
  if (index < 1 || isTitled(sentence)) return false;
  for (let before = index - 1; before >= 0 && before >= index - FARTHEST; before--) {
    const earlier = words[before];
    if (earlier === undefined || DETERMINERS.has(earlier.lower)) return false;
    if (!startsUpper(earlier.text)) return true;
  }
  return true;
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
function isTitled({ words }: Sentence): boolean {
  let capitals = 0;
  for (const word of words) if (startsUpper(word.text)) capitals++;
  return capitals * 2 > words.length;
}
