import type { Document, DocumentKind } from '@fineprint/rules/kit/document';
import { type Weights, weightsOf } from './bags.ts';
import { type ClauseMap, clauseMapOf } from './clause-map.ts';
import type { Knowledge } from './judge.ts';
import { type Link, linksOf } from './links.ts';
import { definingPieces, type Rename, renamesOf, rolesOf } from './names.ts';
import { type ReferenceReader, referenceReader } from './references.ts';
import type { Group } from './sections.ts';
import { type Version, versionOf } from './version.ts';

/** What the caller knows about both versions. */
export interface CompareOptions {
  readonly kind: DocumentKind;
  /** Names of the reader and the writer: `{ you: ['Customer'], we: ['Acme'] }`. */
  readonly roles: Knowledge['roles'];
}

/** Two versions with all that is known about how they belong together. */
export interface Comparing {
  readonly one: Version;
  readonly two: Version;
  readonly weights: Weights;
  readonly links: readonly Link[];
  readonly groups: readonly Group[];
  readonly map: ClauseMap;
  readonly renames: readonly Rename[];
  readonly knowledge: Knowledge;
  readonly references: { readonly old: ReferenceReader; readonly new: ReferenceReader };
  /** By piece of the new version and of the old one: the terms that it defines. */
  readonly defines: {
    readonly old: ReadonlyMap<number, readonly string[]>;
    readonly new: ReadonlyMap<number, readonly string[]>;
  };
}

/** Aligns two documents. Linear in their length but for the stretches that changed. */
export function alignVersions(old: Document, now: Document, { kind, roles }: CompareOptions): Comparing {
  const [one, two] = [versionOf(old), versionOf(now)];
  const weights = weightsOf([...one.bags, ...two.bags]);
  const { links, groups } = linksOf(one, two, weights);
  const map = clauseMapOf(one, two, links);
  const terms = [...one.view.model.definitions, ...two.view.model.definitions].map(({ term }) => term);
  return {
    one,
    two,
    weights,
    links,
    groups,
    map,
    renames: renamesOf(one, two, links, weights),
    knowledge: { kind, terms: [...new Set(terms)], roles: rolesOf(one, two, links, roles) },
    references: { old: referenceReader(one, 'old', map), new: referenceReader(two, 'new', map) },
    defines: { old: definingPieces(one), new: definingPieces(two) },
  };
}

/** The first piece of each side of a link, for its place. */
export function excerptOf(
  { document, pieces }: Version,
  indexes: readonly number[],
): { readonly text: string; readonly start: number; readonly end: number } | null {
  const own = indexes.flatMap(index => pieces[index] ?? []);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = Math.min(first.start, last.start);
  const end = Math.max(first.end, last.end);
  return { text: document.text.slice(start, end), start, end };
}
