import { type Bag, joined, shared, type Weights, weightOf } from './bags.ts';
import type { Section, Version } from './version.ts';

/** Sections of two versions that hold the same text: one each, or several where a section was split or merged. */
export interface Group {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/**
 * Pairs the sections of two versions by their words, titles and numbers, wherever they stand now. What is left over
 * joins the pair that most of its words are in. A section without a partner stands in no group.
 */
export function groupsOf(one: Version, two: Version, weights: Weights): readonly Group[] {
  const [olds, news] = [profilesOf(one, weights), profilesOf(two, weights)];
  const pairs = pairsOf(olds, news, weights);
  const group = createGroups(olds.length, news.length);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { one: i, two: j } of pairs) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
    group.join(i, j);
  }
  for (const { one: i, two: j, common } of pairs) {
    const [old, now] = [olds[i], news[j]];
    if (old === undefined || now === undefined) continue;
    if (!taken.has(j) && common / now.weight >= PART) {
      taken.add(j);
      group.join(i, j);
    } else if (!partner.has(i) && common / old.weight >= PART) {
      partner.set(i, j);
      group.join(i, j);
    }
  }
  return group.all();
}

/** The share of its words that a section must have in another to be a part of it. */
const PART = 0.5;

interface Profile {
  readonly section: Section;
  readonly bag: Bag;
  readonly weight: number;
  readonly title: string;
  readonly number: string;
}

const profilesOf = (version: Version, weights: Weights): readonly Profile[] =>
  version.sections.map(section => {
    const bag = joined(version.bags.slice(section.first, section.end));
    const number = section.clause?.number?.parts.map(({ text }) => text).join('.') ?? '';
    const title = (section.clause?.title ?? '').toLowerCase();
    return { section, bag, weight: Math.max(weightOf(bag, weights), 0.01), title, number };
  });

interface Pair {
  readonly one: number;
  readonly two: number;
  readonly common: number;
  readonly score: number;
}

const LEAST = 0.3;
const TITLE_BONUS = 0.25;
const NUMBER_BONUS = 0.05;

/** The pairs that may belong together, the likeliest first. Words that stand nearly everywhere find no partner. */
function pairsOf(olds: readonly Profile[], news: readonly Profile[], weights: Weights): readonly Pair[] {
  const found: Pair[] = [];
  const candidates = candidatesOf(olds, news);
  olds.forEach((old, i) => {
    for (const j of candidates(old)) {
      const now = news[j];
      if (now === undefined) continue;
      const common = shared(old.bag, now.bag, weights);
      const isTitled = old.title !== '' && old.title === now.title;
      const score =
        (2 * common) / (old.weight + now.weight) +
        (isTitled ? TITLE_BONUS : 0) +
        (old.number !== '' && old.number === now.number ? NUMBER_BONUS : 0);
      const isPart = common / Math.min(old.weight, now.weight) >= PART;
      if (score >= LEAST || isPart) found.push({ one: i, two: j, common, score });
    }
  });
  return found.sort((a, b) => b.score - a.score || a.one - b.one || a.two - b.two);
}

const MOST_HOLDERS = 24;

/** For an old section the new ones that share a word with it that is not everywhere, its title, or its place. */
function candidatesOf(
  olds: readonly Profile[],
  news: readonly Profile[],
): (old: Profile) => Iterable<number> {
  const byWord = new Map<string, number[]>();
  const note = (key: string, index: number): void => {
    const known = byWord.get(key);
    if (known === undefined) byWord.set(key, [index]);
    else known.push(index);
  };
  news.forEach(({ bag, title }, index) => {
    for (const key of bag.keys()) note(key, index);
    if (title !== '') note(`title ${title}`, index);
  });
  const most = Math.max(MOST_HOLDERS, Math.min(olds.length, news.length) / 8);
  return old => {
    const found = new Set<number>([old.section.index]);
    for (const key of [...old.bag.keys(), `title ${old.title}`]) {
      const holders = byWord.get(key) ?? [];
      if (holders.length <= most) for (const index of holders) found.add(index);
    }
    return found;
  };
}

interface Groups {
  readonly join: (old: number, now: number) => void;
  readonly all: () => readonly Group[];
}

/** Sections that were joined, directly or through others. */
function createGroups(olds: number, news: number): Groups {
  const parent = Array.from({ length: olds + news }, (_, index) => index);
  const top = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const isJoined = new Set<number>();
  return {
    join: (old, now) => {
      parent[top(olds + now)] = top(old);
      isJoined.add(old).add(olds + now);
    },
    all: () => {
      const byTop = new Map<number, { old: number[]; new: number[] }>();
      for (const index of [...isJoined].sort((a, b) => a - b)) {
        const group = byTop.get(top(index)) ?? { old: [], new: [] };
        byTop.set(top(index), group);
        if (index < olds) group.old.push(index);
        else group.new.push(index - olds);
      }
      return [...byTop.values()];
    },
  };
}
