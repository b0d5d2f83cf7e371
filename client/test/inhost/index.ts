/** The entry that VS Code calls in its extension host: runs the tests beside it and writes their counts to a file. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

const TEST_TIMEOUT_MS = 60_000;

/** Resolves when every test ran; the counts are in the file that FINEPRINT_TEST_RESULTS names. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: TEST_TIMEOUT_MS, reporter: 'spec', color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./review.test.ts');
  const lines: string[] = [];
  const { passed, failed } = await new Promise<{ passed: number; failed: number }>(resolve => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures });
    });
    runner.on('pass', test => lines.push(`    ✔ ${test.title}`));
    runner.on('fail', (test, error: Error) =>
      lines.push(`    ✘ ${test.title}\n${error.stack ?? error.message}`),
    );
  });
  writeFileSync(process.env['FINEPRINT_TEST_RESULTS'] ?? '', JSON.stringify({ passed, failed, lines }));
}
