import { wordList } from './word-list.ts';

/** Row 4: what limits a number or a time, and on which side. */
export const BOUNDS = wordList(
  'bound',
  `at least; at most; not less than; no less than; no fewer than; not fewer than; not more than; no more than; not exceeding; not to exceed;
  up to; up to and including; more than; less than; fewer than; greater than; in excess of; over; under; above; below; exceed; exceeds;
  exceeding; exceeded; maximum; minimum; a maximum of; a minimum of; within; within a period of; by; from; until; till; until such time as;
  before; after; prior to; subsequent to; previous to; following; during; since; no later than; not later than; on or before; on or after;
  no earlier than; by no later than; or more; or less; or over; or under; approximately; about; exactly; immediately; daily; weekly;
  monthly; yearly; quarterly; annually; per annum; a year; between; throughout; once; twice; for a period of; for the period of; not longer than;
  no longer than; only after; by the end of; at the end of; at the start of; at the beginning of`,
);
