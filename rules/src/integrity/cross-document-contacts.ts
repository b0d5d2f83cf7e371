import { contradictions, type Documents } from '../facts/compare.ts';
import { type ContactFact, contactFacts } from '../facts/contacts.ts';
import { defineRule } from '../kit/rule.ts';

export default defineRule({
  id: 'cross-document-contacts',
  group: 'integrity',
  scope: 'set',
  severity: 'warning',
  fix: 'none',
  summary: 'Two documents that give different contact details for the same purpose.',
  why: 'A reader who writes to a dead address misses a deadline, and you never learn of the complaint.',
  source:
    'EU Directive 2011/83 on consumer rights, article 6(1): address, telephone number, e-mail address. GDPR article 13(1).',
  options: {},
  collect: contactFacts,
  check: (documents: Documents<ContactFact>) =>
    contradictions(documents, {
      contradicts: (one, two) => one.same !== two.same,
      message: ({ channel, purpose, shown }, other, path) =>
        `The ${channel} ${purpose} is ${shown} here, but ${other.shown} in “${path}”. Give the right one in both.`,
      related: other => `Here it is ${other.shown}.`,
    }),
  examples: [
    {
      bad: 'Send complaints to complaints@fernshop.example.',
      beside: { 'terms.md': '# Terms\n\nIf you have a complaint, write to care@fernshop.example.' },
      good: 'Send complaints to care@fernshop.example.',
    },
    {
      bad: 'To cancel, call us on 0800 123 4568.',
      beside: { 'terms.md': '# Terms\n\nYou can cancel by phone: 0800 123 4567.' },
    },
    {
      bad: 'Our registered office is at 14 Mill Lane, Leeds LS1 4AB.',
      beside: { 'terms.md': '# Terms\n\nOur registered office is: 41 Mill Lane, Leeds LS1 4AB.' },
    },
    {
      ok: 'Write to privacy@fernshop.example about your personal data.',
      beside: { 'terms.md': '# Terms\n\nIf you have a complaint, write to care@fernshop.example.' },
      because: 'They are for different purposes.',
    },
    {
      ok: 'Call us on +44 20 7946 0018.',
      beside: { 'terms.md': '# Terms\n\nYou can call us on 020 7946 0018.' },
      because: 'It is the same number with the code of the country.',
    },
    {
      ok: 'You can complain to the Ombudsman: hello@ombudsman.example.',
      beside: { 'terms.md': '# Terms\n\nIf you have a complaint, write to care@fernshop.example.' },
      because: 'The address is that of somebody else.',
    },
    {
      ok: 'Send complaints to care@fernshop.example or team@fernshop.example.',
      beside: { 'terms.md': '# Terms\n\nIf you have a complaint, write to care@fernshop.example.' },
      because: 'A document that gives two addresses means both.',
    },
  ],
});
