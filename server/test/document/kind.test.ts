import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { detectAudience, detectKind } from '../../src/document/kind.ts';

const audienceOf = (text: string): string => detectAudience(parseDocument(text, 'markdown')).value;
const kindOf = (text: string): string => detectKind(parseDocument(text, 'markdown'), 'x.md').value;

describe('the audience', () => {
  it.each([
    [
      'business',
      'an agreement between parties',
      'Each Party may end this agreement. Neither Party may assign it. The Parties share the costs.',
    ],
    [
      'business',
      'an agreement on data',
      'The Processor helps the Controller.\n\nThe Controller tells the Processor.\n\nEach Sub-processor signs this data processing agreement.',
    ],
    [
      'consumer',
      'terms that speak to “you”',
      'You may leave. Neither party may assign it. The parties agree. Either party may end it. We pay you back.',
    ],
    [
      'consumer',
      'a lease',
      'The tenant pays. Either party may end it. The tenant leaves the keys. The other party signs. Both parties keep a copy.',
    ],
    ['consumer', 'a shop', 'You can return anything within 30 days.'],
  ])('is %s for %s', (audience, _, text) => {
    expect(audienceOf(text)).toBe(audience);
  });
});

describe('the kind', () => {
  it.each([
    ['contract', '# Home insurance: policy wording\n\nWe pay for loss.'],
    ['contract', '# Your travel insurance policy\n\nWe pay for loss.'],
    ['policy', '# User guidelines\n\nOpen your mind. Check your facts.'],
    ['policy', '# Policy on gifts\n\nStaff tell their manager.'],
    [
      'contract',
      'Using this library means that you agree to these terms of use.\n\n## How to join\n\nOpen the door.',
    ],
    ['help', 'This page is about our terms.\n\n## How to join\n\nOpen the door.'],
    ['privacy', '# Privacy policy\n\nWe keep your name.'],
  ])('is %s by the title of: %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });
});
