import type { Sentence } from '../kit/document.ts';

/** A part of a sentence that says one thing: what stands between semicolons, brackets, and commas before a subject. */
export interface Stretch {
  /** Index of its first word, and of the word behind its last, in the sentence. */
  readonly first: number;
  readonly last: number;
  /** True where it only says when the rest holds: “if you cancel”. */
  readonly condition: boolean;
}

const BREAK =
  /;|\((?!\d)|(?<!\d)\)|\s[—–]\s|:(?=\s)|,\s+(?=(?:and |but |or |so |then )?(?:we|you|it|they|the|this|your|our|their|its|any|there)\b)|\s(?:and|but)\s+(?=(?:we|you|it|they)\s)|\s(?=(?:if|when|where|once|unless|because|so that|in order to|as required)\s)|,?\s(?=for (?:\p{L}+ ){1,4}(?:reasons|purposes)\b)|,?\s(?=to (?:comply|meet|protect|help|allow|prove|keep|deal|answer|make)\b)/giu;
const CONDITION = /^(?:if|when|where|once|in case|whenever|as soon as|before|after|until)\b/i;
const ASIDE =
  /^(?:because|so that|in order to|as required|to (?:comply|meet|protect|help|allow|prove|keep|deal|answer|make)\b|for (?:\p{L}+ ){1,4}(?:reasons|purposes)\b)/iu;

/** A label of a few words before a colon belongs to what stands behind it: “Notice period: 30 days”. */
const LONGEST_LABEL = 6;

/** The stretches of a sentence in order, without asides that only give a reason. */
export function stretchesOf(sentence: Sentence): readonly Stretch[] {
  const { words, text, start } = sentence;
  const cuts: number[] = [0];
  for (const match of text.matchAll(BREAK)) {
    const at = start + match.index + match[0].length;
    const index = words.findIndex(word => word.start >= at);
    if (index <= 0) continue;
    if (match[0].startsWith(':') && index <= LONGEST_LABEL) continue;
    cuts.push(index);
  }
  cuts.push(words.length);
  return cuts.slice(0, -1).flatMap((first, place) => {
    const last = cuts[place + 1] ?? words.length;
    const begin = words[first];
    if (last <= first || begin === undefined) return [];
    const opening = text.slice(begin.start - start);
    if (ASIDE.test(opening)) return [];
    return [{ first, last, condition: CONDITION.test(opening) }];
  });
}

/** What a sentence says only in some cases, or leaves to another text: such a sentence states no fact. */
export const isOpen = (text: string): boolean =>
  /\b(?:unless|except|otherwise|subject to|other than|depending|depends|varies|vary|whichever|for example|e\.g|such as|as (?:set out|stated|shown|agreed|specified) in|might|estimated?|usually|typically|normally aim|aim to|try to|(?:greater|lesser|lower|higher) of)\b|\?/i.test(
    text,
  );
