import type { Visit } from './features.ts';
import { KINDS } from './kinds.ts';

/** A linear model: for each feature a weight per kind, in the order of KINDS. 0 is its own line between no and yes. */
export interface Model {
  readonly weights: ReadonlyMap<string, Float64Array>;
  /** What the score of each kind starts from. */
  readonly bias: Float64Array;
}

/** Weights are kept as whole numbers of this part. */
export const PART = 1 / 50;

/** The first line of a packed model: where its bias stands. */
export const BIAS = '*';

/**
 * Read a packed model: a line per feature, `feature`, a tab, and nine whole numbers with commas between; a weight of 0
 * is left out.
 */
export function unpack(packed: string): Model {
  const weights = new Map<string, Float64Array>();
  for (const line of packed.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const numbers = line.slice(tab + 1).split(',');
    weights.set(
      line.slice(0, tab),
      Float64Array.from(KINDS, (_, kind) => Number(numbers[kind] ?? 0) * PART),
    );
  }
  return { weights, bias: weights.get(BIAS) ?? Float64Array.from(KINDS, () => -1) };
}

/** The score of each kind, in the order of KINDS. `each` hands over the features of a sentence (`eachFeature`). */
export function scoresOf(each: (visit: Visit) => void, model: Model): Float64Array {
  const scores = model.bias.slice();
  addScores(scores, each, model);
  return scores;
}

/** Adds to `scores` what features weigh. Each feature counts once in a call. */
export function addScores(
  scores: Float64Array,
  each: (visit: Visit) => void,
  { weights }: Pick<Model, 'weights'>,
): void {
  const seen = new Set<Float64Array>();
  each((feature, value) => {
    const weight = weights.get(feature);
    if (weight === undefined || seen.has(weight)) return;
    seen.add(weight);
    for (let kind = 0; kind < scores.length; kind++) {
      scores[kind] = (scores[kind] ?? 0) + (weight[kind] ?? 0) * value;
    }
  });
}

/** The model alone must be a little surer; where the wording matches too, it may be a little less sure. */
const ALONE = 0.1;
const MATCHED = -0.2;

/** Whether the score of a kind says yes. `matched`: a pattern of the kind matches the sentence. */
export const saysYes = (score: number, matched: boolean): boolean => score >= (matched ? MATCHED : ALONE);

/** No pattern makes a lower score a yes. */
export const LOWEST_YES = MATCHED;
