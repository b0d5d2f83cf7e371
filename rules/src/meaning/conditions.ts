import { wordList } from './word-list.ts';

/** Row 8: what a rule depends on. */
export const CONDITIONS = wordList(
  'condition',
  `if; when; where; whenever; wherever; unless; provided; provided that; providing; subject to; to the extent; to the extent that; to the maximum extent;
  to the fullest extent; to the full extent; to the greatest extent; in case;
  as long as; so long as; only if; only when; only where; if and only if; in the event that; in the event of; in the event; on condition that;
  insofar as; in so far as; whether; whether or not; unless and until; even if; as soon as; while; whilst; once; on the basis that;
  when and if; if and when; in cases where; in which case; otherwise`,
);
