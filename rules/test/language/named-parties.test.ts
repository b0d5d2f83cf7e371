import { addressedDirectly } from '@fineprint/rules/language/named-parties';
import { blockOf } from '@fineprint/rules/language/text-block';
import { compareMeaning } from '@fineprint/rules/meaning/compare';
import { describe, expect, it } from 'vitest';

const roles = { you: ['Customer'], we: ['Supplier', 'Acme Ltd'] };

/** A sentence with its parties told as “you” and “we”; null where it stays as it is. */
function told(text: string): string | null {
  const block = blockOf(text);
  const [sentence] = block.sentences;
  const edits = sentence === undefined ? null : addressedDirectly(sentence, block, roles);
  if (edits === null) return null;
  return [...edits]
    .reverse()
    .reduce((out, { at, text: by }) => out.slice(0, at.start) + by + out.slice(at.end), text);
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['The Customer shall pay its fees.', 'You shall pay your fees.'],
  [
    'If the Customer fails to pay, it must return the goods.',
    'If you fail to pay, you must return the goods.',
  ],
  ['The Supplier shall give the Customer 30 days’ notice.', 'We shall give you 30 days’ notice.'],
  ['We pay for loss that the Customer causes.', 'We pay for loss that you cause.'],
  ['Customer shall indemnify Supplier against claims.', 'You shall indemnify us against claims.'],
  [
    'The Supplier may assign this agreement to its affiliates.',
    'We may assign this agreement to our affiliates.',
  ],
  ['In no event is the Supplier liable for lost data.', 'In no event are we liable for lost data.'],
  ['The Customer’s files and the Supplier’s staff are protected.', 'Your files and our staff are protected.'],
  ['The Customer and the Supplier shall keep records.', 'You and we shall keep records.'],
  ['Neither the Customer nor the Supplier may assign this.', 'Neither you nor we may assign this.'],
  ['The contract between the Customer and the Supplier ends.', 'The contract between you and us ends.'],
  ['The Customer pays the fees and returns the goods.', 'You pay the fees and return the goods.'],
  ['The obligations of the Customer end on termination.', 'Your obligations end on termination.'],
  [
    'The Customer warrants that it has the right to sign and that it will pay.',
    'You warrant that you have the right to sign and that you will pay.',
  ],
  ['THE CUSTOMER IS LIABLE FOR ITS STAFF.', 'YOU ARE LIABLE FOR YOUR STAFF.'],
  ['Does the Customer accept the terms?', 'Do you accept the terms?'],
  ['The Supplier will notify the Customer and its staff.', 'We will notify you and your staff.'],
  ['The Supplier, acting through its agents, may enter.', 'We, acting through our agents, may enter.'],
  ['Fees paid by the Customer to the Supplier are final.', 'Fees paid by you to us are final.'],
  ['The Supplier provides support to the Customer on request.', 'We provide support to you on request.'],
  ['Customer Data remains the property of the Customer.', 'Customer Data remains your property.'],
];

describe('the parties as “you” and “we”', () => {
  it.each(PAIRS)('%s', (before, after) => {
    expect(told(before)).toBe(after);
    expect(compareMeaning(before, after, { roles, terms: ['Customer', 'Customer Data'] }).verdict).toBe(
      'equivalent',
    );
  });

  it.each([
    'Each Customer shall receive a card.',
    'A Customer may apply twice a year.',
    'The “Customer” means the person who signs.',
    'The Customer must tell the Supplier of its new address.',
    'The Customer agrees that it is reasonable to charge a fee.',
    'The Customer, a company in Leeds, shall pay.',
    'The Customer who signs shall pay the fee.',
    'We are not liable for lost profits of the Customer.',
    'Customer means the person who signs.',
    'The Customer must keep the Device with its cover.',
  ])('leaves alone: %s', text => {
    expect(told(text)).toBeNull();
  });

  it.each([
    ['The Customer must keep the Device with its cover.', 'You must keep the Device with your cover.'],
    ['The Customer must tell the Supplier of its address.', 'You must tell us of your address.'],
    ['The Guarantor must pay what the Customer owes.', 'You must pay what you owe.'],
    ['The Customer pays if it is late.', 'We pay if we are late.'],
    ['The Customer owns the report.', 'We own the report.'],
    ['Each Customer may vote.', 'You may vote.'],
  ])('are refused by the lock where somebody else is meant: %s', (before, after) => {
    expect(compareMeaning(before, after, { roles }).verdict).toBe('changed');
  });
});
