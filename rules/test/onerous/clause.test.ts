import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/kit/document.ts';
import { segment } from '../../src/language/segment.ts';
import { agreesToArbitrate, isForBusiness, isNotice } from '../../src/onerous/clause.ts';
import { givesReason, isMinorChange } from '../../src/onerous/promise.ts';

function sentenceOf(prose: string): Sentence {
  const [sentence] = segment(prose).sentences;
  if (sentence === undefined) throw new Error('one sentence is there');
  return sentence;
}

describe('what the sentence around a term says', () => {
  it.each([
    ['Any dispute will be resolved by binding arbitration.', true],
    ['You and we agree to arbitrate all claims.', true],
    ['Arbitration is the only way to settle a claim.', true],
    ['The arbitration will be conducted in English.', false],
    ['You agree that the Federal Arbitration Act governs these terms.', false],
  ])('agrees to arbitration or not: %s', (prose, agrees) => {
    expect(agreesToArbitrate(sentenceOf(prose))).toBe(agrees);
  });

  it.each([
    ['If you use the service for business purposes, our courts decide.', true],
    ['Business customers pay in advance.', true],
    ['If you are not a business, our courts decide.', false],
    ['You must not use the service for business purposes.', false],
  ])('binds only businesses or not: %s', (prose, binds) => {
    expect(isForBusiness(sentenceOf(prose))).toBe(binds);
  });

  it.each([
    ['These terms contain an arbitration clause.', true],
    ['Any claim goes to arbitration.', false],
  ])('announces a term or is one: %s', (prose, announces) => {
    expect(isNotice(sentenceOf(prose))).toBe(announces);
  });

  it.each([
    ['We may change the price to comply with a new law.', true],
    ['We may change the price when we like.', false],
    ['We may change the price for any reason, such as for technical reasons.', false],
    ['We may change the price. A change may be necessary when our costs rise.', true],
  ])('gives a reason or not: %s', (prose, gives) => {
    expect(givesReason(sentenceOf(prose), { prose })).toBe(gives);
  });

  it.each([
    ['We may change the beta version.', true],
    ['We may provide automatic updates.', true],
    ['We may change the terms.', false],
  ])('is a minor change or not: %s', (prose, isMinor) => {
    expect(isMinorChange(sentenceOf(prose))).toBe(isMinor);
  });
});
