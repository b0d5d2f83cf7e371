import { fewestSyllables } from './fewest.ts';
import type { Dialect } from './dialects.ts';
import { DIALECT_INFO } from './dialects.ts';
import { isEasyWord } from './easy-words.ts';
import { syllables } from '../language/syllables.ts';
import { mayEnd, NEVER_ENDS } from '../language/abbreviations.ts';

/** What the formulas ask about one word, as it is written. */
export interface WordFacts {
  readonly syllables: number;
  readonly letters: number;
  /** Letters and figures. */
  readonly characters: number;
  /** More than two syllables. */
  readonly polysyllable: boolean;
  /** More than six letters (LIX, RIX). */
  readonly long: boolean;
  /** Not familiar to Dale and Chall. A name must be told apart by its place. */
  readonly hard: boolean;
  /** Complex to Gunning: three syllables or more without the endings -es, -ed and -ing, and no short parts with a hyphen. */
  readonly complex: boolean;
}

/** The syllables of a word in a dialect. */
export function syllablesIn(dialect: Dialect, text: string): number {
  if (dialect === 'modern') return syllables(text);
  const known = counts[dialect].get(text);
  if (known !== undefined) return known;
  return remember(counts[dialect], text, countIn(dialect, text));
}

/** The facts of a word in a dialect. `lower` is `text` in lower case with straight apostrophes. */
export function wordFacts(dialect: Dialect, text: string, lower: string): WordFacts {
  return facts[dialect].get(text) ?? remember(facts[dialect], text, look(dialect, text, lower));
}

/** Texts repeat their words: each is looked at once. */
const MOST_WORDS = 50_000;

const perDialect = <T>(): Readonly<Record<Dialect, Map<string, T>>> => ({
  modern: new Map(),
  'flesch-1948': new Map(),
  'naic-flesch': new Map(),
  'ct-42-158': new Map(),
});
const counts = perDialect<number>();
const facts = perDialect<WordFacts>();

function remember<T>(known: Map<string, T>, text: string, value: T): T {
  if (known.size >= MOST_WORDS) known.clear();
  known.set(text, value);
  return value;
}

function countIn(dialect: Dialect, text: string): number {
  const { shortAbbreviations, fewestSyllables: fewest } = DIALECT_INFO[dialect].counts;
  if (shortAbbreviations && isAbbreviation(text)) return 1;
  if (fewest && text.includes('-')) {
    return text.split('-').reduce((total, part) => total + (part === '' ? 0 : syllablesIn(dialect, part)), 0);
  }
  return (fewest ? fewestSyllables(text.toLowerCase()) : undefined) ?? syllables(text);
}

/** “U.S.”, “Inc”, “Mr”, “No”, “etc.”, “GDPR”: capitals of up to five letters without being a word that is shouted. */
function isAbbreviation(text: string): boolean {
  const bare = text.replace(/\.$/, '');
  const lower = bare.toLowerCase();
  if (/\p{L}\.\p{L}/u.test(text) || text !== bare) return true;
  if (/^\p{Lu}{2,5}s?$/u.test(text)) return !isEasyWord(lower);
  return NEVER_ENDS.has(lower) || (CLIPPED.has(lower) && mayEnd(bare, lower));
}

/** Abbreviations that are no words when their dot is left out. */
const CLIPPED: ReadonlySet<string> = new Set(
  'inc ltd co corp llc llp plc gmbh pty etc esq jr sr ave blvd rd st dept govt jan feb apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

function look(dialect: Dialect, text: string, lower: string): WordFacts {
  const spoken = syllablesIn(dialect, text);
  let letters = 0;
  let figures = 0;
  for (const character of text) {
    if (character <= '\u007F' ? isPlainLetter(character) : /\p{Letter}/u.test(character)) letters++;
    else if (/\p{Number}/u.test(character)) figures++;
  }
  return {
    syllables: spoken,
    letters,
    characters: letters + figures,
    polysyllable: spoken >= 3,
    long: letters > 6,
    hard: !isEasyWord(lower),
    complex: isComplex(dialect, lower, spoken),
  };
}

const isPlainLetter = (character: string): boolean =>
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');

function isComplex(dialect: Dialect, lower: string, spoken: number): boolean {
  if (spoken < 3) return false;
  if (/[-/]/.test(lower)) return lower.split(/[-/]/).some(part => syllablesIn(dialect, part) >= 3);
  return spoken > 3 || !ADDS_A_SYLLABLE.test(lower);
}

/** An ending that is spoken as a syllable of its own: “creat-ed”, “process-es”, “pay-ing”. */
const ADDS_A_SYLLABLE = /(?:[td]ed|(?:[sxzcg]|ch|sh)es|ing)$/;
