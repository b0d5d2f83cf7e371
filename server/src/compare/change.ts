import type { Receipt } from '@fineprint/rules/meaning/receipt';

/** What kind of change it is. `other` is a change that no kind describes: two wordings that do not say the same. */
export type ChangeKind =
  | 'wording'
  | 'duty'
  | 'right'
  | 'prohibition'
  | 'period'
  | 'amount'
  | 'date'
  | 'condition'
  | 'exception'
  | 'definition'
  | 'party'
  | 'reference'
  | 'term-of-art'
  | 'scope'
  | 'moved'
  | 'renumbered'
  | 'added'
  | 'removed'
  | 'other';

/** A stretch of one of the files, as it stands there. UTF-16 offsets, end exclusive. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a change does to somebody, for the list of what changed for the customer. */
export interface Effect {
  /** “You”, “We”, or a party as the text calls it at the start of a sentence; null where nobody is named. */
  readonly who: string | null;
  readonly topic: Topic;
}

export type Topic =
  | 'must'
  | 'must-not'
  | 'may'
  | 'no-longer-must'
  | 'no-longer-must-not'
  | 'may-no-longer'
  | 'pays'
  | 'when'
  | 'definition'
  | 'other';

/** One difference between two versions. */
export interface Change {
  readonly kind: ChangeKind;
  /** True where the new version does not say what the old one says. */
  readonly meaning: boolean;
  /** One plain sentence. */
  readonly message: string;
  /** The clause as a reader would name it, “4.2 Payment”: in the new version, or in the old one where it is gone. */
  readonly clause: string | null;
  readonly old: Excerpt | null;
  readonly new: Excerpt | null;
  /** What the meaning lock says of the two wordings; null where only one side has the text, or it did not change. */
  readonly receipt: Receipt | null;
  readonly effect: Effect;
}

/** What was found out about two wordings, before it has a place. */
export type Detail = Pick<Change, 'kind' | 'message' | 'effect'>;
