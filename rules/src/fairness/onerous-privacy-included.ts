import { defineRule } from '../kit/rule.ts';
import { WAKES } from '../onerous/kinds.ts';
import { reportKind } from '../onerous/report.ts';

const WHY =
  'A yes to a contract is no yes to the use of personal data. Consent must stand apart from other matters and be as easy to refuse as to give.';

const MESSAGE =
  'The customer gives up a choice over their data here. Keep the privacy notice out of the contract: point to it, and ask for consent apart.';

export default defineRule({
  id: 'onerous-privacy-included',
  group: 'fairness',
  scope: 'sentence',
  severity: { help: 'off', 'ui-strings': 'off', else: 'info' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term that takes consent to the use of data along with the contract.',
  why: WHY,
  source: 'GDPR articles 4(11), 7(2) and 7(4). CLAUDETTE: privacy included.',
  options: {},
  wakes: WAKES.privacy,
  check: (sentence, block) => reportKind('privacy', sentence, block, MESSAGE, WHY),
  examples: [
    {
      bad: 'By accepting these terms you agree to our Privacy Policy.',
      good: 'Our privacy notice explains how we use your data.',
    },
    { bad: 'Our Privacy Policy is incorporated by reference and is part of these terms.' },
    { ok: 'Our privacy policy explains how we use your data.', because: 'It only points to the notice.' },
    { ok: 'We ask you for your consent before we send you marketing.', because: 'It asks apart.' },
    { ok: 'The privacy notice is not part of these terms.', because: 'It keeps them apart.' },
  ],
});
