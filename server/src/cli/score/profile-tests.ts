import { limitText } from '@fineprint/rules/profiles/compare';
import type { Outcome } from '@fineprint/rules/profiles/result';
import type { ProfileScore, TestScore } from './profiles.ts';

/** How a report for people names what came out of a test. */
export const MARKS: Readonly<Record<Outcome, string>> = {
  met: 'met',
  'not-met': 'not met',
  'cannot-tell': '?',
};

/** Edits that are shown for a test that failed. */
const MOST_EDITS = 3;

/** The tests that a program can decide. */
export const decidedTests = ({ criteria }: ProfileScore): readonly TestScore[] =>
  criteria.filter(({ result }) => result !== 'cannot-tell');

/** The limit of a test, with a mark where its text was not read. */
export const limitOf = (test: TestScore): string =>
  `${typeof test.threshold === 'number' ? limitText(test) : 'required'}${test.verified ? '' : '  (unverified)'}`;

/** What would mend a test that failed, the first edits with their lines; none where it is met. */
export const editsOf = ({ result, evidence }: TestScore): readonly string[] =>
  result === 'met'
    ? []
    : evidence.edits.slice(0, MOST_EDITS).map(({ advice, place }) => {
        const at = place === null ? '' : `line ${String(place.start.line)}: `;
        return `${at}${advice}`;
      });

/** Result, test, limit, and what was counted with the first edits: one row per test for a table. */
export const testRow = (test: TestScore): readonly [string, string, string, string] => [
  MARKS[test.result],
  test.title,
  limitOf(test).replace(/\s+/g, ' '),
  test.result === 'met' ? '' : [test.evidence.summary, ...editsOf(test)].join(' – '),
];
