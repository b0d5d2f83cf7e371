import type { Sentence, Word } from '../kit/document.ts';
import { DETERMINERS } from './closed-class.ts';
import { isFinite } from './main-clause.ts';
import { gapAfter, isModal, isPreposition } from './parts.ts';
import { isThirdPerson } from './verb-list.ts';

/**
 * True where an “it”, “them” or “its” that is no subject has its noun close by, so that it may stand in a sentence of its
 * own. `from` and `to` bound the words that it may look back to.
 */
export function hasNounNear(sentence: Sentence, at: number, from: number, to: number): boolean {
  const lower = sentence.words[at]?.lower ?? '';
  const isPlural = /^(?:them|their)$/.test(lower);
  if (!isPlural && !/^(?:it|its)$/.test(lower)) return false;
  const nouns = nounsIn(sentence, from, to);
  const count = nouns.filter(noun => isMany(noun) === isPlural).length;
  return count > 0 && count <= MOST_NOUNS;
}

/** How many different nouns of one number stand between two words: what a pronoun behind them could mean. */
export const rivals = (
  sentence: Sentence,
  { from, to, isPlural }: { readonly from: number; readonly to: number; readonly isPlural: boolean },
): number =>
  new Set(
    isPlural
      ? sentence.words
          .slice(from, to)
          .flatMap(({ lower }) => (MANY.test(lower) && !isThirdPerson(lower) ? [lower] : []))
      : nounsIn(sentence, from, to).flatMap(noun => (isMany(noun) ? [] : [noun.lower])),
  ).size;

const MANY = /^\p{L}{2,}[^su]s$/u;

/** Among more nouns a reader has to search. */
const MOST_NOUNS = 2;

/** The last words of the nouns with a determiner, the names, and the bare plurals between two words. */
function nounsIn({ words, ...sentence }: Sentence, from: number, to: number): readonly Word[] {
  const all = { ...sentence, words };
  const found: Word[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || /^(?:you|we|i)$/.test(word.lower)) continue;
    const isName = /^\p{Lu}/u.test(word.text) && at > 0;
    const isBare = isMany(word) && /^\p{Ll}{4,}$/u.test(word.text) && !isThirdPerson(word.lower);
    if (!DETERMINERS.has(word.lower) && !isName && !isBare) continue;
    let last = at;
    while (last + 1 < to && goesOn(words[last + 1]) && !/[,;:()]/.test(gapAfter(all, last))) last++;
    const head = words[last];
    if (head !== undefined && !DETERMINERS.has(head.lower)) found.push(head);
    at = last;
  }
  return found;
}

const goesOn = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isPreposition(word) &&
  !isModal(word) &&
  !isFinite(word) &&
  !isThirdPerson(word.lower) &&
  !DETERMINERS.has(word.lower) &&
  !/^(?:and|or|but|so|to|that|which|who|if|when|where|you|we|they|it|not|as|be|been|[a-z]+ly)$/.test(
    word.lower,
  );

const isMany = ({ lower }: Word): boolean =>
  /[^su]s$/.test(lower) || /^(?:people|children|data)$/.test(lower);
