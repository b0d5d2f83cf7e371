import { metricTitle } from './metrics.ts';
import { plural } from './lengths.ts';
import { limitText } from './compare.ts';
import { type Criterion, isVerified, type Profile } from './profile.ts';
import type { CriterionResult } from './result.ts';

/**
 * What can be said of a text and a profile: “Meets the 4 numeric tests of us-ct-objective that can be measured here.
 * 6 tests cannot be told here.” Never that the text complies with a law.
 */
export function statementOf({ id }: Profile, results: readonly CriterionResult[]): string {
  const numeric = results.filter(({ criterion }) => typeof criterion.threshold === 'number');
  const others = results.filter(({ criterion }) => typeof criterion.threshold !== 'number');
  const open = count(results, 'cannot-tell');
  const parts = [numericText(id, count(numeric, 'met'), count(numeric, 'not-met'))];
  if (count(others, 'met') > 0) parts.push(`Meets ${plural(count(others, 'met'), 'other test')}.`);
  if (count(others, 'not-met') > 0)
    parts.push(`Does not meet ${plural(count(others, 'not-met'), 'other test')}.`);
  if (open > 0) parts.push(`${plural(open, 'test')} cannot be told here.`);
  return parts.join(' ');
}

const count = (results: readonly CriterionResult[], outcome: CriterionResult['outcome']): number =>
  results.filter(result => result.outcome === outcome).length;

function numericText(id: string, met: number, failed: number): string {
  const measured = met + failed;
  if (measured === 0) return `No numeric test of ${id} can be measured here.`;
  const tests = measured === 1 ? 'the numeric test' : `the ${measured} numeric tests`;
  if (failed === 0) return `Meets ${tests} of ${id} that can be measured here.`;
  if (met === 0) return `Does not meet ${tests} of ${id} that can be measured here.`;
  return `Meets ${met} of ${tests} of ${id} that can be measured here, and does not meet ${failed}.`;
}

/** What a finding says of a test that failed: the test and its source, whether it can be relied on, the number, what to do. */
export function failureText({ id }: Profile, { criterion, evidence }: CriterionResult): string {
  const { threshold, citation, metric } = criterion;
  const numeric = typeof threshold === 'number';
  const test = numeric ? `${metricTitle(metric)}, ${limitText(criterion)}` : metricTitle(metric);
  const doubt = isVerified(criterion) ? '' : ` ${unverifiedText(criterion)}`;
  return `Does not meet a ${numeric ? 'numeric ' : ''}test of ${id}: ${test} (${citation}).${doubt} ${evidence.summary}`;
}

/** Why a criterion is not to be relied on. */
export const unverifiedText = ({ checked }: Criterion): string =>
  checked === 'secondary'
    ? 'This limit is unverified: only a secondary source was read.'
    : 'This limit is unverified: its text was not read.';
