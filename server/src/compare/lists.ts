import type { Change } from './change.ts';
import { clauseName } from './clause-map.ts';
import { type Comparing, excerptOf } from './context.ts';
import type { Version } from './version.ts';

type Join = 'and' | 'or';

/** Lists whose points were joined by “or” and are now joined by “and”, or the other way round. */
export function listChanges({ one, two, links }: Comparing): readonly Change[] {
  const [olds, news] = [joinsOf(one), joinsOf(two)];
  return links.flatMap(link => {
    const before = link.old.find(index => olds.has(index));
    const after = link.new.find(index => news.has(index));
    if (before === undefined || after === undefined || olds.get(before) === news.get(after)) return [];
    const isAll = news.get(after) === 'and';
    return [
      {
        kind: 'scope' as const,
        meaning: true,
        message: isAll
          ? 'All points of this list must now apply, before: any one of them.'
          : 'Any one point of this list is now enough, before: all of them.',
        clause: clauseName(two, two.pieces[after]?.clause ?? null),
        old: excerptOf(one, [before]),
        new: excerptOf(two, [after]),
        receipt: null,
        effect: { who: null, topic: 'other' as const },
      },
    ];
  });
}

/** By the piece that introduces a list: how its points are joined. */
function joinsOf({ pieces }: Version): ReadonlyMap<number, Join> {
  const found = new Map<number, Join>();
  for (const { lead, text } of pieces) {
    const join = lead === null ? undefined : /(?:^|[\s;,])(and|or)$/i.exec(text.trim())?.[1]?.toLowerCase();
    if (lead !== null && (join === 'and' || join === 'or')) found.set(lead, join);
  }
  return found;
}
