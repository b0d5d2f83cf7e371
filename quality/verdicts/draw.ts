import { fingerprintOf } from '../../server/src/review/fingerprint.ts';
import { type Found, hashOf } from './reviews.ts';

/** The first sample was drawn with it. Another seed draws others. */
export const SEED = 'fineprint 1';

/**
 * As many findings of each rule as wanted, at random but always the same: they are ordered by a hash, so that a finding
 * that comes or goes does not change which others are drawn. Equal findings of several places count once.
 */
export function draw(founds: readonly Found[], each: number, seed = SEED): readonly Found[] {
  const byRule = new Map<string, Map<string, Found>>();
  for (const found of founds) {
    const ofRule = byRule.get(found.finding.rule) ?? new Map<string, Found>();
    if (!ofRule.has(hashOf(found.finding))) ofRule.set(hashOf(found.finding), found);
    byRule.set(found.finding.rule, ofRule);
  }
  return [...byRule.keys()].sort().flatMap(rule =>
    [...(byRule.get(rule) ?? [])]
      .map(([hash, found]) => ({ found, order: fingerprintOf(rule, seed, hash) }))
      .sort((one, two) => (one.order < two.order ? -1 : 1))
      .slice(0, each)
      .map(({ found }) => found),
  );
}

/** One of ten, by its hash alone: which findings a second reader judges does not depend on who asks. */
export const isForSecondReader = ({ finding }: Found): boolean =>
  Number.parseInt(fingerprintOf(finding.rule, `${SEED} second`, hashOf(finding)).slice(0, 6), 16) % 10 === 0;
