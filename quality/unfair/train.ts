import { KINDS } from '../../rules/src/onerous/kinds.ts';
import { BIAS, PART } from '../../rules/src/onerous/model.ts';
import type { Example } from './rows.ts';
import { fit, type Hyperplane, score, type Vector } from './support-vectors.ts';

/** A feature must stand in this many sentences, and in this many contracts, so that no contract is learned by heart. */
const FEWEST_SENTENCES = 3;
const FEWEST_CONTRACTS = 2;

/** Parts of the training contracts that are held back in turn to find where the line of a kind lies. */
const PARTS = 3;

/** At most this many features are kept: those with the greatest weight. */
const MOST_FEATURES = 5000;

/**
 * Train on labelled sentences and pack the model (rules/src/onerous/model.ts). The lines of yes and no are found on
 * contracts that the weights were not made from, then the weights are made once more from all.
 */
export function train(examples: readonly Example[]): string {
  const features = commonFeatures(examples);
  const vectors = examples.map(example => vectorOf(example, features));
  const contracts = [...new Set(examples.map(({ contract }) => contract))];
  const partOf = examples.map(({ contract }) => contracts.indexOf(contract) % PARTS);
  const planes = KINDS.map((_, kind): Hyperplane => {
    const rows = examples.flatMap(({ awake }, row) => (awake[kind] === true ? [row] : []));
    const isUnfair = (row: number): boolean => examples[row]?.unfair[kind] === true;
    const fitOn = (some: readonly number[]): Hyperplane =>
      fit(
        some.flatMap(row => vectors[row] ?? []),
        some.map(isUnfair),
        features.size,
      );
    const held = new Map<number, number>();
    for (let part = 0; part < PARTS; part++) {
      const { weights, bias } = fitOn(rows.filter(row => partOf[row] !== part));
      for (const row of rows.filter(row => partOf[row] === part)) {
        const vector = vectors[row];
        if (vector !== undefined) held.set(row, score(vector, weights, bias));
      }
    }
    const { weights, bias } = fitOn(rows);
    return { weights, bias: bias - bestLine(held, isUnfair) };
  });
  return pack(features, planes);
}

/** The features that stand in enough sentences of enough contracts, numbered. */
function commonFeatures(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { sentences: number; contracts: Set<string> }>();
  for (const { contract, features } of examples) {
    for (const feature of features.keys()) {
      const count = counts.get(feature) ?? { sentences: 0, contracts: new Set() };
      counts.set(feature, count);
      count.sentences++;
      count.contracts.add(contract);
    }
  }
  const common = [...counts]
    .filter(([, count]) => count.sentences >= FEWEST_SENTENCES && count.contracts.size >= FEWEST_CONTRACTS)
    .map(([feature]) => feature);
  return new Map(common.map((feature, index) => [feature, index]));
}

function vectorOf({ features }: Example, numbers: ReadonlyMap<string, number>): Vector {
  const known = [...features].flatMap(([feature, value]) => {
    const index = numbers.get(feature);
    return index === undefined ? [] : [[index, value] as const];
  });
  return {
    indexes: Int32Array.from(known, ([index]) => index),
    values: Float64Array.from(known, ([, value]) => value),
  };
}

/** The score from which on “yes” gives the best F1. */
function bestLine(scores: ReadonlyMap<number, number>, isUnfair: (row: number) => boolean): number {
  const sorted = [...scores].sort((one, two) => two[1] - one[1]);
  const positives = sorted.filter(([row]) => isUnfair(row)).length;
  let [found, best, line] = [0, 0, 0];
  sorted.forEach(([row, value], index) => {
    if (isUnfair(row)) found++;
    const f1 = (2 * found) / (index + 1 + positives);
    if (f1 <= best) return;
    best = f1;
    line = (value + (sorted[index + 1]?.[1] ?? value)) / 2;
  });
  return line;
}

/** The features of greatest weight, a line each, in the order of the alphabet. */
function pack(features: ReadonlyMap<string, number>, planes: readonly Hyperplane[]): string {
  const part = (value: number): number => Math.round(value / PART);
  const lines = [...features]
    .map(([feature, index]) => ({ feature, parts: planes.map(({ weights }) => part(weights[index] ?? 0)) }))
    .map(line => ({ ...line, greatest: Math.max(...line.parts.map(Math.abs)) }))
    .filter(({ greatest }) => greatest > 0)
    .sort((one, two) => two.greatest - one.greatest || (one.feature < two.feature ? -1 : 1))
    .slice(0, MOST_FEATURES)
    .sort((one, two) => (one.feature < two.feature ? -1 : 1));
  const all = [{ feature: BIAS, parts: planes.map(({ bias }) => part(bias)) }, ...lines];
  return all
    .map(
      ({ feature, parts }) =>
        `${feature}\t${parts
          .map(value => (value === 0 ? '' : value))
          .join(',')
          .replace(/,+$/, '')}`,
    )
    .join('\n');
}
