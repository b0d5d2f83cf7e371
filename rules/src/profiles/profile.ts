import type { Dialect } from '../readability/dialects.ts';

/**
 * How a criterion speaks of its threshold. Comparisons have one number or one named level; `==`: a fact that must
 * hold; `if`: needed when the condition holds; `avoid`: should not occur; `qual`: a test that only a person can make;
 * `list`: triggers to know; `method`: a way of counting; `mixed`: several facts in one, advice only.
 */
export const OPERATORS = [
  '<',
  '<=',
  '>',
  '>=',
  '==',
  'if',
  'avoid',
  'qual',
  'list',
  'method',
  'mixed',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** Where a criterion is known from: its own text, a second hand, or memory alone. */
export type Checked = 'text' | 'secondary' | 'memory';

/** One test of a statute, a regulation or a guideline. */
export interface Criterion {
  /** The name of what is measured; one of `METRICS` where it is known there. Unique in its profile. */
  readonly metric: string;
  readonly operator: Operator;
  /** A number, a named level or fact, true, the condition of `if`; null where there is none. */
  readonly threshold: number | string | true | null;
  /** How words, sentences and syllables are counted; null where nothing is. */
  readonly dialect: Dialect | null;
  /** Ids of rules of the catalogue that look at the same thing. Some of them may not exist yet. */
  readonly rules: readonly string[];
  /** Units, exceptions and remarks; may be empty. */
  readonly note: string;
  readonly citation: string;
  /** Where the text was read; null where there was no page. */
  readonly url: string | null;
  readonly checked: Checked;
}

/** A statute, regulation, guideline or standard as a list of tests. */
export interface Profile {
  readonly id: string;
  readonly jurisdiction: string;
  readonly appliesTo: string;
  readonly criteria: readonly Criterion[];
}

/** True for a criterion that was read in its own text. All others are shown as unverified, also when they are met. */
export const isVerified = ({ checked }: Criterion): boolean => checked === 'text';

/** What every view of profiles says about them. */
export const AS_OF =
  'The tests were last checked for version 0.1 of Fineprint. Laws change and have exemptions: check the official text.';
