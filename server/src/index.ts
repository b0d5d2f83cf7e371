import type { DocumentKind } from '@fineprint/rules/kit/document';
import type { Fix, Suppressed } from '@fineprint/rules/kit/finding';
import type { Group, Severity } from '@fineprint/rules/kit/rule';
import { compareMeaning as compare } from '@fineprint/rules/meaning/compare';
import type { MeaningContext } from '@fineprint/rules/meaning/context';
import type { Receipt } from '@fineprint/rules/meaning/receipt';
import { sentenceSpans } from '@fineprint/rules/language/sentences';
import type { Dialect } from '@fineprint/rules/readability/dialects';
import type { Scores as Figures } from '@fineprint/rules/readability/scores';
import type { Counts, LeftOutCount } from '@fineprint/rules/readability/counts';
import { RULES } from '@fineprint/rules/generated/registry';
import { fileObject, fixesObject } from './cli/reporters/json.ts';
import { fileResult } from './cli/results.ts';
import { mergeLayers } from './config/merge.ts';
import { configCheck } from './config/schema.ts';
import type { Settings } from './config/settings-layer.ts';
import { formatOf, parseDocument } from './document/document.ts';
import { plainOf } from './plain.ts';
import type { Applied, Refused } from './review/plain-version.ts';
import { fixJudgeOf, type RefusedFix } from './review/fix-receipts.ts';
import type { Config, Problem } from './review/settings.ts';
import { type FileReview, createReviewer as createFileReviewer } from './reviewer.ts';
import { documentScores } from './score.ts';

/** A place in the text: UTF-16 offset from 0, line and column from 1. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A fix with what the meaning lock says of it; without a receipt where it is advice and replaces nothing. */
export interface JudgedFix extends Fix {
  readonly receipt?: Pick<Receipt, 'verdict' | 'message'>;
}

/** One finding, as `--format json` prints it. `text.slice(start.offset, end.offset)` is `excerpt`. */
export interface Finding {
  readonly rule: string;
  readonly group: Group | null;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly docs: string | null;
  readonly start: Place;
  readonly end: Place;
  readonly excerpt: string;
  /** The key of the string in a catalog; absent in other files. */
  readonly place?: string;
  /** Judged by the meaning lock when they are read, some milliseconds for each. */
  readonly fixes: readonly JudgedFix[];
  /** Fixes that are not offered, because they change the meaning; absent where there are none. */
  readonly refused?: readonly RefusedFix[];
  readonly related: readonly {
    readonly message: string;
    /** The other document of the set that it is in; absent where that is this one. */
    readonly path?: string;
    readonly start: Place;
    readonly end: Place;
  }[];
  readonly fingerprint: string;
  readonly suppressed: Suppressed | null;
}

/** The review of one text, as `--format json` prints it for a file. */
export interface FileResult {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly language: string;
  readonly words: number;
  readonly sentences: number;
  /** In the modern count; null under 100 words. */
  readonly scores: Figures | null;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Replace the UTF-16 offsets from `start` to before `end` by `text`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Reviewer {
  /** Never throws. `path` decides the format by its ending, and may decide the kind. */
  readonly review: (text: string, options?: { readonly path?: string }) => FileResult;
  /** The review after an edit: costs little more than the edit. Throws where `previous` is not from this reviewer. */
  readonly update: (previous: FileResult, change: Change) => FileResult;
}

/**
 * A reviewer with settings as a configuration file has them. A wrong value is left out and named in the `problems`
 * of every result.
 */
export function createReviewer(settings: Settings = {}): Reviewer {
  const { config, problems } = configOf(settings);
  const reviewer = createFileReviewer();
  const texts = new WeakMap<FileResult, { readonly text: string; readonly path: string }>();
  const review = (text: string, path: string): FileResult => {
    const reviewed = reviewer.review(text, { path, config });
    const result = fileObject(
      fileResult(reviewed, text, path, { scores: true, headline: false }),
    ) as FileResult;
    const findings = result.findings.map((finding, index) =>
      withReceipts(finding, () => fixesOf(reviewed, index)),
    );
    const complete = { ...result, findings, problems: [...problems, ...result.problems] };
    texts.set(complete, { text, path });
    return complete;
  };
  return {
    review: (text, options) => review(text, options?.path ?? 'untitled.md'),
    update(previous, { start, end, text }) {
      const known = texts.get(previous);
      if (known === undefined) throw new TypeError('update needs a result that this reviewer gave.');
      return review(known.text.slice(0, start) + text + known.text.slice(end), known.path);
    },
  };
}

/** What the meaning lock says of the fixes of a finding, as the JSON report has it. */
function fixesOf(review: FileReview, index: number): ReturnType<typeof fixesObject> {
  const finding = review.findings[index];
  return finding === undefined ? { fixes: [] } : fixesObject(fixJudgeOf(review)(finding, { brief: true }));
}

/** The finding with fixes that are judged when somebody reads them: some milliseconds for each. */
function withReceipts(finding: Finding, judge: () => ReturnType<typeof fixesObject>): Finding {
  if (finding.fixes.length === 0) return finding;
  let known: ReturnType<typeof fixesObject> | null = null;
  const judged = (): ReturnType<typeof fixesObject> => (known ??= judge());
  return Object.defineProperties(
    { ...finding },
    {
      fixes: { enumerable: true, get: () => judged().fixes },
      refused: { enumerable: true, get: () => judged().refused },
    },
  );
}

function configOf(settings: Settings): { readonly config: Config; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const checked = configCheck(RULES)(settings, [], (path, message) => {
    problems.push({ message: `Settings${path.map(part => `.${String(part)}`).join('')}: ${message}` });
  });
  const origin = (): { from: string; line: null } => ({ from: 'settings', line: null });
  const { config } = mergeLayers([{ settings: checked ?? {}, origin }]);
  return { config, problems };
}

/** The plain version of a text. `text` is as it was where the document is signed. */
export interface PlainResult {
  readonly text: string;
  readonly signed: boolean;
  readonly applied: readonly Applied[];
  readonly refused: readonly Refused[];
}

export interface PlainOptions {
  /** Decides the format by its ending, and may decide the kind; without it, the text is Markdown. */
  readonly path?: string;
  /** `safe`: what `--fix` applies, and the default; `review`: also what a person must accept. */
  readonly level?: 'safe' | 'review';
  /** As a configuration file has them. */
  readonly settings?: Settings;
}

/** The text with its rewrites applied that the meaning lock lets pass. Again on its result changes nothing. Never throws. */
export function plain(text: string, options: PlainOptions = {}): PlainResult {
  const { path = 'untitled.md', level = 'safe', settings = {} } = options;
  return plainOf(createFileReviewer(), text, { path, level, config: configOf(settings).config });
}

/**
 * The sentences of plain text, in UTF-16 offsets, without the white space around them. A bullet or a number belongs to
 * the sentence that it stands before. Never throws.
 */
export function sentences(text: string): readonly { readonly start: number; readonly end: number }[] {
  return sentenceSpans(text).map(({ start, end }) => ({ start, end }));
}

/** The readability figures of a text, unrounded, with how they were counted. */
export interface Scores extends Figures {
  readonly dialect: Dialect;
  readonly counted: Counts;
  /** What was not counted: headings, tables, code and the like. */
  readonly leftOut: readonly LeftOutCount[];
}

/**
 * The scores of a text in a dialect (`modern` unless given); null where fewer words count than `minimumWords`, 100
 * unless given. `path` decides the format by its ending; without it, the text is Markdown. Never throws.
 */
export function scores(
  text: string,
  options: { readonly path?: string; readonly dialect?: Dialect; readonly minimumWords?: number } = {},
): Scores | null {
  const { path = 'untitled.md', ...rest } = options;
  const {
    scores: figures,
    dialect,
    counts,
    leftOut,
  } = documentScores(parseDocument(text, formatOf(path)), rest);
  return figures === null ? null : { ...figures, dialect, counted: counts, leftOut };
}

/**
 * Whether `after` says what `before` says: `same` in the same words, `equivalent` where every difference is one that
 * docs/meaning.md lists, `changed` for anything else. It fails closed: what no table pairs counts as changed. `terms`
 * are defined terms, `roles` the names that stand for “you” and “we”, `kind` the kind of document (a contract unless
 * given). Never throws.
 */
export const compareMeaning = (before: string, after: string, context: MeaningContext = {}): Receipt =>
  compare(before, after, { ...context });
