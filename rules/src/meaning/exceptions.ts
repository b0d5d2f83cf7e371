import { wordList } from './word-list.ts';

/** Row 9: what a rule does not cover. */
export const EXCEPTIONS = wordList(
  'exception',
  `except; except for; except that; except if; except when; except where; except as; except to the extent; other than; save; save for;
  save that; save as; excluding; excludes; exclude; excluded; notwithstanding; despite; in spite of; without prejudice to; without prejudice;
  with the exception of; with the exception that; apart from; aside from; but not; although; even though; regardless of; irrespective of;
  despite the fact that; in spite of the fact that; however; but`,
);
