import { type Audience, type DocumentKind, OPAQUE } from '@fineprint/rules/kit/document';
import type { Counts, LeftOutCount } from '@fineprint/rules/readability/counts';
import type { Dialect } from '@fineprint/rules/readability/dialects';
import type { Headline } from '@fineprint/rules/readability/headline';
import type { Scores } from '@fineprint/rules/readability/scores';
import type { CostlyWord } from '@fineprint/rules/readability/worst';
import type { SourceEdit } from '@fineprint/rules/kit/finding';
import { documentHeadline, findLevers, type Lever } from '../../levers.ts';
import type { Problem } from '../../review/settings.ts';
import type { FileReview } from '../../reviewer.ts';
import { type ClauseScore, scoreDocument, type ScoreOptions, type SectionScore } from '../../score.ts';
import { profileResults } from '../../profiles.ts';
import { createPlaces, type Place, type Places } from '../../document/places.ts';
import { type ProfileScore, profileScore } from './profiles.ts';

/** A section with the place of its heading. */
export interface SectionResult {
  readonly heading: string;
  readonly level: number;
  readonly place: Place;
  readonly end: Place;
  readonly counts: Counts;
  readonly scores: Scores | null;
}

export interface ClauseResult {
  readonly label: string;
  /** Its first sentence, without markup. */
  readonly opening: string;
  readonly place: Place;
  readonly end: Place;
  readonly counts: Counts;
  readonly scores: Scores | null;
}

interface SentenceResult {
  readonly place: Place;
  readonly end: Place;
  readonly words: number;
  /** The whole sentence as it stands in the file, and without markup. */
  readonly excerpt: string;
  readonly text: string;
}

/** An edit that raises the headline score by `gain`. Its edits count in the file as it is. */
export interface LeverResult extends Pick<Lever, 'kind' | 'gain'> {
  readonly edit: string;
  readonly place: Place;
  readonly end: Place;
  readonly edits: readonly SourceEdit[];
}

/** The figures of one file of a run. */
export interface ScoredText {
  readonly dialect: Dialect;
  /** Null where too few words count. */
  readonly scores: Scores | null;
  /** Null where too few words count. */
  readonly headline: Headline | null;
  readonly levers: readonly LeverResult[];
  readonly counts: Counts;
  readonly leftOut: readonly LeftOutCount[];
  readonly sections: readonly SectionResult[];
  readonly clauses: readonly ClauseResult[];
  readonly costliestWords: readonly CostlyWord[];
  readonly longestSentences: readonly SentenceResult[];
  /** Of the profiles that are selected, in their order. */
  readonly profiles: readonly ProfileScore[];
}

/** One file of a run. Kind, audience, language and text are null where it could not be read. */
export interface ScoredFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly kind: DocumentKind | null;
  readonly audience: Audience | null;
  readonly language: string | null;
  readonly words: number;
  readonly sentences: number;
  readonly text: ScoredText | null;
  readonly problems: readonly Problem[];
}

export interface ScoreResults {
  readonly version: string;
  readonly dialect: Dialect;
  readonly files: readonly ScoredFile[];
}

/** The scores of a file in lines and columns. */
export function scoredFile(review: FileReview, text: string, options: ScoreOptions): ScoredFile {
  const { path, kind, audience, language, words, sentences, problems, document } = review;
  const places = createPlaces(text);
  const score = scoreDocument(document, options);
  return {
    path,
    kind,
    audience,
    language,
    words,
    sentences,
    text: {
      ...score,
      headline: documentHeadline(document),
      levers: findLevers(document).map(lever => leverResult(lever, places)),
      sections: score.sections.map(section => sectionResult(section, places)),
      clauses: score.clauses.map(clause => clauseResult(clause, places)),
      longestSentences: score.longestSentences.map(sentence => ({
        place: places.at(sentence.start),
        end: places.at(sentence.end),
        words: sentence.words,
        excerpt: text.slice(sentence.start, sentence.end),
        text: sentence.text.replaceAll(OPAQUE, '[…]'),
      })),
      profiles: profileResults(document, review.profile, kind).map(result =>
        profileScore(result, document.blocks, places),
      ),
    },
    problems,
  };
}

/** A file without scores: it could not be read, or its configuration says to leave it alone. */
export const unscored = (path: string, message: string | null): ScoredFile => ({
  path,
  kind: null,
  audience: null,
  language: null,
  words: 0,
  sentences: 0,
  text: null,
  problems: message === null ? [] : [{ message }],
});

const leverResult = ({ kind, title, start, end, edits, gain }: Lever, places: Places): LeverResult => ({
  kind,
  edit: title,
  place: places.at(start),
  end: places.at(end),
  edits,
  gain,
});

const sectionResult = (
  { heading, level, start, end, counts, scores }: SectionScore,
  places: Places,
): SectionResult => ({ heading, level, place: places.at(start), end: places.at(end), counts, scores });

const clauseResult = (
  { label, opening, start, end, counts, scores }: ClauseScore,
  places: Places,
): ClauseResult => ({
  label,
  opening: opening.replaceAll(OPAQUE, '[…]'),
  place: places.at(start),
  end: places.at(end),
  counts,
  scores,
});
