import type { Fix } from '@fineprint/rules/kit/finding';
import type { Receipt } from '@fineprint/rules/meaning/receipt';
import type { RefusedFix } from '../../review/fix-receipts.ts';
import type { FileResult, FindingResult, Results } from '../results.ts';

/** The JSON report, version 1: one object. */
export function json({ version, files, summary }: Results): string {
  const report = {
    version: 1,
    tool: { name: 'fineprint', version },
    files: files.map(fileObject),
    summary: {
      files: summary.files,
      words: summary.words,
      errors: summary.errors,
      warnings: summary.warnings,
      infos: summary.infos,
      fixable: summary.fixable,
      suppressed: summary.suppressed,
      baselined: summary.baselined,
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** One file object of the JSON report on each line. */
export const jsonLines = ({ files }: Results): string =>
  files.map(file => `${JSON.stringify(fileObject(file))}\n`).join('');

/** The file object of the JSON report. */
export function fileObject(file: FileResult): unknown {
  const { path, kind, language, words, sentences, scores, findings, problems } = file;
  return {
    path,
    kind,
    language,
    words,
    sentences,
    scores,
    findings: findings.map(findingObject),
    problems,
  };
}

function findingObject(finding: FindingResult): unknown {
  const {
    rule,
    group,
    severity,
    message,
    why,
    docs,
    start,
    end,
    excerpt,
    place,
    related,
    fingerprint,
    suppressed,
  } = finding;
  return {
    rule,
    group,
    severity,
    message,
    why,
    docs,
    start,
    end,
    excerpt,
    ...(place !== undefined && { place }),
    ...fixesObject(finding),
    related,
    fingerprint,
    suppressed: suppressed === null ? null : { by: suppressed.by, reason: suppressed.reason },
  };
}

/** The fixes of a finding with their receipts, and those that the meaning lock refused, where there are some. */
export function fixesObject({ fixes, refused = [] }: Pick<FindingResult, 'fixes' | 'refused'>): FixesObject {
  return {
    fixes: fixes.map(({ title, safety, edits, receipt }) => ({
      title,
      safety,
      edits: edits.map(({ start, end, text }) => ({ start, end, text })),
      ...(receipt !== undefined &&
        receipt !== null && { receipt: { verdict: receipt.verdict, message: receipt.message } }),
    })),
    ...(refused.length > 0 && { refused: refused.map(({ title, reason }) => ({ title, reason })) }),
  };
}

interface FixesObject {
  readonly fixes: readonly (Fix & { readonly receipt?: Pick<Receipt, 'verdict' | 'message'> })[];
  readonly refused?: readonly RefusedFix[];
}
