import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/kit/document.ts';
import { segment } from '../../src/language/segment.ts';
import { isAtHome, isRunByState, keepsHomeRights, keepsMandatoryLaw } from '../../src/onerous/home.ts';

function sentenceOf(prose: string): Sentence {
  const [sentence] = segment(prose).sentences;
  if (sentence === undefined) throw new Error('one sentence is there');
  return sentence;
}

describe('what a document says about where the customer is at home', () => {
  it.each([
    ['If you are a resident of Canada, these terms are governed by Canadian law.', true],
    ['If you live in France, French law applies.', true],
    ['If you live in the United Kingdom, these terms are governed by the laws of England and Wales.', true],
    ['If you are a resident of Canada, these terms are governed by the laws of Ireland.', false],
    ['If you are a resident of Malta, Cyprus or Greece, these terms are governed by Greek law.', false],
    ['If you are a resident of Canada, these terms are governed by the laws of Ontario.', true],
    ['If your Country of Residence is Japan, the laws of Japan govern these terms.', true],
    ['If you are a Maltese citizen, the laws of Malta apply.', true],
    ['If you reside in Brazil, the courts in São Paulo, Brasil decide.', true],
    ['If you are not a resident of Malta, these terms are governed by the laws of Malta.', false],
    ['If you live in Malta or any other country, the laws of Malta apply.', false],
    ['If you live in Spain and Portugal, Spanish law applies.', false],
    ['These terms are governed by the laws of Malta.', false],
  ])('binds people of one place to its own law or not: %s', (prose, isHome) => {
    expect(isAtHome(sentenceOf(prose))).toBe(isHome);
  });

  it.each([
    ['You keep the rights that the law of your own country gives you.', true],
    ['You may have rights under your local laws. Nothing in these terms affects those rights.', true],
    ['Nothing in these terms limits your statutory rights.', false],
    ['You own the rights to your songs.', false],
  ])('keeps the rights of the own country or not: %s', (prose, keeps) => {
    expect(keepsHomeRights({ prose })).toBe(keeps);
  });

  it.each([
    ['You also benefit from any mandatory provisions of the law where you live.', true],
    ['Some countries do not allow the limitation of liability under mandatory law.', false],
  ])('keeps the mandatory law or not: %s', (prose, keeps) => {
    expect(keepsMandatoryLaw({ prose })).toBe(keeps);
  });

  it.each([
    ['The service is managed and operated by the Ministry of Bridges.', true],
    ['This site is run by Fenwick County Council.', true],
    ['We are a public body.', true],
    ['roads.gov.uk is managed and operated by the Ministry of Bridges.', true],
    ['A list of these goods is maintained by the Department of Trade.', false],
    ['The certificate must be issued by the Department of Commerce.', false],
    ['The site is run by Fenwick Limited.', false],
  ])('is run by a public body or not: %s', (prose, isPublic) => {
    expect(isRunByState({ prose })).toBe(isPublic);
  });
});
