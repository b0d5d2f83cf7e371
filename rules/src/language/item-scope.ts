import type { Sentence } from '../kit/document.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from './closed-class.ts';
import { hasModifier, type ItemKind, type Stretch } from './item-kind.ts';
import { isBaseVerb, isGerundVerb, behindAdverbs } from './item-verbs.ts';
import { LEAVE } from './list-end.ts';
import { gapAfter, isGerund } from './parts.ts';

type Name = ItemKind['name'];

/**
 * True where what opens the first item belongs to it alone: no adjective or article that could go on through the others
 * (“reasonable costs, fees and expenses”), and where no item waits for the noun of the last one (“sales, use or similar
 * taxes”) or for its object (“copy, change or sell the software”).
 */
export function keepsStart(sentence: Sentence, items: readonly Stretch[], name: Name): boolean {
  if (
    items.some(
      (item, index) => isName(sentence, items[index - 1]) && /^an?$/.test(lowerAt(sentence, item.first)),
    )
  )
    return false;
  const [last] = items.slice(-1);
  if (items.some(item => item !== last && isOpen(sentence, item))) return false;
  const [first] = items;
  const isNominal = name === 'noun' || DETERMINERS.has(lowerAt(sentence, first?.first ?? 0));
  if (isNominal && mayNest(sentence, items, name)) return false;
  const isVerbal =
    name === 'verb' || name === 'gerund' || /^to$/.test(lowerAt(sentence, items[0]?.first ?? 0));
  if (
    name === 'verb' &&
    items.some(item => item !== last && holds(sentence, item, word => CLAUSES.test(word)))
  )
    return false;
  if (isVerbal) return items.every(item => item === last || hasObject(sentence, item));
  if (name === 'name') return namesStandAlone(items);
  return name !== 'noun' || nounsStandAlone(sentence, items);
}

/** Enough names for lines of their own, the last not longer than all others: “the English, Welsh and Scottish Courts”. */
function namesStandAlone(items: readonly Stretch[]): boolean {
  const lengths = items.map(({ first, last }) => last - first);
  const last = lengths[lengths.length - 1] ?? 0;
  return items.length >= FEWEST_NAMES && lengths.slice(0, -1).some(length => length >= last);
}

const FEWEST_NAMES = 5;

/** In a clause of its own a plural verb looks like the next item. */
const CLAUSES = /^(?:that|which|who|whether|how|what|where|when|because)$/;

/**
 * “claims for defamation, invasion of privacy or theft”, “the repair of the roof, the windows and the doors”: the next
 * item may hang on the preposition within the one before.
 */
function mayNest(sentence: Sentence, items: readonly Stretch[], name: Name): boolean {
  const opener = lowerAt(sentence, items[0]?.first ?? 0);
  return items.slice(0, -1).some((item, index) => {
    const next = items[index + 1] ?? item;
    for (let at = item.first + 1; at < item.last; at++) {
      const lower = lowerAt(sentence, at);
      if (!PREPOSITIONS.has(lower)) continue;
      const after = lowerAt(sentence, at + 1);
      if (name !== 'noun') return after === opener;
      if (isDetermined(sentence, next)) return DETERMINERS.has(after);
      if (lower !== 'of') return true;
      // “acts of God, fire, flood and acts of war”: the last one says again what the first one is.
      if (items.some(other => other !== item && lowerAt(sentence, other.first) === lowerAt(sentence, at - 1)))
        continue;
      const isApart = gapAfter(sentence, item.last).includes(',');
      return !(FIXED.test(lowerAt(sentence, at - 1)) || (isApart && hasModifier(sentence, next)));
    }
    return false;
  });
}

/** “date of birth”, “type of device”: one thing. */
const FIXED =
  /^(?:date|time|place|type|kind|proof|country|state|city|number|duration|version|copy|copies|photo|name|power|right)$/;

const lowerAt = ({ words }: Sentence, index: number): string => words[index]?.lower ?? '';

/** “access to, copies of and …”: waits for the end of another item. “keep you signed in” does not. */
const isOpen = (sentence: Sentence, { first, last }: Stretch): boolean => {
  const end = lowerAt(sentence, last);
  return PREPOSITIONS.has(end) && !(/^(?:in|out|up|off|on|down)$/.test(end) && last - first > 2);
};

/** “Acme Inc., a company of Delaware”: the second names the first once more. */
const isName = ({ words }: Sentence, item: Stretch | undefined): boolean =>
  item !== undefined && /^\p{Lu}/u.test(words[item.last]?.text ?? '');

/** A verb that has what it needs: a noun with an article, a plural, a name, a phrase behind a preposition. */
function hasObject(sentence: Sentence, { first, last }: Stretch): boolean {
  const { words } = sentence;
  const verb = behindAdverbs(sentence, lowerAt(sentence, first) === 'to' ? first + 1 : first);
  if (isBaseVerb(sentence, last) || (isGerundVerb(sentence, last) && last > verb)) return false;
  for (let index = verb + 1; index <= last; index++) {
    const word = words[index];
    if (word === undefined) return false;
    const { lower, text } = word;
    if (DETERMINERS.has(lower) || PRONOUNS.has(lower) || PREPOSITIONS.has(lower))
      return index < last || PRONOUNS.has(lower);
    if (/^\p{Lu}|^\uFFFC|^[$€£\d]/u.test(text)) return true;
    if (last - verb > 1 && index === last && !/^(?:and|or)$/.test(lowerAt(sentence, verb + 1))) return true;
    if (
      /[^su]s$|(?:tion|ment|ness|ity|ance|ence|ship|ware|data|information|content|access|fraud|tax)$/.test(
        lower,
      )
    )
      return true;
  }
  return false;
}

/** The words that open the first noun phrase go no further than it, and the last noun belongs to the last alone. */
function nounsStandAlone(sentence: Sentence, items: readonly Stretch[]): boolean {
  const [first, ...others] = items;
  if (first === undefined) return false;
  const areFull = others.every(item => isDetermined(sentence, item));
  if (areFull) return true;
  const wordsOf = ({ first: from, last }: Stretch): number => last - from + 1;
  const opens = isDetermined(sentence, first) ? first.first + 1 : first.first;
  if (isDetermined(sentence, first) && !/^(?:your|our|its|their|the)$/.test(lowerAt(sentence, first.first)))
    return false;
  if (others.some(item => isDetermined(sentence, item)) && isDetermined(sentence, first)) return false;
  if (first.last > opens && goesOn(lowerAt(sentence, opens), wordsOf(others[0] ?? first))) return false;
  const last = items[items.length - 1] ?? first;
  // The noun of “acts of war” comes first, so that no other item could wait for it.
  const isShared =
    wordsOf(last) > 1 &&
    !isDetermined(sentence, last) &&
    lowerAt(sentence, last.first) !== 'other' &&
    !PREPOSITIONS.has(lowerAt(sentence, last.first + 1));
  return items.every(item => {
    const word = lowerAt(sentence, item.first);
    return wordsOf(item) >= 2 || (isShared ? isNoun(word) : !isAdjective(word) || isNoun(word));
  });
}

/** True where an adjective at the start of the first item could describe the others too. */
const goesOn = (lower: string, wordsOfNext: number): boolean =>
  SCOPED.test(lower) || (isAdjective(lower) && wordsOfNext < 2);

/** Adjectives that limit what a clause covers: lawyers read them on through a list. */
const SCOPED =
  /^(?:reasonable|certain|applicable|necessary|relevant|additional|other|further|such|various|material|direct|indirect|special|required|specific|similar|related|unauthori[sz]ed|prior|new|appropriate|third-party|gross|willful|wilful|negligent|actual|legal|lawful|unlawful|illegal|some|several|aggregate|anonymous|personal|sensitive|confidential|exclusive|commercial|prompt|written|express|implied)$/;

const isDetermined = (sentence: Sentence, { first }: Stretch): boolean =>
  DETERMINERS.has(lowerAt(sentence, first)) && !/^(?:other|such|more)$/.test(lowerAt(sentence, first));

/** Words that could describe each of the nouns behind them. */
const isAdjective = (lower: string): boolean =>
  /(?:able|ible|ful|less|ous|ive|al|ic|ary|ory|ish|ent|ant|ed|ing|ly|est|er)$/.test(lower) ||
  /^(?:new|own|full|good|other|first|last|some|such|certain|any|all|fair|due|past|future|direct|own|main|prior|secret|true|false|free|public|same|only|additional|extra|high|low|third-party|non-.*)$/.test(
    lower,
  );

/** Nouns in “-ing” that stand alone as an item. */
const NAMED_IN_ING =
  /^(?:pricing|billing|marketing|advertising|licensing|hosting|shipping|invoicing|training|funding|housing|banking|accounting|gambling|stalking|spamming|phishing|hacking|flooding|testing|reporting|planning|networking)$/;

/** A word that is a noun, as far as its form tells. */
export const isNoun = (lower: string): boolean =>
  NAMED_IN_ING.test(lower) ||
  /[^aiosu]s$|(?:tion|sion|ment|ness|ity|ance|ence|ship|ware|ism|ude|ger)$/.test(lower) ||
  /^(?:name|address|email|e-mail|phone|age|gender|password|username|location|date|time|content|data|fraud|spam|software|photo|picture|birth|theft|loss|damage|war|fire|flood|text|music|video|sound|code|salary|pay|bonus|title|status|nationality|citizenship|language|country|city)$/.test(
    lower,
  );

/** Words that open something that may belong to all items, wherever they stand at the end of the last. */
const WIDE =
  /^(?:if|when|where|while|unless|until|before|after|during|except|without|as|because|since|so|subject|provided|whether|upon|at|under|through|throughout|within|once|only|solely|whenever|wherever|pursuant|accordance|connection|order|behalf|together|whatsoever|whatever|otherwise|worldwide|above|below|herein|hereunder|thereof|therein|thereto|applicable|alone)$/;
const RELATIVES = /^(?:that|which|who|whom|whose|you|we|they|it|i)$/;

/**
 * True where the end of the last item belongs to it alone: nothing hangs on its noun, or the item before it has something
 * of the same sort of its own.
 */
export function keepsEnd(sentence: Sentence, items: readonly Stretch[], name: Name): boolean {
  const last = items[items.length - 1];
  const before = items[items.length - 2];
  if (last === undefined || before === undefined) return false;
  const earlier = items.slice(0, -1);
  const textOf = ({ first, last: end }: Stretch): string =>
    sentence.text.slice(
      (sentence.words[first]?.start ?? sentence.start) - sentence.start,
      (sentence.words[end]?.end ?? sentence.start) - sentence.start,
    );
  if (LEAVE.test(textOf(last)) && !earlier.some(item => LEAVE.test(textOf(item)))) return false;
  const isVerbal = name === 'verb' || name === 'gerund' || lowerAt(sentence, last.first) === 'to';
  const verb = behindAdverbs(sentence, lowerAt(sentence, last.first) === 'to' ? last.first + 1 : last.first);
  // “apply for it”: a preposition behind the verb is part of it.
  const from =
    isVerbal && !WIDE.test(lowerAt(sentence, verb + 1)) ? verb + 2 : Math.max(last.first, verb) + 1;
  for (let index = from; index <= last.last; index++) {
    const lower = lowerAt(sentence, index);
    const hasSame = (item: Stretch): boolean => holds(sentence, item, word => word === lower);
    if (WIDE.test(lower)) {
      if (!earlier.some(hasSame)) return false;
    } else if (RELATIVES.test(lower) && !isObjectOf(sentence, index)) {
      if (!holds(sentence, before, word => RELATIVES.test(word))) return false;
    } else if (lower === 'of') {
      if (!isVerbal && !holds(sentence, before, word => PREPOSITIONS.has(word) || RELATIVES.test(word)))
        return false;
    } else if (PREPOSITIONS.has(lower) || lower === 'to') {
      const others = isVerbal ? earlier : [before];
      if (!others.some(item => holds(sentence, item, word => PREPOSITIONS.has(word)))) return false;
    } else if (isParticiple(sentence, index)) {
      if (!holds(sentence, before, (_, at) => isParticiple(sentence, at))) return false;
    }
  }
  return true;
}

/** “send you invoices”, “share it”: no relative clause. */
const isObjectOf = (sentence: Sentence, index: number): boolean =>
  isBaseVerb(sentence, index - 1) ||
  isGerundVerb(sentence, index - 1) ||
  PREPOSITIONS.has(lowerAt(sentence, index - 1)) ||
  (lowerAt(sentence, index) === 'it' && gapAfter(sentence, index).trim() !== '');

/** A participle behind its noun: “made by you”, “relating to it”. */
function isParticiple({ words }: Sentence, index: number): boolean {
  const word = words[index];
  const next = words[index + 1]?.lower ?? '';
  if (word === undefined) return false;
  const isForm =
    isGerund(word) || /[a-z]{2}ed$|^(?:made|given|sent|held|taken|set|found|shown|known)$/.test(word.lower);
  return isForm && (PREPOSITIONS.has(next) || next === 'to' || next === '' || DETERMINERS.has(next));
}

function holds(
  { words }: Sentence,
  { first, last }: Stretch,
  test: (lower: string, index: number) => boolean,
): boolean {
  for (let index = first + 1; index <= last; index++) if (test(words[index]?.lower ?? '', index)) return true;
  return false;
}
