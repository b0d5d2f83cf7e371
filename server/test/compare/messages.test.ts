import { expect, it } from 'vitest';
import { meant, told } from './texts.ts';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'You must pay each invoice within 30 days.',
    'You must pay each invoice within 14 days.',
    ['! period You must now pay each invoice within 14 days, before: within 30 days.'],
  ],
  [
    'We may share your data with our partners.',
    'We must not share your data with our partners.',
    ['! prohibition We may no longer share your data with our partners.'],
  ],
  [
    'You may keep a cat in the flat.',
    'You must keep a cat in the flat.',
    ['! duty You must now keep a cat in the flat, before: you could choose.'],
  ],
  [
    'You are not required to insure the goods.',
    'You are required to insure the goods.',
    ['! duty You must now insure the goods, before: you did not have to.'],
  ],
  [
    'The Buyer shall pay the cost of carriage.',
    'The Seller shall pay the cost of carriage.',
    ['! party The Seller must now pay the cost of carriage, before: the Buyer.'],
  ],
  [
    'A late payment costs £5.',
    'A late payment costs £10.',
    ['! amount Now “A late payment costs £10”, before “£5”.'],
  ],
  [
    'The offer ends on 1 May 2027.',
    'The offer ends on 1 June 2027.',
    ['! date Now “The offer ends on 1 June 2027”, before “on 1 May 2027”.'],
  ],
  [
    'We will refund the price.',
    'We will refund the price unless you used the ticket.',
    [
      '! condition A new condition: “unless you used the ticket”. Now: “We will refund the price unless you used the ticket”.',
    ],
  ],
  [
    'The cover is valid in all countries except Canada.',
    'The cover is valid in all countries.',
    ['! exception This exception is gone: “except Canada”. Now: “The cover is valid in all countries”.'],
  ],
  [
    'You must give notice in writing.',
    'You must give notice.',
    ['! condition The form is now “notice”, before “notice in writing”.'],
  ],
  [
    'You are liable for all loss.',
    'You are liable for some loss.',
    ['! scope The limit is now “for some loss”, before “for all loss”.'],
  ],
  [
    'Section 5 of the Sale Act applies.',
    'Section 6 of the Sale Act applies.',
    ['! reference Now refers to “Section 6”, before to “Section 5”.'],
  ],
  [
    'The Supplier shall indemnify the Buyer for this loss.',
    'The Supplier shall pay the Buyer for this loss.',
    ['! term-of-art A legal term is gone: “indemnify”.'],
  ],
  [
    'Lunch is served in the garden.',
    'Lunch is served in the kitchen.',
    ['! other Now says “the kitchen”, before “the garden”.'],
  ],
  [
    'Last updated: 1 May 2025',
    'Last updated: 2 May 2026',
    ['. date Now “Last updated: 2 May 2026”, before “1 May 2025”.'],
  ],
  ['**There is no refund.**', 'There is no refund.', ['. wording This text is no longer in bold.']],
  [
    'Tell us prior to the visit.',
    'Tell us before the visit.',
    ['. wording Reworded (prior to → before); the meaning is kept.'],
  ],
  ['We “promise” it – truly.', 'We "promise" it - truly.', []],
];

it.each(CASES)('%s → %s', (old, now, expected) => {
  expect(told(`# Terms\n\n${old}\n`, `# Terms\n\n${now}\n`)).toEqual(expected);
});

it('tells the condition that a right depended on', () => {
  const [old, now] = [
    '# Terms\n\nThe price is £5.\n\nIf we raise the price, you may end the contract within 30 days.\n',
    '# Terms\n\nThe price is £5.\n',
  ];
  expect(told(old, now)).toEqual([
    '! right If we raise the price, you may no longer end the contract within 30 days.',
  ]);
});

it('knows a defined term in a passage in capitals', () => {
  const text = (passage: string): string => `# T\n\nWe run the site (the “Site”).\n\n${passage}\n`;
  expect(meant(text('THE SITE COMES AS IT IS.'), text('The Site comes as it is.'))).toEqual([]);
  expect(meant(text('Our Site comes as it is.'), text('Our shop comes as it is.'))).not.toEqual([]);
});
