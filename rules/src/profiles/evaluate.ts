import type { PlacedBlock } from '../kit/document.ts';
import type { Context } from '../kit/rule.ts';
import type { Dialect } from '../readability/dialects.ts';
import { FEWEST_WORDS } from '../readability/scores.ts';
import { satisfies } from './compare.ts';
import { type CountedText, countText, type TextPlace } from './counted.ts';
import { ease, isFormulaMetric } from './ease.ts';
import { captions, contents, definitionsApart, type Fact, parties } from './facts.ts';
import {
  averageParagraph,
  averageSentence,
  longestParagraph,
  longestSentence,
  type Measured,
} from './lengths.ts';
import { isMetric, type Metric, METRICS } from './metrics.ts';
import { smallestType, widestLine } from './page.ts';
import type { Criterion, Profile } from './profile.ts';
import { type CriterionResult, NO_EVIDENCE, type ProfileResult } from './result.ts';
import { statementOf } from './statement.ts';
import { abbreviations, conditions, crossReferences } from './tallies.ts';

/** A document to test. `phrases` finds what the word list can shorten. */
export interface Subject {
  readonly blocks: readonly PlacedBlock[];
  readonly phrases: Context['phrases'];
}

/** Tests a document against profiles, in their order. Each dialect counts the text once. Never throws. */
export function evaluateProfiles(profiles: readonly Profile[], subject: Subject): readonly ProfileResult[] {
  const test = createTest(subject);
  return profiles.map(profile => {
    const criteria = profile.criteria.map(test);
    return { profile, criteria, statement: statementOf(profile, criteria) };
  });
}

interface Test extends Subject {
  readonly quote: (place: TextPlace) => string;
  readonly count: (dialect: Dialect) => CountedText;
}

function createTest(subject: Subject): (criterion: Criterion) => CriterionResult {
  const counted = new Map<Dialect, CountedText>();
  const test: Test = {
    ...subject,
    quote: ({ block, at }) => subject.blocks[block]?.block.prose.slice(at.start, at.end) ?? '',
    count(dialect) {
      const text = counted.get(dialect) ?? countText(subject.blocks, dialect);
      counted.set(dialect, text);
      return text;
    },
  };
  return criterion => {
    const fact = factOf(criterion, test);
    return fact === null ? measuredResult(criterion, test) : { criterion, ...fact };
  };
}

function factOf(criterion: Criterion, { blocks, quote }: Test): Fact | null {
  if (criterion.operator !== '==' && criterion.operator !== 'if') return null;
  switch (criterion.metric as Metric) {
    case 'uses_pronouns_or_party_names':
      return parties(blocks, NO_LABELS, quote);
    case 'pronouns_or_names_or_buyer_seller':
      return parties(blocks, BUYER_AND_SELLER, quote);
    case 'divided_and_captioned':
      return captions(blocks);
    case 'toc':
    case 'toc_or_index':
      return contents(blocks, criterion);
    case 'definitions_in_own_section':
      return definitionsApart(blocks, quote);
    default:
      return null;
  }
}

const NO_LABELS: ReadonlySet<string> = new Set();
const BUYER_AND_SELLER: ReadonlySet<string> = new Set(['buyer', 'seller']);

function measuredResult(criterion: Criterion, test: Test): CriterionResult {
  const { operator, threshold } = criterion;
  const limit = typeof threshold === 'number' ? threshold : null;
  const measured = measure(criterion, limit, test);
  if (typeof measured === 'string' || measured === null) {
    const summary = measured ?? reasonOf(criterion);
    return { criterion, value: null, outcome: 'cannot-tell', evidence: { ...NO_EVIDENCE, summary } };
  }
  const { value, evidence } = measured;
  if (limit === null) return { criterion, value, outcome: 'cannot-tell', evidence };
  const outcome = satisfies(value, operator, limit) ? 'met' : 'not-met';
  return { criterion, value, outcome, evidence };
}

/** The value of a criterion; a sentence where the text is too short for one; null where nothing is measured. */
function measure(criterion: Criterion, limit: number | null, test: Test): Measured | string | null {
  const { metric, dialect } = criterion;
  const { blocks, quote } = test;
  if (limit !== null) {
    if (metric === 'max_conditions_per_sentence') return conditions(blocks, limit, quote);
    if (metric === 'max_abbreviations_per_document') return abbreviations(blocks, limit);
    if (metric === 'max_cross_refs_per_section') return crossReferences(blocks, limit, quote);
    if (metric === 'min_type_size') return smallestType(blocks, limit, quote);
    if (metric === 'max_line_width') return widestLine(blocks, limit, quote);
  }
  if (dialect === null) return null;
  const text = test.count(dialect);
  if (text.words === 0) return 'No sentence of the text counts.';
  if (limit !== null) {
    if (metric === 'max_words_per_sentence') return longestSentence(text, criterion, limit, quote);
    if (metric === 'max_words_per_paragraph') return longestParagraph(text, criterion, limit, quote);
  }
  if (text.words < FEWEST_WORDS)
    return `An average or a score says nothing under ${FEWEST_WORDS} words; this text has ${text.words}.`;
  if (limit !== null) {
    if (metric === 'avg_words_per_sentence') return averageSentence(text, criterion, limit, quote);
    if (metric === 'avg_words_per_paragraph') return averageParagraph(text, criterion, limit, quote);
  }
  return isFormulaMetric(metric) ? ease(metric, criterion, limit, { ...test, text }) : null;
}

/** Why nothing can be told. */
function reasonOf({ metric, operator }: Criterion): string {
  if (isMetric(metric) && METRICS[metric].measure === 'page') {
    return 'This is a fact of the page as it is printed or shown. Check the final layout.';
  }
  if (operator === 'avoid')
    return 'This should not occur. A person must judge it; the rules named here point to places to look at.';
  if (operator === 'list')
    return 'These are terms to make prominent. A person must look for them; the rules named here find some.';
  return 'A person must judge this: no number decides it.';
}
