import type { PlacedBlock } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';

/** Where findings about the whole document go: its first heading, else its first sentence. Null in an empty document. */
export function titleOf(
  blocks: readonly PlacedBlock[],
): { readonly block: number; readonly at: Span<'prose'> } | null {
  const heading = blocks.findIndex(({ block }) => block.shape === 'heading' && block.words.length > 0);
  const index = Math.max(heading, 0);
  const block = blocks[index]?.block;
  if (block === undefined) return null;
  const end = heading >= 0 ? block.prose.length : (block.sentences[0]?.end ?? block.prose.length);
  return { block: index, at: prose(0, end) };
}
