import type { Sentence } from '../kit/document.ts';
import { prose as span } from '../kit/span.ts';
import { clauseFrom, CONTRACTED, hasMainVerb, isFinite } from './main-clause.ts';
import type { Lead } from './sentence-lead.ts';
import { gapAfter } from './parts.ts';
import { type Split, splitBetween } from './split.ts';
import { exampleOpeningAt, listOpeningAt } from './split-examples.ts';
import { isConditionAt, leans } from './split-scope.ts';
import { exceptionOpeningAt } from './split-tails.ts';

/**
 * “… (including the boat).”, “… (the key is in the box).”: a bracket at the end of a sentence that holds a list or a whole
 * statement, as a sentence of its own. Null where what it says could hang on a condition before it.
 */
export function bracketSplit(sentence: Sentence, lead: Lead): Split | null {
  const { words, text, start } = sentence;
  if (!text.endsWith(').')) return null;
  const open = text.lastIndexOf('(');
  if (open < 1 || text.indexOf(')', open) !== text.length - 2 || !/\s/.test(text.charAt(open - 1)))
    return null;
  if (/["“”]/.test(text.slice(open))) return null;
  const index = words.findIndex(word => word.start - start > open);
  const before = words[index - 1];
  if (before === undefined || index < FEWEST || words.length - index < FEWEST_INSIDE) return null;
  if (lead.main >= index || !hasMainVerb(sentence, lead.main, index)) return null;
  if (/[^\s(]/.test(gapAfter(sentence, index - 1).replace(/^["”’]/, ''))) return null;
  const inside =
    exampleOpeningAt(sentence, index) ??
    listOpeningAt(sentence, index, lead) ??
    exceptionOpeningAt(sentence, index, lead) ??
    statementAt(sentence, index, lead);
  const split = inside === null ? null : splitBetween(sentence, index, inside);
  if (split === null) return null;
  const close = start + text.length - 2;
  return { ...split, edits: [...split.edits, { at: span(close, close + 1), text: '' }] };
}

/** Shorter statements stand well before a bracket, and inside of one. */
const FEWEST = 6;
const FEWEST_INSIDE = 4;

/** “(the key is in the box)”: a whole statement with a subject that is no pronoun, beside one without a condition. */
function statementAt(
  sentence: Sentence,
  index: number,
  lead: Lead,
): { readonly resume: number; readonly text: string } | null {
  const { words, text } = sentence;
  if (text.includes(';')) return null;
  const clause = clauseFrom(sentence, index);
  const saysMore = SAYS_MORE.test(`${words[index]?.lower ?? ''} ${words[index + 1]?.lower ?? ''}`);
  const isMeaning = words[index]?.lower === 'this' && words[index + 1]?.lower === 'means';
  if ((lead.kind === 'if' || lead.kind === 'other') && !isMeaning) return null;
  if (clause === null && !saysMore) return null;
  const verb = words[clause?.verb ?? index + 1];
  if (
    !saysMore &&
    (/^(?:it|they)/.test(words[index]?.lower ?? '') ||
      !(isFinite(verb) || CONTRACTED.test(verb?.lower ?? '')))
  )
    return null;
  for (let at = lead.main; at < index; at++)
    if (isConditionAt(sentence, at) || /^(?:that|whether|because)$/.test(words[at]?.lower ?? '')) return null;
  return leans(sentence, saysMore ? index + 1 : index) ? null : { resume: index, text: '' };
}

/** What says of the whole statement before what it means. */
const SAYS_MORE = /^this (?:means|includes|applies|is|does|may|will)$|^see /;
