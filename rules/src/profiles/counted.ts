import type { PlacedBlock } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { countedSentences, type Size } from '../readability/counts.ts';
import type { Dialect } from '../readability/dialects.ts';
import { syllablesIn } from '../readability/word-facts.ts';

/** A place in a document: a block by its index, and a stretch of its prose. */
export interface TextPlace {
  readonly block: number;
  readonly at: Span<'prose'>;
}

/** A sentence as a dialect counts it. */
export interface SentenceSize extends TextPlace {
  readonly words: number;
}

/** A paragraph, list item or quotation with what counts in it. */
export interface ParagraphSize extends TextPlace {
  readonly words: number;
  readonly sentences: number;
}

/** A word of a text, all of its uses together. `cost`: syllables beyond the first, times its uses. */
export interface WordCost extends TextPlace {
  readonly text: string;
  readonly syllables: number;
  readonly times: number;
  readonly cost: number;
}

/** A text as one dialect counts it, with its parts. */
export interface CountedText extends Size {
  readonly dialect: Dialect;
  readonly sentenceSizes: readonly SentenceSize[];
  readonly paragraphs: readonly ParagraphSize[];
  /** Words of more than one syllable, the costliest first. */
  readonly costs: readonly WordCost[];
}

/** Counts the blocks of a document, part by part. The sums are those of `textTally`. */
export function countText(blocks: readonly PlacedBlock[], dialect: Dialect): CountedText {
  const sentenceSizes: SentenceSize[] = [];
  const paragraphs: ParagraphSize[] = [];
  const costs = new Map<string, WordCost>();
  let syllables = 0;
  blocks.forEach(({ block }, index) => {
    const sentences = countedSentences(block, dialect);
    let words = 0;
    for (const sentence of sentences) {
      words += sentence.words.length;
      sentenceSizes.push({ block: index, at: span(sentence), words: sentence.words.length });
      for (const { text, lower, start, end } of sentence.words) {
        const spoken = syllablesIn(dialect, text);
        syllables += spoken;
        if (spoken > 1)
          addCost(costs, lower, { text, syllables: spoken, block: index, at: prose(start, end) });
      }
    }
    const [first] = sentences;
    const last = sentences.at(-1);
    if (first === undefined || last === undefined) return;
    paragraphs.push({ block: index, at: prose(first.start, last.end), words, sentences: sentences.length });
  });
  return {
    dialect,
    words: paragraphs.reduce((sum, { words }) => sum + words, 0),
    sentences: sentenceSizes.length,
    syllables,
    sentenceSizes,
    paragraphs,
    costs: [...costs.values()].sort((one, two) => two.cost - one.cost),
  };
}

const span = ({ start, end }: Span<'prose'>): Span<'prose'> => prose(start, end);

function addCost(costs: Map<string, WordCost>, lower: string, word: Omit<WordCost, 'times' | 'cost'>): void {
  const known = costs.get(lower);
  const times = (known?.times ?? 0) + 1;
  costs.set(lower, { ...(known ?? word), times, cost: (word.syllables - 1) * times });
}

/** The longest first. */
export const longest = <T extends { readonly words: number }>(parts: readonly T[]): readonly T[] =>
  [...parts].sort((one, two) => two.words - one.words);
