import type { PlacedBlock } from '../kit/document.ts';
import type { Context } from '../kit/rule.ts';
import type { Size } from '../readability/counts.ts';
import { fleschEase, fleschGrade } from '../readability/scores.ts';
import { satisfies, valueText } from './compare.ts';
import { type CountedText, longest, type WordCost } from './counted.ts';
import {
  type Measured,
  place,
  plural,
  type Quote,
  splitAdvice,
  weights,
  type Splittable,
} from './lengths.ts';
import type { Criterion } from './profile.ts';
import { type Replacement, replacementsIn } from './replacements.ts';
import { type Advice, MOST_SHOWN, type Weight } from './result.ts';
import { type Cut, planCuts, smallest } from './splits.ts';

/** A number that follows from words, sentences and syllables alone. */
export type Formula = (size: Size) => number;

/** Years of a child at the start of US grade 0: grade 1 begins at six. */
const AGE_AT_GRADE_0 = 5;

export const FORMULAS = {
  avg_syllables_per_word: ({ syllables, words }) => syllables / words,
  flesch_reading_ease: fleschEase,
  flesch_counting_method: fleschEase,
  flesch_kincaid_grade: fleschGrade,
  reading_age: size => fleschGrade(size) + AGE_AT_GRADE_0,
  reading_level: fleschGrade,
} as const satisfies Readonly<Record<string, Formula>>;
export type FormulaMetric = keyof typeof FORMULAS;

export const isFormulaMetric = (metric: string): metric is FormulaMetric => Object.hasOwn(FORMULAS, metric);

/** What a test by formula needs besides the counted text. */
export interface EaseInput {
  readonly text: CountedText;
  readonly blocks: readonly PlacedBlock[];
  readonly phrases: Context['phrases'];
  readonly quote: Quote;
}

/** The value of a formula, and, where it fails, the fewest splits and replacements that would mend it. */
export function ease(
  metric: FormulaMetric,
  criterion: Criterion,
  limit: number | null,
  input: EaseInput,
): Measured {
  const { text, quote } = input;
  const formula = FORMULAS[metric];
  const value = formula(text);
  const counted = { words: text.words, sentences: text.sentences, syllables: text.syllables };
  const lead = `${NAMES[metric]} ${valueText(value, limit)}, from ${plural(text.words, 'word')}, ${plural(text.sentences, 'sentence')} and ${plural(text.syllables, 'syllable')}.`;
  const worst = [
    ...wordWeights(text.costs),
    ...(metric === 'avg_syllables_per_word' ? [] : sentenceWeights(input)),
  ];
  if (limit === null || satisfies(value, criterion.operator, limit)) {
    return { value, evidence: { summary: lead, counted, worst, edits: [] } };
  }
  const holds = (size: Size): boolean => satisfies(formula(size), criterion.operator, limit);
  const plan = planEdits(input, formula, holds);
  const edits = [
    ...plan.cuts.map(cut => ({
      ...splitAdvice(cut.part, cut.cuts + 1, quote),
      gain: change(formula, text, { ...text, sentences: text.sentences + cut.cuts }),
    })),
    ...plan.replaced.map(replacement => ({
      ...replaceAdvice(replacement),
      gain: change(formula, text, after(text, replacement)),
    })),
  ];
  return {
    value,
    evidence: {
      summary: `${lead} ${planText(plan, formula, limit, text.costs)}`,
      counted,
      worst,
      edits: edits.slice(0, MOST_SHOWN * 2),
    },
  };
}

const NAMES: Readonly<Record<FormulaMetric, string>> = {
  avg_syllables_per_word: 'Syllables per word:',
  flesch_reading_ease: 'Flesch reading ease:',
  flesch_counting_method: 'Flesch reading ease by this method:',
  flesch_kincaid_grade: 'Flesch–Kincaid grade:',
  reading_age: 'Reading age, taken as the Flesch–Kincaid grade and five years:',
  reading_level: 'Years of school, taken as the Flesch–Kincaid grade:',
};

interface Plan {
  readonly cuts: readonly Cut<Splittable>[];
  readonly replaced: readonly Replacement[];
  /** The size after all of them. */
  readonly size: Size;
  readonly holds: boolean;
}

/** Splits first, as one split moves a score by more than one word; then the words that save most. Stops when it holds. */
function planEdits(
  { text, blocks, phrases }: EaseInput,
  formula: Formula,
  holds: (size: Size) => boolean,
): Plan {
  const splits = planSplits(text, formula, holds);
  const cuts = planCuts(splits.sentences, splits.count);
  let size: Size = { words: text.words, sentences: text.sentences + splits.count, syllables: text.syllables };
  const replaced: Replacement[] = [];
  if (!holds(size)) {
    const offers = replacementsIn(blocks, text.dialect, phrases).filter(replacement =>
      isNearer(formula, text, after(text, replacement)),
    );
    const gain = (offer: Replacement): number => change(formula, text, after(text, offer));
    for (const replacement of [...offers].sort((one, two) => gain(two) - gain(one))) {
      const next = after(size, replacement);
      replaced.push(replacement);
      size = next;
      if (holds(size)) break;
    }
  }
  return { cuts, replaced, size, holds: holds(size) };
}

/** Sentences of more words than this are worth a split, into parts of at most `PART` words. */
const LONG = 25;
const PART = 20;

function planSplits(
  text: CountedText,
  formula: Formula,
  holds: (size: Size) => boolean,
): { readonly sentences: readonly Splittable[]; readonly count: number } {
  const sentences = text.sentenceSizes
    .filter(({ words }) => words > LONG)
    .map(sentence => ({ ...sentence, places: Math.ceil(sentence.words / PART) - 1 }));
  const most = sentences.reduce((sum, { places }) => sum + places, 0);
  const matters = formula({ ...text, sentences: text.sentences + 1 }) !== formula(text);
  if (!matters) return { sentences, count: 0 };
  const count = smallest(most, more => holds({ ...text, sentences: text.sentences + more }));
  return { sentences, count: count ?? most };
}

const after = (size: Size, { words, syllables }: Pick<Replacement, 'words' | 'syllables'>): Size => ({
  words: size.words - words,
  sentences: size.sentences,
  syllables: size.syllables - syllables,
});

/** True where an edit moves the value the way that one syllable less would. */
function isNearer(formula: Formula, before: Size, next: Size): boolean {
  const wanted = Math.sign(formula({ ...before, syllables: before.syllables - 1 }) - formula(before));
  return Math.sign(formula(next) - formula(before)) === wanted;
}

const change = (formula: Formula, before: Size, next: Size): number =>
  Math.abs(formula(next) - formula(before));

function planText(
  { cuts, replaced, size, holds }: Plan,
  formula: Formula,
  limit: number,
  costs: readonly WordCost[],
): string {
  const splits = cuts.reduce((sum, cut) => sum + cut.cuts, 0);
  const uses = replaced.reduce((sum, { times }) => sum + times, 0);
  const parts = [
    ...(splits > 0 ? [`${plural(splits, 'split')} of long sentences`] : []),
    ...(uses > 0 ? [`${plural(uses, 'plainer word')} from the word list`] : []),
  ].join(' and ');
  if (holds) return `${parts} would meet it.`;
  const costly = costs.slice(0, MOST_NAMED).map(({ text }) => `“${text}”`);
  const rest = `shorter words; those that cost most are ${costly.join(', ')}.`;
  return parts === ''
    ? `It needs ${rest}`
    : `${parts} would bring it to ${valueText(formula(size), limit)}. The rest needs ${rest}`;
}

const MOST_NAMED = 4;

const replaceAdvice = ({ from, to, times, syllables, block, at }: Replacement): Advice => ({
  advice: `${to === '' ? `Delete “${from}”` : `Replace “${from}” with “${to}”`}${times > 1 ? `, ${times} times` : ''}: saves ${plural(syllables, 'syllable')}.`,
  place: place({ block, at }),
  gain: null,
});

const wordWeights = (costs: readonly WordCost[]): readonly Weight[] =>
  costs.slice(0, MOST_SHOWN).map(({ text, syllables, times, cost, block, at }) => ({
    ...place({ block, at }),
    text,
    value: cost,
    label: `${plural(syllables, 'syllable')}, ${plural(times, 'time')}`,
  }));

const sentenceWeights = ({ text, quote }: EaseInput): readonly Weight[] =>
  weights(longest(text.sentenceSizes).slice(0, 5), quote);
