import type { PhraseRow } from '../kit/phrase.ts';

/** The rule that speaks about a row of the legalese list, so that each span is reported once. */
export type LegalTopic =
  | 'archaic'
  | 'here-there'
  | 'notwithstanding'
  | 'proviso'
  | 'shall'
  | 'slash'
  | 'gender';

/** What a row of the category `legalese` is about. Rows that no other rule owns are `archaic`. */
export function legalTopic(row: PhraseRow): LegalTopic {
  const known = topics.get(row);
  if (known !== undefined) return known;
  const topic = topicOf(row.find);
  topics.set(row, topic);
  return topic;
}

const topics = new WeakMap<PhraseRow, LegalTopic>();

/** They point to a place in the text; “hereby”, “thereafter” and “whereas” do not. */
const POINTER =
  /^(?:herein|hereinabove|hereof|hereto|hereunder|hereunto|there(?:in|of|on|to|under|from|with|for|at)|or any part thereof|in respect thereof|whereof|whereon)$/;

function topicOf(find: string): LegalTopic {
  if (find === 'shall') return 'shall';
  if (find === 'and/or') return 'slash';
  if (/^(?:s\/he|he\/she|his\/her|him\/her)$/.test(find)) return 'gender';
  if (find.startsWith('notwithstanding')) return 'notwithstanding';
  if (find.startsWith('provided')) return 'proviso';
  return POINTER.test(find) ? 'here-there' : 'archaic';
}
