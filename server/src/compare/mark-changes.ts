import type { ChangeKind, Detail } from './change.ts';
import type { Facts } from './facts.ts';
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
  'form',
  'standard',
  'scope',
  'cause',
  'time',
  'choice',
  'performance',
  'party',
  'negation',
];

/** Changed conditions, exceptions, limits, standards and the like, one detail for each kind of them. */
export function markDetails(old: Facts, now: Facts): readonly Detail[] {
  return ORDER.flatMap(kind => {
    const own = ({ kind: other }: Mark): boolean => other === kind;
    const { gone, come } = differ(old.marks.filter(own), now.marks.filter(own), ({ key }) => key);
    const detail = detailOf(kind, old, now, gone, come);
    return detail === null ? [] : [detail];
  });
}

function detailOf(
  kind: MarkKind,
  old: Facts,
  now: Facts,
  gone: readonly Mark[],
  come: readonly Mark[],
): Detail | null {
  const [before, after] = [gone[0], come[0]];
  if (before === undefined && after === undefined) return null;
  const effect = { who: null, topic: 'other' } as const;
  const [one, two] = [shownOf(old, before), shownOf(now, after)];
  return { kind: KINDS[kind], message: messageOf(kind, one, two), effect };
}

const NAMES: Readonly<Record<MarkKind, string>> = {
  condition: 'condition',
  exception: 'exception',
  scope: 'limit',
  time: 'time limit',
  standard: 'standard',
  cause: 'connection',
  form: 'requirement of form',
  performance: 'word of performance',
  negation: 'negation',
  party: 'party',
  choice: 'choice',
};

function messageOf(kind: MarkKind, before: string | null, after: string | null): string {
  const name = NAMES[kind];
  if (before !== null && after !== null) return `The ${name} is now “${after}”, before “${before}”.`;
  if (after !== null) return `A new ${name}: “${after}”.`;
  return `This ${name} is gone: “${before ?? ''}”.`;
}

/** A condition or an exception as a whole, another mark with the words around it. */
function shownOf({ text, asides }: Facts, mark: Mark | undefined): string | null {
  if (mark === undefined) return null;
  const aside = asides.find(one => one.mark === mark);
  if (aside !== undefined) return shortened(text.slice(aside.start, aside.end).trim(), 100);
  const behind = /^\s+\S+(?:\s+\S+)?/.exec(text.slice(mark.end, mark.end + 60))?.[0] ?? '';
  const before = /\S+\s+$/.exec(text.slice(Math.max(0, mark.start - 30), mark.start))?.[0] ?? '';
  return `${before}${text.slice(mark.start, mark.end)}${behind}`.replace(/[\s.,;:]+$/, '').trim();
}
