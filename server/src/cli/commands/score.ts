import { type Dialect, DIALECTS } from '@fineprint/rules/readability/dialects';
import type { FileConfig } from '../../config/load.ts';
import { createReviewer, type FileReview } from '../../reviewer.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { readInputOptions } from '../check-options.ts';
import { createConfigs } from '../configs.ts';
import { reportPath } from '../files.ts';
import { eachInput, tellProblems } from '../inputs.ts';
import type { Io } from '../io.ts';
import { styleOf } from '../reports.ts';
import type { Style } from '../results.ts';
import { type ScoredFile, scoredFile, type ScoreResults, unscored } from '../score/results.ts';
import { configLoader, wantsColor } from '../session.ts';
import { readTextFile } from '../text-file.ts';
import { VERSION } from '../version.ts';

const FORMATS = ['pretty', 'json', 'markdown', 'html'] as const;

/** `fineprint score`: the readability figures of files. Gives the exit code. */
export async function score(args: Arguments, io: Io): Promise<number> {
  const options = readInputOptions(args);
  const color = oneOf('--color', args.value('color') ?? 'auto', ['auto', 'always', 'never']);
  const format = oneOf('--format', args.value('format') ?? 'pretty', FORMATS);
  const dialect = oneOf('--dialect', args.value('dialect') ?? 'modern', DIALECTS);
  const configs = createConfigs(configLoader(args, options.settings, io));
  const scored = createScorer(dialect, options.timeout);
  const files = await eachInput<ScoredFile>(args, options, io, {
    file: ({ absolute, path }) => {
      const config = configs.configFor(absolute);
      if (config.ignored) return null;
      const { text, problem } = readTextFile(absolute, options.maxFileSize);
      return text === undefined ? unscored(path, problem) : scored(path, text, config);
    },
    text: (absolute, text) => {
      const config = configs.configFor(absolute);
      const path = reportPath(io.cwd, absolute);
      return config.ignored ? unscored(path, null) : scored(path, text, config);
    },
    failed: unscored,
    isCatalog: configs.isCatalog,
  });
  const problems = configs.problems();
  tellProblems(files, problems, io);
  const report = await REPORTERS[format]();
  io.out(report({ version: VERSION, dialect, files }, styleOf(io, wantsColor(color, io))));
  return problems.length > 0 || files.some(file => file.problems.length > 0) ? 2 : 0;
}

type Reporter = (results: ScoreResults, style: Style) => string;

const REPORTERS: Readonly<Record<(typeof FORMATS)[number], () => Promise<Reporter>>> = {
  pretty: async () => (await import('../score/pretty.ts')).pretty,
  json: async () => (await import('../score/json.ts')).json,
  markdown: async () => (await import('../score/markdown.ts')).markdown,
  html: async () => (await import('../score/html.ts')).html,
};

/** Reads a text without any rule: only its kind, its blocks and its front matter are asked for. */
function createScorer(
  dialect: Dialect,
  timeout: number,
): (path: string, text: string, config: FileConfig) => ScoredFile {
  const reviewer = createReviewer([]);
  return (path, text, { config }) => {
    const deadline = Date.now() + timeout;
    const review: FileReview = reviewer.review(text, { path, config, expired: () => Date.now() > deadline });
    return scoredFile(review, text, { dialect });
  };
}
