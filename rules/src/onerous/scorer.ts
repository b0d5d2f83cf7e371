import {
  ALONE_NAMES,
  eachIdea,
  eachStem,
  IDEA,
  NEAR_NAMES,
  PAIR,
  TOGETHER,
  TOGETHER_NAMES,
} from './features.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';

/** Adds up what the words and ideas of a sentence weigh: for each kind the score, in the order of KINDS. */
export type Scorer = (reading: Reading) => Float64Array;

/** What one feature weighs, and the sentence in which it was last counted: it counts once. */
interface Weight {
  readonly values: Float64Array;
  counted: number;
}

/** A stem alone, and each stem that weighs something behind it. */
interface Stem {
  readonly alone: Weight | undefined;
  readonly before: Map<string, Weight>;
}

/**
 * The same sums as `scoresOf` with `eachWordFeature`, to the last bit, without making the name of each feature: the model
 * reads a third of all sentences, and most of its time went into joining two stems.
 */
export function createScorer({ weights, bias }: Model): Scorer {
  const stems = stemsOf(weights);
  const weighed = (names: readonly string[]): readonly (Weight | undefined)[] =>
    names.map(name => weightOf(weights.get(name)));
  const [alone, near, together] = [weighed(ALONE_NAMES), weighed(NEAR_NAMES), weighed(TOGETHER_NAMES)];
  let sentence = 0;
  let scores = bias;
  const add = (weight: Weight | undefined, value: number): void => {
    if (weight === undefined || weight.counted === sentence) return;
    weight.counted = sentence;
    const { values } = weight;
    for (let kind = 0; kind < scores.length; kind++)
      scores[kind] = (scores[kind] ?? 0) + (values[kind] ?? 0) * value;
  };
  return ({ cues }) => {
    sentence++;
    scores = bias.slice();
    eachStem(cues, (stem, before, value) => {
      add(before === null ? stems.get(stem)?.alone : stems.get(before)?.before.get(stem), value);
    });
    eachIdea(cues, {
      alone: idea => {
        add(alone[idea], IDEA);
      },
      near: pair => {
        add(near[pair], PAIR);
      },
      together: pair => {
        add(together[pair], TOGETHER);
      },
    });
    return scores;
  };
}

const weightOf = (values: Float64Array | undefined): Weight | undefined =>
  values === undefined ? undefined : { values, counted: 0 };

/** The features that are stems, by the first stem: every name is a stem, or two with a space between them. */
function stemsOf(weights: Model['weights']): ReadonlyMap<string, Stem> {
  const stems = new Map<string, Stem>();
  for (const [name, values] of weights) {
    const space = name.indexOf(' ');
    const first = space < 0 ? name : name.slice(0, space);
    const known = stems.get(first) ?? { alone: weightOf(weights.get(first)), before: new Map() };
    stems.set(first, known);
    if (space >= 0) known.before.set(name.slice(space + 1), { values, counted: 0 });
  }
  return stems;
}
