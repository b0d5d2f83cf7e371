import readability from 'text-readability';

const MOST_WORDS = 50_000;
const counts = new Map<string, number>();

/**
 * Syllables of a word as it is spoken, at least 1. A number counts as one, an abbreviation in capitals by its letters,
 * a hyphenated word by its parts.
 */
export function syllables(word: string): number {
  const known = counts.get(word);
  if (known !== undefined) return known;
  const count = countSyllables(word);
  if (counts.size >= MOST_WORDS) counts.clear();
  counts.set(word, count);
  return count;
}

function countSyllables(word: string): number {
  if (!/\p{L}/u.test(word) || /\d/.test(word)) return 1;
  if (word.includes('-') || word.includes('‑')) {
    return word.split(/[-‑]/).reduce((total, part) => total + (part === '' ? 0 : syllables(part)), 0);
  }
  if (/^\p{Lu}{2,5}s?$/u.test(word) && !/[AEIOUY]/.test(word.slice(1, -1))) return letterSyllables(word);
  return Math.max(1, readability.syllableCount(word.replace(/['’]s?$/, '')));
}

/** “GDPR” is four, “W” is three. */
const letterSyllables = (word: string): number =>
  Array.from(word.replace(/s$/, '')).reduce((total, letter) => total + (letter === 'W' ? 3 : 1), 0);
