import { defineRule } from '../kit/rule.ts';
import { reportWorded } from '../onerous/report.ts';
import { WORDINGS } from '../onerous/wording.ts';

const WHY =
  'The customer insures the business without a limit, often for claims that they cannot foresee. Few readers know the word “indemnify”, and regulators object to such a term in a consumer contract.';

const MESSAGE =
  'The customer takes on your losses and costs here. Take it out, or say in plain words what they pay for, when, and up to how much.';

export default defineRule({
  id: 'indemnity-by-consumer',
  group: 'fairness',
  scope: 'sentence',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which the customer must indemnify the business, or pay its legal costs.',
  why: WHY,
  source:
    'CMA37, unfair contract terms guidance, part 5. UCTD (93/13/EEC) annex 1 (e). South African Consumer Protection Act section 49.',
  options: {},
  wakes: WORDINGS.indemnity.wakes,
  check: (sentence, block) => reportWorded('indemnity', [], sentence, block, MESSAGE, WHY),
  examples: [
    {
      bad: 'You shall indemnify us against all claims that arise from your use of the site.',
      good: 'You are responsible for what you post.',
    },
    { bad: 'You agree to defend us and our staff at your own cost.' },
    {
      ok: 'We will indemnify you against claims that our software copies theirs.',
      because: 'The business pays.',
    },
    { ok: 'You can defend yourself against the decision.', because: 'The customer defends themselves.' },
    { ok: 'We reimburse you for the postage.', because: 'The business pays.' },
  ],
});
