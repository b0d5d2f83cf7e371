import type { Change, Excerpt } from '../../compare/change.ts';
import { isArrangement } from '../../compare/summary.ts';
import { byClause, type CompareReport, headlineOf, onOneLine, partyTitle, type Side } from './view.ts';

/** The comparison for a terminal. */
export function text(report: CompareReport): string {
  const { old, new: now, changes, summary } = report;
  const parts = [
    `${old.path} → ${now.path}\n${headlineOf(summary)}\n`,
    meaningPart(report),
    listPart(
      'Wording only',
      changes.filter(({ meaning, kind }) => !meaning && !isArrangement(kind)),
    ),
    listPart(
      'Moved and renumbered',
      changes.filter(({ meaning, kind }) => !meaning && isArrangement(kind)),
    ),
    partiesPart(report),
  ];
  return parts.filter(part => part !== '').join('\n');
}

const LONGEST_TEXT = 300;

function meaningPart(report: CompareReport): string {
  const telling = report.changes.filter(({ meaning }) => meaning);
  const groups = byClause(telling).map(({ clause, changes }) => {
    const rows = changes.map((change, index) => {
      const next = changes[index + 1];
      const isLast = next?.old?.start !== change.old?.start || next?.new?.start !== change.new?.start;
      return `  ${change.kind}: ${change.message}\n${isLast ? texts(report, change) : ''}`;
    });
    return `${clause ?? 'Before the first clause'}\n${rows.join('')}`;
  });
  return groups.join('\n');
}

const texts = (report: CompareReport, { old, new: now }: Change): string =>
  excerpt('-', report.old, old) + excerpt('+', report.new, now);

const excerpt = (sign: string, { places, path }: Side, stretch: Excerpt | null): string =>
  stretch === null
    ? ''
    : `    ${sign} ${path}:${places.at(stretch.start).line}  ${onOneLine(stretch.text, LONGEST_TEXT)}\n`;

function listPart(title: string, changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const rows = changes.map(({ clause, message, kind }) =>
    isArrangement(kind) || clause === null ? `  ${message}\n` : `  ${clause}: ${message}\n`,
  );
  return `${title}\n${rows.join('')}`;
}

/** What changed for whom, without the texts: the list to talk about. */
function partiesPart({ summary: { parties } }: CompareReport): string {
  return parts(parties)
    .map(({ title, messages }) => `${title}\n${messages.map(message => `  - ${message}\n`).join('')}`)
    .join('\n');
}

const parts = (
  parties: CompareReport['summary']['parties'],
): readonly { readonly title: string; readonly messages: readonly string[] }[] =>
  parties.map(party => ({
    title: partyTitle(party),
    messages: party.topics.flatMap(({ changes }) => changes.map(({ message }) => message)),
  }));
