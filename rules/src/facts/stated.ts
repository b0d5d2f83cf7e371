import type { Block, Document } from '../kit/document.ts';
import type { Stated } from '../kit/rule.ts';
import type { Span } from '../kit/span.ts';
import { hintsOf } from './hints.ts';

/** A fact with where it stands in its block. */
export interface InBlock<F> {
  readonly at: Span<'prose'>;
  readonly fact: F;
}

/** Facts that one block gives by itself, found once for each block that may hold some (a bit of HINT). */
export function perBlock<F>(
  hint: number,
  read: (block: Block) => readonly InBlock<F>[],
): (document: Document) => readonly Stated<F>[] {
  const known = new WeakMap<Block, readonly InBlock<F>[]>();
  return ({ blocks }) => {
    const found: Stated<F>[] = [];
    blocks.forEach(({ block }, index) => {
      if ((hintsOf(block) & hint) === 0) return;
      let own = known.get(block);
      if (own === undefined) {
        own = read(block);
        known.set(block, own);
      }
      for (const { at, fact } of own) found.push({ block: index, at, fact });
    });
    return found;
  };
}
