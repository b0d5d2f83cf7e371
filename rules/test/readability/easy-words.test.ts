import easyWords from 'text-readability/easy_words.js';
import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { blockCounts } from '../../src/readability/counts.ts';
import { isEasyWord } from '../../src/readability/easy-words.ts';
import { block } from './block.ts';

describe('easy words', () => {
  it('knows every word of the list, of which the package calls more than 50 difficult', () => {
    expect(easyWords.filter(word => readability.difficultWords(word) > 0).length).toBeGreaterThan(50);
    expect(easyWords.filter(word => !isEasyWord(word))).toEqual([]);
  });

  it.each(
    "bills bill's bills' boxes leaves stories carried carrying stopped stopping making agreed lying biggest happier happily simply longer we'd that'll one-sided 42 $5 colours neighbours centre".split(
      ' ',
    ),
  )('“%s” follows from the list', word => {
    expect(isEasyWord(word)).toBe(true);
  });

  it.each('agreement liability clause terminate pursuant payer api gdpr consumer-facing'.split(' '))(
    '“%s” is hard',
    word => {
      expect(isEasyWord(word)).toBe(false);
    },
  );
});

describe('names', () => {
  const hard = (text: string): number => blockCounts(block(text)).hardWords;

  it.each(['We live in Birmingham now.', 'Ask Jonathan about it.'])('are familiar in “%s”', text => {
    expect(hard(text)).toBe(0);
  });

  it.each([
    ['You may use the Software.', 1],
    ['Keep your Confidential Information.', 2],
    ['This is our Agreement.', 1],
    ['We follow GDPR.', 1],
    ['LIABILITY IS LIMITED BY STATUTE.', 2 + 1],
    ['Liability ends.', 1],
  ] as const)('are told from terms in “%s”', (text, count) => {
    expect(hard(text)).toBe(count);
  });
});
