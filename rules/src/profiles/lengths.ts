import { satisfies, valueText } from './compare.ts';
import {
  type CountedText,
  longest,
  type ParagraphSize,
  type SentenceSize,
  type TextPlace,
} from './counted.ts';
import type { Criterion } from './profile.ts';
import { type Advice, type Evidence, MOST_SHOWN, type Weight } from './result.ts';
import { planCuts, smallest } from './splits.ts';

/** A measured number with what to say about it. `limit` is the number of the criterion. */
export interface Measured {
  readonly value: number;
  readonly evidence: Evidence;
}

/** Cuts the text of a place out of the document. */
export type Quote = (place: TextPlace) => string;

/** The longest sentence of a text. */
export function longestSentence(
  text: CountedText,
  criterion: Criterion,
  limit: number,
  quote: Quote,
): Measured {
  const sorted = longest(text.sentenceSizes);
  const over = sorted.filter(({ words }) => !satisfies(words, criterion.operator, limit));
  const value = sorted[0]?.words ?? 0;
  const lead = `The longest sentence has ${words(value)}.`;
  return {
    value,
    evidence: {
      summary:
        over.length === 0
          ? lead
          : `${lead} ${plural(over.length, 'sentence is', 'sentences are')} over the limit.`,
      counted: { sentences: text.sentences, over: over.length },
      worst: weights(sorted, quote),
      edits: over
        .slice(0, MOST_SHOWN)
        .map(sentence => splitAdvice(sentence, partsFor(sentence.words, limit), quote)),
    },
  };
}

/** The longest paragraph of a text. */
export function longestParagraph(
  text: CountedText,
  criterion: Criterion,
  limit: number,
  quote: Quote,
): Measured {
  const sorted = longest(text.paragraphs);
  const over = sorted.filter(({ words }) => !satisfies(words, criterion.operator, limit));
  const value = sorted[0]?.words ?? 0;
  const lead = `The longest paragraph has ${words(value)}.`;
  return {
    value,
    evidence: {
      summary:
        over.length === 0
          ? lead
          : `${lead} ${plural(over.length, 'paragraph is', 'paragraphs are')} over the limit.`,
      counted: { paragraphs: text.paragraphs.length, over: over.length },
      worst: weights(sorted, quote),
      edits: over.slice(0, MOST_SHOWN).map(paragraph => breakAdvice(paragraph, limit, quote)),
    },
  };
}

/** The words of an average sentence. */
export function averageSentence(
  text: CountedText,
  criterion: Criterion,
  limit: number,
  quote: Quote,
): Measured {
  const value = text.words / text.sentences;
  const needed = missing(text.words, text.sentences, criterion, limit);
  const cuts = planCuts(text.sentenceSizes.map(withPlaces), needed);
  const lead = `${plural(text.words, 'word')} in ${plural(text.sentences, 'sentence')} make an average of ${valueText(value, limit)}.`;
  return {
    value,
    evidence: {
      summary:
        needed === 0
          ? lead
          : `${lead} It takes ${plural(needed, 'more sentence end')}: split the ${cuts.length === 1 ? 'longest sentence' : `${cuts.length} longest sentences`}.`,
      counted: { words: text.words, sentences: text.sentences },
      worst: weights(longest(text.sentenceSizes), quote),
      edits: cuts.slice(0, MOST_SHOWN).map(cut => ({
        ...splitAdvice(cut.part, cut.cuts + 1, quote),
        gain: text.words / text.sentences - text.words / (text.sentences + cut.cuts),
      })),
    },
  };
}

/** The words of an average paragraph. */
export function averageParagraph(
  text: CountedText,
  criterion: Criterion,
  limit: number,
  quote: Quote,
): Measured {
  const { length } = text.paragraphs;
  const value = text.words / length;
  const needed = missing(text.words, length, criterion, limit);
  const cuts = planCuts(text.paragraphs.map(withBreaks), needed);
  const made = cuts.reduce((sum, cut) => sum + cut.cuts, 0);
  const lead = `${plural(text.words, 'word')} in ${plural(length, 'paragraph')} make an average of ${valueText(value, limit)}.`;
  const rest = needed > made ? ' There are not enough sentence ends to break at: split sentences first.' : '';
  return {
    value,
    evidence: {
      summary: needed === 0 ? lead : `${lead} It takes ${plural(needed, 'more paragraph break')}.${rest}`,
      counted: { words: text.words, paragraphs: length },
      worst: weights(longest(text.paragraphs), quote),
      edits: cuts.slice(0, MOST_SHOWN).map(cut => ({
        advice: `Break this paragraph of ${words(cut.part.words)} into ${cut.cuts + 1}: ${opening(cut.part, quote)}.`,
        place: place(cut.part),
        gain: text.words / length - text.words / (length + cut.cuts),
      })),
    },
  };
}

/** How many more parts there must be for the average to satisfy the limit. */
function missing(total: number, parts: number, { operator }: Criterion, limit: number): number {
  return smallest(total, more => satisfies(total / (parts + more), operator, limit)) ?? total;
}

/** A sentence with the number of places at which it can be cut. */
export type Splittable = SentenceSize & { readonly places: number };

/** A sentence can be cut about as often as leaves parts of five words. */
const withPlaces = (sentence: SentenceSize): Splittable => ({
  ...sentence,
  places: Math.floor(sentence.words / FEWEST_WORDS_OF_A_PART) - 1,
});
const FEWEST_WORDS_OF_A_PART = 5;

const withBreaks = (paragraph: ParagraphSize): ParagraphSize & { readonly places: number } => ({
  ...paragraph,
  places: paragraph.sentences - 1,
});

const partsFor = (count: number, limit: number): number => Math.max(2, Math.ceil(count / limit));

/** “Split this sentence of 61 words into 2”; one that holds an enumeration becomes a list. */
export function splitAdvice(sentence: SentenceSize, parts: number, quote: Quote): Advice {
  const items = quote(sentence).match(ITEM)?.length ?? 0;
  const how =
    items < FEWEST_ITEMS
      ? `Split this sentence of ${words(sentence.words)} into ${parts}`
      : `Make a lead-in and a list of ${items} items out of this sentence of ${words(sentence.words)}`;
  return { advice: `${how}: ${opening(sentence, quote)}.`, place: place(sentence), gain: null };
}

/** “(a)”, “(iv)”, “(2)” before an item inside a sentence. */
const ITEM = /(?<=^|\s)\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)(?=\s)/g;
const FEWEST_ITEMS = 3;

function breakAdvice(paragraph: ParagraphSize, limit: number, quote: Quote): Advice {
  const parts = partsFor(paragraph.words, limit);
  const how =
    paragraph.sentences >= parts
      ? `Break this paragraph of ${words(paragraph.words)} into ${parts}, or shorten it by ${words(Math.ceil(paragraph.words - limit))}`
      : `Split the ${paragraph.sentences === 1 ? 'sentence' : 'sentences'} of this paragraph of ${words(paragraph.words)}, then break it into ${parts}`;
  return { advice: `${how}: ${opening(paragraph, quote)}.`, place: place(paragraph), gain: null };
}

export const weights = (
  parts: readonly (TextPlace & { readonly words: number })[],
  quote: Quote,
): readonly Weight[] =>
  parts.slice(0, MOST_SHOWN).map(part => ({
    ...place(part),
    text: quote(part),
    value: part.words,
    label: words(part.words),
  }));

export const place = ({ block, at }: TextPlace): TextPlace => ({ block, at });

const SHOWN_WORDS = 8;

/** The first words of a place in quotation marks. */
export function opening(at: TextPlace, quote: Quote): string {
  const all = quote(at).trim().split(/\s+/);
  const shown = all
    .slice(0, SHOWN_WORDS)
    .join(' ')
    .replace(/[,;:.]$/, '');
  return `“${shown}${all.length > SHOWN_WORDS ? ' …' : ''}”`;
}

/** `1 word`, `1,204 words`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

const words = (count: number): string => plural(count, 'word');

const grouped = (count: number): string => count.toLocaleString('en-US');
