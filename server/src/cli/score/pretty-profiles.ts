import { limitText } from '@fineprint/rules/profiles/compare';
import type { Outcome } from '@fineprint/rules/profiles/result';
import type pc from 'picocolors';
import { printable, wrap } from '../display.ts';
import type { ProfileScore, TestScore } from './profiles.ts';

type Colors = ReturnType<typeof pc.createColors>;

const MARKS: Readonly<Record<Outcome, string>> = { met: 'met', 'not-met': 'not met', 'cannot-tell': '?' };

/** Edits that are shown for a test that failed. */
const MOST_EDITS = 3;

/** The tests of the selected profiles for a terminal: what failed with the first edits, what is met, how many are open. */
export const profileParts = (
  profiles: readonly ProfileScore[],
  colors: Colors,
  width: number,
): readonly string[] => profiles.map(profile => profilePart(profile, colors, width));

function profilePart({ id, statement, criteria }: ProfileScore, colors: Colors, width: number): string {
  const told = criteria.filter(({ result }) => result !== 'cannot-tell');
  const lines = (text: string, indent: string): string =>
    wrap(printable(text.replace(/\s+/g, ' ')), width - indent.length)
      .map(line => `${indent}${line}\n`)
      .join('');
  return [
    `  ${colors.bold(`Tests of ${id}`)}\n`,
    lines(statement, '  '),
    ...told.map(test => testPart(test, colors, lines)),
  ].join('');
}

function testPart(test: TestScore, colors: Colors, lines: (text: string, indent: string) => string): string {
  const mark = MARKS[test.result].padEnd(7);
  const doubt = test.verified ? '' : '  (unverified)';
  const head = `  ${test.result === 'met' ? colors.green(mark) : colors.red(mark)}  ${test.title}: ${limitOf(test)}${doubt}\n`;
  if (test.result === 'met') return head;
  const edits = test.evidence.edits.slice(0, MOST_EDITS).map(({ advice, place }) => {
    const at = place === null ? '' : `line ${String(place.start.line)}: `;
    return lines(`${at}${advice}`, '             ');
  });
  return [head, lines(test.evidence.summary, '           '), ...edits].join('');
}

const limitOf = (test: TestScore): string =>
  typeof test.threshold === 'number' ? limitText(test) : 'required';
