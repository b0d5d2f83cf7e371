import type { Block } from '../kit/document.ts';
import type { DocumentReport, Placed } from '../kit/rule.ts';
import { type Stretch, beginningOf } from './stretches.ts';

/** What a rule about looks notes about a block. */
export interface LookFact<S> {
  readonly block: Block;
  readonly found: readonly S[];
}

/** A stretch with the block that it stands in. */
export interface LookPlace<S> {
  /** Index of the block. */
  readonly index: number;
  readonly block: Block;
  readonly stretch: S;
}

/** What a rule finds in a block. It is not asked where nothing tells how any of the text looks: in most blocks. */
export function lookFact<S>(block: Block, find: () => readonly S[]): LookFact<S> | null {
  if (block.styles === undefined && block.marks.length === 0) return null;
  const found = find();
  return found.length === 0 ? null : { block, found };
}

/** Stretches of a document by their key, in order: one declaration makes many of them, and is mended once. */
export function byKey<S extends Pick<Stretch, 'key'>>(
  facts: readonly Placed<LookFact<S>>[],
): readonly (readonly LookPlace<S>[])[] {
  const groups = new Map<string, LookPlace<S>[]>();
  for (const { block: index, fact } of facts) {
    for (const stretch of fact.found) {
      const place = { index, block: fact.block, stretch };
      const group = groups.get(stretch.key);
      if (group === undefined) groups.set(stretch.key, [place]);
      else group.push(place);
    }
  }
  return [...groups.values()];
}

/** At most this many further places are named. */
const MOST_PLACES = 10;

/** The other places of a group, as what a finding is also about. */
export const relatedPlaces = <S extends Pick<Stretch, 'at'>>(
  places: readonly LookPlace<S>[],
  words: number,
  message: string,
): NonNullable<DocumentReport['related']> =>
  places.slice(0, MOST_PLACES).map(({ index, block, stretch }) => ({
    block: index,
    at: beginningOf(block, stretch.at, words),
    message,
  }));
