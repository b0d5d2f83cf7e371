import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigProblem } from '../config/settings-layer.ts';
import type { Problem } from '../review/settings.ts';
import type { Arguments } from './arguments.ts';
import type { InputOptions } from './check-options.ts';
import { findInputs, type InputFile, type Inputs, isReviewable, refusalOf } from './files.ts';
import { type Io, UsageError } from './io.ts';
import { createProgress } from './progress.ts';
import { configProblemLine } from './session.ts';
import { decode, tooLarge } from './text-file.ts';

/** What a command makes of each of its inputs. */
export interface Maker<T> {
  /** null where the configuration says to leave the file alone. */
  readonly file: (file: InputFile) => T | null;
  /** Standard input, under the path that it stands for. */
  readonly text: (absolute: string, text: string) => T;
  /** What could not be read. */
  readonly failed: (path: string, message: string) => T;
  /** True for a file that is reviewed as a catalog of texts; `isNamed`: the command line names it. */
  readonly isCatalog: (absolute: string, isNamed: boolean) => boolean;
}

/** The results for everything that the command line names, sorted by path. Throws a UsageError where that is nothing. */
export async function eachInput<T extends { readonly path: string }>(
  args: Arguments,
  options: InputOptions,
  io: Io,
  maker: Maker<T>,
): Promise<readonly T[]> {
  if (options.stdinPath !== null) return [await readInput(options.stdinPath, options, io, maker)];
  const inputs = await chooseInputs(args, options, io, maker.isCatalog);
  const results = inputs.problems.map(({ path, message }) => maker.failed(path, message));
  const progress = createProgress(inputs.files.length, io);
  for (const file of inputs.files) {
    progress.step(file.path);
    const result = maker.file(file);
    if (result !== null) results.push(result);
  }
  progress.end();
  return results.sort((one, two) => (one.path < two.path ? -1 : one.path > two.path ? 1 : 0));
}

/** Writes to standard error what could not be read, and what is wrong in configuration files. */
export function tellProblems(
  files: readonly { readonly path: string; readonly problems: readonly Problem[] }[],
  config: readonly ConfigProblem[],
  io: Io,
): void {
  for (const problem of config) io.err(`fineprint: ${configProblemLine(io, problem)}\n`);
  for (const { path, problems } of files) {
    for (const { message, line } of problems) {
      io.err(`fineprint: ${path}${line === undefined ? '' : `:${String(line)}`}: ${message}\n`);
    }
  }
}

async function chooseInputs(
  args: Arguments,
  options: InputOptions,
  io: Io,
  isCatalog: Maker<unknown>['isCatalog'],
): Promise<Inputs> {
  const common = { cwd: io.cwd, isCatalog };
  const from = args.value('files-from');
  if (from === undefined) {
    const paths = options.paths.length === 0 ? ['.'] : options.paths;
    const inputs = await findInputs(paths, { ...common, listed: false });
    if (inputs.files.length === 0 && inputs.problems.length === 0) {
      throw new UsageError(`There is no file to review in ${paths.map(path => `“${path}”`).join(', ')}.`);
    }
    return inputs;
  }
  const listed = await findInputs(await readList(from, args.has('null'), io), { ...common, listed: true });
  if (options.paths.length === 0) return listed;
  const named = await findInputs(options.paths, { ...common, listed: false });
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

async function readInput<T>(
  path: string,
  { maxFileSize }: InputOptions,
  io: Io,
  maker: Maker<T>,
): Promise<T> {
  const isTaken = isReviewable(path) || maker.isCatalog(resolve(io.cwd, path), true);
  if (!isTaken) return maker.failed(path, refusalOf(path));
  const bytes = await io.input(maxFileSize);
  if (bytes === null) return maker.failed(path, tooLarge(maxFileSize));
  const { text, problem } = decode(bytes);
  return text === undefined ? maker.failed(path, problem) : maker.text(resolve(io.cwd, path), text);
}
