import { defineRule, NONE } from '../kit/rule.ts';
import { titleOf } from '../language/title.ts';
import { evaluateProfiles } from '../profiles/evaluate.ts';
import { profilesNamed } from '../profiles/list.ts';
import { isMetric, METRICS } from '../profiles/metrics.ts';
import { AS_OF, type Criterion, isVerified } from '../profiles/profile.ts';
import { failureText } from '../profiles/statement.ts';

const LONG =
  'If you cancel the order before we have sent it, and you paid for it by card, we will pay back the full price to the card that you used, unless we have already made the item to a design of your own, in which case we may keep the cost of the work that we have done by then. ';
const SHORT = 'You may cancel the order at any time before we send it. We then pay back the full price. ';

export default defineRule({
  id: 'profile-test',
  group: 'reading',
  scope: 'document',
  severity: 'warning',
  fix: 'advice',
  summary: 'A document that does not meet a numeric test of a profile that you selected.',
  why: `Some laws and standards set numbers for sentences, paragraphs and words. This finding compares the text with such a number; it does not say whether a law applies to the text or whether the text complies with it. ${AS_OF}`,
  source:
    'The statute, regulation or guideline that the message names; `fineprint profiles ID` shows its tests.',
  options: {},
  check(_facts, { blocks, profiles, phrases }) {
    if (profiles.length === 0) return NONE;
    const title = titleOf(blocks);
    if (title === null) return NONE;
    return evaluateProfiles(profilesNamed(profiles), { blocks, phrases }).flatMap(({ profile, criteria }) =>
      criteria
        .filter(({ outcome }) => outcome === 'not-met')
        .map(result => ({
          ...title,
          message: failureText(profile, result),
          severity: isHard(result.criterion) ? ('error' as const) : ('warning' as const),
          key: `${profile.id} ${result.criterion.metric}`,
          related: result.evidence.edits
            .slice(0, MOST_PLACES)
            .flatMap(({ advice, place }) => (place === null ? [] : [{ ...place, message: advice }])),
        })),
    );
  },
  examples: [
    {
      profiles: ['us-ct-objective'],
      bad: `# Orders\n\n${LONG}${SHORT.repeat(3)}\n\n${SHORT.repeat(3)}`,
      good: `# Orders\n\n${SHORT.repeat(3)}\n\n${SHORT.repeat(3)}`,
    },
    { kind: 'help', profiles: ['uk-govuk'], bad: `# Orders\n\n${LONG}` },
    {
      profiles: ['us-ct-objective'],
      ok: `# Orders\n\n${SHORT.repeat(3)}\n\n${SHORT.repeat(3)}`,
      because: 'It meets every number that can be counted. Type size cannot be told from Markdown.',
    },
    { ok: `# Orders\n\n${LONG}`, because: 'No profile is selected, so no law sets a number.' },
    {
      profiles: ['us-ny-gol-5-702'],
      ok: `# Orders\n\n${LONG}`,
      because: 'New York sets no number: a person must judge.',
    },
  ],
});

/** Places that a finding points to; the score of the document shows more. */
const MOST_PLACES = 3;

/** A number that was read in the law itself and is counted exactly. */
const isHard = (criterion: Criterion): boolean =>
  isVerified(criterion) && isMetric(criterion.metric) && METRICS[criterion.metric].measure === 'count';
