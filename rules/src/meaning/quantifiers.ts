import { wordList } from './word-list.ts';

/** Row 10: how much or how many a rule covers, and whether a list is open. */
export const QUANTIFIERS = wordList(
  'quantifier',
  `all; any; each; every; both; either; some; several; many; most; few; only; solely; exclusively; including; include; includes; included;
  includes but is not limited to; including but not limited to; including without limitation; such as; for example; consisting of; consists of;
  in total; jointly; jointly and severally; severally; joint and several; in aggregate; in the aggregate; whole; entire; partly; in part; in full;
  in whole or in part; in whole; one or more; any one; any of; all of; each of; at all times; always; at any time; from time to time; sole; exclusive;
  non-exclusive; another; other; others; everyone; anyone; someone; everything; anything; each and every; any and all; all or part;
  mainly; generally; usually; sometimes; often; in particular; among other things; respectively; further; additional; same; similar`,
);
