import { contradictions, type Documents } from '../facts/compare.ts';
import { contradictsPeriod } from '../facts/period-values.ts';
import { type PeriodFact, periodFacts } from '../facts/periods.ts';
import { withLabels } from '../facts/precedence.ts';
import { defineRule } from '../kit/rule.ts';

export default defineRule({
  id: 'cross-document-periods',
  group: 'integrity',
  scope: 'set',
  severity: 'error',
  fix: 'none',
  summary: 'Two documents that give different periods for the same thing.',
  why: 'The reader trusts the document at hand. A court holds you to the period that is better for the reader.',
  source: 'General drafting practice. Consumer Rights Act 2015 s 69: doubts are read for the consumer.',
  options: {},
  collect: withLabels(periodFacts),
  check: (documents: Documents<PeriodFact>) =>
    contradictions(documents, {
      contradicts: contradictsPeriod,
      message: (fact, other, path) =>
        `The ${fact.topic} is ${fact.shown} here, but ${other.shown} in “${path}”. Give the same period in both.`,
      related: other => `Here it is ${other.shown}.`,
    }),
  examples: [
    {
      bad: 'You may cancel your plan by giving us 14 days’ notice.',
      beside: { 'terms.md': '# Terms\n\nYou can end your subscription with 30 days’ notice.' },
      good: 'You may cancel your plan by giving us 30 days’ notice.',
    },
    {
      bad: 'We keep order records for seven years.',
      beside: { 'privacy.md': '# Privacy notice\n\nRecords of your orders are kept for six years.' },
      good: 'We keep order records for six years.',
    },
    {
      bad: 'We refund you within 5 working days.',
      beside: { 'terms.md': '# Terms\n\nIf you cancel, we refund your money within 14 days after that.' },
    },
    {
      ok: 'We give you 60 days’ notice before we raise our prices.',
      beside: { 'terms.md': '# Terms\n\nYou can end your subscription with 30 days’ notice.' },
      because: 'The notices are for different things, by different sides.',
    },
    {
      ok: 'You may cancel with 14 days’ notice, unless the Order Form says otherwise.',
      beside: { 'order-form.md': '# Order Form\n\nYou may cancel with 30 days’ notice.' },
      because: 'The sentence leaves it to the other document.',
    },
    {
      ok: 'You may cancel with 14 days’ notice.\n\nWhere the two differ, the Order Form prevails.',
      beside: { 'order-form.md': '# Order Form\n\nYou may cancel with 30 days’ notice.' },
      because: 'An order of precedence says which one holds.',
    },
    {
      ok: 'We keep chat logs for 30 days. You may cancel within one month.',
      beside: {
        'terms.md':
          '# Terms\n\nWe keep invoices for ten years. You may cancel within 30 days after you order.',
      },
      because: 'They are different records, and a month is about 30 days.',
    },
  ],
});
