import { partiesOf } from '@fineprint/rules/contract/parties';
import { isPerson } from '@fineprint/rules/language/subject-kind';
import { bagOf, shared, type Weights, weightOf } from './bags.ts';
import type { Knowledge } from './judge.ts';
import type { Link } from './links.ts';
import type { Version } from './version.ts';

/** A term or a party that has another name in the new version, and means the same. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Terms that one version defines and the other does not, defined by the same words. */
export function renamesOf(
  one: Version,
  two: Version,
  links: readonly Link[],
  weights: Weights,
): readonly Rename[] {
  const [olds, news] = [termsOf(one), termsOf(two)];
  const newPieces = definingPieces(two);
  const found: Rename[] = [];
  for (const [piece, terms] of definingPieces(one)) {
    const gone = terms.filter(term => !news.has(term) && !isAddress(term));
    const link = links.find(({ old }) => old.includes(piece));
    const come = (link?.new ?? [])
      .flatMap(index => newPieces.get(index) ?? [])
      .filter(term => !olds.has(term) && !isAddress(term));
    const [from, to] = [gone[0], come[0]];
    if (link === undefined || from === undefined || to === undefined || gone.length > 1 || come.length > 1)
      continue;
    const isUsed = two.document.text.includes(from) && !to.includes(from);
    const [before, after] = [
      bagOf(renamed(textOf(one, link.old), [{ from, to }])),
      bagOf(textOf(two, link.new)),
    ];
    const alike =
      (2 * shared(before, after, weights)) / (weightOf(before, weights) + weightOf(after, weights));
    if (!isUsed && alike >= ALIKE && !found.some(known => known.from === from)) found.push({ from, to });
  }
  return found;
}

const ALIKE = 0.7;
const isAddress = (term: string): boolean => /^(?:you|your|we|us|our|ours|yours)$/i.test(term);

const textOf = ({ pieces }: Version, indexes: readonly number[]): string =>
  indexes.map(index => pieces[index]?.text ?? '').join(' ');

const termsOf = ({ view }: Version): ReadonlySet<string> =>
  new Set(view.model.definitions.map(({ term }) => term));

/** By piece: the terms that it defines. */
export function definingPieces({ pieces, view }: Version): ReadonlyMap<number, readonly string[]> {
  const byBlock = new Map<number, number[]>();
  for (const { index, block } of pieces) byBlock.set(block, [...(byBlock.get(block) ?? []), index]);
  const found = new Map<number, string[]>();
  for (const { term, at, block } of view.model.definitions) {
    const own = byBlock.get(block) ?? [];
    const piece = own.find(index => {
      const span = pieces[index]?.at;
      return own.length === 1 || (span !== undefined && span.start <= at.start && at.start < span.end);
    });
    if (piece !== undefined) found.set(piece, [...(found.get(piece) ?? []), term]);
  }
  return found;
}

/** A text with the new names. */
export function renamed(text: string, renames: readonly Rename[]): string {
  let out = text;
  for (const { from, to } of renames) {
    if (!out.includes(from)) continue;
    const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    out = out.replace(
      new RegExp(String.raw`(?<![\p{L}\d])${escaped}(?=(?:s|['’]s?)?(?![\p{L}\d]))`, 'gu'),
      () => to,
    );
  }
  return out;
}

type Roles = Knowledge['roles'];

/**
 * Who is “you” and who is “we”: as configured, as the definitions say, and where a version calls “you” what the other
 * calls by a name, as the same statements show.
 */
export function rolesOf(one: Version, two: Version, links: readonly Link[], configured: Roles): Roles {
  const you = new Set(configured.you);
  const we = new Set(configured.we);
  for (const { document, view } of [one, two]) {
    for (const { side, labels } of partiesOf(document.blocks, view.model.definitions)) {
      for (const { term } of labels)
        if (side !== null && !isAddress(term)) (side === 'you' ? you : we).add(bare(term));
    }
  }
  for (const [from, to] of [
    [one, two],
    [two, one],
  ] as const) {
    for (const [name, side] of addressedAs(
      from,
      to,
      from === one ? links : links.map(link => ({ ...link, old: link.new, new: link.old })),
    ))
      if (!you.has(name) && !we.has(name)) (side === 'you' ? you : we).add(name);
  }
  return { you: [...you], we: [...we] };
}

const bare = (name: string): string => name.replace(/^the /i, '');
const LEAST_USES = 2;

/** Names that one version has as a subject where the other says “you” or “we”, and that are not in the other at all. */
function addressedAs(
  from: Version,
  to: Version,
  links: readonly Link[],
): readonly (readonly [string, 'you' | 'we'])[] {
  const votes = new Map<string, { you: number; we: number }>();
  for (const link of links) {
    const [before, after] = [textOf(from, link.old), textOf(to, link.new)];
    const side = sideOf(after);
    if (side === null || sideOf(before) !== null) continue;
    for (const [, name = ''] of before.matchAll(NAME)) {
      if (!isPerson(name.toLowerCase()) && name !== 'Company') continue;
      if (new RegExp(String.raw`\b${name}\b`).test(to.document.text)) continue;
      const vote = votes.get(name) ?? { you: 0, we: 0 };
      vote[side]++;
      votes.set(name, vote);
    }
  }
  return [...votes].flatMap(([name, { you, we }]) =>
    Math.max(you, we) < LEAST_USES || you === we ? [] : [[name, you > we ? 'you' : 'we'] as const],
  );
}

/** A role as the first subject of a sentence: “The Customer shall”. */
const NAME = /^(?:The )?(\p{Lu}\p{Ll}+) (?:shall|must|may|will|is|agrees|has)\b/gu;

const sideOf = (text: string): 'you' | 'we' | null =>
  /^You\b/.test(text) ? 'you' : /^We\b/.test(text) ? 'we' : null;
