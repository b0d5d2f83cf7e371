import { defineRule } from '../kit/rule.ts';
import { reportWorded } from '../onerous/report.ts';
import { WORDINGS } from '../onerous/wording.ts';

const WHY =
  'A consumer cannot sign away most rights that the law gives. A term that says so is void, and may mislead those who believe it.';

const MESSAGE =
  'The customer gives up legal rights here. Say exactly which, and if it is true add that the rights which the law gives stay.';

export default defineRule({
  id: 'waived-rights',
  group: 'fairness',
  scope: 'sentence',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which the customer gives up legal rights, such as refunds or warranties.',
  why: WHY,
  source:
    'Consumer Rights Act 2015 sections 31, 57 and 65. UCTD (93/13/EEC) annex 1 (b). Magnuson-Moss Warranty Act, 15 U.S.C. 2308.',
  options: {},
  wakes: WORDINGS.waiver.wakes,
  check: (sentence, block) =>
    reportWorded('waiver', ['liability', 'arbitration'], sentence, block, MESSAGE, WHY),
  examples: [
    {
      bad: 'You waive all implied warranties.',
      good: 'We make no promises beyond those that the law gives you. You keep those.',
    },
    { bad: 'There are no refunds under any circumstances.' },
    { bad: 'The service is provided as is, without any warranty.' },
    { ok: 'You do not waive any of your legal rights.', because: 'It says the opposite.' },
    {
      ok: 'If we do not enforce a term at once, we do not waive it.',
      because: 'It is about the business and its own rights.',
    },
    {
      ok: 'You agree that we start the download at once, and that you then lose the right to cancel.',
      because: 'The law allows this for digital content.',
    },
    { ok: 'We waive the fee for students.', because: 'The business gives something up.' },
  ],
});
