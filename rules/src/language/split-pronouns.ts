import type { Sentence } from '../kit/document.ts';
import { hasNounNear, rivals } from './antecedent.ts';
import type { Clause } from './main-clause.ts';
import { isConditionAt, pronounLeans } from './split-scope.ts';

/** “, and they must …”: one noun alone can be meant; “, but that does not mean”: all that stands before is. */
export function isClearPronoun(
  sentence: Sentence,
  main: number,
  index: number,
  { clause, join }: { readonly clause: Clause; readonly join: string },
): boolean {
  const { words } = sentence;
  const lower = words[clause.first]?.lower ?? '';
  const two = `${lower} ${words[clause.first + 1]?.lower ?? ''}`;
  if (two === 'that does') return join === 'but';
  if (lower !== 'they' && lower !== 'it') return false;
  if (/^it (?:is|was|may|has) /.test(`${two} `) && ABOUT.test(words[clause.verb + 1]?.lower ?? ''))
    return false;
  return rivals(sentence, { from: main, to: index, isPlural: lower === 'they' }) === 1;
}

/** “it is your duty to …”, “it is important that …”: no noun is meant. */
const ABOUT = /^(?:your|our|the|important|possible|clear|up|recommended|advisable|likely|necessary|be)$/;

/** Nothing but an “it” or a “their” that is no subject holds on to the first half, and its noun is near. */
export function leansClearly(
  sentence: Sentence,
  main: number,
  index: number,
  { first, isClear = false }: Clause & { readonly isClear?: boolean },
): boolean {
  const { words } = sentence;
  const isParty = !/^(?:you|we|i)$/.test(words[first]?.lower ?? '');
  for (let at = first; at < words.length; at++) {
    if (isConditionAt(sentence, at)) return false;
    if (at === first && isClear) continue;
    if (
      pronounLeans(words, at, first, isParty) &&
      (at <= first + 1 || !hasNounNear(sentence, at, main, index))
    )
      return false;
  }
  return true;
}
