import type { Change } from '../../compare/change.ts';
import { clausePhrase, type CompareReport, partyTitle, TOPIC_TITLES } from './view.ts';

/** The draft of a notice to the reader of the document, in parts that every format can print. */
export interface Notice {
  readonly title: string;
  /** For the writer, not for the reader. */
  readonly warning: string;
  readonly opening: string;
  readonly parts: readonly {
    readonly title: string;
    readonly topics: readonly { readonly title: string; readonly items: readonly string[] }[];
  }[];
  readonly closing: string;
}

/** Drafts a notice that says what has changed in plain language. */
export function noticeOf({ summary }: CompareReport): Notice {
  const { meaning, wording, arrangement, parties } = summary;
  const isOther = wording + arrangement > 0;
  return {
    title: 'What has changed',
    warning:
      'This is a draft made by a program. A person who knows both versions must check it before it is sent.',
    opening:
      meaning === 0
        ? 'We have a new version of this document. What it means has not changed.'
        : 'We have a new version of this document. This is what changes.',
    parts: parties.map(party => ({
      title: partyTitle(party),
      topics: party.topics.map(({ topic, changes }) => ({
        title: TOPIC_TITLES[topic],
        items: [...new Set(changes.map(itemOf))],
      })),
    })),
    closing: !isOther
      ? ''
      : meaning === 0
        ? 'Some text is worded, placed or numbered in another way.'
        : 'Other text is only worded, placed or numbered in another way.',
  };
}

function itemOf(change: Change): string {
  const clause = clausePhrase(change);
  return clause === '' ? change.message : `${change.message.replace(/\.$/, '')} (${clause}).`;
}

/** The notice as plain text. */
export function textNotice(report: CompareReport): string {
  const { title, warning, opening, parts, closing } = noticeOf(report);
  const lines = [title, '', `[${warning}]`, '', opening, ''];
  for (const part of parts) {
    lines.push(part.title, '');
    for (const topic of part.topics)
      lines.push(`${topic.title}:`, ...topic.items.map(item => `- ${item}`), '');
  }
  return `${[...lines, ...(closing === '' ? [] : [closing])].join('\n').trimEnd()}\n`;
}
