import type { Block, Document, PlacedBlock } from '@fineprint/rules/kit/document';
import { type Counts, type LeftOutCount, textTally } from '@fineprint/rules/readability/counts';
import type { Dialect } from '@fineprint/rules/readability/dialects';
import { type Scores, scoresOf } from '@fineprint/rules/readability/scores';
import { clausesOf, sectionsOf } from '@fineprint/rules/readability/sections';
import { type CostlyWord, costliestWords, longestSentences } from '@fineprint/rules/readability/worst';
import { placeSpan } from './review/place.ts';

/** A part of a document in source offsets, from its heading or label to its last word. */
interface ScoredPart {
  readonly start: number;
  readonly end: number;
  readonly counts: Counts;
  readonly scores: Scores | null;
}

export interface SectionScore extends ScoredPart {
  /** Without markup. */
  readonly heading: string;
  /** Where the heading ends. */
  readonly headingEnd: number;
  /** 1 to 6. */
  readonly level: number;
}

export interface ClauseScore extends ScoredPart {
  readonly label: string;
  /** Its first sentence, without markup. */
  readonly opening: string;
}

interface SentenceScore {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** Without markup; code and addresses are OPAQUE. */
  readonly text: string;
}

/** The figures of a document and of its parts, with what they were counted from. */
export interface DocumentScore {
  readonly dialect: Dialect;
  /** Null where there is too little to score. */
  readonly scores: Scores | null;
  readonly counts: Counts;
  readonly leftOut: readonly LeftOutCount[];
  /** In order; a section holds its subsections. */
  readonly sections: readonly SectionScore[];
  /** Numbered blocks with their children, in order; a clause holds those under it. */
  readonly clauses: readonly ClauseScore[];
  readonly costliestWords: readonly CostlyWord[];
  readonly longestSentences: readonly SentenceScore[];
}

export interface ScoreOptions {
  /** `modern` unless given. */
  readonly dialect?: Dialect;
  /** Score nothing with fewer words: 100 unless given. */
  readonly minimumWords?: number;
}

const MOST_WORDS = 10;
const MOST_SENTENCES = 5;

/** The scores of a whole document, without its parts. Counts are kept with the blocks: it costs little a second time. */
export const documentScores = (
  { blocks }: Document,
  { dialect, minimumWords }: ScoreOptions = {},
): Pick<DocumentScore, 'dialect' | 'scores' | 'counts' | 'leftOut'> => {
  const tally = textTally(blocks.map(bare), dialect);
  return { ...tally, scores: scoresOf(tally.counts, minimumWords) };
};

/** The scores of a document, its sections and its clauses, with the words and sentences that weigh most. */
export function scoreDocument(document: Document, options: ScoreOptions = {}): DocumentScore {
  const { blocks } = document;
  const plain = blocks.map(bare);
  const whole = documentScores(document, options);
  const { dialect } = whole;
  return {
    ...whole,
    sections: sectionScores(blocks, options),
    clauses: clauseScores(blocks, options),
    costliestWords: costliestWords(plain, MOST_WORDS, dialect),
    longestSentences: longestSentences(plain, MOST_SENTENCES, dialect).flatMap(({ block, at, words }) => {
      const placed = blocks[block];
      if (placed === undefined) return [];
      const place = placeSpan(placed.block, at);
      const text = placed.block.prose.slice(at.start, at.end);
      return [{ start: placed.start + place.start, end: placed.start + place.end, words, text }];
    }),
  };
}

/** The scores of the sections of a document, in order. */
export const sectionScores = (
  blocks: readonly PlacedBlock[],
  options: ScoreOptions = {},
): readonly SectionScore[] =>
  sectionsOf(blocks.map(bare)).map(({ heading, level, end }) => {
    const placed = blocks[heading];
    return {
      heading: placed?.block.prose ?? '',
      headingEnd: placed === undefined ? 0 : endOf(placed),
      level,
      ...partScore(blocks, heading, end, options),
    };
  });

/** The scores of the clauses of a document, in order. */
export const clauseScores = (
  blocks: readonly PlacedBlock[],
  options: ScoreOptions = {},
): readonly ClauseScore[] =>
  clausesOf(blocks.map(bare)).map(({ label, start, end }) => ({
    label,
    opening: blocks[start]?.block.sentences[0]?.text ?? '',
    ...partScore(blocks, start, end, options),
  }));

const bare = ({ block }: PlacedBlock): Block => block;

const endOf = ({ block, start }: PlacedBlock): number => {
  const last = block.runs.at(-1);
  return start + (last === undefined ? 0 : last.source + last.sourceLength);
};

function partScore(
  blocks: readonly PlacedBlock[],
  from: number,
  to: number,
  { dialect, minimumWords }: ScoreOptions,
): ScoredPart {
  const part = blocks.slice(from, to);
  const [first, last] = [part[0], part.at(-1)];
  const { counts } = textTally(part.map(bare), dialect);
  return {
    start: first?.start ?? 0,
    end: last === undefined ? 0 : endOf(last),
    counts,
    scores: scoresOf(counts, minimumWords),
  };
}
