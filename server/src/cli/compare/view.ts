import type { Change, Topic } from '../../compare/change.ts';
import type { PartyChanges, Summary } from '../../compare/summary.ts';
import type { Places } from '../../document/places.ts';
import { counted } from '../plural.ts';

/** One of the two files, as a report shows it. */
export interface Side {
  readonly path: string;
  readonly words: number;
  readonly places: Places;
}

/** What the reporters print. */
export interface CompareReport {
  readonly version: string;
  readonly kind: string;
  readonly old: Side;
  readonly new: Side;
  readonly changes: readonly Change[];
  readonly summary: Summary;
}

/** “3 changes of meaning, 1 of wording only, 2 clauses moved or renumbered.” */
export function headlineOf({ meaning, wording, arrangement }: Summary): string {
  if (meaning + wording + arrangement === 0) return 'Nothing changed.';
  const rest = [
    ...(wording === 0 ? [] : [`${counted(wording, 'change')} of wording only`]),
    ...(arrangement === 0 ? [] : [`${counted(arrangement, 'clause')} moved or renumbered`]),
  ];
  const first = meaning === 0 ? 'The meaning did not change' : `${counted(meaning, 'change')} of meaning`;
  return rest.length === 0 ? `${first}.` : `${first}${meaning === 0 ? ':' : ','} ${rest.join(', ')}.`;
}

/** Each topic as the heading of a list. */
export const TOPIC_TITLES: Readonly<Record<Topic, string>> = {
  must: 'New duties',
  'must-not': 'New bans',
  'may-no-longer': 'Rights that are gone',
  may: 'New rights',
  'no-longer-must': 'Duties that are gone',
  'no-longer-must-not': 'Bans that are gone',
  pays: 'Prices and amounts',
  when: 'Dates and time limits',
  definition: 'What words mean',
  other: 'Other changes',
};

/** “What changes for you”, “What changes for us”, “What changes for the Supplier”. */
export function partyTitle({ who }: PartyChanges): string {
  if (who === null) return 'What else changes';
  const name =
    who === 'You'
      ? 'you'
      : who === 'We'
        ? 'us'
        : who
            .replace(/^The /, 'the ')
            .replace(/^(Each|Either|Neither|Any|Both)\b/, word => word.toLowerCase());
  return `What changes for ${name}`;
}

/** “clause 4.2 Payment”; empty before the first clause. */
export const clausePhrase = ({ clause, new: now }: Change): string =>
  clause === null ? '' : /^\d/.test(clause) ? `${now === null ? 'old ' : ''}clause ${clause}` : `“${clause}”`;

/** Changes in a row that stand in one clause. */
export function byClause(
  changes: readonly Change[],
): readonly { readonly clause: string | null; readonly changes: readonly Change[] }[] {
  const groups: { clause: string | null; changes: Change[] }[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.clause === change.clause) last.changes.push(change);
    else groups.push({ clause: change.clause, changes: [change] });
  }
  return groups;
}

/** A text of a file on one line, without marks of emphasis, tags and destinations of links. */
export const onOneLine = (text: string, longest = Number.POSITIVE_INFINITY): string => {
  const line = text
    .replace(/\*\*|__|<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\]\([^()\s]{0,400}\)/g, ']')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`;
};
