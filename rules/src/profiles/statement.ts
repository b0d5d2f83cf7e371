import { metricTitle } from './metrics.ts';
import { plural } from './lengths.ts';
import { limitText, valueText } from './compare.ts';
import { type Criterion, isVerified, type Profile } from './profile.ts';
import type { CriterionResult } from './result.ts';

/**
 * What can be said of a text and a profile: “Meets the 4 tests of us-ct-objective that can be measured here; 6 cannot be
 * told.” Never that the text complies with a law.
 */
export function statementOf({ id }: Profile, results: readonly CriterionResult[]): string {
  const count = (outcome: CriterionResult['outcome']): number =>
    results.filter(result => result.outcome === outcome).length;
  const [met, failed, open] = [count('met'), count('not-met'), count('cannot-tell')];
  const rest = open === 0 ? '' : ` ${plural(open, 'test')} cannot be told here.`;
  if (met + failed === 0) return `Nothing in ${id} can be measured here: a person must judge it.`;
  if (failed === 0)
    return `Meets ${met === 1 ? 'the numeric test' : `the ${met} numeric tests`} of ${id} that can be measured here.${rest}`;
  return `Does not meet ${failed} of the ${plural(met + failed, 'numeric test')} of ${id} that can be measured here.${rest}`;
}

/** What a finding says of a test that failed: the number, the limit with its source, and the first thing to do. */
export function failureText({ id }: Profile, { criterion, value, evidence }: CriterionResult): string {
  const { threshold, citation } = criterion;
  const limit = typeof threshold === 'number' ? threshold : null;
  const known =
    typeof value === 'number'
      ? ` is ${valueText(value, limit)}; the limit is ${limitText(criterion)}`
      : ' is missing';
  const note = isVerified(criterion) ? '' : ` ${unverifiedText(criterion)}`;
  return `Does not meet a numeric test of ${id}: the ${lowerFirst(metricTitle(criterion.metric))}${known} (${citation}).${note} ${evidence.summary}`;
}

/** Why a criterion is not to be relied on. */
export const unverifiedText = ({ checked }: Criterion): string =>
  checked === 'secondary'
    ? 'This limit is unverified: only a secondary source was read.'
    : 'This limit is unverified: its text was not read.';

const lowerFirst = (text: string): string =>
  /^(?:Flesch|CEFR)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
