import type { Severity } from '@fineprint/rules/kit/rule';
import { counted } from '../plural.ts';
import type { FindingResult, Results } from '../results.ts';

/** GitHub shows this many annotations of a kind for one step, and drops the rest without a word. */
const SHOWN = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub turns into annotations, the most severe first, then a line about what was left out. */
export function github({ files }: Results): string {
  const all = files.flatMap(({ path, findings }) =>
    findings.filter(finding => finding.suppressed === null).map(finding => ({ path, finding })),
  );
  const lines: string[] = [];
  const left: string[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    const own = all.filter(({ finding }) => finding.severity === severity);
    lines.push(...own.slice(0, SHOWN).map(({ path, finding }) => annotation(path, finding)));
    if (own.length > SHOWN) left.push(`${String(SHOWN)} of ${counted(own.length, severity)}`);
  }
  if (left.length > 0)
    lines.push(`Fineprint shows ${left.join(', ')} here. A JSON or SARIF report holds all of them.`);
  return lines.map(line => `${line}\n`).join('');
}

/** GitHub refuses columns where an annotation covers several lines. */
function annotation(path: string, { severity, rule, message, start, end }: FindingResult): string {
  const columns =
    start.line === end.line ? [`col=${String(start.column)}`, `endColumn=${String(end.column)}`] : [];
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${String(start.line)}`,
    `endLine=${String(end.line)}`,
    ...columns,
    `title=${escapeProperty(rule)}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
