import { wordList } from './word-list.ts';

/** Row 16: words that make a sentence an act in itself, and words that put the act off. */
export const PERFORMANCE = wordList(
  'tense of performance',
  `hereby; agree to; agrees to; agreed to; undertakes to; promises to; intends to; plans to; assign; assigns; assigned; grant; grants; granted;
  license; licenses; release; releases; released; waive; waives; waived; appoint; appoints; appointed; accept; accepts; accepted; transfers;
  promise; promises; warrants; represents; acknowledges`,
);
