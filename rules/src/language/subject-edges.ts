import type { Sentence, Word } from '../kit/document.ts';
import { gapAfter } from './parts.ts';

/** How far back a subject may reach, in words. */
export const FARTHEST = 40;

/** The word before the bracket that closes behind a word; -1 where none opens near it. */
export function beforeBracket(sentence: Sentence, from: number): number {
  let depth = 1;
  for (let at = from - 1; at >= 0 && at > from - FARTHEST; at--) {
    const gap = gapAfter(sentence, at);
    for (let sign = gap.length - 1; sign >= 0; sign--) {
      if (gap.charAt(sign) === ')') depth++;
      if (gap.charAt(sign) === '(' && --depth === 0) return at;
    }
  }
  return -1;
}

/** “; (b) each party shall”: a letter or a figure in brackets that opens an item, and none of a clause. */
export function isListLabel(sentence: Sentence, at: number): boolean {
  const before = gapAfter(sentence, at - 1);
  return (
    at > 0 &&
    before.includes('(') &&
    !before.includes(')') &&
    /^(?:[a-z]|[ivx]{1,5}|\d{1,2})$/.test(sentence.words[at]?.lower ?? '') &&
    !REFERENCES.test(sentence.words[at - 1]?.lower ?? '')
  );
}
const REFERENCES = /^(?:(?:sub-?)?(?:section|clause|article|paragraph|item|part|rule|regulation)s?|\d.*)$/;

/** “Use of Names The company shall”: the heading of a clause runs into its first sentence. */
export const opensBehindHeading = (word: Word | undefined, before: Word | undefined): boolean =>
  /^(?:The|Each|Neither|Either|All|Any|No|This|These|You|We)$/.test(word?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(before?.text ?? '');
