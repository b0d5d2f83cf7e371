/** Something that can be cut into parts: how many words it has, and at how many places it can be cut. */
interface Cuttable {
  readonly words: number;
  readonly places: number;
}

/** Where to cut: the thing, and the number of cuts. */
export interface Cut<T> {
  readonly part: T;
  readonly cuts: number;
}

/**
 * The given number of cuts, made so that the longest part that is left is as short as it can be. Fewer where there are
 * not so many places. The longest thing comes first. O(n log n).
 */
export function planCuts<T extends Cuttable>(parts: readonly T[], wanted: number): readonly Cut<T>[] {
  if (wanted <= 0) return [];
  const length = longestPiece(parts, wanted);
  const cuts = parts
    .map(part => ({ part, cuts: cutsFor(part, length) }))
    .filter(cut => cut.cuts > 0)
    .sort((one, two) => two.part.words - one.part.words);
  let left = wanted;
  return cuts.flatMap(cut => {
    const used = Math.min(cut.cuts, left);
    left -= used;
    return used === 0 ? [] : [{ part: cut.part, cuts: used }];
  });
}

/** Cuts that leave no piece of the part with more than `length` words, as far as its places allow. */
const cutsFor = ({ words, places }: Cuttable, length: number): number =>
  Math.min(places, Math.ceil(words / length) - 1);

/** The greatest length for which the cuts are at least as many as wanted; 1 where no length is enough. */
function longestPiece(parts: readonly Cuttable[], wanted: number): number {
  let low = 1;
  let high = parts.reduce((most, { words }) => Math.max(most, words), 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const cuts = parts.reduce((sum, part) => sum + cutsFor(part, middle), 0);
    if (cuts >= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The smallest whole number from 0 to `most` that satisfies; null where none does. The test must stay true once it is. */
export function smallest(most: number, satisfies: (count: number) => boolean): number | null {
  if (most < 0 || !satisfies(most)) return null;
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (satisfies(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
