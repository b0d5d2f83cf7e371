import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/kit/document.ts';
import { clausesOf, sectionsOf } from '../../src/readability/sections.ts';
import { costliestWords, longestSentences } from '../../src/readability/worst.ts';
import { block } from './block.ts';

const heading = (level: number): Block => ({ ...block('A title', 'heading'), level });
const labelled = (label: string | null, level = 0): Block => ({
  ...block('You pay the fee.', level > 0 ? 'list-item' : 'paragraph'),
  label,
  level,
});

describe('sections', () => {
  it('end at the next heading of their level or a higher one', () => {
    const blocks = [
      labelled(null),
      heading(1),
      heading(2),
      labelled(null),
      heading(3),
      heading(2),
      heading(1),
    ];
    expect(sectionsOf(blocks)).toEqual([
      { heading: 1, level: 1, end: 6 },
      { heading: 2, level: 2, end: 5 },
      { heading: 4, level: 3, end: 5 },
      { heading: 5, level: 2, end: 6 },
      { heading: 6, level: 1, end: 7 },
    ]);
    expect(sectionsOf([labelled(null)])).toEqual([]);
  });
});

describe('clauses', () => {
  const spans = (blocks: readonly Block[]): readonly string[] =>
    clausesOf(blocks).map(({ label, start, end }) => `${label} ${String(start)}-${String(end)}`);

  it('hold their children', () => {
    const labels = ['1.', '1.1', '(a)', '(i)', '(ii)', '(b)', null, '1.2', '2.'];
    expect(spans(labels.map(label => labelled(label)))).toEqual([
      '1. 0-8',
      '1.1 1-7',
      '(a) 2-5',
      '(i) 3-4',
      '(ii) 4-5',
      '(b) 5-7',
      '1.2 7-8',
      '2. 8-9',
    ]);
  });

  it('tell numerals from letters', () => {
    expect(spans(['(h)', '(i)', '(j)'].map(label => labelled(label)))).toEqual([
      '(h) 0-1',
      '(i) 1-2',
      '(j) 2-3',
    ]);
  });

  it('follow the levels of lists, and end at headings', () => {
    const blocks = [
      labelled('1.', 1),
      labelled('1.', 2),
      labelled('-', 2),
      labelled('2.', 1),
      heading(2),
      labelled(null),
    ];
    expect(spans(blocks)).toEqual(['1. 0-3', '1. 1-3', '2. 3-4']);
  });
});

describe('what weighs most', () => {
  const blocks = [block('You pay a fee. The agreement ends. An agreement is an obligation.'), block('No.')];

  it('names the words that cost most syllables', () => {
    expect(costliestWords(blocks, 2, 'modern')).toEqual([
      { word: 'agreement', syllables: 3, times: 2, cost: 4 },
      { word: 'obligation', syllables: 4, times: 1, cost: 3 },
    ]);
  });

  it('names the longest sentences with their places', () => {
    expect(longestSentences(blocks, 2, 'modern')).toEqual([
      { block: 0, at: { start: 35, end: 65 }, words: 5 },
      { block: 0, at: { start: 0, end: 14 }, words: 4 },
    ]);
  });
});
