import { ALONE_NAMES, IDEA, NEAR, NEAR_NAMES, PAIR, pairOf, TOGETHER, TOGETHER_NAMES } from './features.ts';
import { NONE } from '../kit/rule.ts';
import { KINDS } from './kinds.ts';
import type { Model } from './model.ts';
import type { Cue } from './reading.ts';

/**
 * A model with its weights in rows that are found by number, so that a sentence is scored without naming its features.
 * A row is a place in `weights` (KINDS wide); -1 where the model does not know the feature.
 */
export interface Table {
  readonly weights: Float64Array;
  /** For each row the sentence that counted it last, and the number of that sentence: each feature counts once. */
  readonly seen: Int32Array;
  readonly turn: Int32Array;
  readonly bias: Float64Array;
  /** The stems that the model knows, alone or beside another. */
  readonly stems: ReadonlyMap<string, Stem>;
  readonly alone: Int32Array;
  readonly near: Int32Array;
  readonly together: Int32Array;
}

/** The row of a stem, -1 where it counts only beside others, and of each that counts right behind it. */
interface Stem {
  row: number;
  behind: Map<Stem, number> | null;
}

/** Lay a model out. */
export function layOut({ rows, weights, bias }: Model): Table {
  const stems = new Map<string, Stem>();
  const stemOf = (name: string): Stem => {
    const known = stems.get(name) ?? { row: -1, behind: null };
    stems.set(name, known);
    return known;
  };
  rows.forEach((row, feature) => {
    const gap = feature.indexOf(' ');
    if (gap < 0) stemOf(feature).row = row;
    else {
      const first = stemOf(feature.slice(0, gap));
      first.behind ??= new Map();
      first.behind.set(stemOf(feature.slice(gap + 1)), row);
    }
  });
  const rowsOf = (names: readonly string[]): Int32Array =>
    Int32Array.from(names, name => rows.get(name) ?? -1);
  return {
    weights,
    seen: new Int32Array(weights.length / KINDS.length),
    turn: new Int32Array(1),
    bias,
    stems,
    alone: rowsOf(ALONE_NAMES),
    near: rowsOf(NEAR_NAMES),
    together: rowsOf(TOGETHER_NAMES),
  };
}

/**
 * The scores of the kinds in `awake` by words alone, in the order of KINDS: what `scoresOf` gives for the same features.
 * The other kinds keep their bias.
 */
export function scoreWords(cues: readonly Cue[], awake: readonly boolean[], table: Table): Float64Array {
  const { turn } = table;
  turn[0] = (turn[0] ?? 0) + 1;
  const scores = table.bias.slice();
  const kinds: number[] = [];
  for (let kind = 0; kind < awake.length; kind++) if (awake[kind] === true) kinds.push(kind);
  const sum: Sum = { scores, kinds, table, turn: turn[0] };
  addStems(cues, sum);
  addIdeas(cues, sum);
  return scores;
}

/** The scores of one sentence while they are added up. */
interface Sum {
  readonly scores: Float64Array;
  readonly kinds: readonly number[];
  readonly table: Table;
  readonly turn: number;
}

/** Adds what a row weighs, once for each sentence. */
function add({ scores, kinds, table: { weights, seen }, turn }: Sum, row: number, value: number): void {
  if (row < 0 || seen[row] === turn) return;
  seen[row] = turn;
  const from = row * KINDS.length;
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index] ?? 0;
    scores[kind] = (scores[kind] ?? 0) + (weights[from + kind] ?? 0) * value;
  }
}

function addStems(cues: readonly Cue[], sum: Sum): void {
  const { stems } = sum.table;
  const value = 1 / Math.sqrt(cues.length + 3);
  let before: Stem | undefined;
  for (let index = 0; index < cues.length; index++) {
    const stem = stems.get(cues[index]?.stem ?? '');
    if (stem !== undefined) {
      add(sum, stem.row, value);
      if (before !== undefined && before.behind !== null) add(sum, before.behind.get(stem) ?? -1, value);
    }
    before = stem;
  }
}

function addIdeas(cues: readonly Cue[], sum: Sum): void {
  const { alone, near, together } = sum.table;
  const { ideas, places } = placed(cues);
  const present: number[] = [];
  for (let index = 0; index < ideas.length; index++) {
    const one = ideas[index] ?? 0;
    const place = places[index] ?? 0;
    if (!present.includes(one)) present.push(one);
    for (let other = index + 1; other < ideas.length; other++) {
      const gap = (places[other] ?? 0) - place;
      if (gap > NEAR) break;
      const two = ideas[other] ?? 0;
      if (gap > 0 && two !== one) add(sum, near[pairOf(one, two)] ?? -1, PAIR);
    }
  }
  for (let index = 0; index < present.length; index++) {
    const one = present[index] ?? 0;
    add(sum, alone[one] ?? -1, IDEA);
    for (let other = 0; other < present.length; other++) {
      const two = present[other] ?? 0;
      if (one < two) add(sum, together[pairOf(one, two)] ?? -1, TOGETHER);
    }
  }
}

/** The ideas of a sentence in their order, and the number of the word that has each. */
function placed(cues: readonly Cue[]): {
  readonly ideas: readonly number[];
  readonly places: readonly number[];
} {
  const ideas: number[] = [];
  const places: number[] = [];
  for (let word = 0; word < cues.length; word++) {
    const found = cues[word]?.ideas ?? NONE;
    for (let index = 0; index < found.length; index++) {
      ideas.push(found[index] ?? 0);
      places.push(word);
    }
  }
  return { ideas, places };
}
