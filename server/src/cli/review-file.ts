import { isSigned } from '@fineprint/rules/contract/signature';
import type { ConfigLoader, FileConfig } from '../config/load.ts';
import type { ConfigProblem } from '../config/settings-layer.ts';
import { SIGNED } from '../plain.ts';
import { fixText } from '../review/fix.ts';
import { createReviewer, type FileReview } from '../reviewer.ts';
import type { CheckOptions, Format } from './check-options.ts';
import { createConfigs } from './configs.ts';
import { printable } from './display.ts';
import { type InputFile, reportPath } from './files.ts';
import type { Io } from './io.ts';
import { type Asked, type FileResult, fileResult, unreviewed } from './results.ts';
import { createSetDesk } from './set-desk.ts';
import { readTextFile, replaceFile } from './text-file.ts';
import { rolledBack } from './rolled-back.ts';

/** A file before and after its safe fixes. */
export interface FileDiff {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Reviews files one after the other, and remembers what the run must tell at its end. */
export interface Desk {
  /** null where the configuration says to leave the file alone. */
  readonly reviewFile: (file: InputFile) => FileResult | null;
  /** Reviews text that stands for a file, by its absolute path. */
  readonly reviewText: (absolute: string, text: string) => FileResult;
  /** Mistakes in configuration files so far, each once. */
  readonly isCatalog: (absolute: string, isNamed: boolean) => boolean;
  readonly configProblems: () => readonly ConfigProblem[];
  readonly diffs: () => readonly FileDiff[];
  /** The files with what contradicts other documents of their sets, once all are reviewed. */
  readonly withSets: (files: readonly FileResult[]) => readonly FileResult[];
  /** A path as reports show it. */
  readonly pathOf: (absolute: string) => string;
}

export interface DeskOptions {
  readonly loader: ConfigLoader;
  readonly options: CheckOptions;
  readonly io: Io;
  readonly fix: boolean;
  readonly diff: boolean;
}

export function createDesk({ loader, options, io, fix, diff }: DeskOptions): Desk {
  // Where each text is read once, nothing is worth keeping.
  const reviewer = createReviewer(undefined, { once: !fix && !diff });
  const configs = createConfigs(loader);
  const diffs: FileDiff[] = [];
  const asked = askedOf(options);
  const sets = createSetDesk({ pathOf: absolute => reportPath(io.cwd, absolute), most: options.maxFileSize });
  const reviewed = (absolute: string, path: string, text: string, config: FileConfig): FileResult => {
    const finish = (last: FileReview, current: string): FileResult => {
      sets.put(absolute, last, config.sets);
      return fileResult(last, current, path, asked);
    };
    const deadline = Date.now() + options.timeout;
    const review = (current: string): FileReview =>
      reviewer.review(current, { path, config: config.config, expired: () => Date.now() > deadline });
    if (!fix && !diff) return finish(review(text), text);
    const fixed = safelyFixed(path, text, review);
    if (fixed.refusal !== null) io.err(fixed.refusal);
    if (diff) {
      if (fixed.text !== text) diffs.push({ path, before: text, after: fixed.text });
      return finish(review(text), text);
    }
    const result = finish(review(fixed.text), fixed.text);
    return fixed.text === text || save(absolute, fixed.text) ? result : withProblem(result, UNSAVED);
  };
  return {
    reviewFile: ({ absolute, path }) => {
      const config = configs.configFor(absolute);
      if (config.ignored) return null;
      const { text, problem } = readTextFile(absolute, options.maxFileSize);
      return text === undefined ? unreviewed(path, problem) : reviewed(absolute, path, text, config);
    },
    reviewText: (absolute, text) => {
      const path = reportPath(io.cwd, absolute);
      const config = configs.configFor(absolute);
      return config.ignored ? untouched(path) : reviewed(absolute, path, text, config);
    },
    isCatalog: configs.isCatalog,
    configProblems: configs.problems,
    diffs: () => diffs,
    withSets: sets.addTo,
    pathOf: absolute => reportPath(io.cwd, absolute),
  };
}

/** The text with its safe fixes; where it must stay as it is, the sentence that says why. */
function safelyFixed(
  path: string,
  text: string,
  review: (text: string) => FileReview,
): { readonly text: string; readonly refusal: string | null } {
  const before = review(text).document;
  if (isSigned(before.blocks)) return { text, refusal: `fineprint: ${printable(path)}: ${SIGNED}\n` };
  const fixed = fixText(text, current => review(current).findings);
  const refusal = rolledBack(path, before, review(fixed.text).document);
  return { text: refusal === null ? fixed.text : text, refusal };
}

/** Which figures of a text the reports of a run show. */
const askedOf = ({ outputs, minScore }: CheckOptions): Asked => ({
  scores: outputs.some(({ format }) => format === 'json' || format === 'jsonl'),
  headline: minScore !== null || outputs.some(({ format }) => format === 'pretty'),
  receipts: outputs.some(({ format }) => WITH_RECEIPTS.has(format)),
});

/** The reports that fixes are taken from: they name none that the meaning lock refuses. */
const WITH_RECEIPTS: ReadonlySet<Format> = new Set<Format>(['json', 'jsonl', 'sarif', 'pretty']);

const UNSAVED = 'Its fixes could not be saved.';

const untouched = (path: string): FileResult => ({ ...unreviewed(path, ''), problems: [] });

const withProblem = (result: FileResult, message: string): FileResult => ({
  ...result,
  problems: [...result.problems, { message }],
});

function save(file: string, text: string): boolean {
  try {
    replaceFile(file, text);
    return true;
  } catch {
    return false;
  }
}
