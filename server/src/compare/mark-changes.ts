import type { ChangeKind, Detail } from './change.ts';
import { type Aside, type Facts, isAside, loneAsides } from './facts.ts';
import { hunkOf } from './hunk.ts';
import type { Mark, MarkKind } from './marks.ts';
import { differ } from './multiset.ts';
import { shortened } from './phrases.ts';

const KINDS: Readonly<Record<MarkKind, ChangeKind>> = {
  condition: 'condition',
  exception: 'exception',
  scope: 'scope',
  time: 'period',
  standard: 'term-of-art',
  cause: 'scope',
  form: 'condition',
  performance: 'term-of-art',
  negation: 'other',
  party: 'party',
  choice: 'scope',
};

/** Kinds of marks, the most telling first: what one of them explains is not told again. */
const ORDER: readonly MarkKind[] = [
  'exception',
  'condition',
  'standard',
  'scope',
  'choice',
  'form',
  'cause',
  'time',
  'performance',
  'party',
  'negation',
];

/** Changed conditions, exceptions, limits, standards and the like, one detail for each kind of them. */
export function markDetails(old: Facts, now: Facts): readonly Detail[] {
  const asides = loneAsides(old, now);
  const hunk = hunkOf(old.text, now.text);
  const isShort = hunk.before.length + hunk.after.length < SHORT_HUNK;
  let isHunkTold = false;
  const told: { readonly side: 'old' | 'now'; readonly at: number }[] = [];
  return ORDER.flatMap(kind => {
    const isHead = kind === 'condition' || kind === 'exception';
    const own = (lone: readonly Aside[]) => (mark: Mark) =>
      mark.kind === kind && (isHead || !isAside(lone, mark.start));
    const differing = differ(
      old.marks.filter(own(asides.old)),
      now.marks.filter(own(asides.now)),
      ({ key }) => key,
    );
    const isNew = (side: 'old' | 'now', { start }: Mark): boolean =>
      !told.some(one => one.side === side && Math.abs(one.at - start) < NEAR);
    const gone = differing.gone.filter(mark => isNew('old', mark));
    const come = differing.come.filter(mark => isNew('now', mark));
    told.push(...gone.map(({ start }) => ({ side: 'old' as const, at: start })));
    told.push(...come.map(({ start }) => ({ side: 'now' as const, at: start })));
    const detail = detailOf(kind, old, now, gone, come);
    if (detail === null || (!isHead && isShort && isHunkTold)) return [];
    isHunkTold ||= !isHead;
    return [detail];
  });
}

/** In a stretch so short, in characters, all that differs is one change. */
const SHORT_HUNK = 60;
/** Marks so near to each other, in characters, are one change. */
const NEAR = 25;

function detailOf(
  kind: MarkKind,
  old: Facts,
  now: Facts,
  gone: readonly Mark[],
  come: readonly Mark[],
): Detail | null {
  if (gone.length + come.length === 0) return null;
  const isAside = kind === 'condition' || kind === 'exception';
  const message = isAside
    ? asideMessage(kind, asideOf(old, gone[0]), asideOf(now, come[0]), now.text)
    : hunkMessage(NAMES[kind], old.text, now.text);
  const subject = [...now.claims, ...old.claims].find(({ isPerson }) => isPerson)?.subject ?? null;
  return { kind: KINDS[kind], message, effect: { who: subject, topic: 'other' } };
}

const NAMES: Readonly<Record<MarkKind, string>> = {
  condition: 'condition',
  exception: 'exception',
  scope: 'limit',
  time: 'time limit',
  standard: 'standard',
  cause: 'connection',
  form: 'form',
  performance: 'promise',
  negation: 'negation',
  party: 'party',
  choice: 'choice',
};

const LONGEST_WHOLE = 160;

/** A condition that came or went, with the sentence as it is now, so that one sees what depends on it. */
function asideMessage(
  kind: 'condition' | 'exception',
  before: string | null,
  after: string | null,
  now: string,
): string {
  if (before !== null && after !== null) return `The ${kind} is now “${after}”, before “${before}”.`;
  const whole = now.length <= LONGEST_WHOLE ? ` Now: “${now.replace(/[.;,]$/, '')}”.` : '';
  return after === null
    ? `This ${kind} is gone: “${before ?? ''}”.${whole}`
    : `A new ${kind}: “${after}”.${whole}`;
}

function hunkMessage(name: string, old: string, now: string): string {
  const { before, after } = hunkOf(old, now);
  return `The ${name} is now “${after}”, before “${before}”.`;
}

/** A condition or an exception as a whole. */
function asideOf({ text, asides }: Facts, mark: Mark | undefined): string | null {
  const aside = asides.find(one => one.mark === mark);
  return aside === undefined ? null : shortened(text.slice(aside.start, aside.end).trim(), 100);
}
