import type { Word } from '../kit/document.ts';

/**
 * How a text limits a number or a date. `at-least` and `at-most` take the number in, `more-than` and `less-than` do
 * not. `by`, `until`, `within`, `after`, `before`, `from` and `on` are about time and are never swapped for each other.
 */
export type Comparator =
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'less-than'
  | 'within'
  | 'by'
  | 'until'
  | 'after'
  | 'before'
  | 'from'
  | 'on'
  | 'every'
  | 'about';

const PHRASES: readonly (readonly [string, Comparator])[] = [
  ['at least', 'at-least'],
  ['not less than', 'at-least'],
  ['no less than', 'at-least'],
  ['no fewer than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['minimum of', 'at-least'],
  ['minimum', 'at-least'],
  ['at a minimum', 'at-least'],
  ['never less than', 'at-least'],
  ['at most', 'at-most'],
  ['not more than', 'at-most'],
  ['no more than', 'at-most'],
  ['up to', 'at-most'],
  ['up to and including', 'at-most'],
  ['not exceeding', 'at-most'],
  ['not to exceed', 'at-most'],
  ['not exceed', 'at-most'],
  ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'],
  ['maximum', 'at-most'],
  ['never more than', 'at-most'],
  ['limited to', 'at-most'],
  ['no longer than', 'at-most'],
  ['not longer than', 'at-most'],
  ['more than', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['exceeds', 'more-than'],
  ['exceed', 'more-than'],
  ['in excess of', 'more-than'],
  ['greater than', 'more-than'],
  ['longer than', 'more-than'],
  ['less than', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['fewer than', 'less-than'],
  ['shorter than', 'less-than'],
  ['within', 'within'],
  ['within a period of', 'within'],
  ['within the next', 'within'],
  ['inside', 'within'],
  ['inside of', 'within'],
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['by', 'by'],
  ['on or before', 'by'],
  ['by no later than', 'by'],
  ['by not later than', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['up until', 'until'],
  ['after', 'after'],
  ['later than', 'after'],
  ['following', 'after'],
  ['before', 'before'],
  ['prior to', 'before'],
  ['earlier than', 'before'],
  ['from', 'from'],
  ['since', 'from'],
  ['as of', 'from'],
  ['starting', 'from'],
  ['on or after', 'from'],
  ['no earlier than', 'from'],
  ['not earlier than', 'from'],
  ['on', 'on'],
  ['every', 'every'],
  ['each', 'every'],
  ['about', 'about'],
  ['approximately', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
];
const LONGEST = 4;
const BY_PHRASE: ReadonlyMap<string, Comparator> = new Map(PHRASES);

/** The comparator in front of the word at `index`, the longest that fits; null where there is none. */
export function comparatorBefore(words: readonly Word[], index: number): Comparator | null {
  const skip = /^(?:the|a|an|any|us|usd|gbp|eur)$/.test(words[index - 1]?.lower ?? '') ? 1 : 0;
  for (const end of skip === 0 ? [index] : [index - skip, index]) {
    for (let length = Math.min(LONGEST, end); length > 0; length--) {
      const phrase = words
        .slice(end - length, end)
        .map(({ lower }) => lower)
        .join(' ');
      const found = BY_PHRASE.get(phrase);
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** “or more”, “or less”, “or over” behind a quantity; `next` is the word behind it. */
export function comparatorAfter(
  words: readonly Word[],
  index: number,
): { readonly comparator: Comparator; readonly next: number } | null {
  if (words[index]?.lower !== 'or') return null;
  const word = words[index + 1]?.lower ?? '';
  if (/^(?:more|over|older|above|longer|greater|later)$/.test(word))
    return { comparator: 'at-least', next: index + 2 };
  if (/^(?:less|under|younger|below|fewer|shorter)$/.test(word))
    return { comparator: 'at-most', next: index + 2 };
  return null;
}
