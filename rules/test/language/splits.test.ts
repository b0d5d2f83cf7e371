import { describe, expect, it } from 'vitest';
import { compareMeaning } from '../../src/meaning/compare.ts';
import { told } from './told-splits.ts';

const SPLIT: readonly (readonly [string, string])[] = [
  [
    'We are not liable for the content of other websites, including the shops and the clubs.',
    'review: We are not liable for the content of other websites. These include the shops and the clubs.',
  ],
  [
    'The Owner must clear the snow in winter, and the Tenant must spread the salt.',
    'safe: The Owner must clear the snow in winter. The Tenant must spread the salt.',
  ],
  [
    'You may pay the first part by card; you must pay the rest by transfer.',
    'safe: You may pay the first part by card. You must pay the rest by transfer.',
  ],
  [
    'The Tenant may keep a bicycle in the hall, but the Tenant must lock the bicycle.',
    'safe: The Tenant may keep a bicycle in the hall. But the Tenant must lock the bicycle.',
  ],
  [
    'The Tenant may keep a bicycle (either in the hall or in the yard), but the Tenant must lock the bicycle.',
    'review: The Tenant may keep a bicycle (either in the hall or in the yard). But the Tenant must lock the bicycle.',
  ],
  [
    'The Trainer will plan each of the lessons and will bring the balls to the hall.',
    'safe: The Trainer will plan each of the lessons. The Trainer will also bring the balls to the hall.',
  ],
  [
    'The Tenant must clean the windows and feed the fish of the Owner.',
    'review: The Tenant must clean the windows. The Tenant must also feed the fish of the Owner.',
  ],
  [
    'You agree that the bicycle is ours and that you will lock the shed.',
    'review: You agree that the bicycle is ours. You also agree that you will lock the shed.',
  ],
  [
    'If a lamp breaks within a year, we will send a new lamp and will pay the postage.',
    'review: If a lamp breaks within a year, we will send a new lamp. In that case, we will also pay the postage.',
  ],
  [
    'You can cancel the class by phone, in which case we will send you a letter.',
    'review: You can cancel the class by phone. In that case, we will send you a letter.',
  ],
  [
    'We keep the film of the camera for two weeks, after which we delete the film.',
    'review: We keep the film of the camera for two weeks. After that, we delete the film.',
  ],
  [
    'The guests may use the sauna at night, provided that an adult is with the children.',
    'review: The guests may use the sauna at night. This applies only if an adult is with the children.',
  ],
  [
    'You must keep all records of the work, including the plans, the bills and the photographs.',
    'review: You must keep all records of the work. This includes the plans, the bills and the photographs.',
  ],
  [
    'We share the list of names with suppliers, such as the printers and couriers of the town.',
    'review: We share the list of names with suppliers. Examples are the printers and couriers of the town.',
  ],
  [
    'You must sign the form, which explains the risks of the climb.',
    'review: You must sign the form. This form explains the risks of the climb.',
  ],
  [
    'We keep the letters of each guest (including the drafts and the photographs).',
    'review: We keep the letters of each guest. This includes the drafts and the photographs.',
  ],
  [
    'The hall is open from nine each day (the key is in the box by the gate).',
    'review: The hall is open from nine each day. The key is in the box by the gate.',
  ],
  [
    'You must return the van on time (unless the Owner has agreed to a later day).',
    'review: You must return the van on time. This does not apply if the Owner has agreed to a later day.',
  ],
  [
    'Although the rent of the shed is low, the Tenant must pay it on time.',
    'review: The rent of the shed is low. But the Tenant must pay it on time.',
  ],
  [
    'These rules of the house may only be changed in writing, and may not be changed orally.',
    'safe: These rules of the house may only be changed in writing. These rules of the house may not be changed orally.',
  ],
  [
    'But the club has a price for guests, and you agree to pay for yours.',
    'safe: But the club has a price for guests. You agree to pay for yours.',
  ],
  [
    'Unless otherwise agreed in writing, the rent is due on the first day of each month.',
    'review: The rent is due on the first day of each month. This applies unless otherwise agreed in writing.',
  ],
  [
    'You may use the hall on Sundays, subject to the rules of the house.',
    'review: You may use the hall on Sundays. This is subject to the rules of the house.',
  ],
  [
    'In the winter months, the Owner must clear the snow, and the Tenant must spread the salt.',
    'review: In the winter months, the Owner must clear the snow. In the winter months, the Tenant must spread the salt.',
  ],
  [
    'On written request, the Club will send the plan and will pay the postage.',
    'review: On written request, the Club will send the plan. On written request, the Club will also pay the postage.',
  ],
  [
    'Each member is named on the card and the Club has a copy of the card.',
    'review: Each member is named on the card. The Club has a copy of the card.',
  ],
  [
    'The Tenant will make sure that the guests keep the doors shut and will tell the Owner of each theft.',
    'review: The Tenant will make sure that the guests keep the doors shut. The Tenant will also tell the Owner of each theft.',
  ],
  [
    'This contract is the whole agreement between the parties and replaces all earlier letters.',
    'review: This contract is the whole agreement between the parties. This contract also replaces all earlier letters.',
  ],
  [
    'If any part of this contract is void, that part will be read down, and the other parts will remain in force.',
    'review: If any part of this contract is void, that part will be read down. In that case, the other parts will remain in force.',
  ],
  [
    'The Owner will give the Tenant a copy of the plan so that the Tenant can check the costs.',
    'review: The Owner will give the Tenant a copy of the plan. This is so that the Tenant can check the costs.',
  ],
  [
    'We count the visits to the pages, which allows us to find slow servers.',
    'review: We count the visits to the pages. This allows us to find slow servers.',
  ],
  [
    'Because the hall has no heating, the Club may close it in winter.',
    'review: The hall has no heating. Because of this, the Club may close it in winter.',
  ],
  [
    'While we work hard to keep the shed dry, we cannot promise that it will not leak.',
    'review: We work hard to keep the shed dry. But we cannot promise that it will not leak.',
  ],
  [
    'The small plan is really free: we do not ask you for a card.',
    'review: The small plan is really free. We do not ask you for a card.',
  ],
  [
    'The Tenant may keep a dog, but only if the Owner agrees in writing.',
    'review: The Tenant may keep a dog. This applies only if the Owner agrees in writing.',
  ],
  [
    'SOME COUNTRIES DO NOT ALLOW THE EXCLUSION OF LIABILITY, SO THE LIMITS MAY NOT APPLY TO YOU.',
    'review: SOME COUNTRIES DO NOT ALLOW THE EXCLUSION OF LIABILITY. SO THE LIMITS MAY NOT APPLY TO YOU.',
  ],
  [
    'You may book the hall by phone at any hour, although the office may need a day for the key.',
    'review: You may book the hall by phone at any hour. But the office may need a day for the key.',
  ],
  [
    'We work hard to keep the paths dry, so please stay on the marked paths.',
    'review: We work hard to keep the paths dry. So please stay on the marked paths.',
  ],
  [
    'Your key may only be used by one guest — that is, a key may not be lent to other guests.',
    'review: Your key may only be used by one guest. That is, a key may not be lent to other guests.',
  ],
];

const WHOLE: readonly (readonly [string, string])[] = [
  ['a shared object', 'We are not responsible for, and we do not endorse, the views of the guests.'],
  [
    'what goes with the verb',
    'You gain from the new maps, including the town maps, without having to pay for the old ones.',
  ],
  [
    'a limit in front',
    'To the extent permitted by law, we are not liable for any loss of the goods in the store.',
  ],
  [
    'a phrase named again',
    'Subject to these terms, you pay us for each loss that follows a breach of these terms.',
  ],
  [
    'a denial without a comma',
    'Your pay is subject to our right to end the job and the Club will not pay for its loss.',
  ],
  [
    'the results of a condition are three',
    'If you choose to cancel, auto-renewal will stop, we will not charge you for any later months, and you will lose access to the films.',
  ],
  [
    'an exception that limits a noun',
    'The buyer has not relied on any promises of the seller in this matter, except as provided in this agreement.',
  ],
  ['a condition in front', 'If you pay late in a month, we may stop the service, but you may keep the box.'],
  ['a condition at the end', 'We may lower the price of it, and we may end the sale if the stocks run out.'],
  ['a condition inside', 'You may use the boat if the sea is calm and the harbour is open to all.'],
  ['“that” over both', 'You agree that we may change the price at any time, and we will tell you by letter.'],
  [
    'a time that both share',
    'We may suspend your account and may delete your data at any time without notice.',
  ],
  ['a negation over both', 'You must not drink a lot of wine and drive the van of the firm.'],
  ['a choice', 'You may keep the lamp that we sent or return it to the shop in town.'],
  [
    'another verb that could be meant',
    'We may use your data to improve the service and send you offers by post.',
  ],
  ['an “only”', 'Only the members may use the court on Sundays and may bring a guest.'],
  [
    'examples that stand in the middle',
    'We give data to partners, including the bank, to check the payment of each order.',
  ],
  [
    'a noun that is not the only one',
    'The insurer pays for the repair of the car, which must be done in a month.',
  ],
  ['a pronoun', 'This policy applies to all staff of the Council, and it replaces the old policy.'],
  [
    'an object of both',
    'You are not allowed to use the van of the club, and must stop your use of, any bus.',
  ],
  ['the foregoing', 'Notwithstanding the foregoing, either of the parties may leave the club in May.'],
  [
    'an aside with “which”',
    'We pay the costs of the van, which costs are due in May, subject to the rules of the club.',
  ],
  ['a bracket within', 'You may use the hall in winter (the key is in the box) if you pay the fee.'],
  ['a bracket behind a condition', 'You may leave the camp if it rains (the gate is open on Sundays).'],
  ['a bracket about a pronoun', 'We clean the pool of the house once a week (it may be closed for an hour).'],
  ['a pronoun before its noun', 'Although it is small and cheap, the hall must be paid for on time.'],
  [
    'an aside before the verb',
    'All rights in the songs, including the words, the tunes, belong to the band that plays here.',
  ],
  ['a list with “or”', 'You may come by train to the town; you may come by bus; or you may walk here.'],
  [
    'a sentence behind that is about all of it',
    'You must lock the gate at night, and you must feed the cat. This applies only if we are away.',
  ],
  ['two nouns with one verb', 'We may copy the film and such copies and prints will belong to us.'],
  ['a time with “while”', 'While you rent the shed, you must keep the shed dry in all of the winter months.'],
  ['a colon that opens cases', 'We will act in these cases: you are late with the rent of the shed.'],
  [
    'a lead that points back',
    'In such a case, the Owner must clear the snow, and the Tenant must spread the salt.',
  ],
  ['a result', 'The plan is changed in such a way so that the Tenant can check the costs.'],
  [
    '“without” before examples',
    'We lend the boat without warranties of any kind, including warranties of title and fitness.',
  ],
  [
    'a period behind two verbs',
    'The Club will send the plan to the Tenant and will send the map within 5 days.',
  ],
  [
    'a row that is not closed',
    'You can create one mask, a number of aliases, and you have the right to a domain.',
  ],
];

/** What no lock may let pass, whoever splits the sentence. */
const WRONG: readonly (readonly [string, string])[] = [
  [
    'We may suspend your account and may delete your data at any time without notice.',
    'We may suspend your account. We may also delete your data at any time without notice.',
  ],
  [
    'Neither party may assign this contract and may sell its shares.',
    'Neither party may assign this contract. Neither party may sell its shares.',
  ],
  [
    'You must not store petrol, including in cans, or light fires.',
    'You must not store petrol. This includes in cans or light fires.',
  ],
  [
    'Unless otherwise stated, all fees are due in advance and will be paid by card.',
    'All fees are due in advance. All fees will be paid by card. This applies unless otherwise stated.',
  ],
];

describe('where a sentence can be split', () => {
  it.each(SPLIT)('splits “%s”', (text, expected) => {
    expect(told(text)).toContain(expected);
    expect(compareMeaning(text, expected.replace(/^\w+: /, '')).verdict).toBe('equivalent');
  });

  it.each(WRONG)('does not let “%s” become “%s”', (before, after) => {
    expect(compareMeaning(before, after).verdict).toBe('changed');
  });

  it.each(WHOLE)('leaves a sentence whole for %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
