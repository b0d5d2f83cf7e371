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
  /** True where “to” stands for “and”, or the other way: “we keep it to send it”, “we keep it and send it”. */
  readonly isJoinedAnew: boolean;
}

/** Compares what two texts speak of, and in which order. */
export function contentChange(old: Facts, now: Facts): ContentChange {
  const [ours, theirs] = [contentOf(old), contentOf(now)];
  const { gone, come } = differ(ours, theirs, ({ key }) => key);
  return {
    gone: gone.map(({ shown }) => shown),
    come: come.map(({ shown }) => shown),
    isTurned: ours.some(({ key }, at) => theirs[at]?.key !== key),
    isJoinedAnew: ours.some(({ key, join }, at) => {
      const other = theirs[at];
      return other?.key === key && ANEW.test(`${join} ${other.join}`);
    }),
  };
}

/** A purpose on one side, a second act on the other. */
const ANEW = /^(?:and to|to and)$/;

interface Content {
  readonly key: string;
  readonly shown: string;
  /** The word right before it, in small letters. */
  readonly join: string;
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
  return block.words.flatMap((word, index) => {
    const join = block.words[index - 1]?.lower ?? '';
    const content = (key: string): readonly Content[] => [{ key, shown: word.text, join }];
    const whole = told.find(({ start, end }) => start <= word.start && word.end <= end);
    if (whole !== undefined) return whole.start === word.start ? content(whole.key) : [];
    const claim = claims.find(({ modalAt }) => modalAt === word.start);
    if (claim !== undefined) return content(claim.binds);
    if (present.includes(word.start)) return [];
    if (BACK.has(word.lower)) return content('this');
    return EMPTY.has(word.lower) ? [] : content(stemOf(word.lower));
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
