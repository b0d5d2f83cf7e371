import type { Sentence } from '../kit/document.ts';
import { gapAfter } from '../language/parts.ts';
import { spellingOf } from './spelling.ts';
import type { Unit } from './unit.ts';

/** The article and the number of a noun; null where the word before it does not say that it is one. */
export function nounAt(
  { words, text, start }: Sentence,
  index: number,
  { key, invariant }: Unit,
): Pick<Unit, 'article' | 'number'> | null {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined || !spellingOf(before).opensNoun) return null;
  const gap = text.slice(before.end - start, word.start - start);
  if (gap !== ' ' && /[^\s]/.test(gap)) return null;
  const { lower } = before;
  const article = lower === 'the' ? 'the' : lower === 'a' || lower === 'an' ? 'a' : undefined;
  const isNoun = invariant === 'wording' && lower !== 'to';
  if (article === undefined && !isNoun) return null;
  const written = word.lower;
  const number = !isNoun ? undefined : written !== key && written.endsWith('s') ? 'plural' : 'singular';
  return { ...(article !== undefined && { article }), ...(number !== undefined && { number }) };
}

/**
 * Whether a comma stands before a condition, an exception or a relative clause that could belong to more than one thing:
 * there the comma decides.
 */
export function apartAt(
  sentence: Sentence,
  index: number,
  units: readonly Unit[],
): Pick<Unit, 'apart'> | null {
  const unit = units[units.length - 1];
  if (unit === undefined || index === 0) return null;
  const isRelative = unit.key === 'which' || unit.key === 'who';
  if (!isRelative && unit.invariant !== 'condition' && unit.invariant !== 'exception') return null;
  if (!gapAfter(sentence, index - 1).includes(',')) return null;
  const isOpen = isRelative || units.some(({ key }) => key === 'and' || key === 'or');
  return isOpen ? { apart: true } : null;
}
