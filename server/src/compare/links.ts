import { joined, shared, type Weights, weightOf } from './bags.ts';
import { runsIn, type Run } from './runs.ts';
import { type Group, groupsOf } from './sections.ts';
import type { Version } from './version.ts';

/** Pieces of the old version and the pieces of the new one that took their place. Never empty on both sides. */
export interface Link {
  readonly old: readonly number[];
  readonly new: readonly number[];
  /** True where the text stands in another order, or in another section, than before. */
  readonly moved: boolean;
}

/** What belongs to what in two versions. */
export interface Links {
  readonly links: readonly Link[];
  readonly groups: readonly Group[];
}

/** Links the pieces of two versions: first inside the sections that belong together, then across them. */
export function linksOf(one: Version, two: Version, weights: Weights): Links {
  const groups = groupsOf(one, two, weights);
  const linked: Link[] = [];
  for (const group of groups) {
    const runs = runsIn(one, two, piecesOf(one, group.old), piecesOf(two, group.new), weights);
    linked.push(...runs.map(run => ({ ...run, moved: false })));
  }
  const left = leftOf(one, two, linked);
  linked.push(...strayLinks(one, two, left, weights, groups));
  const rest = leftOf(one, two, linked);
  linked.push(...rest.old.map(index => ({ old: [index], new: [], moved: false })));
  linked.push(...rest.new.map(index => ({ old: [], new: [index], moved: false })));
  return { links: linked.sort(inOrder(one, two, linked)), groups };
}

const piecesOf = ({ sections }: Version, indexes: readonly number[]): readonly number[] =>
  indexes.flatMap(index => {
    const { first = 0, end = 0 } = sections[index] ?? {};
    return Array.from({ length: end - first }, (_, offset) => first + offset);
  });

function leftOf(one: Version, two: Version, links: readonly Run[]): Run {
  const [olds, news] = [new Set(links.flatMap(link => link.old)), new Set(links.flatMap(link => link.new))];
  const indexes = ({ pieces }: Version, used: ReadonlySet<number>): readonly number[] =>
    pieces.map(({ index }) => index).filter(index => !used.has(index));
  return { old: indexes(one, olds), new: indexes(two, news) };
}

const ALIKE_HERE = 0.5;
const ALIKE_ANYWHERE = 0.62;
/** A short text is only the same text elsewhere when it is the same. */
const LEAST_WEIGHT = 6;

/** Text that left its place: pairs of what is left over, the likeliest first. */
function strayLinks(
  one: Version,
  two: Version,
  left: Run,
  weights: Weights,
  groups: readonly Group[],
): readonly Link[] {
  const groupOf = groupFinder(groups);
  const byWord = new Map<string, number[]>();
  for (const index of left.new)
    for (const key of two.bags[index]?.keys() ?? []) byWord.set(key, [...(byWord.get(key) ?? []), index]);
  const found: { readonly old: number; readonly now: number; readonly alike: number }[] = [];
  for (const old of left.old) {
    const bag = one.bags[old] ?? NOTHING;
    const near = new Set<number>();
    for (const key of bag.keys()) {
      const holders = byWord.get(key) ?? [];
      if (holders.length <= MOST_HOLDERS) for (const index of holders) near.add(index);
    }
    for (const now of near) {
      const other = two.bags[now] ?? NOTHING;
      const sum = weightOf(bag, weights) + weightOf(other, weights);
      const alike = (2 * shared(bag, other, weights)) / sum;
      const isHere = groupOf('old', one.sectionOf[old]) === groupOf('new', two.sectionOf[now]);
      const least = isHere ? ALIKE_HERE : sum / 2 < LEAST_WEIGHT ? 0.99 : ALIKE_ANYWHERE;
      if (alike >= least) found.push({ old, now, alike });
    }
  }
  found.sort((a, b) => b.alike - a.alike || a.old - b.old || a.now - b.now);
  const [olds, news] = [new Set<number>(), new Set<number>()];
  return found.flatMap(({ old, now }) => {
    if (olds.has(old) || news.has(now)) return [];
    olds.add(old);
    news.add(now);
    return [{ old: [old], new: [now], moved: true }];
  });
}

const NOTHING = joined([]);
const MOST_HOLDERS = 60;

function groupFinder(groups: readonly Group[]): (side: keyof Group, section: number | undefined) => number {
  const known = { old: new Map<number, number>(), new: new Map<number, number>() };
  groups.forEach((group, index) => {
    for (const section of group.old) known.old.set(section, index);
    for (const section of group.new) known.new.set(section, index);
  });
  return (side, section) => known[side].get(section ?? -1) ?? (side === 'old' ? -1 : -2);
}

/** The order of the new version; what is gone stands behind what stood before it. */
function inOrder(one: Version, two: Version, links: readonly Link[]): (a: Link, b: Link) => number {
  const at = new Array<number>(one.pieces.length).fill(-1);
  for (const { old, new: news } of links)
    for (const index of old) if (news.length > 0) at[index] = news[0] ?? -1;
  let last = -1;
  at.forEach((place, index) => {
    if (place < 0) at[index] = last + 0.5;
    else last = place;
  });
  const place = (link: Link): number => link.new[0] ?? at[link.old[0] ?? 0] ?? two.pieces.length;
  return (a, b) => place(a) - place(b) || (a.old[0] ?? 0) - (b.old[0] ?? 0);
}
