import type { Visit } from './features.ts';
import { KINDS } from './kinds.ts';

/** A linear model: for each feature a weight per kind, in the order of KINDS. 0 is its own line between no and yes. */
export interface Model {
  /** The row of each feature that it knows. */
  readonly rows: ReadonlyMap<string, number>;
  /** Row by row, each KINDS wide. */
  readonly weights: Float64Array;
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
  const lines = packed.split('\n');
  const rows = new Map<string, number>();
  const weights = new Float64Array(lines.length * KINDS.length);
  lines.forEach((line, row) => {
    const tab = line.indexOf('\t');
    if (tab < 0) return;
    rows.set(line.slice(0, tab), row);
    let place = row * KINDS.length;
    line
      .slice(tab + 1)
      .split(',')
      .forEach(number => {
        if (number !== '') weights[place] = Number(number) * PART;
        place++;
      });
  });
  const bias = rows.get(BIAS);
  const start = (bias ?? 0) * KINDS.length;
  return {
    rows,
    weights,
    bias:
      bias === undefined
        ? new Float64Array(KINDS.length).fill(-1)
        : weights.slice(start, start + KINDS.length),
  };
}

/** What a feature weighs for a kind, a number of KINDS. */
export function weightOf({ rows, weights }: Model, feature: string, kind: number): number {
  const row = rows.get(feature);
  return row === undefined ? 0 : (weights[row * KINDS.length + kind] ?? 0);
}

/** The score of each kind, in the order of KINDS. `each` hands over the features of a sentence (`eachFeature`). */
export function scoresOf(each: (visit: Visit) => void, model: Model): Float64Array {
  const scores = model.bias.slice();
  addScores(scores, each, model);
  return scores;
}

/** Adds to `scores` what features weigh. Each feature counts once in a call. */
export function addScores(scores: Float64Array, each: (visit: Visit) => void, model: Model): void {
  const seen = new Set<string>();
  each((feature, value) => {
    if (seen.has(feature)) return;
    seen.add(feature);
    for (let kind = 0; kind < scores.length; kind++) {
      scores[kind] = (scores[kind] ?? 0) + weightOf(model, feature, kind) * value;
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
