import { resolve } from 'node:path';
import { type Outline, outlineOf } from '../../contract/outline.ts';
import { formatOf, parseDocument } from '../../document/document.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { readInputOptions } from '../check-options.ts';
import { type Io, UsageError } from '../io.ts';
import { markdownOutline, textOutline } from '../outline/tables.ts';
import { decode, type Read, readTextFile, tooLarge } from '../text-file.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;

const REPORTERS: Readonly<Record<(typeof FORMATS)[number], (outline: Outline, path: string) => string>> = {
  text: textOutline,
  json: (outline, path) => `${JSON.stringify({ version: 1, path, ...outline }, null, 2)}\n`,
  markdown: markdownOutline,
};

/** `fineprint outline FILE`: the clauses, terms, references, amounts, duties and rights of one document. */
export async function outline(args: Arguments, io: Io): Promise<number> {
  const format = oneOf('--format', args.value('format') ?? 'text', FORMATS);
  const { maxFileSize, stdinPath } = readInputOptions(args);
  const [path = stdinPath, extra] = args.rest;
  if (path === null) throw new UsageError('“outline” needs a file.');
  if (extra !== undefined) throw new UsageError(`“outline” takes one file, so “${extra}” is one too many.`);
  const read =
    stdinPath === null ? readTextFile(resolve(io.cwd, path), maxFileSize) : await readInput(io, maxFileSize);
  if (read.text === undefined) {
    io.err(`fineprint: ${path}: ${read.problem}\n`);
    return 2;
  }
  io.out(REPORTERS[format](outlineOf(parseDocument(read.text, formatOf(path))), path));
  return 0;
}

async function readInput(io: Io, limit: number): Promise<Read> {
  const bytes = await io.input(limit);
  return bytes === null ? { problem: tooLarge(limit) } : decode(bytes);
}
