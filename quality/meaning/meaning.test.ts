import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';
import { isRight, readGold } from './gold.ts';

describe('the meaning lock on fixtures/meaning', () => {
  it('refuses every pair that must be refused', () => {
    const passed = readGold('refused').filter(pair => !isRight(pair, 'refused'));
    expect(passed.map(({ id }) => id)).toEqual([]);
  });

  it('passes at least nine in ten equivalents', () => {
    const pairs = readGold('equivalent');
    const passed = pairs.filter(pair => isRight(pair, 'equivalent'));
    expect(passed.length / pairs.length).toBeGreaterThanOrEqual(0.9);
  });

  it('refuses at least 99 in 100 mutations of the equivalents', () => {
    const sentences = readGold('equivalent').map(({ before }) => before);
    const { tried, refused } = fuzz(sentences, 300, 6);
    expect(tried).toBe(300);
    expect(refused / tried).toBeGreaterThanOrEqual(0.99);
  });

  it('says the same of a text and itself', () => {
    for (const { before, context } of readGold('equivalent').slice(0, 50))
      expect(isRight({ id: '', group: '', split: 'dev', before, after: before, context }, 'equivalent')).toBe(
        true,
      );
  });
});
