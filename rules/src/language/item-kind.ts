import type { Sentence, Word } from '../kit/document.ts';
import { DETERMINERS, MODALS, OTHERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './closed-class.ts';
import { behindAdverbs, isBaseVerb, isGerundVerb } from './item-verbs.ts';
import { gapAfter, isFiniteVerb } from './parts.ts';

/** A stretch of a sentence by the numbers of its words, inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What the items of one list have in common. */
export interface ItemKind {
  readonly name: 'same word' | 'gerund' | 'verb' | 'noun' | 'name';
  /** True where an item begins at a word and could end with another. */
  readonly fits: (sentence: Sentence, item: Stretch) => boolean;
  /** The words of the part before at which the first item may begin: sure where there is one. */
  readonly slots: (sentence: Sentence, head: Stretch) => readonly number[];
}

/** The kinds that the last item could be of, the surest first. */
export function kindsOf(sentence: Sentence, last: Stretch): readonly ItemKind[] {
  const word = sentence.words[last.first]?.lower ?? '';
  const kinds: ItemKind[] = [];
  if (OPENERS.has(word) || isDeterminer(word)) {
    const next = sentence.words[last.first + 1]?.lower ?? '';
    if (isDeterminer(word) && last.last > last.first) kinds.push(sameWord(word, next));
    kinds.push(sameWord(word));
  }
  if (GERUND.fits(sentence, last)) kinds.push(GERUND);
  if (VERB.fits(sentence, last)) kinds.push(VERB);
  if (NOUN.fits(sentence, last)) kinds.push(NOUN);
  if (NAME.fits(sentence, last)) kinds.push(NAME);
  return kinds;
}

/** Words that open each item of a list: “to …, to … and to …”. */
const OPENERS: ReadonlySet<string> = new Set(
  'to that if when where whether who which for by in on with from under as at through about how what why because'.split(
    ' ',
  ),
);

const isDeterminer = (lower: string): boolean =>
  DETERMINERS.has(lower) && !/^(?:that|these|those|this|other|such|more|most)$/.test(lower);

/** Items that open with one word, or with the same two: “the right to …, the right to …”. */
function sameWord(word: string, second: string | null = null): ItemKind {
  const isArticle = isDeterminer(word);
  const opens = ({ words }: Sentence, index: number): boolean =>
    words[index]?.lower === word && (second === null || words[index + 1]?.lower === second);
  return {
    name: 'same word',
    fits: (sentence, item) =>
      opens(sentence, item.first) &&
      (isArticle ? isNounPhrase(sentence, item) : word !== 'to' || opensVerb(sentence, item.first)),
    slots: (sentence, head) =>
      placesIn(head, index => {
        if (!opens(sentence, index) || index === 0) return false;
        if (isArticle) return governs(sentence, index - 1);
        return word !== 'to' || opensVerb(sentence, index);
      }),
  };
}

const opensVerb = (sentence: Sentence, to: number): boolean => {
  const verb = behindAdverbs(sentence, to + 1);
  const lower = sentence.words[verb]?.lower ?? '';
  return /^(?:be|have|do)$/.test(lower) || (lower !== '' && !OTHERS.has(lower) && !DETERMINERS.has(lower));
};

/** A noun phrase may begin behind this word: a verb, a preposition, “including”. */
function governs(sentence: Sentence, index: number): boolean {
  const lower = sentence.words[index]?.lower ?? '';
  return PREPOSITIONS.has(lower) || INTRODUCES.has(lower) || isVerb(sentence, index);
}

const isVerb = (sentence: Sentence, index: number): boolean =>
  isFiniteVerb(sentence, index) || isBaseVerb(sentence, index) || isGerundVerb(sentence, index);

const GERUND: ItemKind = {
  name: 'gerund',
  fits: (sentence, { first }) => isGerundVerb(sentence, behindAdverbs(sentence, first)),
  slots: (sentence, head) =>
    placesIn(head, index => {
      if (!isGerundVerb(sentence, index) || index === 0) return false;
      const before = sentence.words[index - 1]?.lower ?? '';
      return PREPOSITIONS.has(before) || INTRODUCES.has(before) || opensAt(sentence, index);
    }),
};

const VERB: ItemKind = {
  name: 'verb',
  fits: (sentence, { first, last }) => {
    const verb = behindAdverbs(sentence, first);
    // “have” and “be” are finite as often.
    return (
      verb < last && isBaseVerb(sentence, verb) && !/^(?:have|be|do)$/.test(sentence.words[verb]?.lower ?? '')
    );
  },
  slots: (sentence, head) =>
    placesIn(head, index => {
      const before = sentence.words[index - 1]?.lower ?? '';
      // “To open the door, turn the key and push it”: what stands in front is no item.
      const isSlot =
        (before === 'to' && !opensSentence(sentence, index - 1)) ||
        MODALS.has(before) ||
        (before === 'not' && followsModal(sentence, index - 1));
      const verb = sentence.words[index]?.lower ?? '';
      return isSlot && verb !== 'not' && !OTHERS.has(verb);
    }),
};

const opensSentence = ({ words, start, text }: Sentence, index: number): boolean =>
  index === 0 || /[:—–]\s*$/.test(text.slice(0, (words[index]?.start ?? start) - start));

const followsModal = ({ words }: Sentence, index: number): boolean =>
  MODALS.has(words[index - 1]?.lower ?? '') || words[index + 1]?.lower === 'to';

const NOUN: ItemKind = {
  name: 'noun',
  fits: isNounPhrase,
  slots: (sentence, head) => {
    const introduced = placesIn(head, index => isIntroduced(sentence, index));
    if (introduced.length > 0) return introduced.slice(-1);
    return placesIn(head, index => isObject(sentence, index, head));
  },
};

/** “Austria, Belgium and the Netherlands”: nothing but names, the first right behind a preposition or a verb. */
const NAME: ItemKind = {
  name: 'name',
  fits: isNameAlone,
  slots: (sentence, head) =>
    placesIn(
      head,
      index =>
        index > 0 &&
        (governs(sentence, index - 1) || /^(?:is|are)$/.test(sentence.words[index - 1]?.lower ?? '')) &&
        isNameAlone(sentence, { first: index, last: head.last }),
    ),
};

/** “the United Kingdom”, “Annex 2”: words with a capital alone, with a “the” in front or without. */
function isNameAlone({ words }: Sentence, { first, last }: Stretch): boolean {
  const from = words[first]?.text === 'the' ? first + 1 : first;
  if (from > last || !/^\p{Lu}/u.test(words[from]?.text ?? '')) return false;
  for (let index = from; index <= last; index++)
    if (!/^[\p{Lu}\d]/u.test(words[index]?.text ?? '')) return false;
  return true;
}

/** Words behind which the items of a list stand. */
const INTRODUCES: ReadonlySet<string> = new Set(
  'including includes include included namely comprises means'.split(' '),
);

/** “including”, “such as” or a colon stands before a word. */
export function isIntroduced(sentence: Sentence, index: number): boolean {
  const [two, one] = [sentence.words[index - 2]?.lower, sentence.words[index - 1]?.lower ?? ''];
  if (sentence.words[index]?.lower === 'without' || sentence.words[index]?.lower === 'but') return false;
  return (
    INTRODUCES.has(one) ||
    (one === 'as' && two === 'such') ||
    (one === 'to' && two === 'limited') ||
    (one === 'limitation' && two === 'without') ||
    (one === 'example' && two === 'for') ||
    (one === 'of' && /^(?:consists?|consisting|comprised)$/.test(two ?? '')) ||
    opensAt(sentence, index)
  );
}

/** A colon stands before the word. */
const opensAt = (sentence: Sentence, index: number): boolean =>
  index > 0 && gapAfter(sentence, index - 1).includes(':');

/** The object of a verb that nothing but its own noun phrase parts from the second item. */
function isObject(sentence: Sentence, index: number, head: Stretch): boolean {
  const before = sentence.words[index - 1];
  if (before === undefined || index > head.last || !isTransitive(sentence, index - 1)) return false;
  const own = { first: index, last: head.last };
  return isNounPhrase(sentence, own) && !hasModifier(sentence, own);
}

/** “processes”, “we may collect”: the verb of the sentence, in front of its object. */
export function isTransitive(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  const before = sentence.words[index - 1];
  if (word === undefined || before === undefined) return false;
  if (word.lower === 'using') return true;
  if (!(GATHERS.test(word.lower) || TAKES.test(word.lower)) || word.text !== word.lower) return false;
  return (
    MODALS.has(before.lower) ||
    /^(?:to|we|you|they|not|also|may|it|who|which|that)$/.test(before.lower) ||
    (/[^s]s$/.test(word.lower) && /^\p{Lu}/u.test(before.text))
  );
}

const GATHERS =
  /^(?:collect|process|receive|use|share|store|need|require|include|contain|cover|provide|disclose|gather|obtain|record|keep|retain|access|delete|transfer|hold|request|supply|submit|publish|display|offer)(?:e?s)?$/;

/** Other verbs that take things as their object, and no clause. */
const TAKES =
  /^(?:facilitate|support|protect|improve|maintain|manage|operate|deliver|develop|distribute|review|read|accept|follow|breach|violate|infringe|impair|damage|affect|describe|identify|list|name|state|specify|report|enter|install|upload|download|post|transmit|introduce|sell|buy|issue|create|produce|perform|replace|return|repair|inspect|test|monitor|track|measure|check|verify|confirm|change|limit|govern|reimburse|pay|grant|own|waive|disclaim|exclude|represent|promote|advertise|remove|prevent|prohibit|serve|govern|bear|cause|create|combine|complete|obtain|get|give|seek|exercise)(?:e?s)?$/;

/** A noun phrase: no verb of its own but behind “that”, “which”, “you” or “we”; no clause, aside or number. */
function isNounPhrase(sentence: Sentence, { first, last }: Stretch): boolean {
  const { words } = sentence;
  const [one] = [words[first]];
  if (one === undefined || !canOpenNoun(one) || isGerundVerb(sentence, first)) return false;
  let isRelative = false;
  for (let index = first; index <= last; index++) {
    const lower = words[index]?.lower ?? '';
    if (index > first && RELATIVES.test(lower)) isRelative = true;
    if (!isRelative && isFiniteVerb(sentence, index) && !isNounHere(sentence, index)) return false;
  }
  return true;
}

const RELATIVES = /^(?:that|which|who|whom|whose|where|when|you|we|they|i|it|how|whether|what)$/;

/** “your use of it”, “links clicked”: behind a determiner a word is no verb, and without an object a past is none. */
function isNounHere(sentence: Sentence, index: number): boolean {
  const before = sentence.words[index - 1]?.lower ?? '';
  const next = sentence.words[index + 1];
  if (DETERMINERS.has(before) && before !== 'that') return true;
  const isPast = /[a-z]{2}ed$/.test(sentence.words[index]?.lower ?? '') && !PRONOUNS.has(before);
  return (
    isPast && (next === undefined || gapAfter(sentence, index).trim() !== '' || PREPOSITIONS.has(next.lower))
  );
}

function canOpenNoun({ lower, text }: Word): boolean {
  if (/^\d/.test(text) || SUBORDINATORS.has(lower) || MODALS.has(lower)) return false;
  if (
    /^(?:which|who|whom|but|not|such|including|together|otherwise|so|related|similar|etc|then|as|there|it|we|you|they|he|she|i)$/.test(
      lower,
    )
  )
    return false;
  return !PREPOSITIONS.has(lower) && (isDeterminer(lower) || lower === 'other' || !OTHERS.has(lower));
}

/** True where something hangs on the noun: a preposition, a relative clause, a participle. */
export function hasModifier({ words }: Sentence, { first, last }: Stretch): boolean {
  for (let index = first + 1; index <= last; index++) {
    const lower = words[index]?.lower ?? '';
    if (PREPOSITIONS.has(lower) || RELATIVES.test(lower)) return true;
  }
  return false;
}

function placesIn({ first, last }: Stretch, isPlace: (index: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let index = first; index <= last; index++) if (isPlace(index)) found.push(index);
  return found;
}
