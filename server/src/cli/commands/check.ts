import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '@fineprint/rules/generated/registry';
import type { ConfigProblem } from '../../config/settings-layer.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { type CheckOptions, readCheckOptions } from '../check-options.ts';
import { findInputs, type InputFile, type Inputs, isReviewable, WRONG_TYPE } from '../files.ts';
import { type Io, UsageError } from '../io.ts';
import { createProgress } from '../progress.ts';
import { writeReports } from '../reports.ts';
import { type FileResult, type Results, summarize, type Summary, unreviewed } from '../results.ts';
import { createDesk, type Desk } from '../review-file.ts';
import { configLoader, configProblemLine, wantsColor } from '../session.ts';
import { decode, tooLarge } from '../text-file.ts';
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
  const files =
    options.stdinPath === null
      ? await reviewFiles(args, desk, options, io)
      : [await reviewInput(desk, options, io)];
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
  return failed ? 2 : exitCode(summarize(files), options);
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

async function reviewFiles(
  args: Arguments,
  desk: Desk,
  options: CheckOptions,
  io: Io,
): Promise<readonly FileResult[]> {
  const inputs = await chooseInputs(args, options, io);
  const results = inputs.problems.map(({ path, message }) => unreviewed(path, message));
  const progress = createProgress(inputs.files.length, io);
  for (const file of inputs.files) {
    progress.step(file.path);
    const result = desk.reviewFile(file);
    if (result !== null) results.push(result);
  }
  progress.end();
  return results.sort((one, two) => (one.path < two.path ? -1 : one.path > two.path ? 1 : 0));
}

async function chooseInputs(args: Arguments, options: CheckOptions, io: Io): Promise<Inputs> {
  const from = args.value('files-from');
  if (from === undefined) {
    const paths = options.paths.length === 0 ? ['.'] : options.paths;
    const inputs = await findInputs(paths, { cwd: io.cwd, listed: false });
    if (inputs.files.length === 0 && inputs.problems.length === 0) {
      throw new UsageError(`There is no file to review in ${paths.map(path => `“${path}”`).join(', ')}.`);
    }
    return inputs;
  }
  const listed = await findInputs(await readList(from, args.has('null'), io), { cwd: io.cwd, listed: true });
  if (options.paths.length === 0) return listed;
  const named = await findInputs(options.paths, { cwd: io.cwd, listed: false });
  const files = new Map<string, InputFile>(
    [...named.files, ...listed.files].map(file => [file.absolute, file]),
  );
  return { files: [...files.values()], problems: [...named.problems, ...listed.problems] };
}

/** The longest list of paths that is read, in bytes. */
const LONGEST_LIST = 64 * 1024 * 1024;

async function readList(from: string, byNull: boolean, io: Io): Promise<readonly string[]> {
  const bytes = from === '-' ? await io.input(LONGEST_LIST) : readBytes(resolve(io.cwd, from));
  if (bytes === null) throw new UsageError(`--files-from: “${from}” cannot be read.`);
  const parts = bytes.toString('utf8').split(byNull ? '\0' : /\r?\n/);
  return parts.filter(part => part !== '');
}

function readBytes(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

async function reviewInput(desk: Desk, options: CheckOptions, io: Io): Promise<FileResult> {
  const path = options.stdinPath ?? '';
  if (!isReviewable(path)) return unreviewed(path, WRONG_TYPE);
  const bytes = await io.input(options.maxFileSize);
  if (bytes === null) return unreviewed(path, tooLarge(options.maxFileSize));
  const { text, problem } = decode(bytes);
  return text === undefined ? unreviewed(path, problem) : desk.reviewText(resolve(io.cwd, path), text);
}

function tellProblems(files: readonly FileResult[], config: readonly ConfigProblem[], io: Io): void {
  for (const problem of config) io.err(`fineprint: ${configProblemLine(io, problem)}\n`);
  for (const { path, problems } of files) {
    for (const { message, line } of problems) {
      io.err(`fineprint: ${path}${line === undefined ? '' : `:${String(line)}`}: ${message}\n`);
    }
  }
}

const errorsOnly = (file: FileResult): FileResult => ({
  ...file,
  findings: file.findings.filter(finding => finding.severity === 'error'),
});
