import { contradictions, type Documents } from '../facts/compare.ts';
import { contradictsName, type NameFact, nameFacts } from '../facts/names.ts';
import { defineRule } from '../kit/rule.ts';

export default defineRule({
  id: 'cross-document-names',
  group: 'integrity',
  scope: 'set',
  severity: 'error',
  fix: 'none',
  summary: 'Two documents that name the company, or its registration, differently.',
  why: 'The reader does not know who the contract is with, or whom to sue. Another name is another company.',
  source: 'EU Directive 2000/31 on electronic commerce, article 5. UK Company (Trading Disclosures) rules.',
  options: {},
  collect: nameFacts,
  check: (documents: Documents<NameFact>) =>
    contradictions(documents, {
      contradicts: contradictsName,
      message: ({ what, shown }, other, path) =>
        `The ${what} is “${shown}” here, but “${other.shown}” in “${path}”. Write the right one in both.`,
      related: other => `Here it is “${other.shown}”.`,
    }),
  examples: [
    {
      bad: 'Fern Foods Trading Ltd (“we”) is the controller of your data.',
      beside: { 'terms.md': '# Terms\n\nThis shop is run by Fern Foods Ltd.' },
      good: 'Fern Foods Limited (“we”) is the controller of your data.',
    },
    {
      bad: 'Our company number is 07654312.',
      beside: { 'terms.md': '# Terms\n\nWe are registered in England under company number 07654321.' },
      good: 'Our company number is 07654321.',
    },
    {
      ok: 'Parcels are carried by Swift Vans Ltd, a company of its own.',
      beside: { 'terms.md': '# Terms\n\nThis shop is run by Fern Foods Ltd.' },
      because: 'It is the name of somebody else.',
    },
    {
      ok: 'Oak Studios Pty Ltd (“Company”) will employ you.',
      beside: { 'uk.md': '# Offer of employment\n\nFern Foods Ltd (“Company”) will employ you.' },
      because: 'Behind a label, each document may mean a company of its own.',
    },
    {
      ok: 'This site is run by Fern Foods Limited.',
      beside: { 'terms.md': '# Terms\n\nThis shop is run by Fern Foods Ltd.' },
      because: '“Ltd” is short for “Limited”.',
    },
  ],
});
