import type { Document, PlacedBlock } from '@fineprint/rules/kit/document';
import type { Trial } from './levers.ts';

/** A stretch of so many words without a heading is worth one. */
const LONG_STRETCH = 200;
/** Fewer words than these stand well under the heading before them. */
const LEAST_AHEAD = 60;

/**
 * A heading for the longest stretch without one, before the paragraph nearest its middle. What it says is for the
 * author: any words give the same score. Only in Markdown, and only where a paragraph starts a line of its own.
 */
export function headingCandidate(
  { text, format }: Document,
  part: readonly PlacedBlock[],
  estimate: number,
): Trial | null {
  if (format !== 'markdown') return null;
  const stretch = longestStretch(part);
  if (stretch === null || stretch.words < LONG_STRETCH) return null;
  let best = -1;
  let nearest = Infinity;
  let before = 0;
  for (let index = stretch.from; index < stretch.to; index++) {
    const placed = part[index];
    if (placed === undefined) continue;
    const distance = Math.abs(before - stretch.words / 2);
    const fits = before >= LEAST_AHEAD && stretch.words - before >= LEAST_AHEAD;
    if (fits && distance < nearest && startsParagraph(placed, text)) [best, nearest] = [index, distance];
    before += placed.block.words.length;
  }
  const at = part[best];
  if (at === undefined) return null;
  const place = at.start;
  const marks = '#'.repeat(stretch.level);
  return {
    kind: 'add-heading',
    title: `Put a heading before “${opening(at)}”: ${stretch.words} words stand here without one`,
    start: place,
    end: place,
    edits: [{ start: place, end: place, text: `${marks} [Say what this part is about]\n\n` }],
    estimate,
    size: stretch.words,
    block: -1,
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly level: number;
}

/** The most words between two headings. A heading inside takes the level of the one before, but never that of a title. */
function longestStretch(part: readonly PlacedBlock[]): Stretch | null {
  let longest: Stretch | null = null;
  let open: Stretch = { from: 0, to: 0, words: 0, level: 2 };
  part.forEach(({ block }, index) => {
    open =
      block.shape === 'heading'
        ? { from: index + 1, to: index + 1, words: 0, level: Math.max(2, block.level) }
        : { ...open, to: index + 1, words: open.words + block.words.length };
    if (longest === null || open.words > longest.words) longest = open;
  });
  return longest;
}

/** True for a paragraph at the start of a line, after a blank one, that does not lead on from the one before. */
function startsParagraph({ block, start }: PlacedBlock, text: string): boolean {
  return (
    block.shape === 'paragraph' &&
    block.label === null &&
    /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

const SHOWN = 5;
const opening = ({ block }: PlacedBlock): string =>
  block.words
    .slice(0, SHOWN)
    .map(({ text }) => text)
    .join(' ') + (block.words.length > SHOWN ? ' …' : '');
