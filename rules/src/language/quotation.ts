import type { Block, Word } from '../kit/document.ts';

/**
 * True where a word stands in quoted wording of any length: between curly quotation marks, between an even pair of
 * straight ones, or in marked-up quotation. An apostrophe opens no quotation.
 */
export function isInQuotation(block: Block, word: Word): boolean {
  if (block.marks.some(mark => mark.kind === 'quote' && mark.start < word.end && word.start < mark.end))
    return true;
  const { prose } = block;
  const opened = prose.lastIndexOf('“', word.start);
  if (opened >= 0 && prose.lastIndexOf('”', word.start) < opened) return prose.includes('”', word.end);
  if (!prose.includes('"')) return false;
  let count = 0;
  for (let at = prose.indexOf('"'); at >= 0 && at < word.start; at = prose.indexOf('"', at + 1)) count++;
  return count % 2 === 1 && prose.includes('"', word.end);
}
