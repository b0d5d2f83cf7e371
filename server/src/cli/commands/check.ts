import { RULES } from '@fineprint/rules/generated/registry';
import { type Arguments, oneOf } from '../arguments.ts';
import { type CheckOptions, readCheckOptions } from '../check-options.ts';
import { printable } from '../display.ts';
import { eachInput, tellProblems } from '../inputs.ts';
import type { Io } from '../io.ts';
import { writeReports } from '../reports.ts';
import { type FileResult, type Results, summarize, type Summary, unreviewed } from '../results.ts';
import { createDesk } from '../review-file.ts';
import { configLoader, wantsColor } from '../session.ts';
import { VERSION } from '../version.ts';

/** `fineprint check`: reviews files and writes the reports. Gives the exit code. */
export async function check(args: Arguments, io: Io): Promise<number> {
  const options = readCheckOptions(args);
  const color = oneOf('--color', args.value('color') ?? 'auto', ['auto', 'always', 'never']);
  const loader = configLoader(args, options.settings, io);
  const wanted = args.value('print-config');
  if (wanted !== undefined) {
    const { printConfig } = await import('../print-config.ts');
    return printConfig(wanted, { loader, options, io, json: args.values('format').includes('json') });
  }
  const desk = createDesk({
    loader,
    options,
    io,
    fix: args.has('fix') && !args.has('diff'),
    diff: args.has('diff'),
  });
  const reviewed = await eachInput(args, options, io, {
    file: desk.reviewFile,
    text: desk.reviewText,
    failed: unreviewed,
    isCatalog: desk.isCatalog,
  });
  const files = desk.withSets(reviewed);
  const configProblems = desk.configProblems();
  tellProblems(files, configProblems, io);
  const shown = args.has('quiet') ? files.map(errorsOnly) : files;
  const results: Results = {
    version: VERSION,
    files: shown,
    summary: summarize(shown),
    configProblems: configProblems.map(problem => ({ ...problem, file: desk.pathOf(problem.file) })),
    rules: RULES,
    statistics: args.has('statistics'),
  };
  const written = await writeReports(results, {
    outputs: options.outputs,
    diff: args.has('diff') ? desk.diffs() : null,
    color: wantsColor(color, io),
    io,
  });
  const failed = !written || configProblems.length > 0 || files.some(file => file.problems.length > 0);
  if (failed) return 2;
  return isBelow(files, options.minScore, io) ? 1 : exitCode(summarize(files), options);
}

/** True where a file scores less than it must: each one is named. A file too short to score passes. */
function isBelow(files: readonly FileResult[], minScore: number | null, io: Io): boolean {
  if (minScore === null) return false;
  const below = files.filter(({ headline }) => headline !== null && headline < minScore);
  for (const { path, headline } of below) {
    io.err(
      `fineprint: ${printable(path)} scores ${(headline ?? 0).toFixed(1)} of 100: --min-score asks for ${String(minScore)}.\n`,
    );
  }
  return below.length > 0;
}

/** 1 where something was found at or above the level that fails a run, else 0. */
export function exitCode(
  summary: Summary,
  { failOn, maxWarnings }: Pick<CheckOptions, 'failOn' | 'maxWarnings'>,
): 0 | 1 {
  const { errors, warnings, infos } = summary;
  const counting = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 };
  if (counting[failOn] > 0) return 1;
  return maxWarnings !== null && warnings > maxWarnings ? 1 : 0;
}

const errorsOnly = (file: FileResult): FileResult => ({
  ...file,
  findings: file.findings.filter(finding => finding.severity === 'error'),
});
