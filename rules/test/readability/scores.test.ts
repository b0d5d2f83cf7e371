import { describe, expect, it } from 'vitest';
import type { Block, Shape } from '../../src/kit/document.ts';
import { segment } from '../../src/language/segment.ts';
import { blockCounts, gradeOf, packageScores, scores, textCounts } from '../../src/readability/scores.ts';

const block = (prose: string, shape: Shape = 'paragraph', english = true): Block => ({
  shape,
  level: 0,
  label: null,
  ordered: false,
  english,
  prose,
  runs: [],
  marks: [],
  ...segment(prose),
});
const SENTENCE = 'You must pay the bill in seven days.';
const long = block(`${SENTENCE} `.repeat(20));

describe('counts', () => {
  it('counts words, sentences and syllables', () => {
    expect(blockCounts(block(SENTENCE))).toEqual({ words: 8, sentences: 1, syllables: 9 });
  });

  it('leaves out headings, labels, table cells and other languages', () => {
    const shapes: readonly Shape[] = ['heading', 'label', 'table-cell'];
    const left = [...shapes.map(shape => block(SENTENCE, shape)), block(SENTENCE, 'paragraph', false)];
    expect(textCounts(left)).toEqual({ words: 0, sentences: 0, syllables: 0 });
    expect(textCounts([block(SENTENCE, 'list-item'), block(SENTENCE, 'quote')]).words).toBe(16);
  });

  it('counts no sentence without words', () => {
    expect(blockCounts(block('***')).sentences).toBe(0);
  });

  it('keeps the counts of a block', () => {
    expect(blockCounts(long)).toBe(blockCounts(long));
  });
});

describe('scores', () => {
  it('follows the formulas', () => {
    const result = scores({ words: 160, sentences: 20, syllables: 180 });
    expect(result?.fleschReadingEase).toBeCloseTo(206.835 - 1.015 * 8 - 84.6 * 1.125, 9);
    expect(result?.fleschKincaidGrade).toBeCloseTo(0.39 * 8 + 11.8 * 1.125 - 15.59, 9);
    expect(result?.averageSentenceWords).toBe(8);
    expect(result?.averageSyllablesPerWord).toBe(1.125);
  });

  it('says nothing under 100 words', () => {
    expect(scores({ words: 99, sentences: 9, syllables: 150 })).toBeNull();
    expect(gradeOf({ words: 99, sentences: 9, syllables: 150 })).toBeNull();
    expect(scores({ words: 99, sentences: 9, syllables: 150 }, 0)).not.toBeNull();
    expect(scores({ words: 0, sentences: 0, syllables: 0 }, 0)).toBeNull();
    expect(packageScores({ words: 99, sentences: 9, syllables: 150 })).toBeNull();
  });

  it.each([
    { words: 160, sentences: 20, syllables: 180 },
    { words: 7070, sentences: 310, syllables: 12_345 },
    { words: 1001, sentences: 37, syllables: 1699 },
  ])('agrees with text-readability within its rounding: %j', counts => {
    const [own, packaged] = [scores(counts), packageScores(counts)];
    expect(Math.abs((own?.fleschReadingEase ?? 0) - (packaged?.fleschReadingEase ?? 99))).toBeLessThanOrEqual(
      0.0051,
    );
    expect(
      Math.abs((own?.fleschKincaidGrade ?? 0) - (packaged?.fleschKincaidGrade ?? 99)),
    ).toBeLessThanOrEqual(0.051);
  });
});
