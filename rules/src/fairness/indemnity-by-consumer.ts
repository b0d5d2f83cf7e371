import { defineRule, NONE } from '../kit/rule.ts';
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
  check(sentence, block) {
    const reports = reportWorded('indemnity', [], sentence, block, MESSAGE, WHY);
    const [report] = reports;
    return report !== undefined && REFERS_BACK.test(block.prose.slice(sentence.start, report.at.start))
      ? NONE
      : reports;
  },
  examples: [
    {
      bad: 'You shall indemnify us against all claims that arise from your use of the site.',
      good: 'You are responsible for what you post.',
    },
    { bad: 'Renter agrees to defend, indemnify, and hold harmless 9 Lakes Print from any claim.' },
    { bad: 'You agree to defend us and our staff at your own cost.' },
    {
      ok: 'We will indemnify you against claims that our software copies theirs.',
      because: 'The business pays.',
    },
    { ok: 'You can defend yourself against the decision.', because: 'The customer defends themselves.' },
    {
      ok: 'We may take over the defence of any claim for which you are required to indemnify us.',
      because: 'It points back to the term that makes the customer pay.',
    },
    { ok: 'We reimburse you for the postage.', because: 'The business pays.' },
  ],
});

/** “any matter for which you have to indemnify us”: the term itself stands elsewhere. */
const REFERS_BACK =
  /\b(?:for|of|to|under|against) which\s*$|\b(?:matters?|claims?|loss|losses|amounts?)(?: that)?\s*$/i;
