import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { firstReport, reportWorded } from '../onerous/report.ts';
import { WORDINGS } from '../onerous/wording.ts';

const WHY =
  'The customer pays again for something they may have forgotten. Laws ask for the date, the price, a reminder, and a way out that is as easy as the way in.';

const MESSAGE =
  'The customer pays again unless they act in time here. Say on which day it renews, at what price, how to stop it, and when you send a reminder.';

/** “Your plan renews” says more than “automatically renewing plans”, and a clause needs one finding. */
const isWhole = ({ words }: Sentence): boolean => words.every(({ lower }) => lower !== 'renewing');

export default defineRule({
  id: 'onerous-auto-renewal',
  group: 'fairness',
  scope: 'block',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which a contract renews itself, or can be ended only by post.',
  why: WHY,
  source:
    'UCTD (93/13/EEC) annex 1 (h). California Business and Professions Code section 17600. Digital Markets, Competition and Consumers Act 2024, part 4, chapter 2.',
  options: {},
  wakes: WORDINGS.renewal.wakes,
  check(block) {
    const reportOf = (sentence: Sentence): readonly Report[] =>
      reportWorded('renewal', [], sentence, block, MESSAGE, WHY);
    const whole = firstReport(block, sentence => (isWhole(sentence) ? reportOf(sentence) : NONE));
    return whole.length > 0 ? whole : firstReport(block, reportOf);
  },
  examples: [
    {
      bad: 'This agreement renews for successive terms of one year unless you give 60 days’ notice.',
      good: 'Your plan ends after one year.',
    },
    { bad: 'Your subscription will automatically renew at the end of each month.' },
    { bad: 'You may cancel only by registered post.' },
    { ok: 'Your plan does not renew automatically.', because: 'It says the opposite.' },
    { ok: 'You can renew your library card online.', because: 'The customer renews it.' },
    { ok: 'Send the form by registered post.', because: 'Nothing is cancelled.' },
  ],
});
