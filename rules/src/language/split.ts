import type { Sentence, Word } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { prose as span } from '../kit/span.ts';
import { gapAfter } from './parts.ts';

/** A place where one sentence can become two that say the same. */
export interface Split {
  /** The word number of the first word that goes or starts anew. */
  readonly index: number;
  readonly edits: readonly Edit[];
  /** The last word of the first sentence and the first words of the second, for a title. */
  readonly after: string;
  readonly next: string;
  /** Words that go, less words that come. */
  readonly dropped: number;
  /** True where the words in front go behind the main point, in a sentence of their own. */
  readonly turned?: boolean;
  /** `safe` where nothing in the sentence could reach over the place; else a person has to accept it. */
  readonly safety: 'safe' | 'review';
}

/** A full stop behind a word, and words in the place of those from there to before another one. */
export function splitBetween(
  sentence: Sentence,
  index: number,
  {
    resume,
    text,
    safety = 'review',
  }: { readonly resume: number; readonly text: string; readonly safety?: Split['safety'] },
): Split | null {
  const { words } = sentence;
  const [before, next] = [words[index - 1], words[resume]];
  if (before === undefined || next === undefined) return null;
  const from = before.end + (/^["”’)\]]*/.exec(gapAfter(sentence, index - 1))?.[0].length ?? 0);
  const lead = text === '' ? capital(next.text) : `${text} ${next.text}`;
  return {
    index,
    edits: editsFor(span(from, next.start), text, next),
    after: before.text,
    next: lead,
    dropped: resume - index - (text === '' ? 0 : text.split(' ').length),
    safety,
  };
}

/** No more than what changes: a word that stays may stand in a link or in bold. */
function editsFor(gap: Edit['at'], text: string, next: Word): readonly Edit[] {
  if (text !== '') return [{ at: gap, text: `. ${text} ` }];
  const first = capital(next.text).charAt(0);
  const stop = { at: gap, text: '. ' };
  return next.text.startsWith(first) ? [stop] : [stop, { at: span(next.start, next.start + 1), text: first }];
}

/** The gap before a word without the quotation marks and brackets that close there. */
export const gapBefore = (sentence: Sentence, index: number): string =>
  gapAfter(sentence, index - 1).replace(/^["”’)\]]+/, '');

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word at the start of a sentence as it is written inside of one: “The” is “the”, names stay. */
export const small = (word: Word): string =>
  SMALL.test(word.lower) ? word.text.charAt(0).toLowerCase() + word.text.slice(1) : word.text;

const SMALL =
  /^(?:you|we|the|a|an|any|all|each|every|our|your|their|its|this|that|these|those|such|no|it|they|there|both)$/;
