import type { Word } from '../kit/document.ts';
import { prose as span } from '../kit/span.ts';

/**
 * A word: letters, digits and marks, joined by inner apostrophes, hyphens and dots. A currency sign before and a
 * percent sign behind a number belong to it ("$1,000.50", "5%"). An opaque character stands alone.
 */
const WORD =
  /\uFFFC|[$€£¥]?[\p{L}\p{M}\p{N}]+(?:(?:[’'.‑-]|,(?=\p{N}))[\p{L}\p{M}\p{N}]+)*%?/gu;

/** Abbreviations whose last dot is part of the word, without that dot, in lower case. */
const DOTTED = /^(?:etc|viz|ss|cf|vs|al|ibid|seq|sic|approx|no|inc|ltd|co|corp|[a-z](?:\.[a-z])+)$/;

/** The words of prose, in order, as whole tokens: "e.g.", "etc.", "above-mentioned" and "U.S." are one word each. */
export function words(prose: string): readonly Word[] {
  const found: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(prose); match !== null; match = WORD.exec(prose)) {
    const start = match.index;
    let text = match[0];
    let lower = lowered(text);
    if (prose.charCodeAt(start + text.length) === DOT && text.length <= 8 && DOTTED.test(lower)) {
      text += '.';
      lower += '.';
    }
    found.push({ ...span(start, start + text.length), text, lower });
  }
  return found;
}

const DOT = 46;

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
