import type { Invariant } from './unit.ts';

/** Phrases of one invariant, in lower case, separated by semicolons. */
export interface WordList {
  readonly invariant: Invariant;
  readonly phrases: readonly string[];
}

export const wordList = (invariant: Invariant, text: string): WordList => ({
  invariant,
  phrases: text
    .split(/[;\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== ''),
});
