import type { Fix } from '@fineprint/rules/kit/finding';
import type { Safety } from '@fineprint/rules/kit/rewrite';
import type { Severity } from '@fineprint/rules/kit/rule';
import pc from 'picocolors';
import { listed } from '../../config/checks.ts';
import { caretLine } from '../caret.ts';
import { displayWidth, printable, wrap } from '../display.ts';
import { KIND_NAMES } from '../kind-names.ts';
import { counted, grouped } from '../plural.ts';
import type { FileResult, FindingResult, Results, Style, Summary } from '../results.ts';

type Colors = ReturnType<typeof pc.createColors>;

interface Page {
  readonly colors: Colors;
  readonly width: number;
}

/** A report for people: each finding under its source line, grouped by file, with a summary at the end. */
export function pretty(results: Results, { color, width }: Style): string {
  const page = { colors: pc.createColors(color), width };
  const blocks = results.files.flatMap(file => fileBlock(file, page));
  if (results.statistics) blocks.push(statistics(results.files, page));
  return [...blocks, summaryBlock(results, page)].join('\n');
}

function fileBlock(file: FileResult, page: Page): readonly string[] {
  const findings = file.findings.filter(finding => finding.suppressed === null);
  if (findings.length === 0) return [];
  return [`${heading(file, page)}\n\n${findings.map(finding => findingBlock(finding, page)).join('\n')}`];
}

function heading({ path, kind, words, grade }: FileResult, { colors }: Page): string {
  const facts = [
    kind === null ? '' : KIND_NAMES[kind],
    counted(words, 'word'),
    grade === null ? '' : `grade ${grade.toFixed(1)}`,
  ];
  return `${colors.bold(colors.underline(printable(path)))}  ${colors.dim(facts.filter(fact => fact !== '').join(' · '))}`;
}

function findingBlock(finding: FindingResult, { colors, width }: Page): string {
  const { severity, rule, start, message, shown } = finding;
  const paint = painter(colors)[severity];
  const key = finding.place === undefined ? '' : `  ${printable(finding.place)}`;
  const place = `${String(start.line)}:${String(start.column)}${key}`;
  const line = caretLine(shown, width - 4);
  const lines = [
    `  ${colors.dim(place)}  ${paint(severity)}  ${colors.dim(rule)}`,
    `    ${line.text}`,
    `    ${' '.repeat(line.column)}${paint('^'.repeat(line.length))}`,
    ...wrap(printable(message), width - 4).map(part => `    ${part}`),
    ...fixLines(finding.fixes, { colors, width }),
  ];
  return `${lines.join('\n')}\n`;
}

const painter = (colors: Colors): Readonly<Record<Severity, (text: string) => string>> => ({
  error: colors.red,
  warning: colors.yellow,
  info: colors.cyan,
});

/** More rewrites than this are counted rather than shown. */
const MOST_FIXES = 3;

function fixLines(fixes: readonly Fix[], { colors, width }: Page): readonly string[] {
  const shown = fixes.slice(0, MOST_FIXES);
  const left = fixes.length - shown.length;
  const lines = gathered(shown).flatMap(({ title, safety }) => {
    const note = safety === null ? '' : ` (${SAFETY[safety]})`;
    return wrap(`${printable(title)}${note}`, width - 6).map(
      (part, index) => `    ${index === 0 ? '→' : ' '} ${part}`,
    );
  });
  const more = left > 0 ? [`      and ${counted(left, 'other way')} to put it`] : [];
  return [...lines, ...more].map(line => colors.green(line));
}

interface FixLine {
  readonly title: string;
  /** null where there is nothing to apply. */
  readonly safety: Safety | null;
}

/** Replacements that are alike but for their wording share a line: `Replace with “end”, “stop” or “cancel”`. */
function gathered(fixes: readonly Fix[]): readonly FixLine[] {
  const lines: FixLine[] = [];
  const wordings: string[] = [];
  for (const { title, safety, edits } of fixes) {
    const line = { title, safety: edits.length === 0 ? null : safety };
    const wording = /^Replace with (“.*”)$/.exec(title)?.[1];
    if (wording === undefined || lines.at(-1)?.safety !== line.safety) wordings.length = 0;
    else if (wordings.length > 0) lines.pop();
    if (wording !== undefined) wordings.push(wording);
    lines.push(wordings.length > 1 ? { ...line, title: `Replace with ${listed(wordings)}` } : line);
  }
  return lines;
}

const SAFETY = {
  safe: 'safe',
  review: 'check the meaning',
  advice: 'advice only',
} as const;

function statistics(files: readonly FileResult[], { colors }: Page): string {
  const counts = new Map<string, number>();
  for (const { rule, suppressed } of files.flatMap(file => file.findings)) {
    if (suppressed === null) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const rows = [...counts].sort(([one, first], [two, second]) => second - first || (one < two ? -1 : 1));
  const width = Math.max(0, ...rows.map(([, count]) => displayWidth(grouped(count))));
  return rows.map(([rule, count]) => `${grouped(count).padStart(width)}  ${colors.dim(rule)}\n`).join('');
}

function summaryBlock({ summary, files: all }: Results, { colors }: Page): string {
  const unread = all.filter(file => file.kind === null && file.problems.length > 0).length;
  const { files, words, errors, warnings, infos, fixable, suppressed } = summary;
  const paint = painter(colors);
  const total = errors + warnings + infos;
  const size = `${counted(files - unread, 'file')}${unread === 0 ? '' : ` (${grouped(unread)} could not be reviewed)`}, ${counted(words, 'word')}`;
  const score = scoreLine(all);
  if (total === 0) {
    const hidden = suppressed > 0 ? ` (${grouped(suppressed)} suppressed)` : '';
    return `${colors.green('✓')} ${size}: nothing found${hidden}\n${score}`;
  }
  const parts = [
    errors > 0 ? paint.error(counted(errors, 'error')) : '',
    warnings > 0 ? paint.warning(counted(warnings, 'warning')) : '',
    infos > 0 ? paint.info(counted(infos, 'info')) : '',
    suppressed > 0 ? colors.dim(`${grouped(suppressed)} suppressed`) : '',
  ];
  return `${size}: ${parts.filter(part => part !== '').join(', ')}\n${fixableLine(fixable)}${score}`;
}

/** The headline score of the file, or of the hardest and the plainest one. */
function scoreLine(files: readonly FileResult[]): string {
  const scored = files.flatMap(({ headline, path }) => (headline === null ? [] : [{ headline, path }]));
  const [first, ...others] = scored.sort((one, two) => one.headline - two.headline);
  if (first === undefined) return '';
  const last = others.at(-1);
  if (last === undefined) return `Score: ${first.headline.toFixed(1)} of 100.\n`;
  return `Scores: ${first.headline.toFixed(1)} (${printable(first.path)}) to ${last.headline.toFixed(1)} of 100.\n`;
}

function fixableLine({ safe, review }: Summary['fixable']): string {
  const first = safe > 0 ? `${grouped(safe)} can be fixed safely: run with --fix.` : '';
  const second =
    review > 0 ? `${grouped(review)} ${review === 1 ? 'has' : 'have'} a rewrite for you to review.` : '';
  const both = [first, second].filter(part => part !== '').join(' ');
  return both === '' ? '' : `${both}\n`;
}
