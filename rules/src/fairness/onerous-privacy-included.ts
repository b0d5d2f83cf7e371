import { defineRule, NONE } from '../kit/rule.ts';
import { WAKES } from '../onerous/kinds.ts';
import { readingOf } from '../onerous/terms.ts';
import { firstReport, reportKind } from '../onerous/report.ts';

const WHY =
  'A yes to a contract is no yes to the use of personal data. Consent must stand apart from other matters and be as easy to refuse as to give.';

const MESSAGE =
  'The customer gives up a choice over their data here. Keep the privacy notice out of the contract: point to it, and ask for consent apart.';

/** A yes to the notice itself, or a notice that is made part of the contract. */
const TAKES_IN =
  /\b(?:agree\w*|accept\w*|consent\w*|bound|signif\w+|incorporat\w+|part of)\b[^|]{0,160}\b(?:privacy|cookie)\b|\bprivacy\b[^|]{0,120}\b(?:incorporat\w+|part of|govern\w*|constitutes?|forms?)\b/;

/** The sentence promises that data is used for no more than it says. */
const LIMITS = /\bno other (?:purpose|reason)|\bonly (?:as|for|to)\b/;

export default defineRule({
  id: 'onerous-privacy-included',
  group: 'fairness',
  scope: 'block',
  severity: { help: 'off', 'ui-strings': 'off', else: 'info' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term that takes consent to the use of data along with the contract.',
  why: WHY,
  source: 'GDPR articles 4(11), 7(2) and 7(4). CLAUDETTE: privacy included.',
  options: {},
  wakes: WAKES.privacy,
  check: block =>
    firstReport(block, sentence => {
      const reports = reportKind('privacy', sentence, block, MESSAGE, WHY);
      if (reports.length === 0) return NONE;
      const { plain } = readingOf(sentence);
      return TAKES_IN.test(plain) && !LIMITS.test(plain) ? reports : NONE;
    }),
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
