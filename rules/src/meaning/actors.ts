import { wordList } from './word-list.ts';

/** Row 6: pronouns of the parties and words for them, besides the role map. */
export const ACTORS = wordList(
  'actor',
  `he; she; they; it; him; them; his; her; its; their; itself; themselves; either party; each party; both parties; neither party; no party;
  the parties; party; parties; customer; supplier; tenant; landlord; buyer; seller; user; licensee; licensor; employer; employee; contractor;
  client; company; provider; borrower; lender; consumer; trader; third party; third parties; affiliate; affiliates; member; subscriber; agent;
  bank; insurer; purchaser; vendor; distributor; publisher; author; recipient; discloser; guarantor`,
);

/** Pronouns of the two parties of a consumer text: which of them, and whether in the possessive. */
export const ROLE_WORDS: ReadonlyMap<string, string> = new Map([
  ...['we', 'us', 'ourselves'].map(word => [word, '@we'] as const),
  ...['our', 'ours'].map(word => [word, '@we’s'] as const),
  ...['you', 'yourself', 'yourselves'].map(word => [word, '@you'] as const),
  ...['your', 'yours'].map(word => [word, '@you’s'] as const),
]);
