import type { Sentence } from '../kit/document.ts';

/** Items inside one sentence that could stand one below the other. */
export interface ItemList {
  readonly sentence: Sentence;
  /** Where each item begins, in the block's prose: with its letter, where it has one. */
  readonly starts: readonly number[];
  /**
   * Where what belongs to all items begins again behind the last one: “If (a) … or (b) …, then we …”. Null where the last
   * item ends the sentence.
   */
  readonly rest: number | null;
  /** True where marks of the writer, or words before the first item, say what the items are: nobody has to look. */
  readonly isSure: boolean;
  /** True where the lead-in holds a condition and the subject of what it leads to, whatever it looks like. */
  readonly hasMain?: true;
}
