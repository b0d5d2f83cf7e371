import { DIALECT_INFO } from '@fineprint/rules/readability/dialects';
import { counted, grouped } from '../plural.ts';
import type { ClauseResult, ScoredText, SectionResult } from './results.ts';

/** One figure as a reader sees it. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** What it says, in plain words. */
  readonly meaning: string;
}

/** The figures of a text, in the order of reports. */
export function figuresOf({ scores, counts }: ScoredText): readonly Figure[] {
  if (scores === null) return [];
  const figure = (name: string, value: string, meaning: string): Figure => ({ name, value, meaning });
  const one = (value: number): string => value.toFixed(1);
  return [
    figure('Flesch reading ease', one(scores.fleschReadingEase), ease(scores.fleschReadingEase)),
    figure('Flesch–Kincaid grade', one(scores.fleschKincaidGrade), school(scores.fleschKincaidGrade)),
    figure('Dale–Chall', one(scores.daleChall), daleChall(scores.daleChall)),
    figure('Gunning Fog', one(scores.gunningFog), school(scores.gunningFog)),
    ...(scores.smog === null ? [] : [figure('SMOG', one(scores.smog), school(scores.smog))]),
    figure('Coleman–Liau', one(scores.colemanLiau), school(scores.colemanLiau)),
    figure('Automated Readability', one(scores.automatedReadability), school(scores.automatedReadability)),
    figure('LIX', one(scores.lix), lix(scores.lix)),
    figure('RIX', one(scores.rix), 'long words in a sentence'),
    figure(
      'Words in a sentence',
      one(scores.averageSentenceWords),
      `the longest has ${grouped(counts.longestSentence)}`,
    ),
    figure('Syllables in a word', scores.averageSyllablesPerWord.toFixed(2), 'on average'),
    figure(
      'Passive sentences',
      percent(scores.passiveShare),
      `${grouped(counts.passiveSentences)} of ${grouped(counts.sentences)}`,
    ),
    figure('Time to read', minutes(scores.readingMinutes), 'at 238 words a minute'),
  ];
}

/** What was counted, and what was not: two plain sentences. */
export function countingOf({ dialect, counts, leftOut }: ScoredText): readonly string[] {
  const { title, source } = DIALECT_INFO[dialect];
  const first = `${title}${dialect === 'modern' ? '' : ` (${source})`}: ${counted(counts.words, 'word')} in ${counted(counts.sentences, 'sentence')} and ${counted(counts.paragraphs, 'paragraph')}.`;
  if (leftOut.length === 0) return [first];
  const parts = leftOut.map(({ what, words }) => `${what} (${counted(words, 'word')})`);
  return [first, `Not counted: ${parts.join(', ')}.`];
}

/** Why a text has no scores. */
export const tooShort = ({ counts }: ScoredText): string =>
  `Only ${counted(counts.words, 'word')} ${counts.words === 1 ? 'counts' : 'count'}: too few for a score, which needs 100.`;

/** A section or a clause with its scores. */
interface RankedPart {
  readonly name: string;
  readonly line: number;
  readonly words: number;
  readonly grade: number;
}

export interface Ranking {
  readonly of: 'section' | 'clause';
  /** Hardest first, none inside another. */
  readonly parts: readonly RankedPart[];
  /** How many more have too few words. */
  readonly short: number;
}

/**
 * The sections from hardest to easiest; the clauses where there are fewer than two sections to compare. A part whose
 * own parts are long enough stands back for them, so that each word is ranked once at most.
 */
export function rankedParts({ sections, clauses }: ScoredText): Ranking {
  const bySection = ranking('section', sections, ({ heading }) => heading);
  if (bySection.parts.length >= 2) return bySection;
  const byClause = ranking('clause', clauses, ({ label, opening }) => `${label} ${opening}`);
  return byClause.parts.length >= 2 ? byClause : bySection;
}

type Part = SectionResult | ClauseResult;

function ranking<T extends Part>(of: Ranking['of'], all: readonly T[], name: (part: T) => string): Ranking {
  const parts: RankedPart[] = [];
  let short = 0;
  let ranked = -1;
  all.forEach((part, index) => {
    const { scores, place, counts, end } = part;
    if (scores === null) {
      if (place.offset >= ranked && counts.words > 0) short++;
    } else if (!holdsScored(all, index)) {
      ranked = end.offset;
      parts.push({
        name: name(part),
        line: place.line,
        words: counts.words,
        grade: scores.fleschKincaidGrade,
      });
    }
  });
  parts.sort((one, two) => two.grade - one.grade);
  return { of, parts, short };
}

/** True where one of the parts inside it has a score of its own. */
function holdsScored(all: readonly Part[], index: number): boolean {
  const end = all[index]?.end.offset ?? 0;
  for (let next = index + 1; next < all.length; next++) {
    const part = all[next];
    if (part === undefined || part.place.offset >= end) return false;
    if (part.scores !== null) return true;
  }
  return false;
}

/** The share of the longest bar that a grade takes: 0 to 1. */
export const barOf = (grade: number, { parts }: Ranking): number => {
  const most = Math.max(LONGEST_BAR, ...parts.map(part => part.grade));
  return Math.min(1, Math.max(0, grade / most));
};

/** A grade that takes the whole bar, where none is higher. */
const LONGEST_BAR = 20;

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/** The heading of the ranking, and what it leaves out. */
export const rankingTitle = ({ of }: Ranking): string =>
  `${of === 'section' ? 'Sections' : 'Clauses'} by grade, hardest first`;

export const shortNote = ({ of, short }: Ranking): string =>
  short === 0 ? '' : `${counted(short, of)} under 100 words not scored`;

const minutes = (value: number): string => (value < 1 ? 'under 1 min' : `${grouped(Math.round(value))} min`);

const band = (value: number, bands: readonly (readonly [number, string])[], last: string): string =>
  bands.find(([least]) => value >= least)?.[1] ?? last;

/** Flesch’s own bands (1949). */
const ease = (value: number): string =>
  band(
    value,
    [
      [90, 'very easy'],
      [80, 'easy'],
      [70, 'fairly easy'],
      [60, 'plain English'],
      [50, 'fairly difficult'],
      [30, 'difficult'],
    ],
    'very difficult',
  );

const lix = (value: number): string =>
  band(
    value,
    [
      [60, 'very difficult'],
      [50, 'difficult'],
      [40, 'medium'],
      [30, 'easy'],
    ],
    'very easy',
  );

const daleChall = (value: number): string =>
  band(
    value,
    [
      [10, 'college graduate'],
      [9, 'college'],
      [8, 'US grades 11 and 12'],
      [7, 'US grades 9 and 10'],
      [6, 'US grades 7 and 8'],
      [5, 'US grades 5 and 6'],
    ],
    'US grade 4 or less',
  );

function school(grade: number): string {
  const year = Math.round(grade);
  if (year < 1) return 'under US grade 1';
  if (year <= 12) return `US grade ${String(year)}`;
  return year <= 16 ? 'college' : 'beyond college';
}
