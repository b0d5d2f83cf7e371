import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/kit/document.ts';
import { segment } from '../../src/language/segment.ts';
import { advise, inARow } from '../../src/onerous/advice.ts';
import {
  asLawAllows,
  isCap,
  isOthersDoing,
  saysWhatStays,
  staysEverywhere,
  takenBy,
} from '../../src/onerous/clause.ts';
import { promisedIn } from '../../src/onerous/promise.ts';
import { recourseIn } from '../../src/onerous/removal.ts';
import { renewalIn } from '../../src/onerous/renewal.ts';

const blockOf = (prose: string): Block => ({
  shape: 'paragraph',
  level: 0,
  label: null,
  ordered: false,
  english: true,
  prose,
  ...segment(prose),
  runs: [],
  marks: [],
});
const sentenceOf = (prose: string) => segment(prose).sentences[0] ?? expect.unreachable();

describe('advice', () => {
  it('asks for what is left', () => {
    expect(advise('You may end it.', ['why'], false)).toBe('You may end it. Say why.');
    expect(advise('You may end it.', ['why', 'when'], true)).toBe('You may end it. Say also why, and when.');
    expect(inARow(['a', 'b', 'c'])).toBe('a, b, and c');
  });
});

describe('what a text says about renewal', () => {
  it.each([
    ['Your plan renews on 1 May for £40.', { day: true, price: true, wayOut: false, reminder: false }],
    ['You can cancel in your account settings.', { day: false, price: false, wayOut: true, reminder: false }],
    ['You can cancel. Do so by emailing us.', { day: false, price: false, wayOut: true, reminder: false }],
    ['We remind you before it renews.', { day: false, price: false, wayOut: false, reminder: true }],
    [
      'We may send a reminder before it renews.',
      { day: false, price: false, wayOut: false, reminder: false },
    ],
    ['Tell us before you renew.', { day: false, price: false, wayOut: false, reminder: false }],
    ['Bring a cup.', { day: false, price: false, wayOut: false, reminder: false }],
  ])('is read from: %s', (prose, says) => {
    expect(renewalIn(blockOf(prose))).toEqual(says);
  });
});

describe('what a text promises about a change', () => {
  const promised = (prose: string) => promisedIn(blockOf(prose));
  it.each([
    ['We email you 30 days before a change.', { notice: true, period: true, posted: false }],
    ['We post the new terms on our website.', { notice: false, period: false, posted: true }],
    ['We will notify you of important changes.', { notice: true, ofSome: true }],
    ['We may give notice of a change.', { notice: false }],
    ['If you do not accept the change, stop using the site.', { wayOut: true }],
    ['We will not change the terms without asking you.', { notice: true, wayOut: true }],
  ])('is read from: %s', (prose, says) => {
    expect(promised(prose)).toMatchObject(says);
  });
});

describe('what a customer can do whose post is taken down', () => {
  it.each([
    ['When we remove a post, we tell you why.', { tells: true, hears: false }],
    ['You may appeal against the removal of a post.', { tells: false, hears: true }],
    ['We remove posts without telling you.', { tells: false, hears: false }],
    ['We tell you the price.', { tells: false, hears: false }],
  ])('is read from: %s', (prose, recourse) => {
    expect(recourseIn(blockOf(prose))).toEqual(recourse);
  });
});

describe('what a text says about liability', () => {
  it('sets a greatest amount, or takes the claim', () => {
    expect(isCap(sentenceOf('Our liability is limited to £100.'))).toBe(true);
    expect(isCap(sentenceOf('We are not liable for lost data.'))).toBe(false);
  });

  it.each([
    ['We are not liable for any loss of data.', 'loss'],
    ['We accept no liability whatsoever.', 'all'],
    ['We are not responsible for replacing lost tickets.', 'duty'],
    ['We are not responsible for how warm the room is.', 'duty'],
  ])('takes a loss, all there is, or no more than a duty: %s', (prose, taken) => {
    expect(takenBy(sentenceOf(prose))).toBe(taken);
  });

  it.each([
    ['We are not liable for loss that other users cause.', true],
    [
      'We are not liable for any loss that results from your use of our service or of third-party sites.',
      false,
    ],
    ['We are not liable for loss of data.', false],
  ])('is about what others do or not: %s', (prose, isOthers) => {
    expect(isOthersDoing(sentenceOf(prose))).toBe(isOthers);
  });

  it('leaves it to the law', () => {
    expect(asLawAllows(sentenceOf('To the extent permitted by applicable law, we are not liable.'))).toBe(
      'to the extent permitted by applicable law',
    );
    expect(asLawAllows(sentenceOf('As far as the law allows, we are not liable.'))).toBe(
      'as far as the law allows',
    );
    expect(asLawAllows(sentenceOf('We are not liable.'))).toBeNull();
  });

  it.each([
    ['Nothing in these terms limits our liability for fraud.', true, true],
    ['Our liability is excluded, save for death and injury.', true, false],
    ['We are liable if you are hurt because a boat was faulty.', true, false],
    ['We are not liable for lost data.', false, false],
    ['We are not liable if you are hurt.', false, false],
  ])('says what stays, here or everywhere: %s', (prose, here, everywhere) => {
    expect(saysWhatStays(blockOf(prose))).toBe(here);
    expect(staysEverywhere(blockOf(prose))).toBe(everywhere);
  });
});
