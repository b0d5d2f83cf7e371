import type { Receipt } from '@fineprint/rules/meaning/receipt';
import { type Judge, passes } from '../review/judge.ts';
import type { Passage } from './passages.ts';
import { restore } from './protect.ts';
import { refusal } from './rewriter.ts';

/** What became of one answer. */
export type Verdict =
  | { readonly state: 'kept'; readonly text: string; readonly receipt: Receipt }
  | { readonly state: 'refused'; readonly text: string; readonly receipt: Receipt }
  | { readonly state: 'same' };

/** Judges what a rewriter answered for a passage: first its form, then its meaning. Fails closed. */
export function verdictOn(answer: string, { sent, before, current }: Passage, judge: Judge): Verdict {
  const told = unquoted(answer.trim(), sent.text);
  const fault = faultOf(told, sent.text);
  if (fault !== null) return { state: 'refused', text: shortened(told), receipt: refusal(fault) };
  const text = restore(told.replace(/\s+/g, ' '), sent);
  if (text === null) return { state: 'refused', text: told, receipt: refusal(LOST) };
  if (text.replace(/\s+/g, ' ') === current.replace(/\s+/g, ' ')) return { state: 'same' };
  const receipt = judge(before, text);
  return { state: passes(receipt) ? 'kept' : 'refused', text, receipt };
}

const LOST = 'changes: wording that is protected';

/** Models like to put an answer into quotation marks. */
function unquoted(answer: string, passage: string): string {
  const inner = /^(?:“([^“”]*)”|"([^"]*)")$/s.exec(answer);
  return inner === null || /^["“]/.test(passage) ? answer : (inner[1] ?? inner[2] ?? '');
}

/** An answer may be this many times as long as its passage, and some words longer. */
const LONGEST = { times: 3, more: 200 };
/** Signs that would be read as markup, and those that nobody sees. */
const MARKUP = /[`*_<>#[\]|\\{}&~^]|\p{Cc}|\p{Cf}/gu;
const LIST_MARK = /^(?:[-+•]|\(?(?:\d{1,3}|[a-z])[.)])\s/i;

/** Why an answer is no wording for this place; null where its form is in order. */
function faultOf(answer: string, passage: string): string | null {
  if (answer === '') return 'drops everything: the answer was empty';
  if (answer.length > passage.length * LONGEST.times + LONGEST.more)
    return 'adds far more than the passage says';
  if (/\n/.test(answer)) return 'adds paragraphs: only one was asked for';
  const isForeign = (answer.match(MARKUP) ?? []).some(sign => !passage.includes(sign));
  if (isForeign || (LIST_MARK.test(answer) && !LIST_MARK.test(passage)))
    return 'adds markup that the passage does not have';
  return null;
}

const MOST_SHOWN = 400;
const shortened = (text: string): string =>
  text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
