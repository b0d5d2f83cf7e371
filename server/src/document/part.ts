import type { Comment, PlacedBlock } from '@fineprint/rules/kit/document';
import { type Offset, source } from '@fineprint/rules/kit/span';

/** What was read from a part of a file: offsets count from the part's start. */
export interface Part {
  readonly blocks: readonly PlacedBlock[];
  readonly comments: readonly Omit<Comment, 'before'>[];
}

/** The same part at its place in the file. The blocks themselves are shared. */
export function shiftPart(part: Part, by: number): Part {
  if (by === 0) return part;
  return {
    blocks: part.blocks.map(placed => ({ ...placed, start: (placed.start + by) as Offset<'source'> })),
    comments: part.comments.map(comment => ({
      ...source(comment.start + by, comment.end + by),
      body: comment.body,
    })),
  };
}

/** A comment `<!-- … -->` at its place. */
export function commentAt(text: string, start: number, end: number): Omit<Comment, 'before'> {
  const body = text
    .slice(start, end)
    .replace(/^<!--+/, '')
    .replace(/--+>$/, '');
  return { ...source(start, end), body: body.trim() };
}
