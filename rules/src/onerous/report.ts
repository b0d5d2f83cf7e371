import type { Block, Sentence } from '../kit/document.ts';
import { NONE, type Report } from '../kit/rule.ts';
import type { Kind } from './kinds.ts';
import { holdsTerms, onerousReport } from './standing.ts';
import { onerousTerms } from './terms.ts';
import { type Worded, wordedTerm } from './wording.ts';

/** The report of a rule whose terms the model finds; none where the sentence is no such term. */
export function reportKind(
  kind: Kind,
  sentence: Sentence,
  block: Block,
  message: string,
  why: string,
): readonly Report[] {
  if (!holdsTerms(block)) return NONE;
  const term = onerousTerms(sentence).find(found => found.kind === kind);
  return term === undefined ? NONE : [onerousReport(block, term.at, message, why)];
}

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
  if (!holdsTerms(block)) return NONE;
  const at = wordedTerm(kind, sentence);
  if (at === null || onerousTerms(sentence).some(term => covered.includes(term.kind))) return NONE;
  return [onerousReport(block, at, message, why)];
}
