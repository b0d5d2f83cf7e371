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
    fixes,
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
    fixes: fixes.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map(edit => ({ start: edit.start, end: edit.end, text: edit.text })),
    })),
    related,
    fingerprint,
    suppressed: suppressed === null ? null : { by: suppressed.by, reason: suppressed.reason },
  };
}
