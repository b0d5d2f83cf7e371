import { defineRule } from '../kit/rule.ts';
import { WAKES } from '../onerous/kinds.ts';
import { reportKind } from '../onerous/report.ts';

const WHY =
  'The customer is bound without a clear yes, often before they could read a word. Courts ask for a clear act and a real chance to read.';

const MESSAGE =
  'The customer gives up a clear choice here: use alone counts as a yes. Ask for one, such as a box to tick, before the terms apply.';

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
  check: (sentence, block) => reportKind('using', sentence, block, MESSAGE, WHY),
  examples: [
    {
      bad: 'By using this website you agree to these terms.',
      good: 'Tick the box to show that you agree to these terms.',
    },
    { bad: 'Your continued use of the service constitutes acceptance of the new terms.' },
    { ok: 'Tick the box to show that you agree to these terms.', because: 'The customer says a clear yes.' },
    { ok: 'You agree to pay the fee each month.', because: 'It says what is agreed, not how.' },
    { ok: 'By using this tool you can find a shop near you.', because: 'Nobody agrees to anything.' },
  ],
});
