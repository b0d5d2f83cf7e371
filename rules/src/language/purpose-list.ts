import type { Sentence } from '../kit/document.ts';
import { PREPOSITIONS } from './closed-class.ts';
import type { Stretch } from './item-kind.ts';
import type { ItemList } from './item-list.ts';
import { opensVerb } from './item-verbs.ts';
import { endsAlone } from './list-end.ts';
import { outsideBrackets } from './outside-brackets.ts';
import { WIDE } from './pair-list.ts';
import { gapAfter } from './parts.ts';
import { isBaseVerb } from './verb-list.ts';

/**
 * Three purposes and more that end a sentence: “We may use it to …, …, and …”. Another verb may stand before the “to”, as
 * long as it is one that has a purpose, so that what follows goes with “to” and not with it. Null where that is not sure.
 * @param least the fewest words of a list that is worth the lines
 */
export function purposeList(sentence: Sentence, least: number): ItemList | null {
  const { words, text } = sentence;
  if (!/, (?:and|or) /.test(text) || !/\bto\b/.test(text) || REFUSED.test(text)) return null;
  const items = itemsOf(sentence);
  const [first, last] = [items?.[0], items?.[items.length - 1]];
  if (items === null || first === undefined || last === undefined) return null;
  if (words.length - first.first < least || !hasPurpose(sentence, first.first - 1)) return null;
  const texts = items.map(item => textOf(sentence, item));
  const end = texts[texts.length - 1] ?? '';
  // “… such as a map” and “… as well as sell it” say more of the last one alone.
  const wide = end.replace(/\b(?:such as|as well as)\b/g, '');
  if (WIDE.test(wide) || !endsAlone({ text: end, others: texts.slice(0, -1), usesSemicolons: false }))
    return null;
  const starts = items.map(item => words[item.first]?.start ?? sentence.start);
  return { sentence, starts, rest: null, isSure: false };
}

const REFUSED =
  /[;:](?=.)|\b(?:either|neither|nor|both|respectively|and\/or|etc|so on)\b|(?:^|[\s(])(?:[a-z]|[ivx]{2,4}|\d{1,2})\) |\s[–—-]\s|—/is;
const FEWEST = 3;

/** The items behind the last “to” of the part before the first comma between them; each but the first opens with its verb. */
function itemsOf(sentence: Sentence): readonly Stretch[] | null {
  const { words } = sentence;
  const outside = outsideBrackets(sentence);
  const cuts = words.flatMap((_, index) =>
    index < words.length - 1 && outside[index + 1] === true && gapAfter(sentence, index).includes(',')
      ? [index]
      : [],
  );
  const joint = (cuts[cuts.length - 1] ?? -1) + 1;
  if (!/^(?:and|or)$/.test(words[joint]?.lower ?? '') || !opensVerb(sentence, joint + 1)) return null;
  const items: Stretch[] = [{ first: joint + 1, last: words.length - 1 }];
  let end = joint - 1;
  for (const cut of cuts.slice(0, -1).reverse()) {
    if (!opensVerb(sentence, cut + 1)) break;
    items.unshift({ first: cut + 1, last: end });
    end = cut;
  }
  const from = (cuts.findLast(cut => cut < end) ?? -1) + 1;
  for (let index = end - 1; index > from; index--) {
    const isVerb = opensVerb(sentence, index) || isBaseVerb(words[index]?.lower ?? '');
    if (words[index - 1]?.lower !== 'to' || outside[index] !== true || !isVerb) continue;
    // “allowing us to run it and others to use it, …”: each “to” may have purposes of its own.
    if (words.slice(from, index - 1).some(({ lower }) => lower === 'to')) return null;
    items.unshift({ first: index, last: end });
    return items.length >= FEWEST && items.every(item => isWhole(sentence, item)) ? items : null;
  }
  return null;
}

/** A verb with something behind it, which is no preposition. */
const isWhole = ({ words }: Sentence, { first, last }: Stretch): boolean =>
  last > first && !PREPOSITIONS.has(words[last]?.lower ?? '');

/** What stands before the “to” has a purpose: no one is asked or told to do what follows. */
function hasPurpose({ words }: Sentence, to: number): boolean {
  if (to < 2) return false;
  const before = words[to - 1]?.lower ?? '';
  if (/^(?:order|necessary|needed|used|designed|essential)$/.test(before)) return true;
  const verb = words.slice(0, to).findLast(({ lower }) => USES.test(lower) || ASKS.test(lower));
  return verb !== undefined && USES.test(verb.lower);
}

const USES =
  /^(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collect(?:s|ed|ing)?|shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|keep(?:s|ing)?|retain(?:s|ed|ing)?|stor(?:e|es|ed|ing)|needs?|allows?|enables?|lets?|helps?|hir(?:e|es|ed)|engag(?:e|es|ed)|employs?)$/;
const ASKS =
  /^(?:ask(?:s|ed|ing)?|requir(?:e|es|ed|ing)|requests?|requested|tell|tells|told|agrees?|agreed|want|wants|wish|wishes|try|tries|attempt|attempts|fails?|refuses?|has|have|right|rights|entitled|order|orders|instructs?|decides?|must|intends?)$/;

const textOf = ({ words, text, start }: Sentence, { first, last }: Stretch): string =>
  text.slice((words[first]?.start ?? start) - start, (words[last]?.end ?? start) - start);
