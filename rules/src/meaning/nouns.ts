import type { Sentence } from '../kit/document.ts';
import { gapAfter, isPreposition } from '../language/parts.ts';
import type { Unit } from './unit.ts';

const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'a an the my your our their his her its each any all every no some both either neither another other such'.split(
    ' ',
  ),
);

/** The article and the number of a noun: nothing where the word before it does not say that it is one. */
export function nounAt(
  sentence: Sentence,
  index: number,
  { key, invariant }: Unit,
): Pick<Unit, 'article' | 'number'> {
  const before = sentence.words[index - 1];
  const lower = before?.lower ?? '';
  if (before === undefined || /[^\s]/.test(gapAfter(sentence, index - 1))) return NOTHING;
  const article = lower === 'the' ? 'the' : lower === 'a' || lower === 'an' ? 'a' : undefined;
  const isNoun =
    invariant === 'wording' && (BEFORE_NOUN.has(lower) || (isPreposition(before) && lower !== 'to'));
  const written = sentence.words[index]?.lower ?? '';
  const number = !isNoun ? undefined : written !== key && /s$/.test(written) ? 'plural' : 'singular';
  return { ...(article !== undefined && { article }), ...(number !== undefined && { number }) };
}

const NOTHING = {};

/**
 * Whether a comma stands before a condition, an exception or a relative clause that could belong to more than one thing:
 * there the comma decides.
 */
export function apartAt(sentence: Sentence, index: number, units: readonly Unit[]): Pick<Unit, 'apart'> {
  const unit = units[units.length - 1];
  if (unit === undefined || index === 0) return NOTHING;
  const isRelative = unit.key === 'which' || unit.key === 'who';
  if (!isRelative && unit.invariant !== 'condition' && unit.invariant !== 'exception') return NOTHING;
  if (!gapAfter(sentence, index - 1).includes(',')) return NOTHING;
  const isOpen = isRelative || units.some(({ key }) => key === 'and' || key === 'or');
  return isOpen ? { apart: true } : NOTHING;
}
