import type { Word } from '../kit/document.ts';
import { ACTORS } from './actors.ts';
import { BOUNDS } from './bounds.ts';
import { CAUSATION } from './causation.ts';
import { CONDITIONS } from './conditions.ts';
import { COORDINATION } from './coordination.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { FORMS } from './forms.ts';
import { NEGATION } from './negation.ts';
import { PERFORMANCE } from './performance.ts';
import { QUANTIFIERS } from './quantifiers.ts';
import { STANDARDS } from './standards.ts';
import type { Invariant } from './unit.ts';

interface Entry {
  readonly words: readonly string[];
  readonly invariant: Invariant;
}

/** The longest phrase of section 1 that begins at a word, with the number of its words; null where none does. */
export function phraseAt(
  words: readonly Word[],
  index: number,
): { readonly text: string; readonly invariant: Invariant; readonly length: number } | null {
  const found = vocabulary()
    .get(words[index]?.lower ?? '')
    ?.find(entry => isAt(words, index, entry));
  return found === undefined
    ? null
    : { text: found.words.join(' '), invariant: found.invariant, length: found.words.length };
}

function isAt(words: readonly Word[], index: number, entry: Entry): boolean {
  for (let at = entry.words.length - 1; at > 0; at--)
    if (words[index + at]?.lower !== entry.words[at]) return false;
  return true;
}

/** True for a word that such a phrase begins with. */
export const opensPhrase = (lower: string): boolean => vocabulary().has(lower);

/** On equal phrases the first list wins. */
const LISTS = [
  NEGATION,
  CONDITIONS,
  EXCEPTIONS,
  CAUSATION,
  STANDARDS,
  BOUNDS,
  QUANTIFIERS,
  COORDINATION,
  FORMS,
  PERFORMANCE,
  ACTORS,
];

let made: ReadonlyMap<string, readonly Entry[]> | null = null;

/** By the first word, the longest phrase first. Made when the first text is compared. */
function vocabulary(): ReadonlyMap<string, readonly Entry[]> {
  if (made !== null) return made;
  const byFirst = new Map<string, Entry[]>();
  const seen = new Set<string>();
  const add = (phrase: string, invariant: Invariant): void => {
    const [first = '', ...rest] = phrase.split(' ');
    if (seen.has(phrase) || first === '') return;
    seen.add(phrase);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words: [first, ...rest], invariant }]);
  };
  for (const { invariant, phrases } of LISTS) for (const phrase of phrases) add(phrase, invariant);
  for (const entries of byFirst.values()) entries.sort((one, two) => two.words.length - one.words.length);
  made = byFirst;
  return byFirst;
}
