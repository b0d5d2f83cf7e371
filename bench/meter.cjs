/**
 * Loaded into a measured process with `node --require`: when the process ends, it adds one line with its CPU time
 * (microseconds, all threads) and its peak memory (KiB) to the file that BENCH_METER names.
 */
const { isMainThread } = require('node:worker_threads');

const file = process.env.BENCH_METER;
if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    require('node:fs').appendFileSync(file, `${userCPUTime + systemCPUTime} ${maxRSS}\n`);
  });
}
