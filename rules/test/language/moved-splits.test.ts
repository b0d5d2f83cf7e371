import { describe, expect, it } from 'vitest';
import { compareMeaning } from '../../src/meaning/compare.ts';
import { told } from './told-splits.ts';

const SPLIT: readonly (readonly [string, string])[] = [
  [
    'The Guest must pay all costs and expenses, including reasonable lawyers’ fees, arising from a breach of the rules of this house or of its yard.',
    'review: The Guest must pay all costs and expenses arising from a breach of the rules of this house or of its yard. These costs and expenses include reasonable lawyers’ fees.',
  ],
  [
    'The Club keeps several tools (such as nets, poles and small boats) in the hall so that members can clean the pond on each Sunday.',
    'review: The Club keeps several tools in the hall so that members can clean the pond on each Sunday. Examples of these tools are nets, poles and small boats.',
  ],
  [
    'The Tenant has to pass a trial period of six months, which begins on the first day of the lease.',
    'review: The Tenant has to pass a trial period of six months. This period begins on the first day of the lease.',
  ],
  [
    'If the boat leaks, the Guest may come back early; in such a case, the Club will pay back half of the fee.',
    'review: If the boat leaks, the Guest may come back early. In such a case, the Club will pay back half of the fee.',
  ],
  [
    'The Owner, at its own cost, will repair the roof of the barn and will send the Tenant a copy of each bill.',
    'review: The Owner, at its own cost, will repair the roof of the barn. The Owner, at its own cost, will also send the Tenant a copy of each bill.',
  ],
  [
    'The boats kept at the lake are open to each member of the club and may not be lent to a guest of the hall.',
    'review: The boats kept at the lake are open to each member of the club. They may not be lent to a guest of the hall.',
  ],
  [
    'The Club has three small boats for the lake, and they must be back at the pier before the sun goes down.',
    'review: The Club has three small boats for the lake. They must be back at the pier before the sun goes down.',
  ],
  [
    'There may be weeks in which we do not ask for the fee; but that does not mean that we waive the fee.',
    'review: There may be weeks in which we do not ask for the fee. But that does not mean that we waive the fee.',
  ],
  [
    'The Owner will ensure that the roof of the barn is dry and that the gate of the yard can be locked at night.',
    'review: The Owner will ensure that the roof of the barn is dry. The Owner will also ensure that the gate of the yard can be locked at night.',
  ],
  [
    'This contract (including the plan) is the whole agreement of the parties, and supersedes all earlier agreements, whether oral or written, about the barn.',
    'review: This contract (including the plan) is the whole agreement of the parties. This contract also supersedes all earlier agreements, whether oral or written, about the barn.',
  ],
  [
    'The Club is not responsible for the boats of the members, nor does it check the nets that others leave in the hall.',
    'review: The Club is not responsible for the boats of the members. It also does not check the nets that others leave in the hall.',
  ],
];

const WHOLE: readonly (readonly [string, string])[] = [
  [
    'examples of a noun with “of”',
    'The Club keeps a record of the payment, including the date and the amount of it, for three years after the last trip of the member to the lake.',
  ],
  [
    'examples of what is denied',
    'The Guest may bring no animals (including cats and small dogs) into the rooms of the main house or into the garden behind the old mill.',
  ],
  [
    'examples in the middle of a row',
    'The Club lends boats (including nets and poles), tents, bags and lamps to each of its members on the first day of each month of the summer.',
  ],
  [
    'a pronoun for one of two nouns',
    'The Club lends boats to the members of the other clubs, and they must be back before the sun goes down.',
  ],
];

describe('splits that name a noun again, move examples behind it or point back', () => {
  it.each(SPLIT)('splits “%s”', (text, expected) => {
    expect(told(text)).toContain(expected);
    expect(compareMeaning(text, expected.replace(/^\w+: /, '')).verdict).toBe('equivalent');
  });

  it.each(WHOLE)('leaves a sentence whole for %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
