import { describe, expect, it } from 'vitest';
import { read } from './read-list.ts';

/** Lists that a person has to accept. */
const LISTS: readonly (readonly [text: string, ...parts: string[]])[] = [
  [
    'If the Hirer brings the van of the club back on time and the tank of the van is full, we pay the whole of the deposit back on the same day of the week.',
    'If',
    'the Hirer brings the van of the club back on time and',
    'the tank of the van is full,',
    'we pay the whole of the deposit back on the same day of the week.',
  ],
  [
    'You agree that you will feed the cat of the house twice a day and that you will keep the kitchen shut.',
    'You agree',
    'that you will feed the cat of the house twice a day and',
    'that you will keep the kitchen shut.',
  ],
  [
    'If the boat leaks on the way, you may not go on to the island or let any of the children swim.',
    'If the boat leaks on the way, you may not',
    'go on to the island or',
    'let any of the children swim.',
  ],
  [
    'Each guest of the old harbour hotel will get a key for the gate and must return it to the night porter.',
    'Each guest of the old harbour hotel',
    'will get a key for the gate and',
    'must return it to the night porter.',
  ],
  [
    'If the shop on the corner cannot mend the lamp, the shop must take it back and the shop will pay for the post.',
    'If the shop on the corner cannot mend the lamp,',
    'the shop must take it back and',
    'the shop will pay for the post.',
  ],
  [
    'Sales details: first name and last name, street address, number of visits, and size of your shoes.',
    'Sales details:',
    'first name and last name,',
    'street address,',
    'number of visits, and',
    'size of your shoes.',
  ],
  [
    'We may use your email to send your ticket, tell you about delays, and ask what you thought of the trip.',
    'We may use your email to',
    'send your ticket,',
    'tell you about delays, and',
    'ask what you thought of the trip.',
  ],
  [
    'The rules of the old harbour club are written by the board and may be changed by the members each spring.',
    'The rules of the old harbour club',
    'are written by the board and',
    'may be changed by the members each spring.',
  ],
  [
    'Subject to clause 4 of the lease, the hall is free of charge for members and you may bring a guest on Sundays.',
    'Subject to clause 4 of the lease,',
    'the hall is free of charge for members and',
    'you may bring a guest on Sundays.',
  ],
];

/** What must stay in one sentence, and why. */
const NONE: readonly (readonly [why: string, text: string])[] = [
  [
    '“do not” is about both verbs',
    'If the door of the shed sticks, please do not pull the handle with both hands or kick the lower part of it.',
  ],
  [
    '“have” goes with “should”',
    'Each of the boats of the rowing club should be clean at all times of the year and have a long rope.',
  ],
  [
    'the predicates stand in a condition',
    'In case a guest of the hotel cannot find the bus or has lost the ticket for it, he calls the night desk.',
  ],
  [
    'the second clause may hang on “believe that”',
    'If you believe that the lock of the house is broken and the key is lost, please call the guard of the old house.',
  ],
  [
    '“other data” is no clause of its own',
    'If you wish to let a friend have access to your photos or other data of yours after you are gone, you need to tell us.',
  ],
  [
    'two conditions of which only one may go with the third',
    'If the boat is late or the crew of it is ill and the port is closed, you may cancel the trip to the island.',
  ],
  [
    'the second verb may go with “you understand”',
    'You understand that during the show you will hear a lot of loud music and accept the risk of it.',
  ],
  [
    'the second verb may go with “we”',
    'For most of the gates we note the card that was used to open the lock and keep it for a week.',
  ],
  [
    'each may be quick',
    'Upon the end of the trip, the crew will promptly count the life vests and hand the list to the port.',
  ],
  [
    'the condition at the end may be about both',
    'You may leave the club by writing to the office of it or by calling our team if the pool is closed.',
  ],
  [
    '“as to” leads to nothing',
    'We make no promise of any sort at all as to the films on the list or to the time of any of the shows.',
  ],
  [
    'the main clause comes later',
    'If you break a chair of the club, we send you a bill, and you do not pay it, we may keep the deposit.',
  ],
  [
    'the second clause may hang on “tell you that”',
    'If we close the hall for the night, we will tell you that the yard is free and you may use it.',
  ],
  [
    '“written” may describe all',
    'You must keep all papers, including written orders, notices of the club, and long letters.',
  ],
  [
    'the verb of the sentence stands behind',
    'Any attempt of a guest to climb the tower in order to take photos or to throw things is punishable.',
  ],
  [
    'who does the last two is not sure',
    'We may require you to return the van of the club, keep your deposit, and call the police of the town.',
  ],
];

describe('lists that are offered', () => {
  it.each(LISTS)('reads: %s', (text, ...parts) => {
    expect(read(text)).toEqual(parts);
  });

  it.each(NONE)('reads none where %s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});
