import type { Word } from '@fineprint/rules/kit/document';
import type { BlockRule, DocumentRule, Rule, SentenceRule } from '@fineprint/rules/kit/rule';
import { fewPerForm } from '@fineprint/rules/language/forms';
import type { Active } from './plan.ts';

/** Rules that are asked about some words. */
type Asked = SentenceRule | BlockRule | DocumentRule;

/** Calls `ask` for the rules that may find something among some words, in the order of the registry. */
export type Waker<A extends Active<Asked>> = (words: readonly Word[], ask: (active: A) => void) => void;

/**
 * Rules that name the words they wait for are left out where none of them stands. `all` are the rules that exist, and
 * `rules` some of them in the same order.
 */
export function createWaker<A extends Active<Asked>>(rules: readonly A[], all: readonly Rule[]): Waker<A> {
  const woken = wakersOf(all);
  /** Those that are asked everywhere. */
  const always: A[] = [];
  /** For each rule that exists the one among `rules`, null where it is none of them. */
  const byNumber: (A | null)[] = [];
  /** For each rule that exists how many of `always` come before it. */
  const before: number[] = [];
  let place = 0;
  for (const rule of all) {
    const active = rules[place]?.rule === rule ? (rules[place++] ?? null) : null;
    before.push(always.length);
    byNumber.push(active);
    if (active !== null && rule.scope !== 'set' && rule.wakes === undefined) always.push(active);
  }
  return (words, ask) => {
    let next = 0;
    const askUpTo = (end: number): void => {
      for (; next < end; next++) {
        const active = always[next];
        if (active !== undefined) ask(active);
      }
    };
    const numbers = woken(words);
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] ?? 0;
      const active = byNumber[number] ?? null;
      if (active === null) continue;
      askUpTo(before[number] ?? 0);
      ask(active);
    }
    askUpTo(always.length);
  };
}

/** The numbers of the rules that some words wake, each once and in order. */
type Woken = (words: readonly Word[]) => readonly number[];

/** Which rules wait for a word does not change: it is found out once for each spelling, for every plan. */
const wakers = new WeakMap<readonly Rule[], Woken>();

function wakersOf(all: readonly Rule[]): Woken {
  const known = wakers.get(all);
  if (known !== undefined) return known;
  const byWord = new Map<string, number[]>();
  all.forEach((rule, number) => {
    if (rule.scope === 'set') return;
    for (const word of new Set(rule.wakes)) byWord.set(word, [...(byWord.get(word) ?? []), number]);
  });
  const wokenBy = fewPerForm(({ lower }) => byWord.get(lower) ?? false);
  /** A block is looked at for its own rules and for those of the document, and so are its words where it is one sentence. */
  const found = new WeakMap<readonly Word[], readonly number[]>();
  const woken: Woken = words => {
    const before = found.get(words);
    if (before !== undefined) return before;
    const numbers: number[] = [];
    wokenBy.each(words, some => {
      for (let index = 0; index < some.length; index++) {
        const number = some[index] ?? 0;
        if (!numbers.includes(number)) numbers.push(number);
      }
    });
    if (numbers.length > 1) numbers.sort((one, two) => one - two);
    found.set(words, numbers);
    return numbers;
  };
  wakers.set(all, woken);
  return woken;
}
