import type pc from 'picocolors';
import { printable, wrap } from '../display.ts';
import { decidedTests, editsOf, limitOf, MARKS } from './profile-tests.ts';
import type { ProfileScore, TestScore } from './profiles.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** The tests of the selected profiles for a terminal: what failed with the first edits, what is met, how many are open. */
export const profileParts = (
  profiles: readonly ProfileScore[],
  colors: Colors,
  width: number,
): readonly string[] => profiles.map(profile => profilePart(profile, colors, width));

function profilePart(profile: ProfileScore, colors: Colors, width: number): string {
  const { id, statement } = profile;
  const lines = (text: string, indent: string): string =>
    wrap(printable(text.replace(/\s+/g, ' ')), width - indent.length)
      .map(line => `${indent}${line}\n`)
      .join('');
  return [
    `  ${colors.bold(`Tests of ${id}`)}\n`,
    lines(statement, '  '),
    ...decidedTests(profile).map(test => testPart(test, colors, lines)),
  ].join('');
}

function testPart(test: TestScore, colors: Colors, lines: (text: string, indent: string) => string): string {
  const mark = MARKS[test.result].padEnd(7);
  const head = `  ${test.result === 'met' ? colors.green(mark) : colors.red(mark)}  ${test.title}: ${limitOf(test)}\n`;
  if (test.result === 'met') return head;
  const edits = editsOf(test).map(edit => lines(edit, '             '));
  return [head, lines(test.evidence.summary, '           '), ...edits].join('');
}
