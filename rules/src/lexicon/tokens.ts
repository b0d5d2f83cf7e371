import { words } from '../language/words.ts';

/** What stands between two words: nothing but white space, or one sign that counts as a token of its own. */
type Sign = '' | ',' | '/' | '&';

/**
 * The sign in the gap between two words, `''` for white space alone, null where anything else stands there:
 * then no phrase goes on. A soft line break, several spaces and a non-breaking space are white space.
 */
export function signBetween(text: string, from: number, to: number): Sign | null {
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code === SPACE || code === NON_BREAKING_SPACE) return '';
  }
  if (to <= from) return null;
  const gap = text.slice(from, to).trim();
  return gap === '' || gap === ',' || gap === '/' || gap === '&' ? gap : null;
}

const SPACE = 32;
const NON_BREAKING_SPACE = 160;

/**
 * A phrase as the tokens that a text must have: “provided, however, that” → provided , however , that.
 * Null where the phrase holds something that no text can match, such as a bracket or a loose dot.
 */
export function phraseTokens(phrase: string): readonly string[] | null {
  const found = words(phrase);
  const tokens: string[] = [];
  let end = 0;
  for (const word of found) {
    const sign = tokens.length === 0 ? (word.start === 0 ? '' : null) : signBetween(phrase, end, word.start);
    if (sign === null) return null;
    if (sign !== '') tokens.push(sign);
    tokens.push(word.lower);
    end = word.end;
  }
  return tokens.length > 0 && end === phrase.length ? tokens : null;
}
