import type { Clause } from '@fineprint/rules/contract/clauses';
import { showNumber } from '@fineprint/rules/contract/numbers';
import { clausePlace } from '../contract/view.ts';
import type { Change, Excerpt } from './change.ts';
import { type ClauseMap, clauseName } from './clause-map.ts';
import type { Link } from './links.ts';
import { longestRise } from './rise.ts';
import type { Group } from './sections.ts';
import type { Version } from './version.ts';

const NOBODY = { who: null, topic: 'other' } as const;

/** Clauses that have another number or another place, or were split or merged. None of it changes what they say. */
export function structureChanges(
  one: Version,
  two: Version,
  map: ClauseMap,
  groups: readonly Group[],
  links: readonly Link[],
): readonly Change[] {
  const moved = movedClauses(one, two, map);
  const divided = new Set<Clause>();
  const divisions = groups.flatMap(group =>
    divisionOf(one, two, onlyLinked(one, two, group, links), divided),
  );
  return [
    ...divisions,
    ...moved.map(([old, now]) => movedChange(one, two, old, now)),
    ...renumbered(one, two, map).flatMap(([old, now]) =>
      divided.has(now) || moved.some(([, other]) => other === now)
        ? []
        : [renumberedChange(one, two, old, now)],
    ),
  ];
}

const numberOf = ({ number }: Clause): string => (number === null ? '' : showNumber(number));

/** The title or number of a clause, where it stands. */
function titleExcerpt({ view, document }: Version, clause: Clause): Excerpt {
  const { start, end } = clausePlace(view, clause);
  return { text: document.text.slice(start, end), start, end };
}

type Pair = readonly [Clause, Clause];

/** Pairs that took each other's place. */
const pairsOf = (two: Version, map: ClauseMap): readonly Pair[] =>
  two.view.model.clauses.flatMap(now => {
    const old = map.oldOf(now);
    return old !== null && map.newOf(old) === now ? [[old, now] as const] : [];
  });

/** Clauses with another number, but not those that only follow the clause above them. */
function renumbered(one: Version, two: Version, map: ClauseMap): readonly Pair[] {
  const [olds, news] = [one.view.model.clauses, two.view.model.clauses];
  return pairsOf(two, map).filter(([old, now]) => {
    if (old.number === null || now.number === null || !isReal(now) || numberOf(old) === numberOf(now))
      return false;
    const [above, below] = [olds[old.parent ?? -1], news[now.parent ?? -1]];
    const follows =
      above !== undefined &&
      below !== undefined &&
      map.newOf(above) === below &&
      above.number !== null &&
      old.number.parts.at(-1)?.text === now.number.parts.at(-1)?.text;
    return !follows;
  });
}

function renumberedChange(one: Version, two: Version, old: Clause, now: Clause): Change {
  return {
    kind: 'renumbered',
    meaning: false,
    message: `Clause ${numberOf(old)} is now clause ${numberOf(now)}.`,
    clause: clauseName(two, now),
    old: titleExcerpt(one, old),
    new: titleExcerpt(two, now),
    receipt: null,
    effect: NOBODY,
  };
}

/** Clauses that left the order of the others, each only where the clause that holds it did not move. */
function movedClauses(one: Version, two: Version, map: ClauseMap): readonly Pair[] {
  const [olds, news] = [one.view.model.clauses, two.view.model.clauses];
  const byParent = new Map<Clause | undefined, Pair[]>();
  const moved: Pair[] = [];
  for (const pair of pairsOf(two, map)) {
    const [old, now] = pair;
    const [above, below] = [olds[old.parent ?? -1], news[now.parent ?? -1]];
    const isUnderSame = above === undefined ? below === undefined : map.newOf(above) === below;
    if (!isUnderSame) {
      if (isReal(now) && !(above !== undefined && map.newOf(above) === now)) moved.push(pair);
    } else byParent.set(below, [...(byParent.get(below) ?? []), pair]);
  }
  for (const siblings of byParent.values()) {
    const kept = new Set(longestRise(siblings.map(([{ index }]) => index)));
    moved.push(...siblings.filter(([, now], at) => !kept.has(at) && isReal(now)));
  }
  return moved.filter(([old]) => !moved.some(([other]) => isAbove(olds, other, old)));
}

/** Items of a list have no name that one would look for. */
const isReal = ({ typed, title }: Clause): boolean => typed || title !== null;

function isAbove(clauses: readonly Clause[], upper: Clause, lower: Clause): boolean {
  for (let at = clauses[lower.parent ?? -1]; at !== undefined; at = clauses[at.parent ?? -1])
    if (at === upper) return true;
  return false;
}

function movedChange(one: Version, two: Version, old: Clause, now: Clause): Change {
  const above = two.view.model.clauses[now.parent ?? -1];
  const siblings = two.view.model.clauses.filter(({ parent }) => parent === now.parent);
  const previous = siblings[siblings.indexOf(now) - 1];
  const was = clauseName(one, old) ?? 'This clause';
  const place =
    previous !== undefined
      ? `behind ${clauseName(two, previous) ?? 'the clause before'}`
      : above === undefined || above.number === null
        ? 'at the start'
        : `at the start of ${clauseName(two, above) ?? 'its part'}`;
  const number = numberOf(old) === numberOf(now) || now.number === null ? '' : ` as clause ${numberOf(now)}`;
  return {
    kind: 'moved',
    meaning: false,
    message: `“${was}” moved: it now stands ${place}${number}.`,
    clause: clauseName(two, now),
    old: titleExcerpt(one, old),
    new: titleExcerpt(two, now),
    receipt: null,
    effect: NOBODY,
  };
}

/** A group without the sections whose text found no partner in it: what merely came or went is no division. */
function onlyLinked(one: Version, two: Version, group: Group, links: readonly Link[]): Group {
  if (group.old.length === 1 && group.new.length === 1) return group;
  const inside = links.filter(
    ({ old, new: news }) =>
      old.some(index => group.old.includes(one.sectionOf[index] ?? -1)) &&
      news.some(index => group.new.includes(two.sectionOf[index] ?? -1)),
  );
  const linked = (version: Version, side: keyof Group): readonly number[] =>
    group[side].filter(index => {
      const { first = 0, end = 0 } = version.sections[index] ?? {};
      const count = inside.flatMap(link => link[side]).filter(piece => piece >= first && piece < end).length;
      return count * 2 >= end - first;
    });
  return { old: linked(one, 'old'), new: linked(two, 'new') };
}

/** A clause that became several, or several that became one. */
function divisionOf(one: Version, two: Version, group: Group, divided: Set<Clause>): readonly Change[] {
  const clausesOf = ({ sections }: Version, indexes: readonly number[]): readonly Clause[] =>
    indexes
      .flatMap(index => sections[index]?.clause ?? [])
      .filter(clause => clause.number !== null || clause.title !== null);
  const [olds, news] = [clausesOf(one, group.old), clausesOf(two, group.new)];
  const [old, now] = [olds[0], news[0]];
  if (old === undefined || now === undefined || (olds.length === 1) === (news.length === 1)) return [];
  for (const clause of news) divided.add(clause);
  const names = (version: Version, clauses: readonly Clause[]): string =>
    clauses
      .map(clause => `“${clauseName(version, clause) ?? ''}”`)
      .join(', ')
      .replace(/, ([^,]*)$/, ' and $1');
  const message =
    olds.length === 1
      ? `${names(one, olds)} was split into ${names(two, news)}.`
      : `${names(one, olds)} were merged into ${names(two, news)}.`;
  return [
    {
      kind: 'moved',
      meaning: false,
      message,
      clause: clauseName(two, now),
      old: titleExcerpt(one, old),
      new: titleExcerpt(two, now),
      receipt: null,
      effect: NOBODY,
    },
  ];
}
