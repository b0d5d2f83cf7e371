import type { Sentence, Word } from '../kit/document.ts';
import { VERBS } from './closed-class.ts';
import { isParticiple } from './participles.ts';
import {
  gapAfter,
  isBe,
  isDeterminer,
  isGerund,
  isModal,
  isPreposition,
  isPronoun,
  readAs,
  startsNounPhrase,
} from './parts.ts';
import { beforeBracket, FARTHEST, isListLabel, opensBehindHeading } from './subject-edges.ts';
import { type ActorKind, actorOf, type GrammaticalNumber, numberOf } from './subject-kind.ts';

/** The subject of a verb. Word numbers count in `sentence.words`; `last` is the last word, inclusive. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  /** The noun or pronoun that the verb agrees with. */
  readonly head: number;
  /** null where the words do not tell. */
  readonly number: GrammaticalNumber | null;
  /** Who or what it is: `we`, `you`, another `party`, a `thing`; null where the words do not tell. */
  readonly actor: ActorKind | null;
  /** True for “no party”, “neither party”, “nothing in this agreement”. */
  readonly negative: boolean;
  /** True where it is a word in quotation marks: “The term “Fee” shall mean …”. */
  readonly quoted: boolean;
  /** The word that opens the clause of this subject: “if”, “that”, “unless”; null in a main clause. */
  readonly opener: string | null;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that open a clause, so that its subject stands right behind them. */
const OPENERS = set(
  'that if when whenever where wherever unless until because whether provided although though while once since whereas as which who whom so and or but then nor',
);
const CONDITIONS = set('if when whenever where wherever unless until once');
const FINITE = set(
  'has have had do does did says agrees agree acknowledge acknowledges understand understands',
);

/**
 * The noun phrase before a modal verb or another finite verb, read backwards: `index` is the verb's word number.
 * null where no plain noun phrase stands there, as in “In no event shall …” or a list item that starts with the verb.
 */
export function subjectBefore(sentence: Sentence, index: number): Subject | null {
  const end = endOfPhrase(sentence, index);
  if (end < 0) return null;
  const relative = sentence.words[end]?.lower ?? '';
  if (/^(?:which|who|that)$/.test(relative) && end > 0) {
    const antecedent = phraseEndingAt(sentence, end - 1);
    return antecedent === null ? null : { ...antecedent, last: end, opener: null };
  }
  return phraseEndingAt(sentence, end);
}

/** The subject that the words from `first` to `last`, inclusive, make up. */
export const subjectIn = (sentence: Sentence, first: number, last: number): Subject | null =>
  first > last ? null : subjectOf(sentence, first, last, null);

/** True where a clause that starts with one of these words only says when or whether something happens. */
export const isCondition = (opener: string | null): boolean => opener !== null && CONDITIONS.has(opener);

/** The last word of the phrase before the verb; what stands between two commas or in brackets is stepped over. */
function endOfPhrase(sentence: Sentence, index: number): number {
  const gap = index === 0 ? ':' : gapAfter(sentence, index - 1);
  if (/[;:.!?([–—]/.test(gap)) return -1;
  if (gap.includes(')')) return beforeBracket(sentence, index - 1);
  if (!gap.includes(',')) return index - 1;
  for (let at = index - 2; at >= 0 && at > index - FARTHEST; at--) {
    const between = gapAfter(sentence, at);
    if (/[;:.!?()]/.test(between)) break;
    if (between.includes(','))
      return /^(?:if|unless|when|where|at|in|on|upon|within|without|as|by|for|subject|acting|having|including|after|before|to|its|and)$/.test(
        sentence.words[at + 1]?.lower ?? '',
      )
        ? at
        : -1;
  }
  return index - 1;
}

/** Where a phrase starts that ends at a word: behind punctuation, an opener, or a finite verb. */
function phraseEndingAt(sentence: Sentence, end: number): Subject | null {
  const { words } = sentence;
  let first = end;
  let opener: string | null = null;
  let isCut = false;
  while (first > 0 && first > end - FARTHEST) {
    const gap = gapAfter(sentence, first - 1);
    if (gap.includes(')')) {
      if (isListLabel(sentence, first - 1)) break;
      // What stands in the brackets could be the head: “the terms of item (c) of this list”.
      return null;
    }
    const before = words[first - 1];
    if (opensBehindHeading(words[first], before)) break;
    if (before === undefined || /[,;:.!?(–—]/.test(gap)) break;
    if (isOpener(sentence, first - 1)) {
      opener = before.lower;
      break;
    }
    if (isModal(before) || isBe(before) || FINITE.has(before.lower)) {
      isCut = true;
      break;
    }
    first--;
  }
  if (isCut) return null;
  // “each of which when signed and delivered shall”: a participle alone is no subject.
  // “these terms and the policy as applicable shall”: the phrase behind “as” is none either.
  if (opener === 'as' && first === end) return null;
  if (opener !== null && (first === end || CONDITIONS.has(opener)) && isParticiple(words[end]?.lower ?? ''))
    return null;
  if (opener !== null && RELATIVES.test(opener)) return relativeSubject(sentence, first, end, opener);
  const subject = subjectOf(sentence, first, end, opener ?? behindComma(sentence, first));
  return subject !== null && opener === null && isShared(sentence, first)
    ? { ...subject, number: null }
    : subject;
}

/** “your access to, or inability to use, our services shall”: the phrase may be the object of what is before the comma. */
function isShared(sentence: Sentence, first: number): boolean {
  if (first < 2 || !gapAfter(sentence, first - 1).includes(',')) return false;
  for (let at = first - 1; at > 0 && at > first - 8; at--) {
    const gap = gapAfter(sentence, at - 1);
    if (gap.includes(',')) return /^(?:or|and)$/.test(sentence.words[at]?.lower ?? '');
  }
  return false;
}

const RELATIVES = /^(?:who|which|that)$/;

/** “Any member who breaks the lock shall”: what stands before “who” is the subject, not the lock. */
function relativeSubject(sentence: Sentence, first: number, end: number, opener: string): Subject | null {
  const before = sentence.words[first - 2]?.lower ?? '';
  const isStatement = opener === 'that' && (first < 2 || REPORTS.test(before));
  if (isStatement) return subjectOf(sentence, first, end, opener);
  const word = sentence.words[first];
  if (opener !== 'who' && (isDeterminer(word) || isPronoun(word)))
    return subjectOf(sentence, first, end, opener);
  if (opener !== 'who' && startsNounPhrase(sentence, first)) return null;
  const antecedent = first < 2 ? null : phraseEndingAt(sentence, first - 2);
  return antecedent === null ? null : { ...antecedent, last: end };
}

/** “the fees that the club shall set”: the clause describes a noun, and sets nobody a duty. */
export function isRelative(sentence: Sentence, { first, opener }: Subject): boolean {
  if (opener === 'as' || opener === 'which' || opener === 'whom') return true;
  if (opener !== 'that' || first < 2) return false;
  const before = sentence.words[first - 2]?.lower ?? '';
  return !REPORTS.test(before);
}

/** Verbs and the like that a “that” with a whole statement follows. */
const REPORTS =
  /^(?:agrees?|agreed|agreeing|acknowledges?|acknowledging|understands?|understanding|ensures?|sure|provided|providing|provides?|confirms?|confirming|warrants?|represents?|undertakes?|covenants?|accepts?|requires?|states?|stating|promises?|guarantees?|guaranteeing|except|so|means?|procures?|such|however|condition|and|hereby|acknowledgement|agreement|basis)$/;

/** “if, however, the goods shall”, “that, in such a case, you shall”: the opener before a phrase between commas. */
function behindComma(sentence: Sentence, first: number): string | null {
  if (first < 2 || !gapAfter(sentence, first - 1).includes(',')) return null;
  for (let at = first - 2; at >= 0 && at > first - 8; at--) {
    if (!gapAfter(sentence, at).includes(',')) continue;
    const opener = sentence.words[at]?.lower ?? '';
    return OPENERS.has(opener) ? opener : null;
  }
  return null;
}

/** “and”, “or” join two nouns of one subject or two clauses: they open a clause where a verb stands before them. */
function isOpener(sentence: Sentence, index: number): boolean {
  const lower = sentence.words[index]?.lower ?? '';
  if (!OPENERS.has(lower)) return false;
  if (lower !== 'and' && lower !== 'or') return true;
  const isParted = gapAfter(sentence, index - 1).includes(',');
  for (let at = index - 1; at >= 0 && at > index - FARTHEST; at--) {
    if (/[;:.!?(]/.test(gapAfter(sentence, at))) return false;
    // “If you live there, these terms and the policy shall”: the verb before the comma is of another clause.
    if (
      !isParted &&
      gapAfter(sentence, at).includes(',') &&
      (isDeterminer(sentence.words[at + 1]) || /^(?:and|or)$/.test(sentence.words[at + 1]?.lower ?? ''))
    ) {
      const between = sentence.words.slice(at + 1, index);
      return between.some(
        ({ lower }, step) =>
          step > 0 && VERBS.has(lower.replace(/s$/, '')) && readAs(sentence, at + 1 + step) === 'verb',
      );
    }
    const word = sentence.words[at];
    if (isModal(word) || isBe(word) || FINITE.has(word?.lower ?? '')) return true;
    if (OPENERS.has(word?.lower ?? '') && !/^(?:and|or)$/.test(word?.lower ?? '')) return false;
  }
  return false;
}

/** Prepositions and participles after a noun: what follows belongs to it and is not the head. */
const isPost = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  // “The following sections shall” has an adjective there.
  if (word?.lower === 'following' && isDeterminer(words[index - 1])) return false;
  return (
    isPreposition(word) ||
    (word?.lower === 'other' && words[index + 1]?.lower === 'than') ||
    (word?.lower === 'not' && isParticiple(words[index + 1]?.lower ?? '')) ||
    /^(?:to|set|hereto|hereof|hereunder|thereof|herein|therein|thereto|thereunder|pursuant|than)$/.test(
      word?.lower ?? '',
    ) ||
    (isGerund(word) &&
      /^(?:to|from|out|the|a|an|any|of|with|in|on|under|this|these|your|our|its|such)$/.test(
        words[index + 1]?.lower ?? '',
      )) ||
    (isParticiple(word?.lower ?? '') &&
      /^(?:by|to|in|on|at|for|from|with|under|hereunder|herein|pursuant|of|as|out|hereto|through|during|above|below)$/.test(
        words[index + 1]?.lower ?? '',
      ))
  );
};

function subjectOf(sentence: Sentence, start: number, end: number, opener: string | null): Subject | null {
  const { words } = sentence;
  const first = afterIntroduction(words, start, end);
  if (first === null) return null;
  let head = -1;
  let joined: 'and' | 'or' | null = null;
  for (let at = first; at <= end; at++) {
    if (at > first && isPost(words, at)) break;
    const lower = words[at]?.lower ?? '';
    if (lower === 'and' || lower === 'or' || lower === 'nor') joined = lower === 'and' ? 'and' : 'or';
    else if (
      !/^(?:only|also|then|hereby|however|both|each|all|together|jointly|collectively)$/.test(lower) ||
      at === first
    )
      head = at;
  }
  if (head < 0) return null;
  const joinsLater = hasLaterAnd(words, head + 1, end);
  const negative = words
    .slice(first, head + 1)
    .some(({ lower }, at) => (at === 0 ? NEGATIVE.test(lower) : lower === 'neither'));
  const quoted = /["“”]/.test(gapAfter(sentence, head));
  const isShare =
    /^(?:each|all|any|both|either|neither|none|some|one)$/.test(words[head]?.lower ?? '') &&
    words[head + 1]?.lower === 'of';
  const counted = isShare && /^(?:all|any|some)$/.test(words[head]?.lower ?? '') ? end : head;
  const number = joinsLater ? null : quoted ? 'singular' : numberOf(words, first, counted, joined);
  return {
    first,
    last: end,
    head,
    number,
    actor: actorOf(words, first, isShare ? end : head),
    negative,
    quoted,
    opener,
  };
}

const NEGATIVE = /^(?:no|neither|none|nothing|nobody|no-one)$/;

/** “termination of this agreement and the fees shall”: what “and” joins is open. */
const hasLaterAnd = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at++)
    if (
      words[at]?.lower === 'and' &&
      /^(?:the|any|all|your|our|its|this|these|those|such|each|every|other|similar|a|an)$/.test(
        words[at + 1]?.lower ?? '',
      )
    )
      return true;
  return false;
};

/** “Under clause 3 the supplier shall”: the phrase behind the introduction; null where that is open. */
function afterIntroduction(words: readonly Word[], start: number, end: number): number | null {
  let first = start;
  while (
    first < end &&
    /^(?:then|therefore|thereafter|further|furthermore|moreover|however|accordingly|also|otherwise|except|additionally|hereafter|and|or|but)$/.test(
      words[first]?.lower ?? '',
    )
  )
    first++;
  if (!isPreposition(words[first]) && words[first]?.lower !== 'upon' && words[first]?.lower !== 'to')
    return first;
  for (let at = end; at > first; at--) {
    const before = words[at - 1];
    const starts = isDeterminer(words[at]) || /^(?:you|we|it|they|he|she)$/.test(words[at]?.lower ?? '');
    if (starts && !isPreposition(before) && !isDeterminer(before) && before?.lower !== 'and') return at;
  }
  return null;
}
