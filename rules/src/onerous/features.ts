import type { Cue, Reading } from './reading.ts';
import { KINDS, type Kind } from './kinds.ts';
import { isOpposed, patternOf } from './patterns.ts';

/** Two ideas this many words apart, or nearer, are about one thing. */
const NEAR = 8;

/** What one part of a sentence weighs beside another, before the model learns. */
const PAIR = 0.2;
const TOGETHER = 0.1;
const IDEA = 0.25;
const PATTERN = 0.5;

export type Features = ReadonlyMap<string, number>;

/**
 * What the model sees of a sentence: word stems alone and in twos; ideas alone, near each other in order,
 * and together anywhere; and which patterns of the kinds in `awake` match.
 */
export function featuresOf(reading: Reading, awake: readonly boolean[]): Features {
  const features = new Map<string, number>();
  addStems(reading.cues, features);
  addIdeas(reading.cues, features);
  for (let index = 0; index < KINDS.length; index++) {
    const kind = KINDS[index];
    if (kind === undefined || awake[index] !== true) continue;
    if (isOpposed(kind, reading)) features.set(OPPOSED + kind, PATTERN);
    else if (patternOf(kind, reading) !== null) features.set(MATCHES + kind, PATTERN);
  }
  return features;
}

/** Before the name of a kind: a pattern of it matches. */
const MATCHES = '=';

/** Before the name of a kind: the sentence takes it back. */
const OPPOSED = '!';

export const opposes = (kind: Kind, features: Features): boolean => features.has(OPPOSED + kind);

export const matches = (kind: Kind, features: Features): boolean => features.has(MATCHES + kind);

function addStems(cues: readonly Cue[], features: Map<string, number>): void {
  const weight = 1 / Math.sqrt(cues.length + 3);
  let before = '';
  for (const { stem } of cues) {
    features.set(stem, weight);
    if (before !== '') features.set(`${before} ${stem}`, weight);
    before = stem;
  }
}

/** An idea at the number of a word. */
export interface PlacedIdea {
  readonly idea: string;
  readonly word: number;
}

export const placedIdeas = (cues: readonly Cue[]): readonly PlacedIdea[] =>
  cues.flatMap(({ ideas }, word) => ideas.map(idea => ({ idea, word })));

/** Calls `visit` for every two ideas that stand near each other, in their order. */
export function eachPair(
  ideas: readonly PlacedIdea[],
  visit: (name: string, first: number, last: number) => void,
): void {
  for (let index = 0; index < ideas.length; index++) {
    const one = ideas[index];
    for (let other = index + 1; one !== undefined && other < ideas.length; other++) {
      const two = ideas[other];
      if (two === undefined || two.word - one.word > NEAR) break;
      if (two.word > one.word && two.idea !== one.idea) visit(`${one.idea}>${two.idea}`, one.word, two.word);
    }
  }
}

function addIdeas(cues: readonly Cue[], features: Map<string, number>): void {
  const placed = placedIdeas(cues);
  const present = [...new Set(placed.map(({ idea }) => idea))].sort();
  for (const idea of present) features.set(`#${idea}`, IDEA);
  eachPair(placed, name => features.set(name, PAIR));
  present.forEach((one, index) => {
    for (let other = index + 1; other < present.length; other++) {
      features.set(`${one}&${present[other] ?? ''}`, TOGETHER);
    }
  });
}
