import { FEWEST_WORDS } from '@fineprint/rules/readability/scores';
import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { createReviewer, type Scores, scores } from '../../src/index.ts';

const PARAGRAPH =
  'We may terminate the agreement when you violate its obligations. You can appeal within thirty days. Our administrators then consider everything that you have submitted, and they communicate their determination in writing.';

/** The scores of a text of any length. */
function all(text: string, path = 'text.md'): Scores {
  const found = scores(text, { path, minimumWords: 0 });
  if (found === null) throw new Error('There is nothing to score.');
  return found;
}

const repeated = (text: string, times: number): string =>
  Array.from({ length: times }, () => text).join('\n\n');

describe('scores', () => {
  it('say how they were counted', () => {
    const found = scores(`# Title\n\n${repeated(PARAGRAPH, 5)}\n`);
    expect(found).toMatchObject({
      dialect: 'modern',
      counted: { words: 160, sentences: 15, paragraphs: 5, longestSentence: 16 },
      leftOut: [{ what: 'headings', words: 1, blocks: 1 }],
    });
    expect(scores(PARAGRAPH, { dialect: 'ct-42-158', minimumWords: 1 })?.dialect).toBe('ct-42-158');
  });

  it('refuse fewer words than they need', () => {
    const words = (count: number): string => 'Pay the bill now. '.repeat(count / 4);
    expect(scores(words(FEWEST_WORDS - 4))).toBeNull();
    expect(scores(words(FEWEST_WORDS))).not.toBeNull();
    expect(scores(words(8), { minimumWords: 8 })).not.toBeNull();
    expect(scores('', { minimumWords: 0 })).toBeNull();
  });

  it('are in a review, in the modern count', () => {
    const text = repeated(PARAGRAPH, 5);
    const { dialect, counted, leftOut, ...figures } = all(text);
    const review = createReviewer().review(text);
    expect(review.scores).toEqual(figures);
    expect([dialect, counted.words, leftOut]).toEqual(['modern', review.words, []]);
    expect(createReviewer().review(PARAGRAPH).scores).toBeNull();
  });

  it('go with an edit', () => {
    const reviewer = createReviewer();
    const text = repeated(PARAGRAPH, 5);
    const edited = reviewer.update(reviewer.review(text), { start: 0, end: 0, text: 'Stop. ' });
    expect(edited.scores).toEqual(createReviewer().review(`Stop. ${text}`).scores);
  });
});

/** What the package text-readability gets wrong, as `docs/scores.md` lists it. Each test shows both. */
describe('where text-readability is wrong', () => {
  it('a text twenty times over is as hard as once', () => {
    const [once, often] = [all(PARAGRAPH), all(repeated(PARAGRAPH, 20))];
    expect(often.gunningFog).toBeCloseTo(once.gunningFog, 9);
    expect(often.daleChall).toBeCloseTo(once.daleChall, 9);
    const [short, long] = [PARAGRAPH, repeated(PARAGRAPH, 20)].map(text => text.replaceAll('\n\n', ' '));
    expect(readability.gunningFog(short ?? '')).toBeGreaterThan(readability.gunningFog(long ?? '') + 5);
    expect(readability.daleChallReadabilityScore(short ?? '')).toBeGreaterThan(
      readability.daleChallReadabilityScore(long ?? '') + 2,
    );
  });

  it('nothing is rounded on the way', () => {
    const { words, sentences, syllables } = all(PARAGRAPH).counted;
    const exact = 206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words;
    expect(Math.abs(all(PARAGRAPH).fleschReadingEase - exact)).toBeLessThan(1e-9);
    const rounded =
      206.835 -
      1.015 * (Math.round((words / sentences) * 10) / 10) -
      84.6 * (Math.round((syllables / words) * 10) / 10);
    expect(Math.abs(rounded - exact)).toBeGreaterThan(0.5);
  });

  it.each([
    ['Windows line ends', 'You pay the fee.\r\nWe ship the goods.'],
    ['curly quotes', 'You pay “the fee.” We ship the goods.'],
    ['two spaces', 'You pay the fee.  We ship the goods.'],
    ['a digit', 'You pay the fee. 30 days later we ship.'],
    ['a title', 'You pay Mr. Smith. He ships the goods.'],
    ['a court', 'You pay the U.S. District Court. It ships the goods.'],
    ['short sentences', 'You pay. We ship.'],
  ])('%s: there are two sentences', (_name, text) => {
    expect(all(text).counted.sentences).toBe(2);
    if (!text.includes('Mr.') && !text.includes('U.S.')) expect(readability.sentenceCount(text)).toBe(1);
    else expect(readability.sentenceCount(text)).not.toBe(1 + 2);
  });

  it('headings and list items end sentences, and headings do not count', () => {
    const text = '# Payment terms\n\nYou send us:\n\n- your name\n- your address\n';
    expect(all(text).counted).toMatchObject({ sentences: 3, words: 7, paragraphs: 3 });
    expect(readability.sentenceCount(text)).toBe(1);
  });

  it('markup, code and addresses do not count', () => {
    const plain = all('Open the page and read it. Then call us.');
    const marked = all(
      'Open the [page](https://example.com/a/long/path?query=1) and **read** it. Then call `x()` us.',
    );
    expect({ ...marked, leftOut: [] }).toEqual({ ...plain, leftOut: [] });
    expect(marked.leftOut).toEqual([{ what: 'code and addresses', words: 1, blocks: 1 }]);
    expect(readability.lexiconCount('Call `x()` at https://example.com/a now.')).toBeGreaterThan(3);
  });

  it('a dash parts words', () => {
    expect(all('We set the terms—and you agree.').counted.words).toBe(7);
    expect(readability.lexiconCount('We set the terms—and you agree.')).toBe(6);
  });

  it('spaces and line breaks are no characters', () => {
    expect(all('You pay\nthe fee.').counted).toMatchObject({ letters: 12, characters: 12 });
    expect(readability.charCount('You pay\nthe fee.')).toBe(14);
  });

  it('figures and abbreviations have syllables', () => {
    expect(all('Pay 30 now.').counted.syllables).toBe(3);
    expect(all('Our API works.').counted.syllables).toBe(5);
    expect(readability.syllableCount('30')).toBe(0);
    expect(readability.syllableCount('API')).toBe(2);
  });

  it('SMOG says nothing under three sentences, and an empty text has no scores', () => {
    expect(all('You pay. We ship.').smog).toBeNull();
    expect(readability.smogIndex('You pay. We ship.')).toBe(0);
    expect(scores('', { minimumWords: 0 })).toBeNull();
    expect(readability.fleschKincaidGrade('')).not.toBeNull();
  });
});
