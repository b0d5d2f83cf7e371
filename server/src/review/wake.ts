import type { Word } from '@fineprint/rules/kit/document';
import type { BlockRule, DocumentRule, Rule, SentenceRule } from '@fineprint/rules/kit/rule';
import { perForm } from '@fineprint/rules/language/forms';
import type { Active } from './plan.ts';

/** Rules that are asked about some words. */
type Asked = SentenceRule | BlockRule | DocumentRule;

/** The rules that may find something among some words, in the order of the registry. */
export type Waker<A extends Active<Asked>> = (words: readonly Word[]) => readonly A[];

/** Rules that name the words they wait for are left out where none of them stands. `all` are the rules that exist. */
export function createWaker<A extends Active<Asked>>(rules: readonly A[], all: readonly Rule[]): Waker<A> {
  const always = rules.flatMap(({ rule }, place) => (rule.wakes === undefined ? [place] : []));
  const alwaysActive = rules.filter(({ rule }) => rule.wakes === undefined);
  const woken = wakersOf(all);
  const at = (place: number): A => {
    const found = rules[place];
    if (found === undefined) throw new RangeError('A place of the list itself.');
    return found;
  };
  /** The place of each rule that exists among these, -1 where it is none of them. */
  const placeOf = Int32Array.from(all, rule => rules.findIndex(active => active.rule === rule));
  /** For each rule the last call in which it was woken, so that nothing has to be cleared between calls. */
  const wokenIn = new Uint32Array(rules.length);
  let call = 0;
  return words => {
    call++;
    const places: number[] = [];
    words.forEach(word => {
      const found = woken(word);
      if (found === false) return;
      for (let index = 0; index < found.length; index++) {
        const place = placeOf[found[index] ?? 0] ?? -1;
        if (place < 0 || wokenIn[place] === call) continue;
        wokenIn[place] = call;
        places.push(place);
      }
    });
    if (places.length === 0) return alwaysActive;
    return [...places, ...always].sort(ascending).map(at);
  };
}

const ascending = (one: number, two: number): number => one - two;

/** The numbers of the rules that a word wakes, false for most words. */
type Woken = (word: Word) => readonly number[] | false;

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
  const woken = perForm(({ lower }) => byWord.get(lower) ?? false);
  wakers.set(all, woken);
  return woken;
}
