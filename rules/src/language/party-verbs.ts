import type { Sentence, Word } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { prose } from '../kit/span.ts';
import { VERBS } from './closed-class.ts';
import { conjugate } from './inflect.ts';
import { gapAfter, isBe, isDeterminer, isModal, isPronoun } from './parts.ts';

/** Helping verbs in the third person, and as “you” and “we” have them. */
export const HELPERS: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
]);

/** The verb at a place, and the helping verbs joined to it, as “you” has them; null where no verb is known there. */
export function verbsFrom(sentence: Sentence, at: number, opens: boolean): readonly Edit[] | null {
  const { words } = sentence;
  const verb = words[at];
  const first = verb === undefined ? null : agreement(sentence, at, opens);
  if (first === null) return null;
  const edits = [first];
  for (let index = at + 2; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !/^(?:and|or|but)$/.test(words[index - 1]?.lower ?? '')) continue;
    const helper = HELPERS.get(word.lower);
    if (helper !== undefined) edits.push({ at: prose(word.start, word.end), text: inCase(word, helper) });
    // “pays the fee and returns the goods”: the second verb has to agree as well, where it is no noun.
    else if (/s$/.test(word.lower) && VERBS.has(word.lower)) {
      const next = words[index + 1];
      const joined = isDeterminer(next) || isPronoun(next) ? agreement(sentence, index, true) : null;
      if (joined === null) return null;
      edits.push(joined);
    }
  }
  return edits.filter(({ text }) => text !== '');
}

/** The verb as “you” has it, without text where it stays; null where the word is no finite verb. */
function agreement(sentence: Sentence, at: number, opens: boolean): Edit | null {
  const verb = sentence.words[at];
  if (verb === undefined) return null;
  const { lower } = verb;
  const helper = HELPERS.get(lower);
  if (helper !== undefined) return { at: prose(verb.start, verb.end), text: inCase(verb, helper) };
  if (!opens) return null;
  const next = sentence.words[at + 1];
  const isPlural = next !== undefined && (isModal(next) || isBe(next) || /^(?:have|do|of)$/.test(next.lower));
  for (const base of [lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')])
    if (base !== lower && base.length > 2 && !/s$/.test(base) && !isPlural && conjugate(base, 's') === lower)
      return { at: prose(verb.start, verb.end), text: inCase(verb, base) };
  const isPast = VERBS.has(lower) && (/ed$/.test(lower) || PASTS.test(lower));
  return isPast ? { at: prose(verb.end, verb.end), text: '' } : null;
}
const PASTS = /^(?:paid|sent|made|gave|kept|left|held|bought|sold|took)$/;

/** The place and the name of a party. */
export interface NamedParty {
  readonly role: 'you' | 'we';
  /** Word numbers, both inclusive; `first` takes “the” in. */
  readonly first: number;
  readonly last: number;
  readonly isPossessive: boolean;
}

/**
 * “is the Customer liable”, “in no event does the Supplier”: the helping verb before it, as “you” has it; null for “the
 * buyer is the Customer”.
 */
export function helperBefore(
  sentence: Sentence,
  { first, isPossessive }: NamedParty,
): readonly Edit[] | null {
  const helper = sentence.words[first - 1];
  const agreed =
    helper === undefined || isPossessive || !isBare(sentence, first - 1)
      ? undefined
      : HELPERS.get(helper.lower);
  if (helper === undefined || agreed === undefined) return [];
  const lead = sentence.words[first - 2]?.lower ?? '';
  if (first > 1 && !/^(?:event|nor|neither|circumstances|only|case|way)$/.test(lead)) return null;
  return [{ at: prose(helper.start, helper.end), text: inCase(helper, agreed) }];
}

/** White space alone stands before the word behind this one. */
export const isBare = (sentence: Sentence, index: number): boolean => /^\s+$/.test(gapAfter(sentence, index));

/** A text with the capitals that a word has. */
export const inCase = (word: Word, text: string): string =>
  word.text.length > 1 && word.text === word.text.toUpperCase()
    ? text.toUpperCase()
    : /^\p{Lu}/u.test(word.text)
      ? text.charAt(0).toUpperCase() + text.slice(1)
      : text;
