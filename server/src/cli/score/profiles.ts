import type { PlacedBlock } from '@fineprint/rules/kit/document';
import type { TextPlace } from '@fineprint/rules/profiles/counted';
import { metricTitle } from '@fineprint/rules/profiles/metrics';
import { type Criterion, isVerified } from '@fineprint/rules/profiles/profile';
import type { CriterionResult, Outcome, ProfileResult } from '@fineprint/rules/profiles/result';
import { placeSpan } from '../../review/place.ts';
import type { Place, Places } from '../../document/places.ts';

interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** One test of a profile with its evidence in lines and columns: plain data, as `score --format json` prints it. */
export interface TestScore {
  readonly metric: string;
  readonly title: string;
  readonly operator: Criterion['operator'];
  readonly threshold: Criterion['threshold'];
  readonly dialect: Criterion['dialect'];
  readonly value: CriterionResult['value'];
  readonly result: Outcome;
  readonly evidence: {
    readonly summary: string;
    readonly counted: Readonly<Record<string, number>>;
    readonly worst: readonly (Stretch & {
      readonly text: string;
      readonly value: number;
      readonly label: string;
    })[];
    readonly edits: readonly {
      readonly advice: string;
      readonly gain: number | null;
      readonly place: Stretch | null;
    }[];
  };
  readonly citation: string;
  readonly url: string | null;
  readonly verified: boolean;
}

export interface ProfileScore {
  readonly id: string;
  /** The way of counting of its tests; null where none counts words. */
  readonly dialect: Criterion['dialect'];
  readonly statement: string;
  readonly criteria: readonly TestScore[];
}

/** The result of a profile in lines and columns. */
export function profileScore(
  { profile, criteria, statement }: ProfileResult,
  blocks: readonly PlacedBlock[],
  places: Places,
): ProfileScore {
  const stretch = ({ block, at }: TextPlace): Stretch => {
    const placed = blocks[block];
    if (placed === undefined) return { start: places.at(0), end: places.at(0) };
    const { start, end } = placeSpan(placed.block, at);
    return { start: places.at(placed.start + start), end: places.at(placed.start + end) };
  };
  return {
    id: profile.id,
    dialect: profile.criteria.find(({ dialect }) => dialect !== null)?.dialect ?? null,
    statement,
    criteria: criteria.map(result => testScore(result, stretch)),
  };
}

const testScore = (
  { criterion, value, outcome, evidence }: CriterionResult,
  stretch: (place: TextPlace) => Stretch,
): TestScore => ({
  metric: criterion.metric,
  title: metricTitle(criterion.metric),
  operator: criterion.operator,
  threshold: criterion.threshold,
  dialect: criterion.dialect,
  value,
  result: outcome,
  evidence: {
    summary: evidence.summary,
    counted: evidence.counted,
    worst: evidence.worst.map(weight => ({
      text: weight.text,
      value: weight.value,
      label: weight.label,
      ...stretch(weight),
    })),
    edits: evidence.edits.map(({ advice, gain, place }) => ({
      advice,
      gain,
      place: place === null ? null : stretch(place),
    })),
  },
  citation: criterion.citation,
  url: criterion.url,
  verified: isVerified(criterion),
});
