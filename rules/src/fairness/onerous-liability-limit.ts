import { defineRule } from '../kit/rule.ts';
import { WAKES } from '../onerous/kinds.ts';
import { reportKind } from '../onerous/report.ts';

const WHY =
  'The customer bears a loss that the law would let them claim. A business cannot exclude liability for death or injury that its negligence causes, nor for fraud, and a term must be plain and easy to see.';

const MESSAGE =
  'The customer gives up a claim for loss here. Put it under a heading that names it, list what is covered and what is not, and say what the law does not let you exclude.';

export default defineRule({
  id: 'onerous-liability-limit',
  group: 'fairness',
  scope: 'sentence',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term that limits or excludes what the business is liable for.',
  why: WHY,
  source:
    'UCTD (93/13/EEC) annex 1 (a) and (b). Consumer Rights Act 2015 sections 64 and 65. CLAUDETTE: limitation of liability.',
  options: {},
  wakes: WAKES.liability,
  check: (sentence, block) => reportKind('liability', sentence, block, MESSAGE, WHY),
  examples: [
    {
      bad: 'In no event shall we be liable for any indirect, incidental or consequential damages.',
      good: 'If we break our promise, we make good what you lost by it.',
    },
    { bad: 'Our liability to you is limited to £100.' },
    { bad: 'We are not responsible for any loss that results from your use of the site.' },
    {
      ok: 'Nothing in these terms limits our liability for death or injury caused by our negligence, or for fraud.',
      because: 'It says what is not excluded.',
    },
    {
      ok: 'You are not liable for payments that you did not approve.',
      because: 'The customer is the one who is safe.',
    },
    {
      ok: 'Our data protection team is responsible for your request.',
      because: 'It says who does the work.',
    },
  ],
});
