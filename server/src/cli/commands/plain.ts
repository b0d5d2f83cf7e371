import { resolve } from 'node:path';
import { plainOf, SIGNED } from '../../plain.ts';
import { createReviewer, type FileReview } from '../../reviewer.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { readInputOptions } from '../check-options.ts';
import { unifiedDiff } from '../diff.ts';
import { printable } from '../display.ts';
import { reportPath } from '../files.ts';
import { type Io, UsageError } from '../io.ts';
import { askModel } from '../rewriter/ask.ts';
import type { Endpoint } from '../rewriter/http.ts';
import { readEndpoint } from '../rewriter/options.ts';
import { html } from '../plain/html.ts';
import { json } from '../plain/json.ts';
import { markdown } from '../plain/markdown.ts';
import type { PlainView } from '../plain/view.ts';
import { configLoader, configProblemLine } from '../session.ts';
import { decode, type Read, readTextFile, tooLarge } from '../text-file.ts';

const FORMATS = ['text', 'markdown', 'html', 'json'] as const;

const REPORTERS: Readonly<Record<(typeof FORMATS)[number], (view: PlainView) => string>> = {
  text: ({ plain }) => plain.text,
  markdown,
  html,
  json,
};

/** `fineprint plain FILE`: the text with its rewrites applied. The file itself stays as it is. */
export async function plain(args: Arguments, io: Io): Promise<number> {
  const format = oneOf('--format', args.value('format') ?? 'text', FORMATS);
  const endpoint = readEndpoint(args, io);
  const usual = endpoint === null ? 'safe' : 'review';
  const level = oneOf('--level', args.value('level') ?? usual, ['safe', 'review'] as const);
  if (args.has('diff') && format !== 'text') throw new UsageError('--diff and --format do not go together.');
  const options = readInputOptions(args);
  const [path = options.stdinPath, extra] = args.rest;
  if (path === null) throw new UsageError('“plain” needs a file.');
  if (extra !== undefined) throw new UsageError(`“plain” takes one file, so “${extra}” is one too many.`);
  const absolute = resolve(io.cwd, path);
  const read =
    options.stdinPath === null
      ? readTextFile(absolute, options.maxFileSize)
      : await readInput(io, options.maxFileSize);
  if (read.text === undefined) {
    io.err(`fineprint: ${printable(path)}: ${read.problem}\n`);
    return 2;
  }
  const { config, problems } = configLoader(args, options.settings, io).configFor(absolute);
  for (const problem of problems) io.err(`fineprint: ${configProblemLine(io, problem)}\n`);
  const scene = { config, level, timeout: options.timeout };
  const shown = reportPath(io.cwd, absolute);
  const { view, failed } = await viewOf(read.text, shown, scene, endpoint, io);
  if (view.plain.signed) io.err(`fineprint: ${printable(path)}: ${SIGNED}\n`);
  const diff = { path: view.path, before: read.text, after: view.plain.text };
  if (!args.has('diff')) io.out(REPORTERS[format](view));
  else if (diff.after !== diff.before) io.out(unifiedDiff([diff]));
  return problems.length > 0 || failed ? 2 : 0;
}

interface ViewOptions extends Pick<Parameters<typeof plainOf>[2], 'config' | 'level'> {
  /** In milliseconds. */
  readonly timeout: number;
}

async function viewOf(
  text: string,
  path: string,
  { config, level, timeout }: ViewOptions,
  endpoint: Endpoint | null,
  io: Io,
): Promise<{ readonly view: PlainView; readonly failed: boolean }> {
  const reviewer = createReviewer();
  const deadline = Date.now() + timeout;
  const expired = (): boolean => Date.now() > deadline;
  const own = plainOf(reviewer, text, { path, config, level, expired });
  const look = (current: string): FileReview => reviewer.review(current, { path, config });
  const asked = endpoint === null ? null : await askModel(text, own, { endpoint, look, path, config, io });
  const plain = asked ?? own;
  const grades = { before: look(text).grade, after: look(plain.text).grade };
  return { view: { path, level, plain, grades }, failed: (asked?.failures.length ?? 0) > 0 };
}

async function readInput(io: Io, limit: number): Promise<Read> {
  const bytes = await io.input(limit);
  return bytes === null ? { problem: tooLarge(limit) } : decode(bytes);
}
