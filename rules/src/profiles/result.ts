import type { TextPlace } from './counted.ts';
import type { Criterion, Profile } from './profile.ts';

export const OUTCOMES = ['met', 'not-met', 'cannot-tell'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A place that weighs on a result: a sentence, a paragraph, a word. `value` in the unit of the test. */
export interface Weight extends TextPlace {
  readonly text: string;
  readonly value: number;
  /** What the value is: `61 words`, `“agreement”: 3 syllables, 41 times`. */
  readonly label: string;
}

/** An edit that brings the text nearer to the limit. `gain`: how much the value of the test moves, where it is known. */
export interface Advice {
  readonly advice: string;
  readonly place: TextPlace | null;
  readonly gain: number | null;
}

/** Why a result is what it is. */
export interface Evidence {
  /** One or two plain sentences: the number, what it was counted from, what is missing. */
  readonly summary: string;
  /** What the value was counted from: words, sentences, paragraphs, syllables. */
  readonly counted: Readonly<Record<string, number>>;
  readonly worst: readonly Weight[];
  /** The cheapest edits that would meet the test, the most useful first; empty where it is met. */
  readonly edits: readonly Advice[];
}

export interface CriterionResult {
  readonly criterion: Criterion;
  readonly value: number | boolean | null;
  readonly outcome: Outcome;
  readonly evidence: Evidence;
}

export interface ProfileResult {
  readonly profile: Profile;
  readonly criteria: readonly CriterionResult[];
  /** “Meets the 5 numeric tests of …”. Never that a text complies with a law. */
  readonly statement: string;
}

/** At most this many places and edits stand in the evidence of one test; the summary counts them all. */
export const MOST_SHOWN = 10;

export const NO_EVIDENCE: Pick<Evidence, 'counted' | 'worst' | 'edits'> = {
  counted: {},
  worst: [],
  edits: [],
};
