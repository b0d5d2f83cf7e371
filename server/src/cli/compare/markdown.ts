import type { Change } from '../../compare/change.ts';
import { isArrangement } from '../../compare/summary.ts';
import { noticeOf } from './notice.ts';
import { byClause, type CompareReport, headlineOf, onOneLine } from './view.ts';

/** The comparison as Markdown, for a pull request or a memo, with the draft of a notice at its end. */
export function markdown(report: CompareReport): string {
  const { old, new: now, changes, summary } = report;
  const parts = [
    `# What changed: ${escaped(old.path)} → ${escaped(now.path)}\n\n${headlineOf(summary)}\n`,
    meaningPart(changes.filter(({ meaning }) => meaning)),
    listPart(
      'Wording only',
      changes.filter(({ meaning, kind }) => !meaning && !isArrangement(kind)),
    ),
    listPart(
      'Moved and renumbered',
      changes.filter(({ meaning, kind }) => !meaning && isArrangement(kind)),
    ),
    `---\n\n${markdownNotice(report)}`,
  ];
  return parts.filter(part => part !== '').join('\n');
}

function meaningPart(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const groups = byClause(changes).map(({ clause, changes: own }) => {
    const rows = own.map(
      ({ kind, message, old, new: now }) =>
        `| ${kind} | ${escaped(message)} | ${escaped(onOneLine(old?.text ?? ''))} | ${escaped(onOneLine(now?.text ?? ''))} |\n`,
    );
    return `### ${escaped(clause ?? 'Before the first clause')}\n\n| kind | what changed | old | new |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  });
  return `## Changes of meaning\n\n${groups.join('\n')}`;
}

function listPart(title: string, changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const rows = changes.map(
    ({ clause, message }) => `- ${clause === null ? '' : `${escaped(clause)}: `}${escaped(message)}\n`,
  );
  return `## ${title}\n\n${rows.join('')}`;
}

/** The notice as Markdown. */
export function markdownNotice(report: CompareReport): string {
  const { title, warning, opening, parts, closing } = noticeOf(report);
  const blocks = [`# ${title}`, `> ${warning}`, opening];
  for (const part of parts) {
    blocks.push(`## ${escaped(part.title)}`);
    for (const topic of part.topics)
      blocks.push(`**${escaped(topic.title)}**`, topic.items.map(item => `- ${escaped(item)}`).join('\n'));
  }
  return `${[...blocks, ...(closing === '' ? [] : [closing])].join('\n\n')}\n`;
}

/** Text of a document must not become markup. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, '\\$&');
