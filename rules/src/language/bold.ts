import type { Block } from '../kit/document.ts';
import type { Span } from '../kit/span.ts';

/** More words in bold are a warning or a clause, not a heading. */
const LONGEST = 9;

/** The bold words at the start of a paragraph or list item that read as its heading; null where there are none. */
export function boldLead(block: Block): Span<'prose'> | null {
  if (block.shape !== 'paragraph' && block.shape !== 'list-item') return null;
  const mark = block.marks.find(({ kind, start }) => kind === 'strong' && start <= 2);
  if (mark === undefined) return null;
  const count = block.words.filter(word => word.start >= mark.start && word.end <= mark.end).length;
  return count > 0 && count <= LONGEST ? mark : null;
}

/** True for a paragraph of nothing but a few bold words without a full stop: a heading in all but name. */
export function isBoldLine(block: Block): boolean {
  const lead = block.shape === 'paragraph' ? boldLead(block) : null;
  if (lead === null) return false;
  return block.prose.slice(lead.end).trim() === '' && !/[.;,!:]$/.test(block.prose.trim());
}
