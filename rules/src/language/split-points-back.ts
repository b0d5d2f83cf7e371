import type { Sentence } from '../kit/document.ts';
import { clauseFrom, hasMainVerb } from './main-clause.ts';
import { gapAfter } from './parts.ts';
import type { Lead } from './sentence-lead.ts';
import { gapBefore, type Split, splitBetween } from './split.ts';

/** “If A, B; in such a case, C”, “…; this may include D”: what points back may open a sentence of its own. */
export function pointsSplit(sentence: Sentence, index: number, { kind, main }: Lead): Split | null {
  const { words } = sentence;
  if (kind !== 'if' || main >= index || !/^;\s+$/.test(gapBefore(sentence, index))) return null;
  const text = words
    .slice(index, index + 4)
    .map(({ lower }) => lower)
    .join(' ');
  const length = /^in such a case/.test(text)
    ? 4
    : /^in (?:that|such|this) (?:case|event)/.test(text)
      ? 3
      : 0;
  const from = index + length;
  const isCase =
    length > 0 && /^,\s+$/.test(gapAfter(sentence, from - 1)) && clauseFrom(sentence, from) !== null;
  if (!isCase && !/^this (?:may include|includes|may mean|means) /.test(`${text} `)) return null;
  if (!hasMainVerb(sentence, main, index) || sentence.text.indexOf(';') !== sentence.text.lastIndexOf(';'))
    return null;
  return splitBetween(sentence, index, { resume: index, text: '' });
}
