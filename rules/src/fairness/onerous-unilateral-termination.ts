import { defineRule, NONE } from '../kit/rule.ts';
import { FOR_CAUSE, isBanWithResult, isUnused } from '../onerous/clause.ts';
import { WAKES } from '../onerous/kinds.ts';
import { reportKind, type Softer } from '../onerous/report.ts';

const WHY =
  'The customer can lose access, purchases and data from one day to the next. Regulators ask for serious reasons, or for notice in good time.';

const MESSAGE =
  'The customer can lose the account or the service here. Say for which reasons, how long before you tell the customer, and what happens to their money and data.';

/** The sentence gives a reason that the customer can see. */
const WITH_REASON: Softer = {
  ...FOR_CAUSE,
  message:
    'The customer can lose the account or the service here, for a reason that you give. Say how long before you tell them, how they can answer, and what happens to their money and data.',
};

export default defineRule({
  id: 'onerous-unilateral-termination',
  group: 'fairness',
  scope: 'sentence',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which the business may suspend or close an account, or stop the service.',
  why: WHY,
  source: 'UCTD (93/13/EEC) annex 1 (f) and (g). CLAUDETTE: unilateral termination.',
  options: {},
  wakes: WAKES.termination,
  check: (sentence, block) =>
    isUnused(sentence) || isBanWithResult(sentence)
      ? NONE
      : reportKind('termination', sentence, block, MESSAGE, WHY, WITH_REASON),
  examples: [
    {
      bad: 'We may terminate your account at any time without notice.',
      good: 'You keep your account for as long as you like.',
    },
    { bad: 'Your access to the service may be suspended at our sole discretion.' },
    {
      bad: 'If your details are inaccurate, we may close your account in our sole discretion and without notice.',
    },
    {
      ok: 'We may delete a free account that has not been used for 12 months.',
      because: 'The reason and the time are there for all to see.',
    },
    {
      ok: 'We may close an account that hasn’t been used for three years.',
      because: 'The reason and the time are there for all to see.',
    },
    {
      ok: 'Two accounts for one person are not permitted and are grounds for us to close both.',
      because: 'It is a ban that says what follows.',
    },
    {
      ok: '**Short version:** We may suspend your account if you break the rules.',
      because: 'It sums up the term that stands in full below.',
    },
    { ok: 'You may terminate at any time.', because: 'The customer ends it.' },
    { ok: 'You can close your account in the settings.', because: 'The customer ends it.' },
    { ok: 'We close the office at five.', because: 'Nothing of the customer’s ends.' },
  ],
});
