import type { Scores } from '@fineprint/rules/readability/scores';
import type { FileReview } from '../reviewer.ts';
import { type ClauseScore, clauseScores, type SectionScore, sectionScores } from '../score.ts';
import { plain } from './markdown.ts';

/** A section or a clause that is long enough to score. */
type Scored<T> = T & { readonly scores: Scores };

/** The sections of a review that have scores; its clauses where it has no headings. Kept with the review. */
export function scoredParts(review: FileReview): readonly Scored<SectionScore | ClauseScore>[] {
  const sections = sectionsOf(review);
  if (sections.length > 0) return sections.filter(isScored);
  const known = clauses.get(review) ?? clauseScores(review.document.blocks);
  clauses.set(review, known);
  return known.filter(isScored);
}

/** `1 word`, `226 words`. */
export const counted = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** What a hover says of the section whose heading is at an offset; null where there is none, or it is too short. */
export function sectionAt(
  review: FileReview,
  offset: number,
): { readonly at: { readonly start: number; readonly end: number }; readonly text: string } | null {
  const placed = review.document.blocks.findLast(({ start }) => start <= offset);
  if (placed?.block.shape !== 'heading') return null;
  const section = sectionsOf(review).find(({ start }) => start === placed.start);
  if (section === undefined || !isScored(section) || offset > section.headingEnd) return null;
  return { at: { start: section.start, end: section.headingEnd }, text: describe(section) };
}

function describe({ heading, counts, scores }: Scored<SectionScore>): string {
  const figures = [
    `${scores.averageSentenceWords.toFixed(1)} words in a sentence`,
    `${scores.averageSyllablesPerWord.toFixed(2)} syllables in a word`,
    `${String(Math.round(scores.passiveShare * 100))} % of sentences passive`,
  ];
  return [
    `**${plain(heading)}**: grade ${scores.fleschKincaidGrade.toFixed(1)}, Flesch reading ease ${scores.fleschReadingEase.toFixed(1)}, Dale–Chall ${scores.daleChall.toFixed(1)}`,
    `${counted(counts.words, 'word')} in ${counted(counts.sentences, 'sentence')}; ${figures.join(', ')}.`,
  ].join('\n\n');
}

const isScored = <T extends SectionScore | ClauseScore>(part: T): part is Scored<T> => part.scores !== null;

function sectionsOf(review: FileReview): readonly SectionScore[] {
  const known = sections.get(review) ?? sectionScores(review.document.blocks);
  sections.set(review, known);
  return known;
}

const sections = new WeakMap<FileReview, readonly SectionScore[]>();
const clauses = new WeakMap<FileReview, readonly ClauseScore[]>();
