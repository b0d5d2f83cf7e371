import type { Run } from '@fineprint/rules/kit/document';

/**
 * The runs over the prose from `start` to `end`, cut to it. A run of plain text gives up the same part of its source;
 * any other keeps its whole source, because a part of an entity has no source of its own.
 */
export function runsBetween(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const found: Run[] = [];
  for (let index = firstBehind(runs, start); index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || run.prose >= end) break;
    found.push(clipped(run, start, end));
  }
  return found;
}

/** The run that is no plain text and that a cut at `offset` would break; undefined where the cut breaks none. */
export function runBrokenAt(runs: readonly Run[], offset: number): Run | undefined {
  const run = runs[firstBehind(runs, offset)];
  return run !== undefined && run.kind !== 'text' && run.prose < offset ? run : undefined;
}

/** Index of the first run that ends behind `offset`. */
function firstBehind(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.prose + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clipped(run: Run, start: number, end: number): Run {
  const from = Math.max(run.prose, start);
  const to = Math.min(run.prose + run.length, end);
  if (to - from === run.length) return run;
  const cut = { ...run, prose: from, length: to - from };
  return run.kind === 'text'
    ? { ...cut, source: run.source + from - run.prose, sourceLength: to - from }
    : cut;
}
