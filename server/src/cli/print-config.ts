import { resolve } from 'node:path';
import type { ConfigLoader } from '../config/load.ts';
import { mergeFrontMatter } from '../config/front-matter.ts';
import type { Origins } from '../config/merge.ts';
import type { Config } from '../review/settings.ts';
import { createReviewer, type FileReview } from '../reviewer.ts';
import type { CheckOptions } from './check-options.ts';
import { isReviewable, refusalOf, reportPath } from './files.ts';
import { createConfigs } from './configs.ts';
import { type Io, UsageError } from './io.ts';
import { configProblemLine, originName } from './session.ts';
import { columns } from './table.ts';
import { readTextFile } from './text-file.ts';

interface Wish {
  readonly loader: ConfigLoader;
  readonly options: CheckOptions;
  readonly io: Io;
  readonly json: boolean;
}

/** One value in force. `from` is where it was said, or why it was chosen. */
interface Line {
  readonly name: string;
  readonly value: unknown;
  readonly from: string;
}

/** `--print-config FILE`: the kind and audience of a file and why, and each value with where it was said. */
export function printConfig(file: string, { loader, options, io, json }: Wish): number {
  const absolute = resolve(io.cwd, file);
  const path = reportPath(io.cwd, absolute);
  const isTaken = isReviewable(absolute) || createConfigs(loader).isCatalog(absolute, true);
  if (!isTaken) throw new UsageError(`${path}: ${refusalOf(path)}`);
  const { text, problem } = readTextFile(absolute, options.maxFileSize);
  if (text === undefined) throw new UsageError(`${path}: ${problem}`);
  const found = loader.configFor(absolute);
  const review = createReviewer([]).review(text, { path, config: found.config });
  const { config, origins, problems } = withFrontMatter(review, found);
  for (const entry of found.problems) io.err(`fineprint: ${configProblemLine(io, entry)}\n`);
  for (const { line, message } of problems) io.err(`fineprint: ${path}:${String(line ?? 1)}: ${message}\n`);
  const lines = linesOf(review, config, origins, io);
  const files = found.files.map(name => reportPath(io.cwd, name));
  const report = { path, ignored: found.ignored, files, values: lines };
  io.out(json ? `${JSON.stringify(report, null, 2)}\n` : page(report));
  return found.problems.length + problems.length > 0 ? 2 : 0;
}

function withFrontMatter(
  { document }: FileReview,
  found: { readonly config: Config; readonly origins: Origins },
): ReturnType<typeof mergeFrontMatter> {
  const { frontMatter, text } = document;
  const yaml = frontMatter === null ? '' : text.slice(frontMatter.start, frontMatter.end);
  const merged = mergeFrontMatter(found.config, yaml);
  return { ...merged, origins: { ...found.origins, ...merged.origins } };
}

function linesOf(review: FileReview, config: Config, origins: Origins, io: Io): readonly Line[] {
  const from = (name: string, otherwise: string): string => {
    const origin = origins[name];
    return origin === undefined ? otherwise : originName(io, origin);
  };
  const said = Object.keys(origins)
    .filter(name => /^(?:rules|terms|vocabulary)\./.test(name) && name !== 'kind')
    .flatMap(name => {
      const value = valueAt(config, name);
      return value === undefined ? [] : [{ name, value, from: from(name, '') }];
    });
  const rest = (['profile', 'only', 'off'] as const)
    .filter(name => origins[name] !== undefined)
    .map((name): Line => ({ name, value: config[name], from: from(name, '') }));
  const roles = (['you', 'we'] as const)
    .filter(name => origins[`roles.${name}`] !== undefined)
    .map(
      (name): Line => ({ name: `roles.${name}`, value: config.roles[name], from: from(`roles.${name}`, '') }),
    );
  return [
    { name: 'kind', value: review.kind, from: from('kind', review.kindReason) },
    { name: 'audience', value: review.audience, from: from('audience', review.audienceReason) },
    ...rest,
    ...roles,
    ...said,
  ];
}

/** The value that an origin's name stands for; undefined for the name of a rule as a whole. */
function valueAt(config: Config, name: string): unknown {
  const [section, key = ''] = name.split('.', 2);
  const rest = name.slice(`${section ?? ''}.${key}.`.length);
  if (section === 'terms') {
    const term = config.terms.find(candidate => `terms.${candidate.find}` === name);
    return term === undefined ? undefined : term.use.join(', ') || term.note || 'reported';
  }
  if (section === 'vocabulary') return rest;
  const setting = config.rules[key];
  if (rest === 'severity') return setting?.level;
  return rest === '' ? undefined : setting?.options?.[rest];
}

interface Report {
  readonly path: string;
  readonly ignored: boolean;
  readonly files: readonly string[];
  readonly values: readonly Line[];
}

function page({ path, ignored, files, values }: Report): string {
  const rows = values.map(({ name, value, from }) => [
    name,
    Array.isArray(value) ? value.join(', ') : String(value),
    from,
  ]);
  const from = files.length === 0 ? 'No configuration file holds for it.' : `From ${files.join(', ')}.`;
  const left = ignored ? ' It is left alone: the configuration ignores it.' : '';
  return `${path}\n${from}${left}\n\n${columns(rows)}`;
}
