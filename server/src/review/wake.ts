import type { Word } from '@fineprint/rules/kit/document';
import type { BlockRule, SentenceRule } from '@fineprint/rules/kit/rule';
import type { Active } from './plan.ts';

/** The rules that may find something among some words, in the order of the registry. */
export type Waker<R extends SentenceRule | BlockRule> = (words: readonly Word[]) => readonly Active<R>[];

/** Rules that name the words they wait for are left out where none of them stands. */
export function createWaker<R extends SentenceRule | BlockRule>(rules: readonly Active<R>[]): Waker<R> {
  const always = rules.flatMap(({ rule }, index) => (rule.wakes === undefined ? [index] : []));
  const alwaysActive = always.flatMap(index => rules[index] ?? []);
  const byWord = new Map<string, number[]>();
  rules.forEach(({ rule }, index) => {
    for (const word of new Set(rule.wakes)) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  return words => {
    const woken = new Set<number>();
    for (const { lower } of words) {
      for (const index of byWord.get(lower) ?? NOBODY) woken.add(index);
    }
    if (woken.size === 0) return alwaysActive;
    return [...always, ...woken].sort((one, two) => one - two).flatMap(index => rules[index] ?? []);
  };
}

const NOBODY: readonly number[] = [];
