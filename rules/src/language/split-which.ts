import type { Sentence, Word } from '../kit/document.ts';
import { DETERMINERS } from './closed-class.ts';
import { clauseFrom, isFinite } from './main-clause.ts';
import { gapAfter, isGerund, isModal, isPreposition } from './parts.ts';
import type { Lead } from './sentence-lead.ts';
import { type Split, splitBetween } from './split.ts';
import { isConditionAt } from './split-scope.ts';
import { isBaseVerb, isThirdPerson } from './verb-list.ts';

/** “…, which is the price that …”: “This price is …”, where the noun stands right before it. */
export function whichAt(sentence: Sentence, index: number, { main }: Lead): Split | null {
  const { words } = sentence;
  const [noun, verb] = [words[index - 1], words[index + 1]];
  if (
    noun === undefined ||
    verb === undefined ||
    (!isFinite(verb) && !isThirdPerson(verb.lower) && !isBaseVerb(verb.lower))
  )
    return null;
  if (/^(?:above|below|hereof|thereof|herein)$/.test(noun.lower)) return null;
  if (!/^[\p{L}-]{3,}$/u.test(noun.text) || noun.text === noun.text.toUpperCase()) return null;
  const named = namedBy(sentence, { main, index, verb, noun });
  if (named === null) return null;
  for (let at = index + 1; at < words.length; at++) {
    if (isConditionAt(sentence, at)) return null;
    if (at > index + 1 && /[,;:]/.test(gapAfter(sentence, at - 1)) && !goesOnInRow(sentence, at)) return null;
    if (/^(?:it|they|them|its|their|which)$/.test(words[at]?.lower ?? '')) return null;
    if (words[at]?.lower === 'such' && !/^\p{Ll}{3,}$/u.test(words[at + 1]?.text ?? '')) return null;
    if (
      /^(?:and|or|but)$/.test(words[at]?.lower ?? '') &&
      (isFinite(words[at + 1]) || clauseFrom(sentence, at + 1) !== null)
    )
      return null;
  }
  return splitBetween(sentence, index, {
    resume: index + 1,
    text: named,
  });
}

/** The noun right before, or “the period of six months, which begins”: the one that the verb agrees with. */
function namedBy(
  sentence: Sentence,
  {
    main,
    index,
    verb,
    noun,
  }: { readonly main: number; readonly index: number; readonly verb: Word; readonly noun: Word },
): string | null {
  const number = numberOfVerb(verb, noun);
  if (number !== null)
    return isOnlyNoun(sentence, main, index - 1)
      ? `${number === 'plural' ? 'These' : 'This'} ${noun.text}`
      : null;
  const { words } = sentence;
  const of = words.slice(0, index).findLastIndex(({ lower }) => lower === 'of');
  const head = words[of - 1];
  if (head === undefined || of < index - LONGEST_PART || of - 1 <= main || !/^\p{Ll}{4,}$/u.test(head.text))
    return null;
  if (words.slice(of + 1, index).some(word => isPreposition(word) || /^(?:and|or|that)$/.test(word.lower)))
    return null;
  const other = numberOfVerb(verb, head);
  if (other === null || isModal(verb) || !isOnlyNoun(sentence, main, of - 1)) return null;
  return `${other === 'plural' ? 'These' : 'This'} ${head.text}`;
}

const LONGEST_PART = 4;

/** Behind a comma a row goes on, or examples come; no phrase that the main clause could want back. */
function goesOnInRow(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  if (!/^,\s+$/.test(gapAfter(sentence, at - 1))) return false;
  const item = words[/^(?:and|or)$/.test(words[at]?.lower ?? '') ? at + 1 : at];
  if (item === undefined) return false;
  if (item.lower === 'including') return true;
  return (
    !isPreposition(item) &&
    !isGerund(item) &&
    !isFinite(item) &&
    !isThirdPerson(item.lower) &&
    !/(?:ed|ly)$/.test(item.lower) &&
    !/^(?:to|as|but|so|which|who|where|when|if|unless|such|for|you|we|it|they|this|that)$/.test(item.lower)
  );
}

/** The number that verb and noun agree on; null where they do not. */
function numberOfVerb(verb: Word, noun: Word): 'singular' | 'plural' | null {
  const isPlural = /[^su]s$/.test(noun.lower) || /^(?:people|children|data)$/.test(noun.lower);
  if (/^(?:news|premises|series|means|terms|goods|always)$/.test(noun.lower))
    return noun.lower === 'terms' && !/s$/.test(verb.lower) ? 'plural' : null;
  if (/^(?:is|was|has|does)$/.test(verb.lower) || isThirdPerson(verb.lower))
    return isPlural ? null : 'singular';
  if (/^(?:are|were|have|do)$/.test(verb.lower)) return isPlural ? 'plural' : null;
  if (isModal(verb)) return isPlural ? 'plural' : 'singular';
  return isPlural && isBaseVerb(verb.lower) ? 'plural' : null;
}

/** “the licence, which”: one noun with its determiner, none before it that could be meant. */
function isOnlyNoun({ words }: Sentence, main: number, at: number): boolean {
  let first = at;
  while (first > main && at - first < 3 && !DETERMINERS.has(words[first]?.lower ?? '')) first--;
  if (!DETERMINERS.has(words[first]?.lower ?? '') || first === at) return false;
  if (
    /^(?:no|any|each|every|neither|either|both|this|these|some|such|another|more|much|many|most)$/.test(
      words[first]?.lower ?? '',
    )
  )
    return false;
  const between = words.slice(first + 1, at);
  if (between.some(word => isPreposition(word) || /^(?:and|or|of|to)$/.test(word.lower) || isFinite(word)))
    return false;
  const before = words[first - 1]?.lower ?? '';
  return (
    !/^(?:of|and|or|in|for|on|between|than|as|with|from|to|at|under|by)$/.test(before) ||
    (before === 'to' && isBaseVerb(words[first - 2]?.lower ?? ''))
  );
}
