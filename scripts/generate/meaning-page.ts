import { EQUIVALENCES, LICENSED, type EntryGuard } from '../../rules/src/meaning/equivalences.ts';

const GUARDS: Readonly<Record<NonNullable<EntryGuard>, string>> = {
  'amount-next': 'an amount or a period follows, and no noun such as “sum” or “cost” stands before',
  'date-next': 'a date follows',
  'period-next': 'a length of time follows',
  'period-after-next': 'a length of time and “after” follow',
  'present-next': 'the verb that follows is in the present tense',
  'statement-before': 'one statement without a condition or an exception stands before',
  'reference-next': 'a clause, a law, a defined term or this agreement follows',
  'not-asked': 'not after “ask”, “check”, “decide”, “know” and the like',
  frequency: 'it says how often, not how something is worked out',
};

/** The entries of the table of equivalences that no row of the word list makes, with their guards. */
export function equivalenceTable(): string {
  const rows = EQUIVALENCES.map(({ before, after, guard }) => {
    const to = after === '' ? '(left out)' : after;
    return `| ${before} | ${to} | ${guard === null ? '' : GUARDS[guard]} |\n`;
  });
  return `| before | after | only where |\n|---|---|---|\n${rows.join('')}`;
}

/** The automatic rows of the word list that may touch a word of the lock. */
export const licensedRows = (): string => `${[...LICENSED].map(find => `“${find}”`).join(', ')}.\n`;
