import { listRewrites } from '@fineprint/rules/language/list-rewrites';
import { blockOf } from '@fineprint/rules/language/text-block';
import { describe, expect, it } from 'vitest';
import { read } from './read-list.ts';

const LISTS: readonly (readonly [text: string, ...parts: string[]])[] = [
  ['You must (a) pack it; and (b) send it back.', 'You must', '(a) pack it; and', '(b) send it back.'],
  [
    'We pay a) your fare, b) your hotel and c) your meals.',
    'We pay',
    'a) your fare,',
    'b) your hotel and',
    'c) your meals.',
  ],
  [
    'If the Tenant (i) owes rent; or (ii) moves out, then the Landlord may end the lease.',
    'If the Tenant',
    '(i) owes rent; or',
    '(ii) moves out,',
    'then the Landlord may end the lease.',
  ],
  [
    'The Agent may (1) sign orders and (2) hire drivers, in each case for the Principal alone.',
    'The Agent may',
    '(1) sign orders and',
    '(2) hire drivers,',
    'in each case for the Principal alone.',
  ],
  [
    'You must (a) air the rooms; (b) clean the stairs; and (c) water the lawn (together, the “Chores”).',
    'You must',
    '(a) air the rooms;',
    '(b) clean the stairs; and',
    '(c) water the lawn',
    '(together, the “Chores”).',
  ],
  [
    'Bring these: a photo of yourself; a copy of the bill; and a letter.',
    'Bring these:',
    'a photo of yourself;',
    'a copy of the bill; and',
    'a letter.',
  ],
  [
    'You agree that the flat is clean; that all of the keys work; and that the meter was read.',
    'You agree',
    'that the flat is clean;',
    'that all of the keys work; and',
    'that the meter was read.',
  ],
  [
    'The ferry stops in Bergen, Oslo, New Haven, Port Said, Malmo, Aarhus, and the Hague.',
    'The ferry stops in',
    'Bergen,',
    'Oslo,',
    'New Haven,',
    'Port Said,',
    'Malmo,',
    'Aarhus, and',
    'the Hague.',
  ],
  [
    'This includes acts of theft, storms, floods, pricing, loss of power, and acts of war.',
    'This includes',
    'acts of theft,',
    'storms,',
    'floods,',
    'pricing,',
    'loss of power, and',
    'acts of war.',
  ],
  [
    'The Tenant must keep the garden tidy, water the plants, and return all of the keys.',
    'The Tenant must',
    'keep the garden tidy,',
    'water the plants, and',
    'return all of the keys.',
  ],
  [
    'We use cookies for things such as keeping you signed in, measuring our traffic, and blocking most of the spam.',
    'We use cookies for things such as',
    'keeping you signed in,',
    'measuring our traffic, and',
    'blocking most of the spam.',
  ],
  [
    'The Company processes contract data, bonus information, absence data, payroll data and foreign travel data.',
    'The Company processes',
    'contract data,',
    'bonus information,',
    'absence data,',
    'payroll data and',
    'foreign travel data.',
  ],
  [
    'You may end the contract by writing to us, by calling our team, or by using the form.',
    'You may end the contract',
    'by writing to us,',
    'by calling our team, or',
    'by using the form.',
  ],
];

/** What must stay in one sentence, and why. */
const NONE: readonly (readonly [why: string, text: string])[] = [
  [
    'the second item looks back at the first',
    'Where a tax has to be paid, you will be charged at the rate of your country and it will be shown in the price of the product.',
  ],
  [
    'the first word belongs to all items',
    'The group will include your husband, wife, registered civil partner, common law spouse, children, brothers, sisters, and the other relatives by marriage.',
  ],
  [
    'what stands in front says what for',
    'To open the gate of the club, turn the key and press the bell of the guard.',
  ],
  [
    'the last item may end with the name of all',
    'We share data that (a) the Owner marks as secret, or (b) is of value to the Owner (“Secrets”).',
  ],
  [
    'clauses with numbers of their own',
    'Each party agrees that: 7.1 it is a company; 7.2 it has the power to sign; and 7.3 it is solvent.',
  ],
  [
    'the last name may hold the noun of all',
    'The lease is read in English, Welsh, Scottish, Irish, French, Dutch and Manx Courts of Law.',
  ],
  [
    'few names read well in a line',
    'The ferry stops in New Haven, Port Said, Cape Town and the old port of the Hague.',
  ],
  ['the letters point to clauses', 'See clauses 4 (a) and (b) of the lease for the way to give notice.'],
  [
    'the items share an article',
    'The Buyer needs a (i) valid and (ii) signed order for each of the deliveries.',
  ],
  ['the condition is about all items', 'You must (a) pack it; and (b) send it back, if we ask you to.'],
  [
    'a new statement stands behind',
    'We may stop if you (a) owe us money; or (b) break the rules, and we may keep the fee.',
  ],
  [
    'a letter stands behind no joint',
    'We pay (a) your fare, (b) your hotel with (c) your meals on the way home.',
  ],
  [
    'a place of consent is about all',
    'You shall not (i) copy it, (ii) rent it, or (iii) sell it without the consent of the owner.',
  ],
  ['the object is shared', 'The Licensee may copy, change, adapt, or sell the software of the Company.'],
  ['the noun is shared', 'The Buyer must pay all sales, use, import, or similar taxes of the country.'],
  ['the adjective is shared', 'The Client must repay reasonable costs, fees, charges, and expenses.'],
  [
    'the end may be about all items',
    'We collect your name, your address, and your phone number when you place an order.',
  ],
  [
    'the items hang on a preposition',
    'The insurer pays for the repair of the roof, the windows, and the doors of it.',
  ],
  [
    'a name is told once more',
    'We share it with partners such as Oakfield Limited, a company of Kent, and its owners.',
  ],
  [
    'it is not known which verb leads',
    'We may use your data to contact you, send you offers, and detect any fraud.',
  ],
  [
    'each belongs to its own',
    'We pay the first, the second, and the third partner a tenth, a fifth, and a half respectively.',
  ],
  [
    'it stands in brackets',
    'Bring your papers (including a passport, a recent bill, a bank card and a form) on the day.',
  ],
];

describe('lists in a sentence', () => {
  it.each(LISTS)('reads: %s', (text, ...parts) => {
    expect(read(text)).toEqual(parts);
  });
  it.each(NONE)('reads none where %s', (_, text) => {
    expect(read(text)).toBeNull();
  });
  it.each([
    [true, 'The Tenant must (a) air the rooms each day; (b) clean the stairs; and (c) water the lawn.'],
    [true, 'The ferry stops in Bergen, Oslo, New Haven, Port Said, Malmo, Aarhus, and the Hague.'],
    [
      true,
      'We keep records such as bank letters, house photographs, power bills, cash receipts and floor plans.',
    ],
    [undefined, 'The Tenant must keep the garden tidy, water the plants, and return all of the keys.'],
    [
      undefined,
      'We keep records such as your bank letters, house photographs, power bills, cash receipts and floor plans.',
    ],
  ])('is sure (%s) to lay out: %s', (isSure, text) => {
    const block = blockOf(text);
    const [sentence] = block.sentences;
    const rewrites = sentence === undefined ? [] : listRewrites(block, sentence);
    expect(rewrites.map(({ safety, breaksSurely }) => [safety, breaksSurely])).toEqual([['review', isSure]]);
  });
});
