/** What has to stand beside the phrase for an entry to hold. */
export type EntryGuard =
  | 'amount-next'
  | 'date-next'
  | 'period-next'
  | 'period-after-next'
  | 'present-next'
  | 'month-next'
  | null;

/** One entry of the table of equivalences: the two wordings mean the same where the guard holds. */
export interface Equivalence {
  readonly before: string;
  readonly after: string;
  readonly guard: EntryGuard;
  /** False where only the first may become the second. */
  readonly both: boolean;
}

const entries = (text: string, both: boolean): readonly Equivalence[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => {
      const [before = '', after = '', guard = ''] = line.split('|').map(cell => cell.trim());
      return { before, after, guard: guard === '' ? null : (guard as EntryGuard), both };
    });

/**
 * The table of equivalences, with its guards. Rows of the word list that touch a word of the lock count only where
 * they have an entry here; their own guards were tested before. `N` stands for an amount or a period, `D` for a date.
 */
export const EQUIVALENCES: readonly Equivalence[] = [
  ...entries(
    `
    prior to | before
    previous to | before
    subsequent to | after
    in the event that | if
    if and when | if
    until such time as | until
    during such time as | while
    during the course of | during
    for a period of | for | period-next
    for the period of | for | period-next
    within a period of | within | period-next
    in excess of | more than | amount-next
    exceeding | more than | amount-next
    over | more than | amount-next
    no fewer than | at least | amount-next
    not less than | at least | amount-next
    no less than | at least | amount-next
    not fewer than | at least | amount-next
    a minimum of | at least | amount-next
    not more than | at most | amount-next
    no more than | at most | amount-next
    not exceeding | at most | amount-next
    a maximum of | at most | amount-next
    not more than | no more than | amount-next
    not more than | up to | amount-next
    no more than | up to | amount-next
    not exceeding | up to | amount-next
    on or before | by | date-next
    no later than | by | date-next
    not later than | by | date-next
    not later than | no later than
    no later than | within | period-after-next
    not later than | within | period-after-next
    due to the fact that | because
    owing to the fact that | because
    in view of the fact that | because
    in light of the fact that | because
    for the reason that | because
    on the grounds that | because
    despite the fact that | although
    in spite of the fact that | although
    notwithstanding the fact that | although
    with the exception of | except for
    with the exception that | except that
    save that | except that
    save for | except for
    save as | except as
    save and except | except
    subject to the provisions of | subject to
    subject to the terms of | subject to
    under the provisions of | under
    under the terms of | under
    pursuant to the provisions of | under
    pursuant to | under
    in accordance with the terms of | under
    12 noon | noon
    on a daily basis | daily
    on a weekly basis | weekly
    on a monthly basis | monthly
    on a yearly basis | yearly
    on an annual basis | yearly
    on a quarterly basis | quarterly
    annually | every year
    monthly | every month
    by and between | between
    by and among | between
    made and entered into | made
    reason is because | reason is that
    per annum | a year
    each and every | each
    full and complete | complete
    entirely and completely | entirely
    furnish and supply | supply
    shun and avoid | avoid
    various and sundry | various
    first and foremost | first
    way, shape or form | way
    by and with | with
    parties hereto | parties
    hereto | to this agreement
    hereof | of this agreement
    herein | in this agreement
    hereunder | under this agreement
    as soon as reasonably practicable | as soon as is reasonably practicable
    he or she | they
    his or her | their
    him or her | them
    he/she | they
    his/her | their
    at no time | never
    in the same manner | in the same way
    in order to | to
    so as to | to
    so that | in order that
    a large number of | many
    a great number of | many
    numerous | many
    by way of example | for example
    additionally | in addition
    thereafter | after that
    either of the parties | either party
    both of the parties | both parties
    each of the parties | each party
    any of the parties | any party
    all of | all
    each of | each
    at its own cost | at its own expense
    free of charge | without charge
    forthwith | immediately
    in writing | in written form
    solely | only
    so long as | as long as
    set forth in | set out in
    in any event | in any case
    is located in | is in
    is in possession of | has
    make payment of | pay
    make payment to | pay
    bring to an end | end
    come to an end | end
    come into effect | take effect
    come into force | take effect
  `,
    true,
  ),
  ...entries(
    `
    hereby | | present-next
    the month of | | month-next
    please be advised that |
    be advised that |
    please note that |
    it is hereby agreed that |
    subsequent | later
    subsequently | later
    at a later date | later
    frequently | often
    furthermore | also
    moreover | also
    upon | on
    wheresoever | wherever
    albeit | although
    howbeit | but
    at the time when | when
    as to whether | about whether
    the question as to whether | the question whether
    take into consideration | consider
    obtain | get
    provide | give
    inform | tell
    notify | tell
    retain | keep
    assist | help
    commence | start
    commences | starts
    discontinue | stop
    attempt to | try to
    endeavour to | try to
    upon receipt of | on receipt of
    at the expiration of | at the end of
    at the expiry of | at the end of
    upon the expiry of | at the end of
    upon completion of | on completion of
    set forth in | in
    contained in | in
    specified in | in
    as set out in | as stated in
    at the present time | now
    at this point in time | now
    in a prompt manner | promptly
    on a regular basis | regularly
    on a temporary basis | temporarily
    in this manner | in this way
    in any manner | in any way
    in a manner that | in a way that
  `,
    false,
  ),
];

/** The wordings that have an entry: a row of the word list is asked by what it finds. */
export const ENTERED: ReadonlySet<string> = new Set(EQUIVALENCES.map(({ before }) => before.toLowerCase()));
