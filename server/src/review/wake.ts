import type { Word } from '@fineprint/rules/kit/document';
import type { BlockRule, SentenceRule } from '@fineprint/rules/kit/rule';
import type { Active } from './plan.ts';

/** The rules that may find something among some words, in the order of the registry. */
export type Waker<R extends SentenceRule | BlockRule> = (words: readonly Word[]) => readonly Active<R>[];

/** Rules that name the words they wait for are left out where none of them stands. */
export function createWaker<R extends SentenceRule | BlockRule>(rules: readonly Active<R>[]): Waker<R> {
  const alwaysActive = rules.filter(({ rule }) => rule.wakes === undefined);
  const byWord = new Map<string, number[]>();
  rules.forEach(({ rule }, index) => {
    for (const word of new Set(rule.wakes)) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  /** For each rule the last call in which it was woken, so that nothing has to be cleared between calls. */
  const wokenIn = new Uint32Array(rules.length);
  let call = 0;
  return words => {
    call++;
    let anybody = false;
    for (const { lower } of words) {
      const woken = byWord.get(lower);
      if (woken === undefined) continue;
      anybody = true;
      for (const index of woken) wokenIn[index] = call;
    }
    if (!anybody) return alwaysActive;
    return rules.filter(({ rule }, index) => rule.wakes === undefined || wokenIn[index] === call);
  };
}
