import type { Sentence } from '../kit/document.ts';
import { behindShared } from './comma-list.ts';
import { DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './closed-class.ts';
import { hasModifier, isIntroduced, isTransitive, type Stretch } from './item-kind.ts';
import type { ItemList } from './item-list.ts';
import { isGerundVerb } from './item-verbs.ts';
import { LEAVE, NAMES_ALL } from './list-end.ts';
import { isNoun } from './item-scope.ts';
import { clauseFrom } from './main-clause.ts';
import { outsideBrackets } from './outside-brackets.ts';
import { gapAfter } from './parts.ts';
import { isOnlyVerb } from './verb-list.ts';

/**
 * The things that end a sentence behind “including”, “such as”, a colon or their verb, each between commas and the last
 * behind “, and” or “, or”. That comma says that the list ends there, so that more may hang on its nouns than in a list
 * without one. Null where it is not sure what the items are, or what the end of the last one belongs to.
 * @param least the fewest words of a list that is worth the lines
 */
export function introducedList(sentence: Sentence, least: number): ItemList | null {
  const { text, words } = sentence;
  if (!/,.* (?:and|or) /s.test(text) || REFUSED.test(text) || NAMES_ALL.test(text)) return null;
  const outside = outsideBrackets(sentence);
  for (let first = words.length - FEWEST; first > 0; first--) {
    if (outside[first] !== true || !opensItems(sentence, first)) continue;
    const items = itemsFrom(sentence, first, outside);
    if (items === null || words.length - first < least) continue;
    if (!standsAlone(sentence, first) || !items.every(item => isThing(sentence, item))) continue;
    if (!keepsFirst(sentence, items) || !keepsLast(sentence, items) || nests(sentence, items)) continue;
    if (least > 0 && !isLong(items)) continue;
    const starts = behindShared(
      sentence,
      items.map(item => item.first),
    ).map(index => words[index]?.start ?? sentence.start);
    return { sentence, starts, rest: null, isSure: false };
  }
  return null;
}

const FEWEST = 3;
/** Single words need no lines of their own, unless they are many. */
const MANY = 6;
const isLong = (items: readonly Stretch[]): boolean =>
  items.length >= MANY || items.filter(({ first, last }) => last > first).length * 2 >= items.length;

const REFUSED =
  /;(?=.)|\brespectively\b|\betc\b|\bso on\b|\band\/or\b|(?:^|[\s(])(?:[a-z]|[ivx]{2,4}|\d{1,2})\) |\s[–—-]\s|—/is;

const opensItems = (sentence: Sentence, index: number): boolean =>
  isIntroduced(sentence, index) ||
  (isTransitive(sentence, index - 1) && gapAfter(sentence, index - 1).trim() === '');

/** The items up to the end of the sentence; null where not one “and” or “or” behind a comma ends them. */
function itemsFrom(
  sentence: Sentence,
  first: number,
  outside: readonly boolean[],
): readonly Stretch[] | null {
  const { words } = sentence;
  const items: Stretch[] = [];
  let from = first;
  for (let index = first; index < words.length; index++) {
    const isEnd = index === words.length - 1;
    const isOutside = outside[index] === true || outside[index + 1] === true;
    const isCut = isOutside && gapAfter(sentence, index).includes(',');
    if (!isEnd && !isCut) continue;
    items.push({ first: from, last: index });
    if (isEnd) return withLastSplit(sentence, items, outside);
    from = index + 1;
    if (!/^(?:and|or)$/.test(words[from]?.lower ?? '')) continue;
    const last = { first: from + 1, last: words.length - 1 };
    for (let at = last.first; at < last.last; at++)
      if (outside[at + 1] === true && gapAfter(sentence, at).includes(',')) return null;
    return items.length + 1 < FEWEST || last.first > last.last ? null : [...items, last];
  }
  return null;
}

/** “a bank card, a form and a photo”: the last two without a comma, where neither waits for a word of the other. */
function withLastSplit(
  sentence: Sentence,
  items: readonly Stretch[],
  outside: readonly boolean[],
): readonly Stretch[] | null {
  const { words } = sentence;
  const last = items[items.length - 1];
  if (last === undefined) return null;
  const joints = words.flatMap(({ lower }, index) =>
    index > last.first && index < last.last && outside[index] === true && /^(?:and|or)$/.test(lower)
      ? [index]
      : [],
  );
  const [joint] = joints;
  if (joint === undefined || joints.length > 1 || items.length + 1 < FEWEST) return null;
  const [one, two] = [
    { first: last.first, last: joint - 1 },
    { first: joint + 1, last: last.last },
  ] as const;
  const isOpen = (item: Stretch): boolean => !DETERMINERS.has(words[item.first]?.lower ?? '');
  if (wordsOf(one) === 1 && isOpen(one) && isOpen(two)) return null;
  return [...items.slice(0, -1), one, two];
}

/**
 * No other list stands before it, of which the last items could be: each comma but the last opens a main clause, or ends
 * what opens the sentence.
 */
function standsAlone(sentence: Sentence, first: number): boolean {
  const { words } = sentence;
  for (let index = 0; index < first - 1; index++) {
    if (!gapAfter(sentence, index).includes(',')) continue;
    const next = words[index + 1]?.lower ?? '';
    if (index + 3 >= first || /^(?:including|includes?|such|which|who|for)$/.test(next)) continue;
    if (clauseFrom(sentence, index + 1) === null) return false;
  }
  return true;
}

/** A noun phrase: no clause, no verb but behind “that”, “which”, “you” or “we”, and no words that add to the whole list. */
function isThing(sentence: Sentence, { first, last }: Stretch): boolean {
  const { words } = sentence;
  const [one, next] = [words[first], words[first + 1]];
  if (one === undefined) return false;
  const { lower } = one;
  const isClosed =
    NO_THING.test(lower) || SUBORDINATORS.has(lower) || MODALS.has(lower) || PREPOSITIONS.has(lower);
  if (isClosed && !isName(sentence, first)) return false;
  if (/ly$/.test(one.lower) && !/^(?:family|monthly|yearly|daily|weekly)$/.test(one.lower)) return false;
  if (
    /[a-z]{2}ed$/.test(one.lower) &&
    (next === undefined || last === first || PREPOSITIONS.has(next.lower) || next.lower === 'to')
  )
    return false;
  if (isOnlyVerb(one.lower) && !isName(sentence, first)) return false;
  if (isGerundVerb(sentence, first) || clauseFrom(sentence, first) !== null) return false;
  let isRelative = false;
  for (let index = first + 1; index <= last; index++) {
    const word = words[index]?.lower ?? '';
    if (RELATIVES.test(word)) isRelative = true;
    if (!isRelative && (MODALS.has(word) || FINITE.test(word))) return false;
  }
  return true;
}

const NO_THING =
  /^(?:and|or|nor|which|who|whom|whose|but|not|such|including|together|otherwise|so|related|similar|etc|then|as|there|it|we|you|they|he|she|i|this|these|those|whether|regardless|without|subject|where|even|only|also|else|to|too|please|if|for|all|both|either|collectively|provided|depending|unless|respectively|please|above|below|under)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|does|do|did|will|isn't|aren't|don't|doesn't)$/;
const RELATIVES = /^(?:that|which|who|whom|whose|where|when|you|we|they|it|how|whether|what)$/;

const lowerAt = ({ words }: Sentence, index: number): string => words[index]?.lower ?? '';
const wordsOf = ({ first, last }: Stretch): number => last - first + 1;

/** What opens the first thing describes it alone: no article but “your” and the like, no adjective that could go on. */
function keepsFirst(sentence: Sentence, items: readonly Stretch[]): boolean {
  const [first, ...others] = items;
  if (first === undefined) return false;
  const isDetermined = (item: Stretch): boolean => DETERMINERS.has(lowerAt(sentence, item.first));
  if (others.every(isDetermined)) return true;
  const determiner = lowerAt(sentence, first.first);
  if (isDetermined(first) && !/^(?:your|our|its|their)$/.test(determiner)) return false;
  if (
    isDetermined(first) &&
    others.some(item => isDetermined(item) && lowerAt(sentence, item.first) !== determiner)
  )
    return false;
  const opens = isDetermined(first) ? first.first + 1 : first.first;
  const word = lowerAt(sentence, opens);
  // “another's patent, trademark or copyright”
  if (/['’]s?$/.test(word) || /['’]s?$/.test(lowerAt(sentence, opens + 1))) return false;
  if (waitsForNoun(sentence, items)) return false;
  return first.last === opens || PREPOSITIONS.has(lowerAt(sentence, opens + 1)) || !GOES_ON.test(word);
}

/** “hosting, social or security services”: an item of one word that is no sure noun may wait for the noun of the last. */
function waitsForNoun(sentence: Sentence, items: readonly Stretch[]): boolean {
  const last = items[items.length - 1];
  if (last === undefined) return true;
  const isShared =
    wordsOf(last) > 1 &&
    !DETERMINERS.has(lowerAt(sentence, last.first)) &&
    !PREPOSITIONS.has(lowerAt(sentence, last.first + 1));
  return items.some(item => {
    if (item === last || wordsOf(item) > 1 || isName(sentence, item.first)) return false;
    const word = lowerAt(sentence, item.first);
    return isShared ? !isNoun(word) || /ing$/.test(word) : isBareAdjective(word);
  });
}

const isName = ({ words }: Sentence, index: number): boolean => words[index]?.text !== words[index]?.lower;

/** Adjectives that limit what a clause covers: lawyers read them on through a list. */
const GOES_ON =
  /^(?:reasonable|certain|applicable|necessary|relevant|additional|extra|other|further|such|various|material|direct|indirect|special|required|specific|similar|related|unauthori[sz]ed|prior|new|appropriate|third-party|gross|willful|wilful|negligent|actual|legal|lawful|unlawful|illegal|some|several|aggregate|anonymous|personal|sensitive|confidential|exclusive|commercial|prompt|written|express|implied|any|all|no|every|each|public|private|free|future|past|existing|current|potential|possible|serious|substantial|significant|important|basic|general|local|national|foreign|false|misleading|defamatory|offensive|harmful|unsafe|defective|independent|qualified|customer|user|employee|company|software|data|product|service)$/;

const isBareAdjective = (lower: string): boolean =>
  /(?:able|ible|ful|less|ous|ive|al|ic|ary|ory|ish|ent|ant|ed|ing|est)$/.test(lower) &&
  !/(?:[st]ion|ment|ness|ity|ance|ence|ship|ware|removal|approval|renewal|referral|proposal|arrival|material|capital|hospital|signal|event|agent|account|consent|content|document|payment|student|patient|client|music|traffic|topic|fabric|clinic|salary|library|diary|history|inventory|category|directory|territory|theory|pricing|billing|marketing|advertising|licensing|hosting|shipping|training|funding|banking|accounting|testing|reporting|planning|networking)$/.test(
    lower,
  );

/** Words that open something that may belong to all items, wherever they stand at the end of the last. */
const WIDE =
  /^(?:if|when|where|while|unless|until|before|after|during|except|without|as|because|since|so|subject|provided|whether|upon|at|under|through|throughout|within|once|only|solely|whenever|wherever|pursuant|accordance|connection|order|behalf|together|whatsoever|whatever|otherwise|worldwide|above|below|herein|hereunder|thereof|therein|thereto|applicable|alone|incurred|arising|caused|required|described|listed|specified|set)$/;

/** True where nothing at the end of the last thing could belong to those before it as well. */
function keepsLast(sentence: Sentence, items: readonly Stretch[]): boolean {
  const { words, text, start } = sentence;
  const [last, before] = [items[items.length - 1], items[items.length - 2]];
  if (last === undefined || before === undefined) return false;
  if (LEAVE.test(text.slice((words[last.first]?.start ?? start) - start))) return false;
  const isModified = hasModifier(sentence, before);
  for (let index = last.first + 1; index <= last.last; index++) {
    const lower = lowerAt(sentence, index);
    if (WIDE.test(lower)) return false;
    // “the use, the copying and the sale of the software” waits for “of”; “your name and the date of your order” does not.
    if (lower === 'of' || lower === 'to') {
      if (!isModified && isDeed(lowerAt(sentence, before.last))) return false;
      continue;
    }
    if (PREPOSITIONS.has(lower) || RELATIVES.test(lower) || isParticiple(sentence, index)) {
      if (PRONOUNS.has(lower) && PREPOSITIONS.has(lowerAt(sentence, index - 1))) continue;
      if (!isModified && !OWN.test(lowerAt(sentence, last.first))) return false;
    }
  }
  return true;
}

/** “other …”, “any information you …”: what follows says which others. */
const OWN = /^(?:other|others)$/;

/** A noun for what somebody does, which may take an “of” or a “to”. */
const isDeed = (lower: string): boolean =>
  /(?:tion|sion|ment|ance|ence|ing|ure|al|sis|age)$/.test(lower) ||
  /^(?:use|access|sale|loss|theft|damage|breach|abuse|transfer|change|changes|repair|delay|lack|failure|misuse|copy|copies|rights?|owners?|users?|members?|directors?|officers?|employees|agents?|parents?|part|parts)$/.test(
    lower,
  );

/** “made by you”, “relating to it”, “owned by us”. */
function isParticiple(sentence: Sentence, index: number): boolean {
  const [lower, next] = [lowerAt(sentence, index), lowerAt(sentence, index + 1)];
  return (
    /[a-z]{2}(?:ed|ing)$|^(?:made|given|sent|held|taken|found|shown|known)$/.test(lower) &&
    (PREPOSITIONS.has(next) || next === 'to' || next === '' || DETERMINERS.has(next))
  );
}

/**
 * “claims for defamation, theft, or fraud”: what follows may hang on the preposition within the first item. Behind another
 * item it cannot, as the list would lack its “and”, but short bare nouns are not trusted.
 */
function nests(sentence: Sentence, items: readonly Stretch[]): boolean {
  const [last] = items.slice(-1);
  const isApart = last === undefined || gapAfter(sentence, last.first - 2).includes(',');
  return items.slice(0, -1).some((item, index) => {
    const next = items[index + 1] ?? item;
    const isFirst = index === 0 || !isApart;
    for (let at = item.last - 1; at > item.first; at--) {
      const lower = lowerAt(sentence, at);
      if (RELATIVES.test(lower) || lower === 'to' || isParticiple(sentence, at)) {
        if (isFirst || wordsOf(next) < 2) return true;
        continue;
      }
      if (!PREPOSITIONS.has(lower)) continue;
      const after = lowerAt(sentence, at + 1);
      if (DETERMINERS.has(lowerAt(sentence, next.first))) {
        if (DETERMINERS.has(after)) return true;
        continue;
      }
      if (lower === 'of' && FIXED.test(lowerAt(sentence, at - 1))) continue;
      if (isFirst || wordsOf(next) < 2) return !hasModifier(sentence, next);
    }
    return false;
  });
}

/** “date of birth”, “type of device”: one thing. */
const FIXED =
  /^(?:date|dates|time|place|type|kind|proof|country|state|city|number|duration|version|copy|copies|photo|name|power|right|history|record|records|list|length|level|fitness)$/;
