import { type Features, matches, opposes } from './features.ts';
import { KINDS, type Kind } from './kinds.ts';

/** A linear model: for each feature a weight per kind, in the order of KINDS. 0 is its own line between no and yes. */
export interface Model {
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** What the score of each kind starts from. */
  readonly bias: readonly number[];
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
  const weights = new Map<string, readonly number[]>();
  for (const line of packed.split('\n')) {
    const [feature = '', numbers = ''] = line.split('\t');
    if (feature === '') continue;
    weights.set(
      feature,
      numbers.split(',').map(number => Number(number) * PART),
    );
  }
  return { weights, bias: weights.get(BIAS) ?? KINDS.map(() => -1) };
}

/** The score of each kind, in the order of KINDS. */
export function scoresOf(features: Features, { weights, bias }: Model): readonly number[] {
  const scores = [...bias];
  for (const [feature, value] of features) {
    const weight = weights.get(feature);
    if (weight === undefined) continue;
    for (let kind = 0; kind < weight.length; kind++) {
      const part = weight[kind] ?? 0;
      if (part !== 0) scores[kind] = (scores[kind] ?? 0) + part * value;
    }
  }
  return scores;
}

/** The model alone must be a little surer; where the wording matches too, it may be a little less sure. */
const ALONE = 0.1;
const MATCHED = -0.2;

/** Whether the score of a kind says yes to a sentence of these features. */
export function saysYes(kind: Kind, score: number, features: Features): boolean {
  return !opposes(kind, features) && score >= (matches(kind, features) ? MATCHED : ALONE);
}
