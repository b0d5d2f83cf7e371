import type { ModalClass } from '../language/modals.ts';

/** What a rewrite must never change: the rows of the meaning lock, and `wording` for every other word. */
export type Invariant =
  | 'modality'
  | 'negation'
  | 'amount'
  | 'bound'
  | 'date'
  | 'period'
  | 'actor'
  | 'defined term'
  | 'condition'
  | 'exception'
  | 'quantifier'
  | 'and/or'
  | 'reference'
  | 'term of art'
  | 'standard of conduct'
  | 'causation'
  | 'tense of performance'
  | 'form requirement'
  | 'quoted wording'
  | 'prominence'
  | 'order'
  | 'wording';

/** What a modal verb, or a phrase that stands for one, does. */
export interface ModalMeaning {
  /** As written: `shall`, `must`, `required`, `entitled` …; the same where a phrase is read alone. */
  readonly raw: string;
  readonly class: ModalClass | null;
  readonly negated: boolean;
  /** True where a person or a party is the subject. */
  readonly person: boolean;
  /** True where the subject is “we” or stands for it. */
  readonly we: boolean;
  /** True where the subject says that nobody is meant: “no party”. */
  readonly nobody?: boolean;
  /** True where the subject is not known: in a phrase read alone, or after a change of voice. */
  readonly open: boolean;
}

/** The smallest thing that the lock compares: a word or a phrase with its invariant. Offsets count in the prose. */
export interface Unit {
  readonly key: string;
  readonly invariant: Invariant;
  readonly shown: string;
  readonly start: number;
  readonly end: number;
  /** `open` where a capital says nothing: the first word of a sentence, a word in capitals. */
  readonly capital: 'upper' | 'lower' | 'open';
  readonly modal?: ModalMeaning | undefined;
  /** True for an “and” where a new sentence may begin. */
  readonly joins?: boolean | undefined;
  /** True for a word that looks like a condition and sets none: “subject to change”. */
  readonly harmless?: boolean | undefined;
  /** How much the words stand out: a heading more than bold or capitals, those more than emphasis; 0 unless given. */
  readonly loud?: number | undefined;
  /** The number of a noun, where the words before it say that it is one. */
  readonly number?: 'singular' | 'plural' | undefined;
  /** The article before it. */
  readonly article?: 'a' | 'the' | undefined;
  /** True where a comma before it decides what it belongs to. */
  readonly apart?: boolean | undefined;
  /** The participle that an active verb has to match after a change of voice. */
  readonly participle?: string | undefined;
}

/** What a unit may not be without. */
type Core = Pick<Unit, 'key' | 'invariant' | 'shown' | 'start' | 'end'> &
  Partial<Pick<Unit, 'capital' | 'modal'>>;

/** A unit with a place for all that may be known of it: objects of one shape are read faster than those of several. */
export const unitOf = ({ key, invariant, shown, start, end, capital = 'open', modal }: Core): Unit => ({
  key,
  invariant,
  shown,
  start,
  end,
  capital,
  modal,
  joins: undefined,
  harmless: undefined,
  loud: undefined,
  number: undefined,
  article: undefined,
  apart: undefined,
  participle: undefined,
});

/** A span that is one unit, whatever words it holds. */
export interface Whole {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly invariant: Invariant;
}
