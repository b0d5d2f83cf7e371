/**
 * `npm test`: every check, one after the other, with all of their results. Nothing exists only in CI.
 * Writes the counts to build/test-results.json and ends with 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const RESULTS = 'build/vitest.json';
const only = process.argv.slice(2);

const steps = [
  ['types', 'tsc', ['-b']],
  ['lint', 'eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', 'build/eslint']],
  ['format', 'biome', ['format', '.']],
  ['unused', 'knip', []],
  ['build', 'node', ['scripts/build.mjs', 'server']],
  ['tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]],
];

mkdirSync('build', { recursive: true });
rmSync(RESULTS, { force: true });
const counts = { passed: 0, failed: 0 };
for (const [name, command, args] of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: environment() });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)\n`);
  const result =
    name === 'tests' ? testCounts(status) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  counts.passed += result.passed;
  counts.failed += result.failed;
}
writeFileSync('build/test-results.json', `${JSON.stringify(counts)}\n`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

function environment() {
  return { ...process.env, PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}` };
}

/** Counts of single tests; a run that ended badly without a failing test counts as one failure. */
function testCounts(status) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
    const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
