import { compareMeaning } from '../../server/src/index.ts';
import { MUTATORS } from './mutators.ts';
import { createRandom } from './random.ts';

/** How many mutations the lock refused, and how many it let pass, by mutator. */
export interface Fuzzed {
  readonly tried: number;
  readonly refused: number;
  readonly survivors: ReadonlyMap<string, number>;
  /** The pairs that passed, for `--errors` alone. */
  readonly pairs: readonly string[];
}

/** Breaks sentences by chance, with a fixed seed, until `wanted` mutations were judged: each mutator equally often. */
export function fuzz(sentences: readonly string[], wanted: number, seed: number): Fuzzed {
  const pick = createRandom(seed);
  const names = Object.keys(MUTATORS);
  const survivors = new Map<string, number>();
  const pairs: string[] = [];
  let [tried, refused] = [0, 0];
  for (let round = 0; tried < wanted && round < wanted * MOST_ROUNDS; round++) {
    const name = names[round % names.length] ?? '';
    const text = sentences[pick(sentences.length)] ?? '';
    const changed = MUTATORS[name]?.(text, pick) ?? null;
    if (changed === null) continue;
    tried++;
    if (compareMeaning(text, changed).verdict === 'changed') refused++;
    else {
      survivors.set(name, (survivors.get(name) ?? 0) + 1);
      pairs.push(`${name}: ${text} → ${changed}`);
    }
  }
  return { tried, refused, survivors, pairs };
}

const MOST_ROUNDS = 40;
