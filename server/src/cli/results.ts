import type { DocumentKind } from '@fineprint/rules/kit/document';
import { BUILT_IN_IDS, type Finding, type Fix, type Related, withFixes } from '@fineprint/rules/kit/finding';
import { once } from '@fineprint/rules/kit/once';
import type { Rule } from '@fineprint/rules/kit/rule';
import type { Scores } from '@fineprint/rules/readability/scores';
import type { ConfigProblem } from '../config/settings-layer.ts';
import { fixJudgeOf, type JudgedFix, type RefusedFix } from '../review/fix-receipts.ts';
import type { Problem } from '../review/settings.ts';
import type { FileReview } from '../reviewer.ts';
import { documentHeadline } from '../levers.ts';
import { documentScores } from '../score.ts';
import { createPlaces, type Place, type Places } from '../document/places.ts';

export interface FindingResult extends Omit<Finding, 'at' | 'related' | 'fixes'> {
  /** The rule's page in the package; null for findings that no rule makes. */
  readonly docs: string | null;
  readonly start: Place;
  readonly end: Place;
  readonly excerpt: string;
  /** With their receipts where a report shows those. */
  readonly fixes: readonly FixResult[];
  /** Fixes that would change the meaning; absent where there are none, and where no report shows receipts. */
  readonly refused?: readonly RefusedFix[];
  readonly related: readonly RelatedResult[];
  /** The source line that it starts on, as much of it as a terminal may show. */
  readonly shown: ShownLine;
}

/** A fix; with its receipt once the meaning lock has judged it, null for advice. */
export type FixResult = Fix & Partial<Pick<JudgedFix, 'receipt'>>;

/** A place that belongs to a finding. */
interface RelatedResult {
  readonly message: string;
  /** The other document that it is in; absent where that is the document of the finding. */
  readonly path?: string;
  readonly start: Place;
  readonly end: Place;
}

/** A piece of a source line. `from` and `to` are UTF-16 offsets in `text` of what the finding is about. */
export interface ShownLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** True where the line, or the span, goes on beyond the piece. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** One file of a run. Kind and language are null where it could not be reviewed. */
export interface FileResult {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly kind: DocumentKind | null;
  readonly language: string | null;
  readonly words: number;
  readonly sentences: number;
  readonly grade: number | null;
  /** Null under 100 words, and where no report asks for them. */
  readonly scores: Scores | null;
  /** The headline score; null under 100 words, and where nothing asks for it. */
  readonly headline: number | null;
  readonly findings: readonly FindingResult[];
  readonly problems: readonly Problem[];
}

export interface Summary {
  readonly files: number;
  readonly words: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that `--fix` mends, and others whose rewrite a person must accept. */
  readonly fixable: { readonly safe: number; readonly review: number };
  readonly suppressed: number;
  readonly baselined: number;
}

/** Everything that a reporter may know. */
export interface Results {
  readonly version: string;
  readonly files: readonly FileResult[];
  readonly summary: Summary;
  readonly configProblems: readonly ConfigProblem[];
  readonly rules: readonly Rule[];
  readonly statistics: boolean;
}

/** How a report for people looks. */
export interface Style {
  readonly color: boolean;
  /** Columns to fill at most. */
  readonly width: number;
}

export type Reporter = (results: Results, style: Style) => string;

/** What a run needs beside the findings. Nothing of it is counted unasked. */
export interface Asked {
  readonly scores: boolean;
  readonly headline: boolean;
  /** Judge each fix by the meaning lock: some milliseconds for each. */
  readonly receipts?: boolean;
}

/** A reviewed file in lines and columns. `path` is the one to report. */
export function fileResult(review: FileReview, text: string, path: string, asked?: Asked): FileResult {
  const { kind, language, words, sentences, grade, problems } = review;
  const findings = findingResults(asked?.receipts === true ? judged(review) : review.findings, text);
  const scores = asked?.scores === true ? documentScores(review.document).scores : null;
  const headline = asked?.headline === true ? (documentHeadline(review.document)?.score ?? null) : null;
  return { path, kind, language, words, sentences, grade, scores, headline, findings, problems };
}

type JudgedFinding = Finding & Pick<FindingResult, 'refused'>;

/** The findings with receipts for their fixes, without those that change the meaning. */
function judged(review: FileReview): readonly JudgedFinding[] {
  const judge = fixJudgeOf(review);
  return review.findings.map(finding => {
    if (finding.fixes.length === 0) return finding;
    const { fixes, refused } = judge(finding, { brief: true });
    return { ...finding, fixes, ...(refused.length > 0 && { refused }) };
  });
}

/** Findings of a text in lines and columns. `pathOf` gives the path to report for another document of the set. */
export function findingResults(
  findings: readonly JudgedFinding[],
  text: string,
  pathOf: (name: string) => string = name => name,
): readonly FindingResult[] {
  const places = createPlaces(text);
  return findings.map((finding): FindingResult => {
    const { at, related, rule, group, severity, message, why, place, refused } = finding;
    const { fingerprint, suppressed } = finding;
    const start = places.at(at.start);
    const result = {
      rule,
      group,
      severity,
      message,
      why,
      ...(place !== undefined && { place }),
      ...(refused !== undefined && { refused }),
      fingerprint,
      suppressed,
      docs: isRule(rule) ? `docs/rules/${rule}.md` : null,
      start,
      end: places.at(at.end),
      excerpt: text.slice(at.start, at.end),
      related: related.map(one => relatedResult(one, places, pathOf)),
      shown: shownLine(text, places.lineAt(start.line), at),
    };
    return withFixes(result, () => finding.fixes);
  });
}

function relatedResult(
  { message, at, file }: Related,
  places: Places,
  pathOf: (name: string) => string,
): RelatedResult {
  if (file === undefined) return { message, start: places.at(at.start), end: places.at(at.end) };
  return {
    message,
    path: pathOf(file.name),
    start: { offset: at.start, ...file.start },
    end: { offset: at.end, ...file.end },
  };
}

/** A file that could not be reviewed. */
export const unreviewed = (path: string, message: string): FileResult => ({
  path,
  kind: null,
  language: null,
  words: 0,
  sentences: 0,
  grade: null,
  scores: null,
  headline: null,
  findings: [],
  problems: [{ message }],
});

/** Counts what is not suppressed. */
export function summarize(files: readonly FileResult[]): Summary {
  const counts = { errors: 0, warnings: 0, infos: 0, suppressed: 0, baselined: 0, words: 0 };
  for (const file of files) {
    counts.words += file.words;
    for (const { severity, suppressed } of file.findings) {
      if (suppressed === null) counts[`${severity}s`] += 1;
      else counts[suppressed.by === 'baseline' ? 'baselined' : 'suppressed'] += 1;
    }
  }
  const fixable = once(() => fixableIn(files));
  return {
    files: files.length,
    ...counts,
    get fixable() {
      return fixable();
    },
  };
}

function fixableIn(files: readonly FileResult[]): Summary['fixable'] {
  const counts = { safe: 0, review: 0 };
  for (const { fixes, suppressed } of files.flatMap(file => file.findings)) {
    if (suppressed !== null) continue;
    const applicable = fixes.filter(fix => fix.edits.length > 0);
    if (applicable.some(fix => fix.safety === 'safe')) counts.safe += 1;
    else if (applicable.some(fix => fix.safety === 'review')) counts.review += 1;
  }
  return counts;
}

const isRule = (id: string): boolean => !BUILT_IN_IDS.some(name => name === id);

/** Characters kept on each side of where a finding starts: more than the widest terminal needs. */
const REACH = 300;

function shownLine(
  text: string,
  line: { readonly start: number; readonly end: number },
  at: { readonly start: number; readonly end: number },
): ShownLine {
  const start = onCharacter(text, Math.max(line.start, at.start - REACH));
  const end = onCharacter(text, Math.min(line.end, at.start + REACH));
  return {
    text: text.slice(start, end),
    from: at.start - start,
    to: Math.max(at.start, Math.min(at.end, end)) - start,
    cutBefore: start > line.start,
    cutAfter: end < line.end || at.end > line.end,
  };
}

/** The offset itself, or the one before it where it would split a surrogate pair. */
function onCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset - 1 : offset;
}
