import type { Block, Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { NONE } from '../kit/rule.ts';
import type { ItemList } from './item-list.ts';
import { letteredList } from './lettered-list.ts';
import { listEdits } from './list-layout.ts';
import { listIn } from './list-reading.ts';

/** The rewrite that puts the items of a sentence one below the other; none where it is not sure what the items are. */
export const listRewrites = (block: Block, sentence: Sentence): readonly Rewrite[] =>
  rewriteOf(block, listIn(block, sentence));

/** The same for a list whose first marker, “(a)”, stands at a place in the block's prose. */
export const letteredRewrites = (block: Block, opener: number): readonly Rewrite[] =>
  rewriteOf(block, letteredList(block, opener));

function rewriteOf(block: Block, list: ItemList | null): readonly Rewrite[] {
  const edits = list === null ? null : listEdits(block, list);
  if (list === null || edits === null) return NONE;
  const isSure = list.isSure && isPlain(block, list.sentence);
  return [
    {
      title: 'Put each item on a line of its own',
      safety: 'review',
      edits,
      ...(isSure && { breaksSurely: true }),
    },
  ];
}

/**
 * A paragraph, with every marker as it was typed and no label that speaks of the sentences behind it as well. In bold text
 * or a link a list looks different from what the writer saw.
 */
const isPlain = ({ shape, marks }: Block, { text, start, end }: Sentence): boolean =>
  shape === 'paragraph' &&
  !text.includes('©') &&
  !/^(?:if|when|where|for)\b[^,;.]*: /i.test(text) &&
  !marks.some(mark => mark.start < end && start < mark.end);
