import { defineRule } from '../kit/rule.ts';
import { WAKES } from '../onerous/kinds.ts';
import { reportKind, type Softer } from '../onerous/report.ts';

const WHY =
  'The customer agreed to one thing and can be given another. Regulators treat such a term as unfair where it gives no valid reason, no notice in good time and no way out without cost.';

const MESSAGE =
  'The customer gives up a say in changes here. Say what may change and why, how long before you tell the customer, and that the customer may leave without paying.';

/** The sentence promises to tell the customer, or gives a reason. */
const WITH_REASON: Softer = {
  says: /\b(?:notice|notify|notified|email|e-mail|tell you|inform|informing|because|only if|only when|if the law|if we (?:need|offer|have))\b/,
  unless:
    /\bwithout (?:\w+ ){0,3}notice|\bdiscretion\b|\b(?:no|not|any) (?:\w+ ){0,2}(?:notice|notify|inform)/,
  message:
    'The customer gives up a say in changes here. You give a reason or promise to tell them: say how long before, and that they may leave without paying.',
};

export default defineRule({
  id: 'onerous-unilateral-change',
  group: 'fairness',
  scope: 'sentence',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which the business alone may change the terms, the price or the service.',
  why: WHY,
  source:
    'UCTD (93/13/EEC) annex 1 (j) to (l). CLAUDETTE: unilateral change. Regulation (EU) 2019/1150, article 3: 15 days.',
  options: {},
  wakes: WAKES.change,
  check: (sentence, block) => reportKind('change', sentence, block, MESSAGE, WHY, WITH_REASON),
  examples: [
    {
      bad: 'We may modify these terms at any time without notice.',
      good: 'These terms stay as they are until you agree to new ones.',
    },
    { bad: 'Our fees are subject to change at our discretion.' },
    { bad: 'We reserve the right to change the features of the service at any time.' },
    { ok: 'You may change your plan at any time.', because: 'The customer makes the change.' },
    {
      ok: 'If the law requires a change to these terms, we tell you 30 days before, and you may leave without paying.',
      because: 'The law asks for the change, with notice and a way out.',
    },
    {
      ok: 'You must not modify the software.',
      because: 'It is a ban on the customer, about something else.',
    },
    { ok: 'We update this page every Monday.', because: 'It is news, not a right to change the deal.' },
  ],
});
