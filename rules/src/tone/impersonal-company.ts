import { defineRule } from '../kit/rule.ts';
import { type Address, addressOf } from '../language/address.ts';
import { impersonal } from '../language/impersonal.ts';

/** Names of firms are not looked at: only the text’s author knows which of them is “we”. */
export default defineRule({
  id: 'impersonal-company',
  group: 'tone',
  scope: 'document',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'review',
  consumerOnly: true,
  summary: 'A text for customers whose writer calls itself “the Company” or “the Provider”.',
  why: '“We” says at once who acts. “The Company” sounds as if somebody else were responsible.',
  source: 'Pennsylvania 73 P.S. §2205(b)(6). US Federal Plain Language Guidelines: address the user.',
  options: {
    wes: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description:
        'Leave a text alone that says “we” or “our” this often: there another rule speaks of the mixture.',
    },
  },
  collect: (block): Address => addressOf(block),
  check: (facts, { options }) =>
    impersonal(
      facts,
      'writer',
      options.wes,
      noun => `The text calls its writer “the ${noun}”. Say “we”, and say once who that is.`,
    ),
  examples: [
    {
      bad: 'The Company reserves the right to refuse service.',
      accepted: 'We reserve the right to refuse service.',
    },
    { bad: 'The landlord has a key and may use its key in an emergency.' },
    { options: { wes: 5 }, bad: 'The bank will write to you. We may phone. We may call.' },
    { ok: 'We may refuse service.', because: 'It speaks as “we”.' },
    { ok: 'Call the company that sold it.', because: 'It is another company.' },
    {
      ok: 'We work with a bank. If a payment fails, the bank will tell us.',
      because: 'The bank is not the writer.',
    },
  ],
});
