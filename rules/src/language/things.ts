import type { Sentence } from '../kit/document.ts';
import { DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './closed-class.ts';
import { hasModifier, type Stretch } from './item-kind.ts';
import { isGerundVerb } from './item-verbs.ts';
import { isNoun } from './item-scope.ts';
import { LEAVE } from './list-end.ts';
import { clauseFrom } from './main-clause.ts';
import { gapAfter } from './parts.ts';
import { isOnlyVerb } from './verb-list.ts';

/** A noun phrase: no clause, no verb but behind “that”, “which”, “you” or “we”, and no words that add to the whole list. */
export function isThing(sentence: Sentence, { first, last }: Stretch): boolean {
  const { words } = sentence;
  const [one, next] = [words[first], words[first + 1]];
  if (one === undefined) return false;
  const { lower } = one;
  if (/^(?:what|how|why|whether)$/.test(lower)) return clauseFrom(sentence, first + 1) !== null;
  const isClosed =
    (NO_THING.test(lower) && !pointsAtNoun(sentence, first, last)) ||
    SUBORDINATORS.has(lower) ||
    MODALS.has(lower) ||
    PREPOSITIONS.has(lower);
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

/** “these Terms”, “all goods”. */
const pointsAtNoun = ({ words }: Sentence, first: number, last: number): boolean =>
  first < last &&
  /^(?:this|these|those|all)$/.test(words[first]?.lower ?? '') &&
  !PREPOSITIONS.has(words[first + 1]?.lower ?? '') &&
  !FINITE.test(words[first + 1]?.lower ?? '');

const NO_THING =
  /^(?:and|or|nor|which|who|whom|whose|but|not|such|including|together|otherwise|so|related|similar|etc|then|as|there|it|we|you|they|he|she|i|this|these|those|whether|regardless|without|subject|where|even|only|also|else|to|too|please|if|for|all|both|either|collectively|provided|depending|unless|respectively|please|above|below|under)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|does|do|did|will|isn't|aren't|don't|doesn't)$/;
const RELATIVES = /^(?:that|which|who|whom|whose|where|when|you|we|they|it|how|whether|what)$/;

const lowerAt = ({ words }: Sentence, index: number): string => words[index]?.lower ?? '';
const wordsOf = ({ first, last }: Stretch): number => last - first + 1;

/** What opens the first thing describes it alone: no article but “your” and the like, no adjective that could go on. */
export function keepsFirst(sentence: Sentence, items: readonly Stretch[]): boolean {
  const [first, ...others] = items;
  if (first === undefined) return false;
  const isDetermined = (item: Stretch): boolean => DETERMINERS.has(lowerAt(sentence, item.first));
  if (others.every(isDetermined)) return true;
  const determiner = lowerAt(sentence, first.first);
  // “the Harbour Act”: a name goes no further.
  if (determiner === 'the' && isName(sentence, first.first + 1)) return true;
  if (isDetermined(first) && !/^(?:your|our|its|their)$/.test(determiner)) return false;
  if (
    isDetermined(first) &&
    others.some(item => isDetermined(item) && lowerAt(sentence, item.first) !== determiner) &&
    !opensOwn(sentence, items)
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
    // “chain, pyramid, or other schemes”
    (lowerAt(sentence, last.first) === 'other' || !DETERMINERS.has(lowerAt(sentence, last.first))) &&
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
export function keepsLast(sentence: Sentence, items: readonly Stretch[]): boolean {
  const { words, text, start } = sentence;
  const [last, before] = [items[items.length - 1], items[items.length - 2]];
  if (last === undefined || before === undefined) return false;
  const end = text.slice((words[last.first]?.start ?? start) - start);
  if (LEAVE.test(end) || AGAIN.test(end) || namesAlone(end, text)) return false;
  const isModified = hasModifier(sentence, before);
  const isOwn = opensOwn(sentence, items);
  let isInner = false;
  for (let index = last.first + 1; index <= last.last; index++) {
    const lower = lowerAt(sentence, index);
    if (isOwn && RELATIVES.test(lower)) isInner = true;
    if (WIDE.test(lower) && !(isOwn && OWNED.test(lower)) && !(isInner && !LOOSE.test(lower))) return false;
    if (isOwn) continue;
    // “the use, the copying and the sale of the software” waits for “of”; “your name and the date of your order” does not.
    if (lower === 'of' || lower === 'to') {
      if (!isModified && isDeed(lowerAt(sentence, before.last))) return false;
      continue;
    }
    if (PREPOSITIONS.has(lower) || RELATIVES.test(lower) || isParticiple(sentence, index)) {
      if (PRONOUNS.has(lower) && PREPOSITIONS.has(lowerAt(sentence, index - 1))) continue;
      if (!isModified) return false;
    }
  }
  return true;
}

/** “… and to show it”: what stands behind that “and” goes with what stands before the list. */
const AGAIN = /\b(?:and|or) (?:to|that|which|by|for|in|on|is|are|will|shall|must|may|can|has|have)\b/i;

/** “(the “Goods”)” at the end of the last thing alone may be the name of all of them. */
const namesAlone = (end: string, text: string): boolean =>
  NAMES.test(end) && !NAMES.test(text.slice(0, text.length - end.length));
const NAMES = /\([^()]*[“"][^()]*\)/;

/**
 * “other …”, “any other …”: what follows says which others. “names, ages, and the notes that you wrote”: the article
 * waits for what describes its noun.
 */
function opensOwn(sentence: Sentence, items: readonly Stretch[]): boolean {
  const [last] = items.slice(-1);
  if (last === undefined) return false;
  const [word, next] = [lowerAt(sentence, last.first), lowerAt(sentence, last.first + 1)];
  // “these rules, the law of the port, and any terms that you signed”; California calls “inferences drawn from” data a kind.
  const areDetermined = items.every(item => DETERMINERS.has(lowerAt(sentence, item.first)));
  if (/^(?:others?|inferences)$/.test(word) || (/^(?:any|all)$/.test(word) && next === 'other')) return true;
  if (/^(?:any|all)$/.test(word) && areDetermined)
    return items.every(item => item === last || lowerAt(sentence, item.first) !== word);
  return (
    /^(?:the|any|all|those)$/.test(word) &&
    items.every(
      (item, index) =>
        item === last ||
        !DETERMINERS.has(lowerAt(sentence, item.first)) ||
        (index === 0 && /^(?:your|our|its|their)$/.test(lowerAt(sentence, item.first))),
    )
  );
}

/** Words in `WIDE` that may end the clause before them as well as stand in it. */
const LOOSE =
  /^(?:if|when|while|unless|until|except|without|because|since|so|subject|provided|whether|only|solely|whenever|together)$/;

/** Words in `WIDE` that describe the noun before them, and no deed. */
const OWNED =
  /^(?:incurred|arising|caused|required|described|listed|specified|set|where|under|at|above|below)$/;

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
export function nests(sentence: Sentence, items: readonly Stretch[], outside: readonly boolean[]): boolean {
  const [last] = items.slice(-1);
  const isApart = last === undefined || gapAfter(sentence, last.first - 2).includes(',');
  return items.slice(0, -1).some((item, index) => {
    const next = items[index + 1] ?? item;
    const isFirst = index === 0 || !isApart;
    for (let at = item.last - 1; at > item.first; at--) {
      if (outside[at] !== true) continue;
      const lower = lowerAt(sentence, at);
      if (RELATIVES.test(lower) || lower === 'to' || isParticiple(sentence, at)) {
        if (isFirst || wordsOf(next) < 2) return true;
        continue;
      }
      if (!PREPOSITIONS.has(lower)) continue;
      const after = lowerAt(sentence, at + 1);
      if (DETERMINERS.has(lowerAt(sentence, next.first))) {
        // “your breach of this lease, your use of the flat”: the second opens as the first does, and not as “this lease”.
        const opener = lowerAt(sentence, item.first);
        const isAlike = opener === lowerAt(sentence, next.first) && opener !== after;
        if (DETERMINERS.has(after) && isFirst && !isAlike) return true;
        continue;
      }
      if (lower === 'of' && FIXED.test(lowerAt(sentence, at - 1))) continue;
      if (CLAIMS.test(lowerAt(sentence, at - 1))) return true;
      if (isFirst || wordsOf(next) < 2) return !hasModifier(sentence, next);
    }
    return false;
  });
}

/** “claims for defamation, invasion of privacy, and theft”: what follows may be what they are for. */
const CLAIMS =
  /^(?:claims?|actions?|suits?|demands?|liabilit(?:y|ies)|damages|losses|costs|responsibility|warrant(?:y|ies)|requests?|reasons?|purposes?|consents?)$/;

/** “date of birth”, “type of device”: one thing. */
const FIXED =
  /^(?:date|dates|time|place|type|kind|proof|country|state|city|number|duration|version|copy|copies|photo|name|power|right|history|record|records|list|length|level|fitness)$/;
