import type { Block, PlacedBlock } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';

/**
 * Where findings about the whole document go: its first heading, else its first sentence. What a template fills in is
 * neither. Null in an empty document.
 */
export function titleOf(
  blocks: readonly PlacedBlock[],
): { readonly block: number; readonly at: Span<'prose'> } | null {
  const heading = blocks.findIndex(({ block }) => block.shape === 'heading' && isWritten(block));
  const index =
    heading >= 0
      ? heading
      : Math.max(
          0,
          blocks.findIndex(({ block }) => isWritten(block)),
        );
  const block = blocks[index]?.block;
  if (block === undefined) return null;
  const end = heading >= 0 ? block.prose.length : (block.sentences[0]?.end ?? block.prose.length);
  return { block: index, at: prose(0, end) };
}

const isWritten = ({ prose: text }: Block): boolean => /[\p{L}\p{N}]/u.test(text);
