import { type Clause, clauseAt } from '@fineprint/rules/contract/clauses';
import type { Document } from '@fineprint/rules/kit/document';
import { stretchOf } from '../contract/view.ts';
import type { Change, Excerpt } from './change.ts';
import { clauseName } from './clause-map.ts';
import { alignVersions, type CompareOptions, type Comparing } from './context.ts';
import { linkChanges } from './link-changes.ts';
import type { Link } from './links.ts';
import { listChanges } from './lists.ts';
import { loneChanges, loneSection } from './lone-changes.ts';
import type { Rename } from './names.ts';
import { structureChanges } from './structure.ts';
import { titleChanges } from './titles.ts';
import type { Section, Version } from './version.ts';

/** What changed between two versions of a document. */
export interface Comparison {
  /** In the order of the new version; what is gone stands where it stood. */
  readonly changes: readonly Change[];
  /** Who is “you” and who is “we”, as far as both versions tell. */
  readonly roles: CompareOptions['roles'];
}

/**
 * Compares two versions of a document: what moved, what was only reworded, and what now means something else. Never
 * throws. Whatever cannot be shown to mean the same counts as changed.
 */
export function compareVersions(old: Document, now: Document, options: CompareOptions): Comparison {
  const comparing = alignVersions(old, now, options);
  const { one, two, links, groups, map, renames, knowledge } = comparing;
  const [oldLone, newLone] = [loneSections(one, links, 'old'), loneSections(two, links, 'new')];
  const partners = partnersOf(links);
  const changes = links.flatMap(link => {
    if (link.old.length === 0 || link.new.length === 0) return loneChanges(comparing, link);
    return linkChanges(comparing, link, leadsDiffer(comparing, link, partners));
  });
  const sections = [
    ...newLone.map(section => loneSection(two, section, 'new')),
    ...oldLone.map(section => loneSection(one, section, 'old')),
  ];
  const all = [
    ...sections,
    ...structureChanges(one, two, map, groups, links),
    ...titleChanges(comparing),
    ...listChanges(comparing),
    ...renames.map(rename => renameChange(comparing, rename)),
    ...changes,
  ];
  return { changes: inOrder(all, comparing).map(tidy), roles: knowledge.roles };
}

/** A text that was cut ends its sentence. */
const tidy = (change: Change): Change => ({ ...change, message: change.message.replace(/ …\.$/, ' …') });

/** Sections of several sentences, most of which found no partner: a whole clause came or went. */
function loneSections(
  { sections }: Version,
  links: readonly Link[],
  side: 'old' | 'new',
): readonly Section[] {
  const other = side === 'old' ? 'new' : 'old';
  const alone = new Set(links.filter(link => link[other].length === 0).flatMap(link => link[side]));
  return sections.filter(({ clause, first, end }) => {
    let count = 0;
    for (let index = first; index < end; index++) if (alone.has(index)) count++;
    return clause !== null && isNamed(clause) && end - first > 1 && count * 2 > end - first;
  });
}

/** A clause that a reader would look for: not the title of the whole document. */
const isNamed = ({ number, parent }: Clause): boolean => number !== null || parent !== null;

/** By piece of the old version: the pieces of the new one that it is linked to. */
function partnersOf(links: readonly Link[]): ReadonlyMap<number, readonly number[]> {
  return new Map(links.flatMap(link => link.old.map(index => [index, link.new] as const)));
}

/** True where an item hangs on another introduction than before. */
function leadsDiffer(
  { one, two }: Comparing,
  link: Link,
  partners: ReadonlyMap<number, readonly number[]>,
): boolean {
  const [old, now] = [one.pieces[link.old[0] ?? -1], two.pieces[link.new[0] ?? -1]];
  if (old === undefined || now === undefined || (old.lead === null && now.lead === null)) return false;
  if (old.lead === null || now.lead === null) return link.old.length === 1 && link.new.length === 1;
  return partners.get(old.lead)?.includes(now.lead) !== true;
}

function renameChange({ one, two }: Comparing, { from, to }: Rename): Change {
  const placeOf = ({ view, document }: Version, name: string): Excerpt | null => {
    const found = view.model.definitions.find(({ term }) => term === name);
    if (found === undefined) return null;
    const { start, end } = stretchOf(view, found.block, found.at);
    return { text: document.text.slice(start, end), start, end };
  };
  const definition = two.view.model.definitions.find(({ term }) => term === to);
  return {
    kind: 'definition',
    meaning: false,
    message: `“${from}” is now called “${to}”, and means the same.`,
    clause:
      definition === undefined ? null : clauseName(two, clauseAt(two.view.model.clauses, definition.block)),
    old: placeOf(one, from),
    new: placeOf(two, to),
    receipt: null,
    effect: { who: null, topic: 'other' },
  };
}

/** By place in the new version; what has none stands behind what stood before it in the old one. */
function inOrder(changes: readonly Change[], { one, two, links }: Comparing): readonly Change[] {
  const ends: (readonly [number, number])[] = links.flatMap(link => {
    const [old, now] = [one.pieces[link.old.at(-1) ?? -1], two.pieces[link.new.at(-1) ?? -1]];
    return old === undefined || now === undefined || link.moved ? [] : [[old.end, now.end] as const];
  });
  ends.sort(([a], [b]) => a - b);
  const placeOf = ({ old, new: now }: Change): number => {
    if (now !== null) return now.start;
    if (old === null) return -1;
    let at = -1;
    for (const [end, place] of ends) {
      if (end > old.start) break;
      at = place;
    }
    return at + 0.5;
  };
  const places = new Map(changes.map(change => [change, placeOf(change)]));
  return [...changes].sort(
    (one, two) =>
      (places.get(one) ?? 0) - (places.get(two) ?? 0) || (one.old?.start ?? 0) - (two.old?.start ?? 0),
  );
}
