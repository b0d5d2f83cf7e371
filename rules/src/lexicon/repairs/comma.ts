import { gapAfter } from '../../language/parts.ts';
import type { Replacement } from '../repairs.ts';
import type { Site } from '../site.ts';

/** Sentence adverbs keep one comma behind them; “so” and “but” take none; “for example” and “that is” get one. */
export function withComma(site: Site, replacement: Replacement): Replacement {
  const gap = gapAfter(site.sentence, replacement.to - 1);
  const hasComma = /^\s*,/.test(gap);
  const text = replacement.text.toLowerCase();
  if (/^(?:so|but|and|or)$/.test(text)) {
    return hasComma ? { ...replacement, swallow: gap.indexOf(',') + 1 } : replacement;
  }
  if (hasComma || /^\s*[:;.!?()]/.test(gap) || site.last >= site.sentence.words.length) return replacement;
  // “the same as what for example Acorn does”: nothing sets it off before, so nothing does behind.
  const isSetOff = replacement.from > 0 && /[^\s]/.test(gapAfter(site.sentence, replacement.from - 1));
  const needs = (isSetOff && /^(?:for example|that is|for instance)$/.test(text)) || replacement.from === 0;
  return needs ? { ...replacement, text: `${replacement.text},` } : replacement;
}
