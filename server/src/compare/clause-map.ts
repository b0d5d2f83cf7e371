import type { Clause } from '@fineprint/rules/contract/clauses';
import { showNumber } from '@fineprint/rules/contract/numbers';
import type { Link } from './links.ts';
import type { Version } from './version.ts';

/** Which clause of the new version took the place of which clause of the old one. */
export interface ClauseMap {
  readonly newOf: (old: Clause) => Clause | null;
  readonly oldOf: (now: Clause) => Clause | null;
  /** One key for a clause and all that took its place or came together in it. */
  readonly keyOf: (side: 'old' | 'new', clause: Clause) => string;
}

/** Maps clauses by the text that they share with all that stands below them. */
export function clauseMapOf(one: Version, two: Version, links: readonly Link[]): ClauseMap {
  const [olds, news] = [one.view.model.clauses, two.view.model.clauses];
  const [oldSizes, newSizes] = [sizesOf(one), sizesOf(two)];
  const common = commonOf(one, two, links);
  const [toNew, toOld] = [new Map<number, number>(), new Map<number, number>()];
  const scores = [new Map<number, number>(), new Map<number, number>()] as const;
  for (const [i, row] of common) {
    for (const [j, shared] of row) {
      const isTitled = olds[i]?.title !== null && olds[i]?.title === news[j]?.title;
      const size = (oldSizes[i] ?? 0) + (newSizes[j] ?? 0);
      const score =
        (2 * shared) / Math.max(1, size) +
        (isTitled ? 0.2 : 0) -
        Math.abs(depthOf(olds, i) - depthOf(news, j)) / 50;
      keep(toNew, scores[0], i, j, score);
      keep(toOld, scores[1], j, i, score);
    }
  }
  sameTitles(one, two, toNew, toOld);
  const newOf = (old: Clause): Clause | null => news[toNew.get(old.index) ?? -1] ?? null;
  const oldOf = (now: Clause): Clause | null => olds[toOld.get(now.index) ?? -1] ?? null;
  return {
    newOf,
    oldOf,
    keyOf: (side, clause) => {
      if (side === 'old') {
        const now = newOf(clause);
        return now === null ? `old ${clause.index}` : `new ${now.index}`;
      }
      const first = oldOf(clause);
      const main = first === null ? null : newOf(first);
      const share =
        (common.get(first?.index ?? -1)?.get(clause.index) ?? 0) / Math.max(1, newSizes[clause.index] ?? 0);
      return main !== null && share >= HALF ? `new ${main.index}` : `new ${clause.index}`;
    },
  };
}

const HALF = 0.5;

function keep(
  best: Map<number, number>,
  scores: Map<number, number>,
  from: number,
  to: number,
  score: number,
): void {
  if (score <= (scores.get(from) ?? LEAST)) return;
  scores.set(from, score);
  best.set(from, to);
}

const LEAST = 0.25;

/** Clauses that are only a title, or whose whole text changed: the same title is the same clause. */
function sameTitles(
  one: Version,
  two: Version,
  toNew: Map<number, number>,
  toOld: Map<number, number>,
): void {
  const byTitle = new Map<string, number[]>();
  for (const { index, title } of two.view.model.clauses)
    if (title !== null)
      byTitle.set(title.toLowerCase(), [...(byTitle.get(title.toLowerCase()) ?? []), index]);
  for (const { index, title } of one.view.model.clauses) {
    const [same, second] = byTitle.get(title?.toLowerCase() ?? '') ?? [];
    if (same === undefined || second !== undefined || toNew.has(index) || toOld.has(same)) continue;
    toNew.set(index, same);
    toOld.set(same, index);
  }
}

const wordsOf = ({ bags }: Version, piece: number): number => {
  let count = 0;
  for (const times of bags[piece]?.values() ?? []) count += times;
  return count;
};

/** By clause: the words in it and in all that stands below it. */
function sizesOf(version: Version): readonly number[] {
  const { clauses } = version.view.model;
  const sizes = clauses.map(() => 0);
  for (const { index, clause } of version.pieces)
    for (const at of chainOf(clauses, clause)) sizes[at] = (sizes[at] ?? 0) + wordsOf(version, index);
  return sizes;
}

/** The words that a clause of the old version and one of the new version share, with what stands below them. */
function commonOf(
  one: Version,
  two: Version,
  links: readonly Link[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const common = new Map<number, Map<number, number>>();
  for (const link of links) {
    for (const old of link.old) {
      for (const now of link.new) {
        const size = Math.min(wordsOf(one, old), wordsOf(two, now));
        for (const i of chainOf(one.view.model.clauses, one.pieces[old]?.clause ?? null)) {
          const row = common.get(i) ?? new Map<number, number>();
          common.set(i, row);
          for (const j of chainOf(two.view.model.clauses, two.pieces[now]?.clause ?? null))
            row.set(j, (row.get(j) ?? 0) + size);
        }
      }
    }
  }
  return common;
}

/** A clause and all that hold it. */
function chainOf(clauses: readonly Clause[], clause: Clause | null): readonly number[] {
  const chain: number[] = [];
  for (let at = clause; at !== null; at = at.parent === null ? null : (clauses[at.parent] ?? null))
    chain.push(at.index);
  return chain;
}

const depthOf = (clauses: readonly Clause[], index: number): number =>
  chainOf(clauses, clauses[index] ?? null).length;

/** “4.2 Payment”: the number and the title, or the title that it stands under. Null for a clause without either. */
export function clauseName({ view }: Version, clause: Clause | null): string | null {
  if (clause === null) return null;
  const number = clause.number === null ? '' : showNumber(clause.number);
  let titled: Clause | null = clause;
  while (titled !== null && titled.title === null)
    titled = titled.parent === null ? null : (view.model.clauses[titled.parent] ?? null);
  // The title of the document says nothing about a place in it.
  const title =
    titled === null || (titled !== clause && titled.parent === null && titled.number === null)
      ? ''
      : (titled.title ?? '');
  const name = `${number} ${title}`.trim();
  return name === '' ? null : name;
}
