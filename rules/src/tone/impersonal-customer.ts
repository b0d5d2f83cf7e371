import { defineRule } from '../kit/rule.ts';
import { type Address, addressOf } from '../language/address.ts';
import { impersonal } from '../language/impersonal.ts';

/** One finding for each role, on its first use: a contract that says “the Customer” says it everywhere. */
export default defineRule({
  id: 'impersonal-customer',
  group: 'tone',
  scope: 'document',
  severity: { 'ui-strings': 'off', help: 'info', else: 'warning' },
  fix: 'review',
  consumerOnly: true,
  summary: 'A text for customers that calls its reader “the Customer”, “the user” or “the tenant”.',
  why: 'Readers take in faster what speaks to them. “You must pay” needs no looking up who “the Customer” is.',
  source:
    'Connecticut Gen. Stat. §42-152(c)(6). Pennsylvania 73 P.S. §2205(b)(6). Oregon Rev. Stat. §180.545.',
  options: {
    yous: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description:
        'Leave a text alone that says “you” or “your” this often: there another rule speaks of the mixture.',
    },
  },
  collect: (block): Address => addressOf(block),
  check: (facts, { options }) =>
    impersonal(
      facts,
      'reader',
      options.yous,
      noun => `The text calls its reader “the ${noun}”. Say “you”, and say once who that is.`,
    ),
  examples: [
    {
      bad: 'The Customer must keep its card safe and is responsible for loss.',
      accepted: 'You must keep your card safe and are responsible for loss.',
    },
    { bad: 'Users are advised to save their work.', accepted: 'You are advised to save your work.' },
    {
      options: { yous: 5 },
      bad: 'The tenant has a key. You may lend it. You may copy it.',
    },
    { ok: 'You must keep your card safe.', because: 'It speaks to the reader.' },
    { ok: 'Members are new members for a week.', because: 'It says who they are.' },
    { ok: '“The Customer” means the person who signs.', because: 'It is the definition.' },
    { ok: 'Ask the customer for the receipt.', because: 'The reader is somebody else: the one who asks.' },
    { ok: 'You sell and you deliver. The customer may send it back.', because: 'The reader is the seller.' },
  ],
});
