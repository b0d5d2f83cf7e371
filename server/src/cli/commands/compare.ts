import { resolve } from 'node:path';
import type { DocumentKind } from '@fineprint/rules/kit/document';
import { compareVersions } from '../../compare/compare.ts';
import { summaryOf } from '../../compare/summary.ts';
import { formatOf, parseDocument } from '../../document/document.ts';
import { detectKind } from '../../document/kind.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { readInputOptions } from '../check-options.ts';
import type { CompareReport, Side } from '../compare/view.ts';
import { createConfigs } from '../configs.ts';
import { isReviewable, reportPath, WRONG_TYPE } from '../files.ts';
import { tellProblems } from '../inputs.ts';
import { type Io, UsageError } from '../io.ts';
import { createPlaces } from '../../document/places.ts';
import { configLoader } from '../session.ts';
import { readTextFile } from '../text-file.ts';
import { VERSION } from '../version.ts';

const FORMATS = ['text', 'json', 'markdown', 'html'] as const;
type Format = (typeof FORMATS)[number];
type Reporter = (report: CompareReport) => string;

const REPORTERS: Readonly<Record<Format, () => Promise<Reporter>>> = {
  text: async () => (await import('../compare/text.ts')).text,
  json: async () => (await import('../compare/json.ts')).json,
  markdown: async () => (await import('../compare/markdown.ts')).markdown,
  html: async () => (await import('../compare/html.ts')).html,
};
const NOTICES: Readonly<Record<Exclude<Format, 'json'>, () => Promise<Reporter>>> = {
  text: async () => (await import('../compare/notice.ts')).textNotice,
  markdown: async () => (await import('../compare/markdown.ts')).markdownNotice,
  html: async () => (await import('../compare/html.ts')).htmlNotice,
};

/** `fineprint compare OLD NEW`: what changed in meaning between two versions. 1 where the meaning changed. */
export async function compare(args: Arguments, io: Io): Promise<number> {
  const options = readInputOptions(args);
  const format = oneOf('--format', args.value('format') ?? 'text', FORMATS);
  const reporter = await reporterFor(format, args.has('notice'));
  const [oldPath, newPath] = pathsOf(args);
  const configs = createConfigs(configLoader(args, options.settings, io));
  const { config } = configs.configFor(resolve(io.cwd, newPath));
  const [old, now] = [oldPath, newPath].map(path => readSide(path, options.maxFileSize, io));
  if (old === undefined || now === undefined) return 2;
  const problems = configs.problems();
  tellProblems([], problems, io);
  if (old === null || now === null) return 2;
  const kind = config.kind ?? kindOf(now);
  const { changes } = compareVersions(old.document, now.document, { kind, roles: config.roles });
  const summary = summaryOf(changes);
  io.out(reporter({ version: VERSION, kind, old: old.side, new: now.side, changes, summary }));
  return problems.length > 0 ? 2 : summary.meaning > 0 ? 1 : 0;
}

function reporterFor(format: Format, isNotice: boolean): Promise<Reporter> {
  if (!isNotice) return REPORTERS[format]();
  if (format === 'json')
    throw new UsageError('--notice is for people: use it with --format text, markdown or html.');
  return NOTICES[format]();
}

function pathsOf({ rest }: Arguments): readonly [string, string] {
  const [old, now, extra] = rest;
  if (old === undefined || now === undefined)
    throw new UsageError(
      '“compare” needs two files, the old version and the new one: fineprint compare OLD NEW.',
    );
  if (extra !== undefined) throw new UsageError(`“compare” takes two files, so “${extra}” is one too many.`);
  return [old, now];
}

interface ReadSide {
  readonly side: Side;
  readonly document: ReturnType<typeof parseDocument>;
}

/** A file as a document; null where it cannot be read, which is then said. */
function readSide(path: string, limit: number, io: Io): ReadSide | null {
  const absolute = resolve(io.cwd, path);
  const shown = reportPath(io.cwd, absolute);
  const read = readTextFile(absolute, limit);
  const problem = read.problem ?? (isReviewable(path) ? null : WRONG_TYPE);
  if (problem !== null || read.text === undefined) {
    io.err(`fineprint: ${shown}: ${problem ?? ''}\n`);
    return null;
  }
  const document = parseDocument(read.text, formatOf(path));
  const words = document.blocks.reduce((sum, { block }) => sum + block.words.length, 0);
  return { document, side: { path: shown, words, places: createPlaces(read.text) } };
}

const kindOf = ({ document, side }: ReadSide): DocumentKind => detectKind(document, side.path).value;
