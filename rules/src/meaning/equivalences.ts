/** What has to stand beside the phrase for an entry to hold. */
export type EntryGuard =
  | 'amount-next'
  | 'date-next'
  | 'period-next'
  | 'period-after-next'
  | 'present-next'
  | 'statement-before'
  | 'reference-next'
  | 'not-asked'
  | 'frequency'
  | null;

/** One entry of the table of equivalences: the first wording may become the second where the guard holds. */
export interface Equivalence {
  readonly before: string;
  readonly after: string;
  readonly guard: EntryGuard;
}

const entries = (text: string): readonly Equivalence[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => {
      const [before = '', after = '', guard = ''] = line.split('|').map(cell => cell.trim());
      return { before, after, guard: guard === '' ? null : (guard as EntryGuard) };
    });

/**
 * Entries that no automatic row of the word list makes. Everything else in the table is derived from the word list, with
 * the guards that its rows have; `LICENSED` names those that may touch a word of the lock.
 */
export const EQUIVALENCES: readonly Equivalence[] = entries(`
  not less than | at least | amount-next
  no less than | at least | amount-next
  not fewer than | at least | amount-next
  not more than | at most | amount-next
  no more than | at most | amount-next
  not more than | up to and including | amount-next
  not later than | no later than
  on or before | by | date-next
  no later than | by | date-next
  not later than | by | date-next
  no later than | within | period-after-next
  not later than | within | period-after-next
  hereby | | present-next
  he or she | they
  his or her | their
  him or her | them
  he/she | they
  s/he | they
  his/her | their
  except that | but | statement-before
  save and except where | except where
  in excess of | more than | amount-next
  no fewer than | at least | amount-next
  prior to | before
  in the event that | if | not-asked
  pursuant to | under | reference-next
  pursuant to the provisions of | under | reference-next
  under the provisions of | under | reference-next
  under the terms of | under | reference-next
  subject to the provisions of | subject to
  made and entered into by and between | made between
  made and entered into | made
  for a period of time | for a period
  on a daily basis | daily | frequency
  on a weekly basis | weekly | frequency
  on a monthly basis | monthly | frequency
  on a yearly basis | yearly | frequency
  on an annual basis | yearly | frequency
  on a quarterly basis | quarterly | frequency
`);

/**
 * Rows of the word list, automatic or the same in meaning, whose two sides differ in a word of the lock, by what they find. A row that is not
 * named here never passes where it drops or adds such a word; doublets are named by their category.
 */
export const LICENSED: ReadonlySet<string> = new Set(
  `prior to; previous to; subsequent to; in the event that; until such time as; during such time as; during the course of;
  for a period of; for the period of; within a period of; in excess of; no fewer than; due to the fact that; owing to the fact that;
  in view of the fact that; in light of the fact that; despite the fact that; in spite of the fact that; with the exception of;
  with the exception that; by and between; by and among; reason is because; per annum; inter alia;
  pursuant to the provisions of; under the terms of; 12 noon; a great number of; numerous; whole entire;
  albeit; howbeit; anent; ere; wheresoever; frequently; prior to the time; in order that; as to whether; by way of example;
  in a prompt manner; have a discussion about; hold a discussion about; abide by; adhere to; all of the; comply with; additional; is able to; is unable to;
  is not able to; has the ability to; has the capability to; has the opportunity to; approximately; as and when;
  at the expiration of; by means of; by the use of; through the use of; cease; regarding; concerning; in regard to; with regard to;
  with regards to; e.g.; entire; except in the event that; henceforth; however; therefore; identical; in cases where; in instances where;
  in circumstances where; in circumstances in which; irrespective of; on the grounds that; prior to the time when; subsequent to the time when;
  it is important to note that; it should be noted that; reserve the right to; solely; thereafter; with immediate effect;
  notwithstanding; via email; via e-mail; via post; via mail; via phone; via telephone; via fax; via facsimile; via courier; via text message; via certified mail; via registered mail; in order to; be required to; in the event of; whatsoever; necessary; ensure; participate in;
  to the extent permitted by law; to the extent permitted by applicable law; to the fullest extent permitted by law; to the maximum extent permitted by applicable law`
    .split(';')
    .map(find => find.trim()),
);
