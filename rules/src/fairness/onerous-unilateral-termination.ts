import type { Block } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { FOR_CAUSE, isBanWithResult, isUnused } from '../onerous/clause.ts';
import { givesNotice, isMutual, isNotOurs, leftToSay, saysWhatStays } from '../onerous/ending.ts';
import { WAKES } from '../onerous/kinds.ts';
import { reportKind, type Softer } from '../onerous/report.ts';

const WHY =
  'The customer can lose access, purchases and data from one day to the next. Regulators ask for serious reasons, or for notice in good time.';

const MESSAGE =
  'The customer can lose the account or the service here. Say for which reasons, how long before you tell the customer, and what happens to their money and data.';

/** The block says how long before the end the customer is told. */
const AFTER_NOTICE =
  'The customer can lose the account or the service here, after the notice that you give. Say what happens to their money and data.';

/** The sentence gives a reason that the customer can see: `leftToSay` says what else they need. */
const REASON = 'The customer can lose the account or the service here, for a reason that you give.';
const WITH_REASON: Softer = { ...FOR_CAUSE, message: REASON };

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
  check(sentence, block) {
    const [report] = reportKind('termination', sentence, block, MESSAGE, WHY, WITH_REASON);
    if (report === undefined || isUnused(sentence) || isBanWithResult(sentence)) return NONE;
    return isNotOurs(sentence, block) ? NONE : saying(report, block);
  },
  examples: [
    {
      bad: 'We may terminate your account at any time without notice.',
      good: 'You keep your account for as long as you like.',
    },
    { bad: 'Your access to the service may be suspended at our sole discretion.' },
    {
      bad: 'If your details are inaccurate, we may close your account in our sole discretion and without notice.',
    },
    { bad: 'We may terminate this agreement with three months’ notice.' },
    { bad: 'We may close your account for conduct that breaks these rules, or for any other reason.' },
    {
      ok: 'We may terminate this agreement with three months’ notice. We refund what you paid for the time after that.',
      because: 'The customer is told in good time, and gets the money back.',
    },
    {
      ok: 'Both parties may terminate this agreement with one month’s notice.',
      because: 'Each side has the same right, and the other hears of it in good time.',
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
    {
      bad: 'If you have an account with us, we may in our absolute discretion terminate the agreement at any time.',
    },
    {
      ok: 'If you break the rules, we may close your account. We tell you 14 days before, you can appeal, and we refund what you have paid.',
      because: 'It says the reason, the time, the way to answer and what happens to the money.',
    },
    {
      ok: 'We will terminate the accounts of repeat infringers.',
      because: 'The law asks for this of whoever hosts what users post.',
    },
    {
      ok: 'You can cancel your plan and use the app until the month ends. Then the account will be automatically closed.',
      because: 'The customer ends it.',
    },
    {
      ok: 'Breaking the rules of the airline could result in the cancellation of your ticket.',
      because: 'Somebody else ends it.',
    },
    {
      ok: 'The Bike may run out of power and cease to operate at any time.',
      because: 'It breaks down: nobody ends it.',
    },
    {
      ok: 'We reserve the right to block access to material that was copied without leave.',
      because: 'It is about a post, and the account stays.',
    },
    { ok: 'You may terminate at any time.', because: 'The customer ends it.' },
    { ok: 'You can close your account in the settings.', because: 'The customer ends it.' },
    { ok: 'We close the office at five.', because: 'Nothing of the customer’s ends.' },
  ],
});

/** The report asks for what the block does not say yet. An end after due notice needs no reason, so that it weighs less. */
function saying(report: Report, block: Block): readonly Report[] {
  if (report.message === REASON) {
    const left = leftToSay(block);
    return left.length === 0 ? NONE : [{ ...report, message: `${REASON} Say ${listed(left)}.` }];
  }
  if (!givesNotice(block)) return [report];
  return saysWhatStays(block) || isMutual(block)
    ? NONE
    : [{ ...report, message: AFTER_NOTICE, severity: 'info' }];
}

const listed = (parts: readonly string[]): string => {
  const before = parts.slice(0, -1);
  const last = parts.at(-1) ?? '';
  return before.length === 0 ? last : `${before.join(', ')}${before.length > 1 ? ',' : ''} and ${last}`;
};
