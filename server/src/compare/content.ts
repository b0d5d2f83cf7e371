import { baseForm } from '@fineprint/rules/contract/terms';
import { lemmaOf } from './claims.ts';
import type { Facts } from './facts.ts';
import { differ } from './multiset.ts';

/** Words that stand in one of two texts alone and that no mark, number or claim speaks of, as they are written. */
export interface ContentChange {
  readonly gone: readonly string[];
  readonly come: readonly string[];
  /** True where the same words stand in another order: “your data with us”, “our data with you”. */
  readonly isTurned: boolean;
}

/** Compares what two texts speak of, and in which order. */
export function contentChange(old: Facts, now: Facts): ContentChange {
  const [ours, theirs] = [contentOf(old), contentOf(now)];
  const { gone, come } = differ(ours, theirs, ({ key }) => key);
  return {
    gone: gone.map(({ shown }) => shown),
    come: come.map(({ shown }) => shown),
    isTurned: ours.some(({ key }, at) => theirs[at]?.key !== key),
  };
}

interface Content {
  readonly key: string;
  readonly shown: string;
}

/** Words of no content of their own, or told elsewhere: in claims, marks and quantities. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'a an the that same and but nor as of to in on at onto ' +
    'is are be am been being was were do does did have has had having ' +
    'it they them he she him which who whom whose there here then also so than too very ' +
    'please however therefore accordingly furthermore moreover additionally hereby thereby hereof thereof herein therein ' +
    'hereunder thereunder set out respect case following follows agreed i.e e.g'
  ).split(' '),
);

/** “such”, “these”, “said”: they point back alike. */
const BACK: ReadonlySet<string> = new Set(['this', 'these', 'those', 'such', 'said']);

/** Marks, numbers, what binds, and words, in their order. */
function contentOf({ block, marks, quantities, claims, present }: Facts): readonly Content[] {
  const told = [
    ...marks.map(({ kind, key, start, end }) => ({ key: `${kind} ${key}`, start, end })),
    ...quantities.map(({ at, kind, value, unit }) => ({
      key: `${kind} ${value} ${unit}`,
      start: at.start,
      end: at.end,
    })),
  ];
  return block.words.flatMap(word => {
    const whole = told.find(({ start, end }) => start <= word.start && word.end <= end);
    if (whole !== undefined) return whole.start === word.start ? [{ key: whole.key, shown: word.text }] : [];
    const claim = claims.find(({ modalAt }) => modalAt === word.start);
    if (claim !== undefined) return [{ key: claim.binds, shown: word.text }];
    if (present.includes(word.start)) return [];
    if (BACK.has(word.lower)) return [{ key: 'this', shown: word.text }];
    return EMPTY.has(word.lower) ? [] : [{ key: stemOf(word.lower), shown: word.text }];
  });
}

/** The plain words that the list has for “commence”. */
const STARTS: ReadonlySet<string> = new Set(['begin', 'start', 'commenc']);

/** One key for the forms of a word: “payment” and “payments”, “paid” and “pay”, “our” and “ours”. */
function stemOf(lower: string): string {
  const base = lemmaOf(baseForm(lower));
  if (STARTS.has(base)) return 'start';
  return base.replace(/(?<=.{3})(?:ation|ion|ment|ance|ence|al|er|or|ly)$/, '');
}
