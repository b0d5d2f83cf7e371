import type { Fix } from '@fineprint/rules/kit/finding';
import type { Severity } from '@fineprint/rules/kit/rule';
import { source } from '@fineprint/rules/kit/span';
import { type FileResult, fileResult, type Results, summarize } from '../../src/cli/results.ts';
import type { Problem } from '../../src/review/settings.ts';
import { createReviewer } from '../../src/reviewer.ts';

/** A finding about a piece of text that the tests find by its words. */
export interface Wanted {
  readonly about: string;
  readonly severity?: Severity;
  readonly message?: string;
  readonly fixes?: readonly Fix[];
  readonly suppressed?: 'comment' | 'configuration';
}

/** A file with exactly these findings. */
export function fileWith(text: string, wanted: readonly Wanted[], path = 'terms.md'): FileResult {
  const review = createReviewer([]).review(text, { path });
  const findings = wanted.map(
    ({ about, severity = 'warning', message = 'Say it plainly.', fixes = [], suppressed }) => {
      const start = text.indexOf(about);
      return {
        rule: 'and-or',
        group: 'legalese' as const,
        severity,
        message,
        why: '',
        at: source(start, start + about.length),
        fixes,
        related: [],
        fingerprint: `print ${about}`,
        suppressed: suppressed === undefined ? null : { by: suppressed, reason: 'agreed' },
      };
    },
  );
  return fileResult({ ...review, findings }, text, path, { scores: true, headline: true });
}

export const resultsOf = (files: readonly FileResult[], rest: Partial<Results> = {}): Results => ({
  version: '1.2.3',
  files,
  summary: summarize(files),
  configProblems: [],
  rules: [],
  statistics: false,
  ...rest,
});

/** A fix that replaces the words with others. */
export function replacement(text: string, from: string, to: string, safety: Fix['safety'] = 'review'): Fix {
  const start = text.indexOf(from);
  return { title: `Replace with “${to}”`, safety, edits: [{ start, end: start + from.length, text: to }] };
}

export const unreadable = (path: string, problem: Problem): FileResult => ({
  ...fileWith('', [], path),
  kind: null,
  problems: [problem],
});
