import type { Block, Look } from '../kit/document.ts';
import { NONE } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';

/** Text in one block that looks the same in one respect, as far as it goes without a break. */
export interface Stretch {
  readonly at: Span<'prose'>;
  readonly words: number;
  /** The look of its first part; the others share what the key holds. */
  readonly look: Look;
  /** What the parts share, and other stretches of the document with them. */
  readonly key: string;
}

/** Stretches of a block whose looks give the same key; a look that gives null is of no interest. */
export function stretches(block: Block, keyOf: (look: Look) => string | null): readonly Stretch[] {
  const { styles } = block;
  if (styles === undefined) return NONE;
  const found: Stretch[] = [];
  for (const { look, start, end } of styles) {
    const key = keyOf(look);
    if (key === null) continue;
    const last = found[found.length - 1];
    const joins = last?.key === key && block.prose.slice(last.at.end, start).trim() === '';
    const at = prose(joins ? last.at.start : start, end);
    const stretch = { at, words: wordsIn(block, at), look: joins ? last.look : look, key };
    if (joins) found[found.length - 1] = stretch;
    else found.push(stretch);
  }
  return found;
}

/** How many words of a block stand within a span. */
export const wordsIn = (block: Block, at: Span<'prose'>): number =>
  block.words.filter(({ start, end }) => start >= at.start && end <= at.end).length;

/** The first words of a span: enough to show where a long one begins. */
export function beginningOf(block: Block, at: Span<'prose'>, words: number): Span<'prose'> {
  const inside = block.words.filter(({ start, end }) => start >= at.start && end <= at.end);
  const [first, last] = [inside[0], inside[Math.min(words, inside.length) - 1]];
  return first === undefined || last === undefined ? at : prose(first.start, last.end);
}
