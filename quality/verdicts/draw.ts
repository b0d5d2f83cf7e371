import { fingerprintOf } from '../../server/src/review/fingerprint.ts';
import { type Found, hashOf } from './reviews.ts';
import { keyOf } from './verdict.ts';

/** The first sample was drawn with it. Another seed draws others. */
export const SEED = 'fineprint 1';

/** What a verdict is filed under. */
export interface Key {
  readonly rule: string;
  readonly hash: string;
}

const keyOfFound = ({ finding }: Found): Key => ({ rule: finding.rule, hash: hashOf(finding) });

/**
 * As many findings of each rule as wanted, at random but always the same: they are ordered by a hash, so that a finding
 * that comes or goes does not change which others are drawn. Equal findings of several places count once.
 */
export const draw = (founds: readonly Found[], each: number, seed = SEED): readonly Found[] =>
  drawBy(founds, keyOfFound, ({ finding }) => finding.rule, each, seed);

/** The same for anything with a key: as many of each group as wanted, groups by their names. */
export function drawBy<T>(
  all: readonly T[],
  keyFor: (one: T) => Key,
  groupOf: (one: T) => string,
  each: number,
  seed: string,
): readonly T[] {
  const groups = new Map<string, Map<string, { readonly one: T; readonly order: string }>>();
  for (const one of all) {
    const group = groups.get(groupOf(one)) ?? new Map<string, { readonly one: T; readonly order: string }>();
    const key = keyFor(one);
    const id = keyOf(key);
    if (!group.has(id)) group.set(id, { one, order: fingerprintOf(key.rule, seed, key.hash) });
    groups.set(groupOf(one), group);
  }
  return [...groups.keys()].sort().flatMap(name =>
    [...(groups.get(name)?.values() ?? [])]
      .sort((one, two) => (one.order < two.order ? -1 : 1))
      .slice(0, each)
      .map(({ one }) => one),
  );
}

/** One of ten, by its hash alone: which findings a second reader judges does not depend on who asks. */
export const isForSecondReader = (found: Found): boolean => isSecond(keyOfFound(found));

/** The same for anything with a key. */
export const isSecond = ({ rule, hash }: Key): boolean =>
  Number.parseInt(fingerprintOf(rule, `${SEED} second`, hash).slice(0, 6), 16) % 10 === 0;
