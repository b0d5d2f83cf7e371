/** CPU time and peak memory of whole child processes, and pairs of them. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const METER = new URL('./meter.cjs', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'fineprint-meter-'));
const meterFile = join(scratch, 'meter');
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** `bash` counts a finished child with wait4, as `time` does: start, end and children of its own included. */
const hasBash = spawnSync('bash', ['-c', 'TIMEFORMAT=%3U; time :']).status === 0;
const TIMED = 'TIMEFORMAT="cpu %3U %3S"; time "$@" 2>/dev/null';
const environment = { ...process.env, BENCH_METER: meterFile };

/** The arguments that run a Node program with the meter in it. */
const metered = args => [process.execPath, '--require', METER, ...args];

/**
 * Runs a Node program to its end, its output thrown away. Gives `cpu` in seconds (user + system), `peak` in MiB and
 * `status`. `cwd` is where it runs.
 */
export function run({ args, cwd }) {
  writeFileSync(meterFile, '');
  const [command, ...rest] = timed(metered(args));
  const { status, stderr, error } = spawnSync(command, rest, {
    cwd,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { ...readMeter(stderr), status };
}

/** Starts a Node program that is spoken to over stdio. `ended` gives its `cpu` and `peak` once it has ended. */
export function start({ args, cwd, env }) {
  writeFileSync(meterFile, '');
  const [command, ...rest] = timed(metered(args));
  const child = spawn(command, rest, { cwd, env: { ...environment, ...env }, stdio: 'pipe' });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    errors += text;
  });
  const ended = new Promise(resolve =>
    child.on('close', status => resolve({ ...readMeter(errors), status })),
  );
  return { child, ended };
}

/**
 * Runs two programs in turn, A B A B, and gives the medians of both and of the ratio B/A of each pair. A machine that
 * slows down in the middle slows both of a pair.
 */
export function pairs(a, b, count) {
  const runs = Array.from({ length: count }, () => [run(a), run(b)]);
  return {
    cpu: median(runs.map(([, second]) => second.cpu)),
    baseline: median(runs.map(([first]) => first.cpu)),
    ratio: median(runs.map(([first, second]) => second.cpu / first.cpu)),
    peak: median(runs.map(([, second]) => second.peak)),
    statuses: [...new Set(runs.map(([, second]) => second.status))],
  };
}

export const median = numbers => quantile(numbers, 0.5);

/** The smallest number that `share` of all numbers do not exceed. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const timed = command => (hasBash ? ['bash', '-c', TIMED, 'bash', ...command] : command);

/** The shell's count where there is one, else the program's own at its end. */
function readMeter(errors) {
  const lines = readFileSync(meterFile, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(' ').map(Number));
  const own = lines.reduce((sum, [cpu]) => sum + cpu, 0) / 1e6;
  const peak = Math.max(...lines.map(([, kibibytes]) => kibibytes)) / 1024;
  const counted = /cpu ([\d.]+) ([\d.]+)/.exec(errors);
  return { cpu: counted ? Number(counted[1]) + Number(counted[2]) : own, own, peak };
}
