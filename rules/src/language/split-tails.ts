import type { Sentence } from '../kit/document.ts';
import { DETERMINERS } from './closed-class.ts';
import { type Clause, clauseFrom, hasMainVerb, isFinite } from './main-clause.ts';
import type { Lead } from './sentence-lead.ts';
import { gapAfter, isModal, isPreposition } from './parts.ts';
import { gapBefore, type Split, splitBetween } from './split.ts';
import { isBaseVerb } from './verb-list.ts';
import { closes, isConditionAt, isRelative, leans, pronounLeans } from './split-scope.ts';

/** A last “unless”, “except that”, “provided that”, “in which case” or “because” as a sentence of its own. */
export function tailSplitAt(sentence: Sentence, index: number, lead: Lead): Split | null {
  const lower = sentence.words[index]?.lower ?? '';
  if (!TAILS.test(lower) || lead.main >= index) return null;
  return (
    inWhichCase(sentence, index, lead) ??
    (lead.kind === 'if' || (lead.kind === 'other' && !isPlainLead(sentence, lead))
      ? null
      : (exceptionAt(sentence, index, lead) ?? reasonAt(sentence, index, lead)))
  );
}

const TAILS = /^(?:unless|although|though|even|except|provided|save|but|in|at|after|because)$/;

/** “…, in which case we will …”: “In that case, we will …”. */
function inWhichCase(sentence: Sentence, index: number, { main }: Lead): Split | null {
  const { words } = sentence;
  const [one, two, three] = [words[index]?.lower, words[index + 1]?.lower, words[index + 2]?.lower ?? ''];
  if (two !== 'which' || !/^,\s+$/.test(gapBefore(sentence, index))) return null;
  const noun = { in: /^(?:case|event)$/, at: /^(?:point|time)$/, after: /^time$/ }[one ?? ''];
  const isBare = one === 'after' && !noun?.test(three);
  if (noun === undefined || (!isBare && !noun.test(three))) return null;
  const from = index + (isBare ? 2 : 3);
  if (clauseFrom(sentence, from) === null || !hasMainVerb(sentence, main, index - 1)) return null;
  const lead = isBare
    ? 'After that,'
    : `${one === 'in' ? 'In' : one === 'at' ? 'At' : 'After'} that ${three},`;
  return splitBetween(sentence, index, { resume: from, text: lead });
}

/** “For each order, …”, “After the fair, …”: a phrase in front that sets no condition. */
function isPlainLead(sentence: Sentence, { kind, main }: Lead): boolean {
  const first = sentence.words[0]?.lower ?? '';
  if (kind !== 'other' || !/^(?:for|in|at|on|during|after|with|within|from|by|under)$/.test(first))
    return false;
  for (let at = 0; at < main; at++) if (isConditionAt(sentence, at)) return false;
  return true;
}

interface Turn {
  /** How many words go. */
  readonly length: number;
  readonly text: string;
  /** True where only one statement may stand before it, which is not a ban. */
  readonly isOnly?: boolean;
  /** True where a comma has to stand before it. */
  readonly isApart?: boolean;
}

/** What a turn is at the start of a sentence, by its words. */
const TURNS: readonly (readonly [string, Turn])[] = [
  ['unless', { length: 1, text: 'This does not apply if' }],
  ['except if', { length: 2, text: 'This does not apply if' }],
  ['except when', { length: 2, text: 'This does not apply when' }],
  ['except where', { length: 2, text: 'This does not apply where' }],
  ['except that', { length: 2, text: 'But' }],
  ['save that', { length: 2, text: 'But' }],
  ['although', { length: 1, text: 'But', isApart: true }],
  ['though', { length: 1, text: 'But', isApart: true }],
  ['even though', { length: 2, text: 'But', isApart: true }],
  ['provided that', { length: 2, text: 'This applies only if', isOnly: true }],
  ['but only if', { length: 3, text: 'This applies only if', isOnly: true }],
  ['but only when', { length: 3, text: 'This applies only when', isOnly: true }],
  ['but only where', { length: 3, text: 'This applies only where', isOnly: true }],
  ['provided however that', { length: 3, text: 'This applies only if', isOnly: true }],
];

/** “A, unless B.” as “A. This does not apply if B.”: one statement, one condition, nothing behind it. */
function exceptionAt(sentence: Sentence, index: number, lead: Lead): Split | null {
  if (!/^,?\s+$/.test(gapBefore(sentence, index))) return null;
  const found = exceptionOpeningAt(sentence, index, lead);
  return found === null ? null : splitBetween(sentence, index, found);
}

/** How the exception at a word opens a sentence of its own, and at which word it goes on. */
export function exceptionOpeningAt(
  sentence: Sentence,
  index: number,
  { main, kind }: Lead,
): { readonly resume: number; readonly text: string } | null {
  const { words } = sentence;
  const turn = TURNS.find(([text]) =>
    text.split(' ').every((word, at) => words[index + at]?.lower === word),
  )?.[1];
  if (turn === undefined) return null;
  if (turn.isApart === true && !/^,|\($/.test(gapBefore(sentence, index))) return null;
  if (kind !== 'none' && kind !== 'link' && !isPlainLead(sentence, { main, kind })) return null;
  const from = index + turn.length;
  const clause = clauseFrom(sentence, from);
  if (clause === null || !/^,?\s+$/.test(gapAfter(sentence, from - 1))) return null;
  if (!isOneStatement(sentence, main, index)) return null;
  if (turn.text === 'But') return leans(sentence, from) ? null : { resume: from, text: 'But' };
  if (!isOneClause(sentence, clause, turn.isOnly === true)) return null;
  if (turn.isOnly === true && isNegative(sentence, main, index)) return null;
  return { resume: from, text: turn.text };
}

/** One statement without a condition: nothing else that the last turn could belong to. */
function isOneStatement(sentence: Sentence, main: number, index: number): boolean {
  const { words } = sentence;
  if (!closes(sentence, main, index, false)) return false;
  let modals = 0;
  const verb = clauseFrom(sentence, main)?.verb ?? main;
  for (let at = main; at < index; at++) {
    if (isModal(words[at])) modals++;
    if (isConditionAt(sentence, at) || /^(?:including|includes?|only)$/.test(words[at]?.lower ?? ''))
      return false;
    if (
      /^(?:that|which|who|you|we|they|it)$/.test(words[at]?.lower ?? '') &&
      at > verb &&
      isFinite(words[at + 1])
    )
      return false;
  }
  return modals <= 1;
}

const isNegative = ({ words }: Sentence, from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(({ lower }) => /^(?:not|no|never|neither|nor|nothing|none|cannot|without)$|n't$/.test(lower));

/** One clause to the end, without a list, a negation or a pronoun whose noun stands before it. */
function isOneClause(sentence: Sentence, { first }: Clause, isOnly: boolean): boolean {
  const { words } = sentence;
  for (let at = first; at < words.length; at++) {
    const lower = words[at]?.lower ?? '';
    if (isConditionAt(sentence, at) || /^(?:but|which|neither|nor)$/.test(lower)) return false;
    if (!isOnly && /^(?:not|never|no)$|n't$/.test(lower)) return false;
    if (
      lower === 'that' &&
      !isNounBefore(sentence, at) &&
      clauseFrom(sentence, at + 1) === null &&
      !isRelative(words[at - 1], words[at - 2])
    )
      return false;
    if (pronounLeans(words, at, first, !/^(?:you|we)$/.test(words[first]?.lower ?? ''))) return false;
    if (at > first && /[,;:]/.test(gapAfter(sentence, at - 1)) && !isVerbInRow(sentence, at)) return false;
  }
  return true;
}

/** “unless you end, close, delete or sell it”: verbs in a row. */
const isVerbInRow = (sentence: Sentence, at: number): boolean => {
  const { words } = sentence;
  const next = /^(?:and|or)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  return /^,/.test(gapAfter(sentence, at - 1)) && isBaseVerb(words[next]?.lower ?? '');
};

const isNounBefore = ({ words }: Sentence, at: number): boolean =>
  DETERMINERS.has(words[at - 2]?.lower ?? '') && !isPreposition(words[at - 1]);

/** “…, because we need it”: “This is because …”. Not behind a negation, which the reason might deny. */
function reasonAt(sentence: Sentence, index: number, { main }: Lead): Split | null {
  const { words } = sentence;
  if (words[index]?.lower !== 'because' || words[index + 1]?.lower === 'of') return null;
  if (
    /^(?:only|just|simply|not|and|or|merely|solely|partly|is|are|this)$/.test(words[index - 1]?.lower ?? '')
  )
    return null;
  if (clauseFrom(sentence, index + 1) === null || !isOneStatement(sentence, main, index)) return null;
  if (isNegative(sentence, main, index) && !gapBefore(sentence, index).startsWith(',')) return null;
  if (leans(sentence, index + 1)) return null;
  return splitBetween(sentence, index, { resume: index, text: 'This is' });
}
