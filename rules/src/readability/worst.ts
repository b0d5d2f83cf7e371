import type { Block } from '../kit/document.ts';
import type { Span } from '../kit/span.ts';
import { countedSentences } from './counts.ts';
import type { Dialect } from './dialects.ts';
import { wordFacts } from './word-facts.ts';

/** A word that makes a text harder to say: `cost` is what its syllables beyond the first add up to. */
export interface CostlyWord {
  /** In lower case. */
  readonly word: string;
  readonly syllables: number;
  readonly times: number;
  readonly cost: number;
}

/** A sentence that counts, with its place. */
export interface LongSentence {
  readonly block: number;
  readonly at: Span<'prose'>;
  readonly words: number;
}

/** The words whose syllables cost most over the whole text: (syllables − 1) × times; the most costly first. */
export function costliestWords(
  blocks: readonly Block[],
  most: number,
  dialect: Dialect,
): readonly CostlyWord[] {
  const words = new Map<string, { readonly syllables: number; times: number }>();
  for (const block of blocks) {
    for (const sentence of countedSentences(block, dialect)) {
      for (const { text, lower } of sentence.words) {
        const { syllables } = wordFacts(dialect, text, lower);
        if (syllables < 2) continue;
        const known = words.get(lower);
        if (known === undefined) words.set(lower, { syllables, times: 1 });
        else known.times++;
      }
    }
  }
  return Array.from(words, ([word, { syllables, times }]) => ({
    word,
    syllables,
    times,
    cost: (syllables - 1) * times,
  }))
    .sort((one, two) => two.cost - one.cost || (one.word < two.word ? -1 : 1))
    .slice(0, most);
}

/** The longest sentences, the longest first; of equal ones, the first in the text. */
export function longestSentences(
  blocks: readonly Block[],
  most: number,
  dialect: Dialect,
): readonly LongSentence[] {
  return blocks
    .flatMap((block, index) =>
      countedSentences(block, dialect).map(
        ({ start, end, words }): LongSentence => ({ block: index, at: { start, end }, words: words.length }),
      ),
    )
    .sort((one, two) => two.words - one.words || one.block - two.block || one.at.start - two.at.start)
    .slice(0, most);
}
