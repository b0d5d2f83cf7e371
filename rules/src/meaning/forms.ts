import { wordList } from './word-list.ts';

/** Row 17: in which form something has to be done. */
export const FORMS = wordList(
  'form requirement',
  `in writing; written; signed; sign; signs; signature; by post; by deed; by email; by e-mail; by registered post; by recorded delivery; by courier;
  by hand; by fax; orally; oral; verbal; electronic; electronically; original; certified; notarised; notarized; witnessed; sealed; registered;
  by telephone; by phone; in person; online; express; expressly; expressed; implied; explicit; explicitly`,
);
