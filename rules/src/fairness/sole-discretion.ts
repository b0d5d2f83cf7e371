import { defineRule } from '../kit/rule.ts';
import { reportWorded } from '../onerous/report.ts';
import { WORDINGS } from '../onerous/wording.ts';

const WHY =
  'The customer cannot know what to expect, and cannot show that a decision was wrong. Regulators object to a right to decide alone whether the business keeps the contract.';

const MESSAGE =
  'The customer depends on your decision alone here. Give the reasons for which you may decide so.';

export default defineRule({
  id: 'sole-discretion',
  group: 'fairness',
  scope: 'sentence',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term that leaves a decision to one side alone, with no reason to give.',
  why: WHY,
  source: 'UCTD (93/13/EEC) annex 1 (m). CMA37, unfair contract terms guidance, part 5.',
  options: {},
  wakes: WORDINGS.discretion.wakes,
  check: (sentence, block) =>
    reportWorded('discretion', ['change', 'removal', 'termination'], sentence, block, MESSAGE, WHY),
  examples: [
    {
      bad: 'We may refuse any order in our sole discretion.',
      good: 'We may refuse an order if the item is out of stock or the price was a mistake.',
    },
    { bad: 'We share out the places as we deem appropriate.' },
    { ok: 'You may end the trial at your sole discretion.', because: 'The customer decides.' },
    { ok: 'You may return the goods without giving any reason.', because: 'The customer decides.' },
    { ok: 'The reason for the fee is the cost of delivery.', because: 'It gives the reason.' },
  ],
});
