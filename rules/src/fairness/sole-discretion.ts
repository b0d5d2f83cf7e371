import { defineRule, NONE } from '../kit/rule.ts';
import { weighs } from '../onerous/clause.ts';
import { firstReport, reportWorded } from '../onerous/report.ts';
import { WORDINGS } from '../onerous/wording.ts';

const WHY =
  'The customer cannot know what to expect, and cannot show that a decision was wrong. Regulators object to a right to decide alone whether the business keeps the contract.';

const MESSAGE =
  'The customer depends on your decision alone here. Give the reasons for which you may decide so.';

/** Their own rules ask for reasons. */
const COVERED = ['change', 'removal', 'termination'] as const;

export default defineRule({
  id: 'sole-discretion',
  group: 'fairness',
  scope: 'block',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary:
    'A term that leaves a decision on price, access, content or refunds to one side alone, with no reason to give.',
  why: WHY,
  source: 'UCTD (93/13/EEC) annex 1 (m). CMA37, unfair contract terms guidance, part 5.',
  options: {},
  wakes: WORDINGS.discretion.wakes,
  check: block =>
    firstReport(block, sentence => {
      const [report] = reportWorded('discretion', COVERED, sentence, block, MESSAGE, WHY);
      return report !== undefined && weighs(sentence, report.at) ? [report] : NONE;
    }),
  examples: [
    {
      bad: 'We may refuse any order in our sole discretion.',
      good: 'We may refuse an order if the item is out of stock or the price was a mistake.',
    },
    { bad: 'We may consider requests for cancellation at our sole discretion.' },
    { bad: 'We set the fees for late payment as we deem appropriate.' },
    { ok: 'You may end the trial at your sole discretion.', because: 'The customer decides.' },
    {
      ok: 'We may transfer our rights under this agreement at our sole discretion.',
      because: 'It touches neither price nor access, content or refunds.',
    },
    { ok: 'You may return the goods without giving any reason.', because: 'The customer decides.' },
    { ok: 'The reason for the fee is the cost of delivery.', because: 'It gives the reason.' },
  ],
});
