import { describe, expect, it } from 'vitest';
import { compared, meant, told } from './texts.ts';

const doc = (...parts: readonly string[]): string => `# Terms\n\n${parts.join('\n\n')}\n`;

describe('place and number', () => {
  const rent = '## 1. Rent\n\nThe rent is £500 a month. You must pay it on the first day of each month.';
  const keys = '## 2. Keys\n\nYou must keep the keys safe and tell us when one is lost.';
  const visits = '## 3. Visits\n\nWe may visit the flat once a year to check the boiler.';

  it('finds clauses that moved, with their new number', () => {
    const moved = doc(rent, visits.replace('3', '2'), keys.replace('2', '3'));
    expect(meant(doc(rent, keys, visits), moved)).toEqual([]);
    expect(told(doc(rent, keys, visits), moved)).toContainEqual(expect.stringContaining('. moved “'));
  });

  it('lets references follow their clauses, in text and in brackets', () => {
    const [old, now] = [
      doc(rent, keys, 'Clause 2 (Keys) does not apply to guests.'),
      doc(
        rent,
        '## 2. Pets\n\nNo pets.',
        keys.replace('2', '3'),
        'Clause 3 (Keys) does not apply to guests.',
      ),
    ];
    expect(told(old, now)).toEqual(['! added New: “No pets.”', '. renumbered Clause 2 is now clause 3.']);
  });

  it('reports a reference that was left behind and now leads to another clause', () => {
    const [old, now] = [
      doc(rent, keys, '## 3. Guests\n\nClause 2 does not apply to guests.'),
      doc(
        rent,
        '## 2. Pets\n\nNo pets.',
        keys.replace('2', '3'),
        '## 4. Guests\n\nClause 2 does not apply to guests.',
      ),
    ];
    expect(told(old, now)).toContain('! reference “Clause 2” now leads to 2 Pets, before to 2 Keys.');
  });

  it('finds clauses that were split or merged', () => {
    const [one, two] = [
      doc(
        '## 1. Rent',
        '1.1 The rent is £500. Pay it on the first day of each month.',
        '1.2 There is no deposit.',
      ),
      doc(
        '## 1. Rent',
        '1.1 The rent is £500.',
        '1.2 Pay it on the first day of each month.',
        '1.3 There is no deposit.',
      ),
    ];
    expect(told(one, two)).toContain('. moved “1.1 Rent” was split into “1.1 Rent” and “1.2 Rent”.');
    expect(told(two, one)).toContain('. moved “1.1 Rent” and “1.2 Rent” were merged into “1.1 Rent”.');
    expect([meant(one, two), meant(two, one)]).toEqual([[], []]);
  });

  it('finds sentences that moved to another clause', () => {
    const [old, now] = [
      doc(`${rent} Ask us for a receipt if you need one.`, keys),
      doc(rent, `${keys} Ask us for a receipt if you need one.`),
    ];
    expect(told(old, now)).toEqual(['. moved This text moved here from 1 Rent.']);
  });

  it('takes steps in another order for another meaning', () => {
    expect(
      meant(
        doc('1. Save the file.\n2. Close the app.\n3. Restart.'),
        doc('1. Close the app.\n2. Save the file.\n3. Restart.'),
      ),
    ).toEqual(['moved']);
  });
});

describe('lists and tables', () => {
  it('sees no difference between a list in a sentence and one in lines', () => {
    const [old, now] = [
      doc('You must (a) keep the key safe; (b) tell us if you lose it; and (c) return it.'),
      doc('You must:\n\n- keep the key safe;\n- tell us if you lose it; and\n- return it.'),
    ];
    expect(meant(old, now)).toEqual([]);
  });

  it('tells a point that came, and what it hangs on', () => {
    const [old, now] = [
      doc('You must:\n\n- keep the key safe; and\n- return it.'),
      doc('You must:\n\n- keep the key safe;\n- tell us if you lose it; and\n- return it.'),
    ];
    expect(told(old, now)).toEqual(['! duty You must now tell us if you lose it.']);
  });

  it('tells a point that hangs on another introduction now', () => {
    const [old, now] = [
      doc(
        'You may:\n\n- paint the walls;\n- keep a cat in the flat.',
        'You must not:\n\n- smoke in the flat.',
      ),
      doc(
        'You may:\n\n- paint the walls.',
        'You must not:\n\n- smoke in the flat;\n- keep a cat in the flat.',
      ),
    ];
    expect(told(old, now)).toContain('! prohibition You may no longer keep a cat in the flat.');
  });

  it('tells “or” from “and” between the points', () => {
    const list = (join: string): string =>
      doc(`You may leave if:\n\n- the rent rises; ${join}\n- the house is sold.`);
    expect(told(list('or'), list('and'))).toEqual([
      '! scope All points of this list must now apply, before: any one of them.',
    ]);
  });

  it('compares tables row by row', () => {
    const table = (price: string): string =>
      doc(`| item | price |\n| --- | --- |\n| Late payment | ${price} |\n| Copy | £1 |`);
    expect(told(table('£5'), table('£10'))).toEqual(['! amount Now “Late payment: £10”, before “£5”.']);
  });
});

describe('names', () => {
  it('follows a term that was renamed', () => {
    const text = (name: string): string =>
      doc(`“${name}” means the items in the order.`, `The Seller shall deliver the ${name} within 5 days.`);
    expect(told(text('Goods'), text('Products'))).toEqual([
      '. definition “Goods” is now called “Products”, and means the same.',
    ]);
  });

  it('follows parties that become “you” and “we”', () => {
    const { changes, roles } = compared(
      doc(
        'The Customer shall pay the Company within 5 days. The Customer may cancel at any time. The Company shall answer the Customer within 2 days. The Company may raise the price.',
      ),
      doc(
        'You must pay us within 5 days. You may cancel at any time. We will answer you within 2 days. We may raise the price.',
      ),
    );
    expect(roles).toEqual({ you: ['Customer'], we: ['Company'] });
    expect(changes.filter(({ meaning }) => meaning)).toEqual([]);
  });

  it('tells what a term means now', () => {
    const text = (meaning: string): string =>
      doc('## Definitions', `**Fee**: ${meaning}.`, '## Use', 'You must pay the Fee each month.');
    expect(told(text('the price of a plan'), text('the price of a plan and of each extra'))).toEqual([
      '! definition “Fee” now means “the price of a plan and of each extra”, before “the price of a plan”. The text uses it once.',
    ]);
  });
});
