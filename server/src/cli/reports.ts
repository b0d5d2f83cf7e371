import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Format, Output } from './check-options.ts';
import type { Io } from './io.ts';
import type { Reporter, Results, Style } from './results.ts';
import type { FileDiff } from './review-file.ts';

export interface ReportOptions {
  readonly outputs: readonly Output[];
  /** What `--diff` shows on standard output in place of the report; null without it. */
  readonly diff: readonly FileDiff[] | null;
  readonly color: boolean;
  readonly io: Io;
}

/** The narrowest and the widest that a report for people becomes. */
const WIDTHS = { least: 60, most: 110, usual: 100 };

const REPORTERS: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./reporters/pretty.ts')).pretty,
  compact: async () => (await import('./reporters/compact.ts')).compact,
  json: async () => (await import('./reporters/json.ts')).json,
  jsonl: async () => (await import('./reporters/json.ts')).jsonLines,
  sarif: async () => (await import('./reporters/sarif.ts')).sarif,
  github: async () => (await import('./reporters/github.ts')).github,
};

/** Writes every report that was asked for. False where a file could not be written. */
export async function writeReports(results: Results, options: ReportOptions): Promise<boolean> {
  const { io, color, diff, outputs } = options;
  let written = true;
  for (const { format, file } of outputs) {
    if (file === null && diff !== null) continue;
    const report = await REPORTERS[format]();
    if (file === null) io.out(report(results, styleOf(io, color)));
    else written = save(resolve(io.cwd, file), file, report(results, styleOf(io, false)), io) && written;
  }
  if (diff !== null && outputs.some(output => output.file === null)) {
    const { unifiedDiff } = await import('./diff.ts');
    io.out(unifiedDiff(diff));
  }
  return written;
}

/** How a report for people looks on the terminal of a run. */
export const styleOf = (io: Io, color: boolean): Style => ({
  color,
  width: io.columns === null ? WIDTHS.usual : Math.min(WIDTHS.most, Math.max(WIDTHS.least, io.columns)),
});

function save(file: string, name: string, text: string, io: Io): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return true;
  } catch {
    io.err(`fineprint: ${name}: The report cannot be written there.\n`);
    return false;
  }
}
