import type { Word } from '@fineprint/rules/kit/document';
import type { BlockRule, DocumentRule, Rule, SentenceRule } from '@fineprint/rules/kit/rule';
import { perForm } from '@fineprint/rules/language/forms';
import type { Active } from './plan.ts';

/** Rules that are asked about some words. */
type Asked = SentenceRule | BlockRule | DocumentRule;

/** Calls `ask` for the rules that may find something among some words, in the order of the registry. */
export type Waker<A extends Active<Asked>> = (words: readonly Word[], ask: (active: A) => void) => void;

/** Rules that name the words they wait for are left out where none of them stands. `all` are the rules that exist. */
export function createWaker<A extends Active<Asked>>(rules: readonly A[], all: readonly Rule[]): Waker<A> {
  const isAlways = rules.map(({ rule }) => rule.wakes === undefined);
  const always = rules.filter((_, place) => isAlways[place]);
  const woken = wakersOf(all);
  /** The place of each rule that exists among these, -1 where it is none of them. */
  const placeOf = Int32Array.from(all, rule => rules.findIndex(active => active.rule === rule));
  /** For each rule the last call in which it was woken, so that nothing has to be cleared between calls. */
  const wokenIn = new Uint32Array(rules.length);
  let call = 0;
  /** The last call in which any was. */
  let anyIn = 0;
  return (words, ask) => {
    call++;
    for (const number of woken(words)) {
      const place = placeOf[number] ?? -1;
      if (place < 0) continue;
      wokenIn[place] = call;
      anyIn = call;
    }
    if (anyIn !== call) always.forEach(ask);
    else
      rules.forEach((active, place) => {
        if (isAlways[place] === true || wokenIn[place] === call) ask(active);
      });
  };
}

/** The numbers of the rules that some words wake, each once. */
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
  const wokenBy = perForm(({ lower }) => byWord.get(lower) ?? false);
  /** A block is looked at for its own rules and for those of the document, and so are its words where it is one sentence. */
  const found = new WeakMap<readonly Word[], readonly number[]>();
  const woken: Woken = words => {
    const before = found.get(words);
    if (before !== undefined) return before;
    const numbers: number[] = [];
    words.forEach(word => {
      const some = wokenBy(word);
      if (some === false) return;
      for (let index = 0; index < some.length; index++) {
        const number = some[index] ?? 0;
        if (!numbers.includes(number)) numbers.push(number);
      }
    });
    found.set(words, numbers);
    return numbers;
  };
  wakers.set(all, woken);
  return woken;
}
