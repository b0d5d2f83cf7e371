import { wordList } from './word-list.ts';

/** Row 2: words that turn a statement round. Adjectives in un-, in- and non- are words of their own. */
export const NEGATION = wordList(
  'negation',
  `not; no; none; never; neither; nor; nobody; nothing; nowhere; without; fail; fails; failed; failing; failure; refuse; refuses;
  refused; refusing; refusal; lack; lacks; lacking; cease; ceases; ceased; prohibit; prohibits; prohibited; prohibiting;
  cannot; no longer; no one; hardly; absence of; in the absence of`,
);
