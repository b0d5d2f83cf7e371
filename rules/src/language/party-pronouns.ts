import type { Sentence, Word } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { prose } from '../kit/span.ts';
import { isDeterminer, isModal } from './parts.ts';
import type { NamedParty } from './party-verbs.ts';
import { OTHER_PARTY, OWNED_BY_PARTIES, PARTY_POSSESSIVE, PARTY_PRONOUN } from './party-words.ts';

const PRONOUN = /^(?:it|its|itself|they|them|their|theirs|themselves|he|she|him|her|his|hers)$/;

/**
 * The pronouns that stand for a party that is now “you” or “we”; null where one of them could stand for something else.
 * “The Customer shall pay its fees” → your; “If the Customer is late, it must pay interest” → you.
 */
export function pronounEdits(sentence: Sentence, names: readonly NamedParty[]): readonly Edit[] | null {
  const edits: Edit[] = [];
  let subject: 'you' | 'we' | null = null;
  for (const [index, word] of sentence.words.entries()) {
    if (!PRONOUN.test(word.lower)) continue;
    const role: 'you' | 'we' | null = isParallel(sentence, index) ? subject : roleOf(sentence, names, index);
    const made = role === null ? null : editsAt(sentence, index, role);
    if (made === null) return null;
    if (PARTY_PRONOUN.test(word.lower)) subject = role;
    edits.push(...made);
  }
  return edits;
}

/** “that it has the right to sign and that it will pay”: the second stands for the same as the first. */
const isParallel = ({ words }: Sentence, index: number): boolean =>
  PARTY_PRONOUN.test(words[index]?.lower ?? '') &&
  words[index - 1]?.lower === 'that' &&
  /^(?:and|or)$/.test(words[index - 2]?.lower ?? '');

/** The party that the pronoun stands for: the only one named before it, with nothing else before that it could mean. */
function roleOf(sentence: Sentence, names: readonly NamedParty[], index: number): 'you' | 'we' | null {
  const { words } = sentence;
  const joins = /^(?:and|or)$/.test(words[index - 1]?.lower ?? '');
  const joined = joins
    ? names.find(({ last, isPossessive }) => last === index - 2 && !isPossessive)
    : undefined;
  if (joined !== undefined && PARTY_POSSESSIVE.test(words[index]?.lower ?? '')) return joined.role;
  const before = names.filter(({ last }) => last < index);
  const roles = new Set(before.map(({ role }) => role));
  const [role] = roles;
  if (roles.size !== 1 || role === undefined) return null;
  const owned = words[index + 1]?.lower ?? '';
  const isOwned = PARTY_POSSESSIVE.test(words[index]?.lower ?? '') && OWNED_BY_PARTIES.has(owned);
  const isClear = words.slice(0, index).every((word, at) => {
    if (before.some(({ first, last }) => first <= at && at <= last)) return true;
    if (OTHER_PARTY.test(word.lower)) return false;
    return isOwned || !opensNoun(word, at);
  });
  return isClear ? role : null;
}

/** A noun with an article or a name begins here: the pronoun could stand for it. */
const opensNoun = (word: Word, at: number): boolean =>
  (isDeterminer(word) && word.lower !== 'that' && !PRONOUN.test(word.lower)) ||
  (at > 0 && /^\p{Lu}\p{Ll}/u.test(word.text));

function editsAt(sentence: Sentence, index: number, role: 'you' | 'we'): readonly Edit[] | null {
  const [word, next, second] = [0, 1, 2].map(offset => sentence.words[index + offset]);
  if (word === undefined) return null;
  const put = (at: Word, text: string): Edit => ({
    at: prose(at.start, at.end),
    text: at.text.length > 1 && at.text === at.text.toUpperCase() ? text.toUpperCase() : text,
  });
  if (PARTY_POSSESSIVE.test(word.lower)) return [put(word, role === 'you' ? 'your' : 'our')];
  if (!PARTY_PRONOUN.test(word.lower) || next === undefined) return null;
  // “it must be paid” and “it has been agreed” may be said of a thing that was not named.
  if (second === undefined || /^(?:be|been)$/.test(second.lower)) return null;
  if (isModal(next)) return [put(word, role)];
  const verb = { has: 'have', does: 'do', have: 'have', do: 'do' }[next.lower];
  return verb === undefined ? null : [put(word, role), ...(verb === next.lower ? [] : [put(next, verb)])];
}
