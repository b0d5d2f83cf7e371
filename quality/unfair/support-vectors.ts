/** One example for training: indexes of its features, and their values. */
export interface Vector {
  readonly indexes: Int32Array;
  readonly values: Float64Array;
}

export interface Hyperplane {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** How much a mistake costs beside a small weight; one on an unfair sentence costs more, as they are rare. */
const COST = 0.5;
const UNFAIR_COSTS = 2;
const ROUNDS = 15;
const CLOSE_ENOUGH = 0.02;
const SEED = 7;

/**
 * A linear support vector machine with squared hinge loss, by coordinate descent in the dual (Hsieh et al. 2008,
 * the method of LIBLINEAR). The same examples in the same order always give the same weights.
 */
export function fit(vectors: readonly Vector[], unfair: readonly boolean[], size: number): Hyperplane {
  const weights = new Float64Array(size);
  const alphas = new Float64Array(vectors.length);
  const softness = unfair.map(is => 0.5 / (COST * (is ? UNFAIR_COSTS : 1)));
  const squares = vectors.map(
    ({ values }, at) => values.reduce((sum, value) => sum + value * value, 1) + (softness[at] ?? 0),
  );
  const order = vectors.map((_, at) => at);
  const random = generator(SEED);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    let worst = 0;
    for (const at of order) {
      const vector = vectors[at];
      if (vector === undefined) continue;
      const sign = unfair[at] === true ? 1 : -1;
      const alpha = alphas[at] ?? 0;
      const gradient = sign * score(vector, weights, bias) - 1 + alpha * (softness[at] ?? 0);
      const step = alpha === 0 ? Math.min(gradient, 0) : gradient;
      worst = Math.max(worst, Math.abs(step));
      if (step === 0) continue;
      const next = Math.max(0, alpha - gradient / (squares[at] ?? 1));
      alphas[at] = next;
      bias += move(vector, weights, (next - alpha) * sign);
    }
    if (worst < CLOSE_ENOUGH) break;
  }
  return { weights, bias };
}

/** On which side of the plane an example lies, and how far. */
export function score({ indexes, values }: Vector, weights: Float64Array, bias: number): number {
  let sum = bias;
  for (let at = 0; at < indexes.length; at++) sum += (weights[indexes[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function move({ indexes, values }: Vector, weights: Float64Array, by: number): number {
  for (let at = 0; at < indexes.length; at++) {
    const index = indexes[at] ?? 0;
    weights[index] = (weights[index] ?? 0) + by * (values[at] ?? 0);
  }
  return by;
}

/** Numbers from 0 to 1 that look random and are always the same. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [one = 0, two = 0] = [order[last], order[other]];
    order[last] = two;
    order[other] = one;
  }
}
