import type { Block, Sentence } from '../kit/document.ts';
import { NONE, type Report } from '../kit/rule.ts';
import type { Kind } from './kinds.ts';
import { isSummary } from './clause.ts';
import { holdsTerms, isRunInTitle, onerousReport } from './standing.ts';
import { onerousTerms, readingOf } from './terms.ts';
import { type Worded, wordedTerm } from './wording.ts';

/** What a sentence may say itself that makes its term less hard: then less is left to advise. */
export interface Softer {
  /** Tried on `Reading.plain`. */
  readonly says: RegExp;
  /** Takes it back. */
  readonly unless: RegExp;
  /** Leaves the advice as it is and the severity as high as without it. */
  readonly butHard?: RegExp;
  readonly message: string;
}

/** The report of the first sentence that has one: a reader needs to hear once what a clause takes. */
export function firstReport(
  { sentences }: Block,
  reportOf: (sentence: Sentence) => readonly Report[],
): readonly Report[] {
  for (const sentence of sentences) {
    const reports = reportOf(sentence);
    if (reports.length > 0) return reports;
  }
  return NONE;
}

/** The report of a rule whose terms the model finds; none where the sentence is no such term. */
export function reportKind(
  kind: Kind,
  sentence: Sentence,
  block: Block,
  message: string,
  why: string,
  softer?: Softer,
): readonly Report[] {
  const terms = onerousTerms(sentence);
  if (terms.length === 0 || !isOperative(sentence, block)) return NONE;
  const term = terms.find(found => found.kind === kind);
  if (term === undefined) return NONE;
  if (softer === undefined) return [onerousReport(block, term.at, message, why)];
  const { plain } = readingOf(sentence);
  if (!softer.says.test(plain) || softer.unless.test(plain))
    return [onerousReport(block, term.at, message, why)];
  const soft = onerousReport(block, term.at, softer.message, why);
  return [softer.butHard?.test(plain) === true ? soft : { ...soft, severity: 'info' }];
}

/** The sentence is the term itself: no title of one, and no summary of what stands in full below. */
const isOperative = (sentence: Sentence, block: Block): boolean =>
  holdsTerms(block) && !isSummary(block) && !isRunInTitle(sentence, block);

/**
 * The report of a rule whose terms show by their wording. `covered` are kinds whose own rule gives the same advice:
 * where the sentence is one of them, this rule stays quiet.
 */
export function reportWorded(
  kind: Worded,
  covered: readonly Kind[],
  sentence: Sentence,
  block: Block,
  message: string,
  why: string,
): readonly Report[] {
  if (!isOperative(sentence, block)) return NONE;
  const at = wordedTerm(kind, sentence);
  if (at === null || onerousTerms(sentence).some(term => covered.includes(term.kind))) return NONE;
  return [onerousReport(block, at, message, why)];
}
