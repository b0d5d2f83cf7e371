import type { Block, Sentence } from '../kit/document.ts';
import type { PhraseRow } from '../kit/phrase.ts';

/** One written form of a row: “makes use of” of “make use of”. */
export interface PhraseForm {
  readonly row: PhraseRow;
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing' | 'plural' | 'fixed';
  /** The words to find, in lower case with straight apostrophes; `,` and `/` stand for that sign in the gap. */
  readonly tokens: readonly string[];
  /** The row's offers in the same form, the best first. An offer in brackets is an instruction to the author. */
  readonly offers: readonly string[];
  /** index in tokens of the inflected word, -1 for fixed */
  readonly head: number;
}

/** Where a form stands in a text: `first` is the index of its first word, `last` of the word after its last. */
export interface Site {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly first: number;
  readonly last: number;
  readonly form: PhraseForm;
  /** spelling of the document when known */
  readonly locale: 'us' | 'uk' | null;
}
