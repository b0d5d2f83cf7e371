import { type AmountFact, amountFacts } from '../facts/amounts.ts';
import { contradictions, type Documents } from '../facts/compare.ts';
import { withLabels } from '../facts/precedence.ts';
import { defineRule } from '../kit/rule.ts';

export default defineRule({
  id: 'cross-document-amounts',
  group: 'integrity',
  scope: 'set',
  severity: 'error',
  fix: 'none',
  summary: 'Two documents that give different prices, fees, rates or ages for the same thing.',
  why: 'Only one of the two can be right. The reader will hold you to the lower price.',
  source:
    'General drafting practice. EU Directive 2005/29 on unfair commercial practices, article 6: the price.',
  options: {},
  collect: withLabels(amountFacts),
  check: (documents: Documents<AmountFact>) =>
    contradictions(documents, {
      contradicts: (one, two) => one.value !== two.value || one.unit !== two.unit,
      message: (fact, other, path) =>
        `The ${fact.name} is ${fact.shown} here, but ${other.shown} in “${path}”. Give one figure in both documents.`,
      related: other => `Here it is ${other.shown}.`,
    }),
  examples: [
    {
      bad: 'If you pay late, we charge a late fee of £25.',
      beside: { 'terms.md': '# Terms\n\nThe late fee is £20.' },
      good: 'If you pay late, we charge a late fee of £20.',
    },
    {
      bad: '| Plan | Price |\n|---|---|\n| Basic | £9.99 a month |',
      beside: { 'terms.md': '# Terms\n\nThe Basic plan costs £8.99 a month.' },
    },
    {
      bad: 'You must be at least 16 years old to use the service.',
      beside: { 'terms.md': '# Terms\n\nYou must be aged 18 or over to open an account.' },
    },
    {
      ok: 'The Pro plan costs £12 a month.',
      beside: {
        'terms.md': '# Terms\n\nThe Basic plan costs £8.99 a month. The Pro plan costs £120 a year.',
      },
      because: 'Two products, and two ways to pay, have different prices.',
    },
    {
      ok: 'Delivery costs £5.',
      beside: { 'terms.md': '# Terms\n\nDelivery to the islands costs £9.' },
      because: 'One of them is a special case.',
    },
    {
      ok: 'The deposit is £50, unless the Order Form says otherwise.',
      beside: { 'order-form.md': '# Order Form\n\nThe deposit is £80.' },
      because: 'The sentence leaves it to the other document.',
    },
  ],
});
