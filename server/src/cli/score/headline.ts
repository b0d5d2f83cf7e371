import { type Headline, HEADLINE_PARTS, PART_INFO } from '@fineprint/rules/readability/headline';
import type { LeverResult, ScoredText } from './results.ts';

/** The headline as reports show it: the score, then each part with its share of it. */
export function headlineRows(headline: Headline): readonly (readonly [string, string, string])[] {
  return [
    ['Score', headline.score.toFixed(1), 'of 100, higher is plainer'],
    ...HEADLINE_PARTS.map((part): readonly [string, string, string] => {
      const { name, weight, measure } = PART_INFO[part];
      return [name, headline.parts[part].toFixed(0), `${String(Math.round(weight * 100))} %: ${measure}`];
    }),
  ];
}

export const LEVERS_TITLE = 'What would move the score';

/** A lever in words: `+0.31`, `line 12`, what to do there. */
export const leverRow = ({ gain, place, edit }: LeverResult): readonly [string, string, string] => [
  `+${gain.toFixed(gain < SMALL ? 3 : 2)}`,
  String(place.line),
  edit,
];

const SMALL = 0.095;

/** The headline and the levers as `score --format json` has them. */
export const headlineObject = ({
  headline,
  levers,
}: ScoredText): Readonly<Record<'headline' | 'levers', unknown>> => ({
  headline: headline === null ? null : { score: headline.score, parts: headline.parts },
  levers: levers.map(({ kind, edit, place, end, edits, gain }) => ({ kind, edit, place, end, edits, gain })),
});
