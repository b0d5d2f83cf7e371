import { IDEA_NAMES } from './concepts.ts';
import type { Cue, Reading } from './reading.ts';
import { KINDS, type Kind } from './kinds.ts';
import { isOpposed, patternOf } from './patterns.ts';

/** Two ideas this many words apart, or nearer, are about one thing. */
export const NEAR = 8;

/** What one part of a sentence weighs beside another, before the model learns. */
export const PAIR = 0.2;
export const TOGETHER = 0.1;
export const IDEA = 0.25;
const PATTERN = 0.5;

export type Features = ReadonlyMap<string, number>;

/** Receives a feature and its value. The same feature may come again, always with the same value: it counts once. */
export type Visit = (feature: string, value: number) => void;

/**
 * What the model sees of a sentence: word stems alone and in twos; ideas alone, near each other in order, and together
 * anywhere; and which patterns of the kinds in `awake` match.
 */
export function eachFeature(reading: Reading, awake: readonly boolean[], visit: Visit): void {
  eachWordFeature(reading, visit);
  eachPatternFeature(reading, awake, visit);
}

/** The features that need no regular expression. */
export function eachWordFeature({ cues }: Reading, visit: Visit): void {
  visitStems(cues, visit);
  visitIdeas(cues, visit);
}

/** Which patterns of the kinds in `awake` match, or are opposed. */
export function eachPatternFeature(reading: Reading, awake: readonly boolean[], visit: Visit): void {
  for (let index = 0; index < KINDS.length; index++) {
    const kind = KINDS[index];
    if (kind === undefined || awake[index] !== true) continue;
    if (isOpposed(kind, reading)) visit(OPPOSED + kind, PATTERN);
    else if (patternOf(kind, reading) !== null) visit(MATCHES + kind, PATTERN);
  }
}

/** The most that the patterns of the kinds in `awake` can add to the score of a kind. */
export function mostOfPatterns(
  kind: number,
  awake: readonly boolean[],
  weightOf: (feature: string, kind: number) => number,
): number {
  let most = 0;
  for (let index = 0; index < KINDS.length; index++) {
    const name = KINDS[index];
    if (name === undefined || awake[index] !== true) continue;
    most += Math.max(0, weightOf(MATCHES + name, kind), weightOf(OPPOSED + name, kind)) * PATTERN;
  }
  return most;
}

export function featuresOf(reading: Reading, awake: readonly boolean[]): Features {
  const features = new Map<string, number>();
  eachFeature(reading, awake, (feature, value) => features.set(feature, value));
  return features;
}

/** Before the name of a kind: a pattern of it matches. */
const MATCHES = '=';

export const matches = (kind: Kind, features: Features): boolean => features.has(MATCHES + kind);

/** Before the name of a kind: the sentence takes it back. */
const OPPOSED = '!';

export const opposes = (kind: Kind, features: Features): boolean => features.has(OPPOSED + kind);

function visitStems(cues: readonly Cue[], visit: Visit): void {
  const weight = 1 / Math.sqrt(cues.length + 3);
  let before = '';
  for (const { stem } of cues) {
    visit(stem, weight);
    if (before !== '') visit(`${before} ${stem}`, weight);
    before = stem;
  }
}

/** An idea (a number of IDEA_NAMES) at the number of a word. */
export interface PlacedIdea {
  readonly idea: number;
  readonly word: number;
}

export const placedIdeas = (cues: readonly Cue[]): readonly PlacedIdea[] =>
  cues.flatMap(({ ideas }, word) => ideas.map(idea => ({ idea, word })));

/** Calls `visit` for every two ideas that stand near each other, in their order. `pair` is a number of NEAR_NAMES. */
export function eachPair(
  ideas: readonly PlacedIdea[],
  visit: (pair: number, first: number, last: number) => void,
): void {
  for (let index = 0; index < ideas.length; index++) {
    const one = ideas[index];
    for (let other = index + 1; one !== undefined && other < ideas.length; other++) {
      const two = ideas[other];
      if (two === undefined || two.word - one.word > NEAR) break;
      if (two.word > one.word && two.idea !== one.idea) visit(pairOf(one.idea, two.idea), one.word, two.word);
    }
  }
}

function visitIdeas(cues: readonly Cue[], visit: Visit): void {
  const placed = placedIdeas(cues);
  const present = [...new Set(placed.map(({ idea }) => idea))].sort((one, two) => one - two);
  const pairs = new Uint8Array(IDEA_NAMES.length * IDEA_NAMES.length);
  eachPair(placed, pair => {
    pairs[pair] = 1;
  });
  present.forEach((one, index) => {
    visit(ALONE_NAMES[one] ?? '', IDEA);
    for (const two of present) {
      const pair = pairOf(one, two);
      if (pairs[pair] === 1) visit(NEAR_NAMES[pair] ?? '', PAIR);
    }
    for (let other = index + 1; other < present.length; other++) {
      visit(TOGETHER_NAMES[pairOf(one, present[other] ?? 0)] ?? '', TOGETHER);
    }
  });
}

/** Two ideas in one number. */
export const pairOf = (one: number, two: number): number => one * IDEA_NAMES.length + two;

const pairNames = (between: string): readonly string[] =>
  IDEA_NAMES.flatMap(one => IDEA_NAMES.map(two => one + between + two));

/** What the model calls each pair of ideas near each other, in their order. */
export const NEAR_NAMES = pairNames('>');
export const TOGETHER_NAMES = pairNames('&');
export const ALONE_NAMES = IDEA_NAMES.map(idea => `#${idea}`);
