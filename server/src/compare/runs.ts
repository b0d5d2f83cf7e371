import { type Bag, joined, shared, type Weights, weightOf } from './bags.ts';
import { normal } from './normal.ts';
import { longestRise } from './rise.ts';
import type { Version } from './version.ts';

/** Pieces that say together what pieces of the other version say. */
export interface Run {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/**
 * Links pieces in their order: the same words first, and between them by the words they share, one to one or one to
 * several. Pieces without a partner are left out. Linear but for the stretches that changed.
 */
export function runsIn(
  one: Version,
  two: Version,
  olds: readonly number[],
  news: readonly number[],
  weights: Weights,
): readonly Run[] {
  const found: Run[] = [];
  let [i, j] = [0, 0];
  const anchors = anchorsOf(one, two, olds, news);
  for (const [ai, aj] of [...anchors, [olds.length, news.length] as const]) {
    found.push(...between(one, two, olds.slice(i, ai), news.slice(j, aj), weights));
    const [old, now] = [olds[ai], news[aj]];
    if (old !== undefined && now !== undefined) found.push({ old: [old], new: [now] });
    [i, j] = [ai + 1, aj + 1];
  }
  return found;
}

/** Places of equal pieces that stand in one order on both sides: the longest such list of pieces that are unique. */
function anchorsOf(
  one: Version,
  two: Version,
  olds: readonly number[],
  news: readonly number[],
): readonly (readonly [number, number])[] {
  const [ours, theirs] = [uniqueOf(one, olds), uniqueOf(two, news)];
  const pairs: (readonly [number, number])[] = [];
  for (const [text, i] of ours) {
    const j = theirs.get(text);
    if (j !== undefined && j >= 0 && i >= 0) pairs.push([i, j]);
  }
  const kept = longestRise(pairs.map(([, j]) => j)).flatMap(at => pairs.slice(at, at + 1));
  return grown(one, two, olds, news, kept);
}

/** By text: where a piece stands that is there only once; -1 for the others. */
function uniqueOf({ pieces }: Version, indexes: readonly number[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  indexes.forEach((index, at) => {
    const text = normal(pieces[index]?.text ?? '');
    found.set(text, found.has(text) ? -1 : at);
  });
  return found;
}

/** Equal neighbours of an anchor are anchors too, though their text stands elsewhere as well. */
function grown(
  one: Version,
  two: Version,
  olds: readonly number[],
  news: readonly number[],
  anchors: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const isEqual = (i: number, j: number): boolean =>
    normal(one.pieces[olds[i] ?? -1]?.text ?? '1') === normal(two.pieces[news[j] ?? -1]?.text ?? '2');
  const all: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const [ai, aj] of [...anchors, [olds.length, news.length] as const]) {
    while (i < ai && j < aj && isEqual(i, j)) all.push([i++, j++]);
    const back: (readonly [number, number])[] = [];
    let [bi, bj] = [ai - 1, aj - 1];
    while (bi >= i && bj >= j && isEqual(bi, bj)) back.push([bi--, bj--]);
    all.push(...back.reverse());
    if (ai < olds.length && aj < news.length) all.push([ai, aj]);
    [i, j] = [ai + 1, aj + 1];
  }
  return all;
}

/** One piece on one side may become this many on the other. */
const MOST_PARTS = 8;
const MOST_CELLS = 10_000;
const LEAST_ALIKE = 0.34;
const LEAST_JOINED = 0.5;
/** So alike that no neighbour is needed to make up the rest. */
const SURELY_ALIKE = 0.9;

interface Side {
  readonly indexes: readonly number[];
  readonly bags: readonly Bag[];
  readonly weights: readonly number[];
}

/** The best way to link two stretches that hold no equal pieces, by how much the linked pieces share. */
function between(
  one: Version,
  two: Version,
  olds: readonly number[],
  news: readonly number[],
  weights: Weights,
): readonly Run[] {
  if (olds.length === 0 || news.length === 0) return [];
  if (olds.length * news.length > MOST_CELLS) return halves(one, two, olds, news, weights);
  const side = ({ bags }: Version, indexes: readonly number[]): Side => {
    const own = indexes.map(index => bags[index] ?? new Map<string, number>());
    return { indexes, bags: own, weights: own.map(bag => weightOf(bag, weights)) };
  };
  return bestWay(side(one, olds), side(two, news), weights);
}

/** Stretches too long to be tried in every way are cut in proportion. */
function halves(
  one: Version,
  two: Version,
  olds: readonly number[],
  news: readonly number[],
  weights: Weights,
): readonly Run[] {
  const [i, j] = [olds.length >> 1, news.length >> 1];
  return [
    ...between(one, two, olds.slice(0, i), news.slice(0, j), weights),
    ...between(one, two, olds.slice(i), news.slice(j), weights),
  ];
}

interface Step {
  readonly olds: number;
  readonly news: number;
  readonly gain: number;
}

function bestWay(one: Side, two: Side, weights: Weights): readonly Run[] {
  const [rows, columns] = [one.indexes.length, two.indexes.length];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const steps: (Step | undefined)[] = [];
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      for (const step of stepsAt(one, two, i, j, weights)) {
        const total = step.gain + (best[(i + step.olds) * width + j + step.news] ?? 0);
        if (steps[i * width + j] !== undefined && total <= (best[i * width + j] ?? 0)) continue;
        best[i * width + j] = total;
        steps[i * width + j] = step;
      }
    }
  }
  const found: Run[] = [];
  for (let [i, j] = [0, 0]; i < rows || j < columns; ) {
    const step = steps[i * width + j];
    if (step === undefined) break;
    if (step.gain > 0)
      found.push({ old: one.indexes.slice(i, i + step.olds), new: two.indexes.slice(j, j + step.news) });
    [i, j] = [i + step.olds, j + step.news];
  }
  return found;
}

/** What may be done at a place: leave one out, link one to one, or one to several. */
function stepsAt(one: Side, two: Side, i: number, j: number, weights: Weights): readonly Step[] {
  const steps: Step[] = [];
  if (i < one.indexes.length) steps.push({ olds: 1, news: 0, gain: 0 });
  if (j < two.indexes.length) steps.push({ olds: 0, news: 1, gain: 0 });
  if (i === one.indexes.length || j === two.indexes.length) return steps;
  const [bag, other] = [one.bags[i], two.bags[j]];
  if (bag === undefined || other === undefined) return steps;
  const common = shared(bag, other, weights);
  if (common === 0) return steps;
  const alike = (2 * common) / ((one.weights[i] ?? 0) + (two.weights[j] ?? 0));
  if (alike >= LEAST_ALIKE) steps.push({ olds: 1, news: 1, gain: common * alike });
  if (alike >= SURELY_ALIKE) return steps;
  for (const { count, gain } of severalTo(bag, one.weights[i] ?? 0, two, j, weights))
    steps.push({ olds: 1, news: count, gain });
  for (const { count, gain } of severalTo(other, two.weights[j] ?? 0, one, i, weights))
    steps.push({ olds: count, news: 1, gain });
  return steps;
}

/** How well two and more pieces in a row fit to one: each must bring words that the others do not. */
function severalTo(
  whole: Bag,
  weight: number,
  side: Side,
  from: number,
  weights: Weights,
): readonly { readonly count: number; readonly gain: number }[] {
  const found: { readonly count: number; readonly gain: number }[] = [];
  const parts: Bag[] = [];
  let [sum, before] = [0, 0];
  for (let count = 1; count <= MOST_PARTS; count++) {
    const part = side.bags[from + count - 1];
    const own = side.weights[from + count - 1];
    if (part === undefined || own === undefined) break;
    parts.push(part);
    sum += own;
    const common = shared(whole, joined(parts), weights);
    if (common - before < own * BRINGS || sum > weight * MOST_LONGER) break;
    before = common;
    const alike = (2 * common) / (weight + sum);
    if (count > 1 && alike >= LEAST_JOINED) found.push({ count, gain: common * alike });
  }
  return found;
}

const BRINGS = 0.35;
const MOST_LONGER = 2;
