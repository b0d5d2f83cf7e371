import type { Block, PlacedBlock } from '../kit/document.ts';
import { type Span } from '../kit/span.ts';

/** A link to a place in the same document. */
export interface AnchorLink {
  readonly at: Span<'prose'>;
  /** Without “#”, decoded, in lower case. */
  readonly anchor: string;
}

const cache = new WeakMap<Block, readonly AnchorLink[]>();

/** The links of a block to places in its own document. Cached with it. */
export function anchorLinksIn(block: Block): readonly AnchorLink[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found = block.marks.flatMap(mark =>
    mark.kind === 'link' && mark.target?.startsWith('#') === true && mark.target.length > 1
      ? [{ at: mark, anchor: decoded(mark.target.slice(1)).toLowerCase() }]
      : [],
  );
  cache.set(block, found);
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The anchor that GitHub and most site makers give a heading: “1. Our Fees” is “1-our-fees”. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Index of the block of the heading that an anchor names; null where none does. */
export function blockOfAnchor(blocks: readonly PlacedBlock[], anchor: string): number | null {
  const wanted = anchor.replace(/-\d+$/, '');
  let near: number | null = null;
  for (const [index, { block }] of blocks.entries()) {
    if (block.shape !== 'heading') continue;
    const own = anchorOf(block.label === null ? block.prose : `${block.label} ${block.prose}`);
    if (own === anchor) return index;
    if (near === null && (own === wanted || anchorOf(block.prose) === anchor)) near = index;
  }
  return near;
}
