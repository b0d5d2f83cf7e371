import type { Sentence } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { prose } from '../kit/span.ts';
import { HOMOGRAPHS, VERBS } from './closed-class.ts';
import { conjugate } from './inflect.ts';
import { PARTICIPLES, PASTS } from './irregular.ts';
import { gapAfter, isDeterminer, isModal, isPronoun } from './parts.ts';
import type { GrammaticalNumber } from './subject-kind.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that are no nouns, so that “and” before one joins it to the verb of the sentence. */
const SURE = set(
  'be continue remain inure survive apply expire terminate become have prevail control govern constitute supersede bind include operate accrue cease commence mean pass vest belong require extend',
);

/** How the first verb reads now: what is joined to “does not” keeps its form, what is joined to “is not” cannot. */
interface FirstVerb {
  readonly number: GrammaticalNumber;
  readonly says: 'is' | 'is not' | 'does not';
}

/**
 * The edits with the verbs that “and” or “or” joins to the first one in the present tense too: “shall survive and
 * remain in force” → “survives and remains in force”. null where that cannot be, or where a word behind “and” may or
 * may not be such a verb.
 */
export function withOtherVerbs(
  sentence: Sentence,
  verb: number,
  { number, says }: FirstVerb,
  edits: readonly Edit[],
): readonly Edit[] | null {
  const { words } = sentence;
  const all = [...edits];
  for (let at = verb + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || /[;:.!?(]/.test(gapAfter(sentence, at - 1))) break;
    if (isModal(word) || ENDS.has(word.lower)) break;
    const isListed = gapAfter(sentence, at - 1).includes(',') && SURE.has(word.lower);
    if (!isListed && !/^(?:and|or)$/.test(words[at - 1]?.lower ?? '')) continue;
    if (word.lower === 'to') return all;
    if (at === verb + 2 && says === 'is' && words[verb]?.lower !== 'be' && isSecondVerb(sentence, at)) {
      const text = inPresent(word.lower, number);
      if (text !== word.lower) all.push({ at: prose(word.start, word.end), text });
      continue;
    }
    const isSure = SURE.has(word.lower);
    if (
      word.lower === 'not' ||
      (!isSure && isBase(sentence, at) && (number === 'singular' || says === 'is not'))
    )
      return says === 'does not' ? all : null;
    if (!isSure || (says === 'does not' && word.lower !== 'be')) continue;
    if (says !== 'is') return null;
    const text = inPresent(word.lower, number);
    if (text !== word.lower) all.push({ at: prose(word.start, word.end), text });
  }
  return all;
}

/** “shall limit or exclude the …”: right behind the first verb, and with an object of its own, only a verb stands. */
const isSecondVerb = (sentence: Sentence, at: number): boolean =>
  /^[a-z]+$/.test(sentence.words[at]?.text ?? '') &&
  !isDeterminer(sentence.words[at]) &&
  !isPronoun(sentence.words[at]) &&
  (isDeterminer(sentence.words[at + 1]) || gapAfter(sentence, at).trim() === '(') &&
  !/(?:s|ed|ly)$/.test(sentence.words[at]?.lower ?? '');

function inPresent(verb: string, number: GrammaticalNumber): string {
  if (verb === 'be') return number === 'singular' ? 'is' : 'are';
  return conjugate(verb, number === 'singular' ? 's' : 'base');
}

/** Words that open another clause. */
const ENDS = set(
  'that which who whom whose if unless when where because while until is are was were has but except provided',
);

/** The base form of a verb; of words that are nouns too, those that have an object. */
function isBase({ words }: Sentence, index: number): boolean {
  const lower = words[index]?.lower ?? '';
  if (!VERBS.has(lower) || PASTS.has(lower) || PARTICIPLES.has(lower) || /(?:s|ed)$/.test(lower))
    return false;
  return !HOMOGRAPHS.has(lower) || isDeterminer(words[index + 1]);
}
