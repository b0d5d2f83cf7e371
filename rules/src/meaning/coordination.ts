import { wordList } from './word-list.ts';

/** Row 11: how the parts of a list hang together. */
export const COORDINATION = wordList(
  'and/or',
  'and; or; and/or; as well as; together with; plus; /; but also; not only',
);
