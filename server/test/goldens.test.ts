import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { processIo } from '../src/cli/io.ts';
import { run } from '../src/cli/main.ts';
import { fixText } from '../src/review/fix.ts';
import { createReviewer, type FileReview } from '../src/reviewer.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/documents', import.meta.url));
const update = process.env['FINEPRINT_UPDATE_GOLDENS'] !== undefined;
const reviewer = createReviewer();

const documents = (readdirSync(FOLDER, { recursive: true }) as string[])
  .filter(name => /\.(?:md|html|txt)$/.test(name) && !/\.(?:golden|fixed)\./.test(name))
  .map(name => relative('.', join(FOLDER, name)))
  .sort();

const WIDTH = 96;

/** One finding as a reviewer would read it: the line, a caret under the words, the message, the rewrites. */
function findingText(text: string, finding: FileReview['findings'][number]): string {
  const { start, end } = finding.at;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = (text.indexOf('\n', start) + text.length + 1) % (text.length + 1);
  const line = text.slice(lineStart, lineEnd === text.length ? text.length : lineEnd).replace(/\r$/, '');
  const from = Math.max(0, Math.min(start - lineStart - 30, line.length - WIDTH));
  const shown = line.slice(from, from + WIDTH);
  const carets = Math.max(1, Math.min(end - start, from + shown.length - (start - lineStart)));
  const number = text.slice(0, start).split('\n').length;
  const suppressed =
    finding.suppressed === null ? '' : ` (suppressed: ${finding.suppressed.reason ?? 'no reason'})`;
  return [
    `${String(number)}: ${finding.severity} ${finding.rule}${suppressed}`,
    `  | ${shown}`,
    `  | ${' '.repeat(start - lineStart - from)}${'^'.repeat(carets)}`,
    `  ${finding.message}`,
    ...finding.fixes.map(fix => `  ${fix.safety}: ${fix.title}`),
  ].join('\n');
}

function goldenText(review: FileReview): string {
  const head = `${review.kind} (${review.kindReason}), ${review.audience}, ${String(review.words)} words, ${String(review.sentences)} sentences, grade ${review.grade?.toFixed(1) ?? 'none'}`;
  return `${[head, ...review.findings.map(finding => findingText(review.document.text, finding))].join('\n\n')}\n`;
}

function compare(path: string, text: string): void {
  if (update) writeFileSync(path, text);
  expect(
    existsSync(path) ? readFileSync(path, 'utf8') : null,
    `${path} (run \`npm run goldens\` and read the difference)`,
  ).toBe(text);
}

describe.each(documents)('%s', path => {
  const text = readFileSync(path, 'utf8');
  const kindPath = path.split('/').slice(-2).join('/');
  const review = reviewer.review(text, { path: kindPath });

  it('has the findings of its golden', () => {
    compare(path.replace(/\.(\w+)$/, '.golden.txt'), goldenText(review));
  });

  it('has the fixed text beside it', () => {
    const fixed = fixText(text, current => reviewer.review(current, { path: kindPath }).findings);
    compare(path.replace(/\.(\w+)$/, '.fixed.$1'), fixed.text);
  });

  it('has findings that slice to their text, and no problem', () => {
    expect(review.problems).toEqual([]);
    expect(review.words).toBeGreaterThan(100);
    for (const { at } of review.findings) expect(text.slice(at.start, at.end).trim()).not.toBe('');
  });
});

describe.each(['02-changed-period', '10-all-at-once'])('the two versions of %s', name => {
  const folder = relative('.', fileURLToPath(new URL(`../../fixtures/compare/${name}`, import.meta.url)));

  it('have the comparison of their golden', async () => {
    let out = '';
    const args = ['compare', join(folder, 'old.md'), join(folder, 'new.md'), '--no-config'];
    await run(args, { ...processIo(), out: text => (out += text), cwd: process.cwd() });
    compare(join(folder, 'compare.golden.txt'), out);
  });
});

it('has at least eight documents', () => {
  expect(documents.length).toBeGreaterThanOrEqual(8);
});
