import { describe, expect, it } from 'vitest';
import { findGlosses } from '../../src/lexicon/glosses.ts';
import { blockOf } from './site-of.ts';

const found = (text: string) =>
  blockOf(text).sentences.flatMap(sentence =>
    findGlosses(sentence).map(gloss => ({ ...gloss, text: text.slice(gloss.at.start, gloss.at.end) })),
  );

describe('findGlosses', () => {
  it('finds terms and their variants, the longest first', () => {
    expect(found('You are jointly and severally liable for each lien.').map(({ text }) => text)).toEqual([
      'jointly and severally liable',
      'lien',
    ]);
  });

  it('gives the gloss with its policy and its plain wording', () => {
    const [gloss] = found('The clause covers force majeure alone.');
    expect(gloss).toMatchObject({
      term: 'force majeure',
      policy: 'never',
      alternative: 'events outside our control',
    });
    expect(gloss?.gloss).toMatch(/^Serious events/);
    expect(found('A lien is a claim.')[0]?.alternative).toBeNull();
  });

  it('finds plurals, and abbreviations in capitals alone', () => {
    expect(found('These indemnities and waivers stay.').map(({ term }) => term)).toEqual([
      'indemnify',
      'waiver',
    ]);
    expect(found('A MAC is a change, a mac is a coat.').map(({ text }) => text)).toEqual(['MAC']);
  });

  it('finds nothing across a sign or in other words', () => {
    expect(found('Pay the pari, passu or not.')).toEqual([]);
    expect(found('Open the door.')).toEqual([]);
  });

  it('counts offsets in the block, also in a later sentence', () => {
    expect(found('Pay now. It is a lien.')[0]?.text).toBe('lien');
  });
});
