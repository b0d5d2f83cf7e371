import { defineRule, NONE } from '../kit/rule.ts';
import { asksForYes, isAfterNotice, letsLeave } from '../onerous/consent.ts';
import { WAKES } from '../onerous/kinds.ts';
import { reportKind } from '../onerous/report.ts';

const WHY =
  'The customer is bound without a clear yes, often before they could read a word. Courts ask for a clear act and a real chance to read.';

const MESSAGE =
  'The customer gives up a clear choice here: use alone counts as a yes. Ask for one, such as a box to tick, before the terms apply.';

/** The block tells the customer in good time: then it is for the customer to say no, if they can. */
const AFTER_NOTICE =
  'Whoever goes on using the service after the notice agrees to the change here. Say beside it that the customer can leave before the change starts, how, and at no cost.';

export default defineRule({
  id: 'onerous-contract-by-using',
  group: 'fairness',
  scope: 'sentence',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which using a site or a service counts as agreement.',
  why: WHY,
  source: 'UCTD (93/13/EEC) annex 1 (i). Specht v Netscape (2d Cir. 2002). CLAUDETTE: contract by using.',
  options: {},
  wakes: WAKES.using,
  check(sentence, block) {
    const reports = reportKind('using', sentence, block, MESSAGE, WHY);
    const [report] = reports;
    if (report === undefined || asksForYes(sentence, block)) return NONE;
    if (!isAfterNotice(sentence, block)) return reports;
    return letsLeave(block) ? NONE : [{ ...report, message: AFTER_NOTICE, severity: 'info' }];
  },
  examples: [
    {
      bad: 'By using this website you agree to these terms.',
      good: 'Tick the box to show that you agree to these terms.',
    },
    { bad: 'Your continued use of the service constitutes acceptance of the new terms.' },
    { ok: 'Tick the box to show that you agree to these terms.', because: 'The customer says a clear yes.' },
    {
      bad: 'We write to you 30 days before we change these terms. If you go on using the service after those 30 days, you agree to the new terms.',
    },
    {
      ok: 'We write to you 30 days before we change these terms, and you may cancel without cost until then. By continuing to use the service after that, you agree to the new terms.',
      because: 'The customer is told in good time and can leave.',
    },
    {
      ok: 'By signing up for and using the map service, you agree to these terms.',
      because: 'To sign up is a clear act.',
    },
    {
      ok: 'By using our API you agree to the developer terms.',
      because: 'It speaks to those who build with it.',
    },
    { ok: 'You agree to pay the fee each month.', because: 'It says what is agreed, not how.' },
    { ok: 'By using this tool you can find a shop near you.', because: 'Nobody agrees to anything.' },
  ],
});
