import { shortened } from './phrases.ts';

/** The words in which two texts differ, from the first to the last, with a word of each side around them. */
export interface Hunk {
  readonly before: string;
  readonly after: string;
}

const LONGEST_HUNK = 110;

/** Where two texts begin and end alike, what stands between. Linear in their length. */
export function hunkOf(old: string, now: string): Hunk {
  const [one, two] = [old.split(' '), now.split(' ')];
  const isAlike = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && bare(a) === bare(b);
  let start = 0;
  while (isAlike(one[start], two[start])) start++;
  let end = 0;
  while (
    end < Math.min(one.length, two.length) - start &&
    isAlike(one[one.length - 1 - end], two[two.length - 1 - end])
  )
    end++;
  const cut = (words: readonly string[]): string => {
    const [from, to] = [Math.max(0, start - 1), Math.min(words.length, words.length - end + 1)];
    return shortened(
      words
        .slice(from, to)
        .join(' ')
        .replace(/[\s.,;:]+$/, ''),
      LONGEST_HUNK,
    );
  };
  return { before: cut(one), after: cut(two) };
}

const bare = (word: string): string => word.toLowerCase().replace(/[.,;:]+$/, '');
