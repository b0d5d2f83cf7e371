import { expect, it } from 'vitest';
import { modelOf } from '../../src/contract/model.ts';
import { partiesOf } from '../../src/contract/parties.ts';
import { blocksOf } from './blocks.ts';

/** “form term = meaning” of each definition in a text; lines are paragraphs. */
function read(text: string): readonly string[] {
  const blocks = blocksOf(text);
  return modelOf(blocks).definitions.map(({ form, term, meaning, meaningBlock, scope, elsewhere }) => {
    const said = blocks[meaningBlock]?.block.prose.slice(meaning.start, meaning.end) ?? '';
    return `${form} ${term} = ${said}${scope === 'part' ? ' [part]' : ''}${elsewhere ? ' [elsewhere]' : ''}`;
  });
}

it.each([
  ['“Fee” means the price of your plan.', ['means Fee = means the price of your plan.']],
  ['"Fee" shall mean the price.', ['means Fee = shall mean the price.']],
  ['The term “Fee” refers to the price.', ['means Fee = refers to the price.']],
  [
    '“Fee” or “Price” means what you pay.',
    ['means Fee = means what you pay.', 'means Price = means what you pay.'],
  ],
  [
    'Business Day means a day on which banks are open.',
    ['means Business Day = means a day on which banks are open.'],
  ],
  ['‘Fee’ means the price.', ['means Fee = means the price.']],
  ['For the purposes of this Schedule, “Fee” means a tax.', ['means Fee = means a tax. [part]']],
  [
    '“Fee” has the meaning given in the Master Agreement.',
    ['means Fee = has the meaning given in the Master Agreement. [elsewhere]'],
  ],
  ['“Fee” has the meaning given in clause 4.', ['means Fee = has the meaning given in clause 4.']],
  ['We sell boxes (the “Goods”).', ['label Goods = We sell boxes']],
  [
    'Acorn Ltd (“Acorn”, “we” or “us”) sells boxes.',
    ['label Acorn = Acorn Ltd', 'label we = Acorn Ltd', 'label us = Acorn Ltd'],
  ],
  [
    'Acorn Ltd (“Acorn” and together with Birch Ltd, the “Sellers”) sells boxes.',
    ['label Acorn = Acorn Ltd', 'label Sellers = Acorn Ltd'],
  ],
  [
    'Acorn and Birch are hereinafter referred to collectively as the “Parties”.',
    ['label Parties = Acorn and Birch are hereinafter referred to collectively as the'],
  ],
  ['When we say “Services”, we mean our shop.', ['means Services = our shop.']],
  ['A “Guest” is any person whom you bring.', ['means Guest = is any person whom you bring.']],
  ['The “Shop” of the Seller is our site.', ['means Shop = of the Seller is our site.']],
  [
    'Texts, photos and so forth (all of the foregoing, the “Works”) are ours.',
    ['label Works = Texts, photos and so forth'],
  ],
  ['Acorn Ltd (in each case, the “Seller”) sells boxes.', ['label Seller = Acorn Ltd']],
  [
    '(The terms “Fee” and “Price” are defined in the Licence.)',
    [
      'means Fee = are defined in the Licence.) [elsewhere]',
      'means Price = are defined in the Licence.) [elsewhere]',
    ],
  ],
  ['He said “yes” and left. She means well.', []],
  ['Press “Send” to send (the button is blue).', []],
] as const)('reads the definitions of %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('reads a list of definitions under its title', () => {
  expect(read('# Definitions\nFee: the price of your plan.\nReturn Period – fourteen days.')).toEqual([
    'entry Fee = the price of your plan.',
    'entry Return Period = fourteen days.',
  ]);
});

it('gives a party its name, its labels and its side', () => {
  const blocks = blocksOf(
    'Acorn Foods Ltd (“Acorn”, “we” or “us”) sells boxes to Birch Inc. (the “Customer”).',
  );
  expect(
    partiesOf(blocks, modelOf(blocks).definitions).map(({ name, labels, side }) => ({
      name,
      side,
      labels: labels.map(({ term }) => term),
    })),
  ).toEqual([
    { name: 'Acorn Foods Ltd', side: 'we', labels: ['Acorn', 'we', 'us'] },
    { name: 'Birch Inc.', side: null, labels: ['Customer'] },
  ]);
});
