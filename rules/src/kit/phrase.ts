import type { DocumentKind } from './document.ts';
import type { Rewrite, Safety } from './rewrite.ts';
import type { Span } from './span.ts';

export type Category =
  | 'wordy'
  | 'complex'
  | 'legalese'
  | 'doublet'
  | 'nominal'
  | 'redundant'
  | 'latin'
  | 'help'
  | 'house';

/**
 * What may be done with a row: `auto` unasked, `suggest` the author picks, `strict` as suggest but only for a team that
 * asked for every suggestion, `gloss-only` explain, `off` silent.
 */
export type Mode = 'auto' | 'suggest' | 'strict' | 'gloss-only' | 'off';

/** One row of `rules/lexicon/*.tsv`, or of a house list. */
export interface PhraseRow {
  /** `lexicon.tsv:12`, for messages about the list itself. */
  readonly place: string;
  readonly category: Category;
  readonly find: string;
  /** Part of speech as the list names it: `verb`, `noun`, `prep-phrase` … */
  readonly pos: string;
  readonly contractMode: Mode;
  readonly helpMode: Mode;
  /** Guards as the list writes them: `not-before:to|that@4`. */
  readonly guards: readonly string[];
  readonly note: string;
}

/** Among the guards: the first offer says the same, so that the meaning lock passes it where a person accepts it. */
export const SAME_MEANING = 'same-meaning';
/** Among the guards: what is automatic in help text is for the author to pick in a policy, which lawyers write too. */
export const HELP_ONLY = 'help-only';

/** A house term: a row that a team adds in its configuration. */
export interface HouseTerm {
  readonly find: string;
  readonly use: readonly string[];
  readonly safety: Safety;
  readonly note: string;
}

/** What the first rewrite of a match does, told without making it. */
export interface FirstOffer {
  /** It takes the words away. */
  readonly deletes: boolean;
  /** The wording that it gives; null where it deletes or only tells the author what to do. */
  readonly says: string | null;
}

/** A row found in a sentence, with its guards tested and its rewrites ready. `at` holds the words matched. */
export interface PhraseMatch {
  readonly row: PhraseRow;
  readonly at: Span<'prose'>;
  /** Index of the first word of the match, and of the word after its last, in `sentence.words`. */
  readonly first: number;
  readonly last: number;
  /** Never `off`: such a match hides shorter ones and is dropped. */
  readonly mode: Mode;
  /** True where the first rewrite says the same, though only a person may accept it. */
  readonly saysSame: () => boolean;
  readonly offer: FirstOffer;
  /** In the row's order, already inflected, cased and repaired; empty for a gloss. */
  readonly rewrites: readonly Rewrite[];
}

/**
 * `contract_mode` holds for contracts and privacy notices, `help_mode` for the rest. A policy is read like help text
 * but written by the same lawyers as a contract: what is `strict` there is strict in it too.
 */
export function modeFor(row: PhraseRow, kind: DocumentKind): Mode {
  if (kind === 'contract' || kind === 'privacy') return row.contractMode;
  if (kind === 'policy' && row.helpMode === 'auto' && row.guards.includes(HELP_ONLY)) return 'suggest';
  const isHeldBack = kind === 'policy' && row.helpMode === 'suggest' && row.contractMode === 'strict';
  return isHeldBack ? 'strict' : row.helpMode;
}
