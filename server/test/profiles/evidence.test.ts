import { describe, expect, it } from 'vitest';
import { countText } from '@fineprint/rules/profiles/counted';
import { textTally } from '@fineprint/rules/readability/counts';
import { DIALECTS } from '@fineprint/rules/readability/dialects';
import { parseDocument } from '../../src/document/document.ts';
import { paragraphs, result, results, sentence, sentences } from './texts.ts';

const CT = 'us-ct-objective';

describe('the evidence of a test', () => {
  it('names the worst sentences with their places, the longest first', () => {
    const text = paragraphs([sentence(60), sentence(20)], [sentence(55)]);
    const { evidence } = result(text, CT, 'max_words_per_sentence');
    expect(evidence.worst.map(({ value }) => value)).toEqual([60, 55, 20]);
    expect(evidence.summary).toBe('The longest sentence has 60 words. 2 sentences are over the limit.');
    expect(evidence.edits.map(({ advice }) => advice)).toEqual([
      'Split this sentence of 60 words into 2: “Bill bill bill bill bill bill bill bill …”.',
      'Split this sentence of 55 words into 2: “Bill bill bill bill bill bill bill bill …”.',
    ]);
    const [worst] = evidence.worst;
    expect(worst?.text).toBe(sentence(60));
    expect(worst?.block).toBe(1);
  });

  it('asks for just as many splits as it takes', () => {
    const text = paragraphs(...sentences(250, 10).map(one => [one]), [sentence(40)]);
    const { value, evidence } = result(text, CT, 'avg_words_per_sentence');
    expect(value).toBeCloseTo(290 / 11, 9);
    // 290 / 13 is 22.3, 290 / 14 is 20.7.
    expect(evidence.summary).toContain('It takes 3 more sentence ends: split the 3 longest sentences.');
    const gains = evidence.edits.map(({ gain }) => gain ?? 0);
    expect(gains[0]).toBeCloseTo(290 / 11 - 290 / 12, 9);
  });

  it('breaks paragraphs only between sentences', () => {
    const joined = paragraphs([sentence(120)], [sentence(100)]);
    expect(result(joined, CT, 'avg_words_per_paragraph').evidence.summary).toContain('split sentences first');
    expect(result(joined, 'us-fplg', 'max_words_per_paragraph').outcome).toBe('met');
    const long = paragraphs(sentences(200, 10));
    expect(result(long, CT, 'max_words_per_paragraph').evidence.edits[0]?.advice).toContain(
      'Break this paragraph of 200 words into 2, or shorten it by 50 words',
    );
  });

  it('makes a list out of an enumeration', () => {
    const text = `We may end the contract if you (a) ${'do not pay the bill and '.repeat(3)}(b) ${'use the phone to harm others or '.repeat(3)}(c) ${'sell the phone on to others in breach of this '.repeat(3)}contract.`;
    expect(result(text, 'uk-govuk', 'max_words_per_sentence').evidence.edits[0]?.advice).toContain(
      'Make a lead-in and a list of 3 items out of this sentence',
    );
  });

  it('gives what each edit is worth, and says how far the edits lead', () => {
    const text = paragraphs(
      ...Array.from({ length: 8 }, () => [
        'You will utilise additional documentation in accordance with the requirements of the administration.',
      ]),
    );
    const { value, evidence } = result(text, CT, 'avg_syllables_per_word');
    expect(evidence.edits.length).toBeGreaterThan(0);
    for (const { gain } of evidence.edits) expect(gain).toBeGreaterThan(0);
    expect(evidence.edits.map(({ advice }) => advice)).toContainEqual(
      expect.stringMatching(/^Replace “utilise” with “use”, 8 times: saves 16 syllables\.$/),
    );
    const edited = text.replaceAll('utilise', 'use');
    const gain = evidence.edits.find(({ advice }) => advice.includes('utilise'))?.gain ?? 0;
    expect(result(edited, CT, 'avg_syllables_per_word').value).toBeCloseTo(Number(value) - gain, 9);
  });

  it('lists the words that cost most syllables', () => {
    const text = paragraphs(sentences(99, 9), ['The agreement and the liability are in the agreement.']);
    const { evidence } = result(text, CT, 'avg_syllables_per_word');
    expect(evidence.worst.slice(0, 2).map(({ text: word, label }) => `${word}: ${label}`)).toEqual([
      'agreement: 3 syllables, 2 times',
      'liability: 5 syllables, 1 time',
    ]);
  });

  it('says nothing of averages under 100 words', () => {
    const { outcome, evidence } = result(paragraphs([sentence(99)]), CT, 'avg_words_per_sentence');
    expect(outcome).toBe('cannot-tell');
    expect(evidence.summary).toContain('under 100 words');
  });
});

describe('the parts of a count', () => {
  const text = paragraphs(
    ['We pay; you wait: all is well. A “state-of-the-art” phone/tablet costs $5.'],
    sentences(60, 4),
  );
  it.each(DIALECTS)('add up to the count of the text in %s', dialect => {
    const { blocks } = parseDocument(text, 'markdown');
    const { counts } = textTally(
      blocks.map(({ block }) => block),
      dialect,
    );
    expect(countText(blocks, dialect)).toMatchObject({
      words: counts.words,
      sentences: counts.sentences,
      syllables: counts.syllables,
    });
  });
});

describe('what is said of a profile', () => {
  it('never says that a text complies', () => {
    const short = paragraphs(sentences(60, 6), sentences(60, 6));
    expect(results(short, CT).statement).toBe(
      'Meets the 5 numeric tests of us-ct-objective that can be measured here. 6 tests cannot be told here.',
    );
    expect(results(paragraphs([sentence(160)]), CT).statement).toContain(
      'Meets 1 of the 5 numeric tests of us-ct-objective that can be measured here, and does not meet 4.',
    );
    expect(results(short, 'us-ny-gol-5-702').statement).toBe(
      'No numeric test of us-ny-gol-5-702 can be measured here. 2 tests cannot be told here.',
    );
  });

  it('cannot tell facts of the page and what a person must judge', () => {
    for (const metric of ['min_type_size', 'min_page_margin', 'section_captions', 'avg_line_length']) {
      expect(result(paragraphs([sentence(9)]), CT, metric)).toMatchObject({
        outcome: 'cannot-tell',
        value: null,
      });
    }
    expect(result(paragraphs([sentence(9)]), 'us-nj-plain', 'confusing_order').outcome).toBe('cannot-tell');
  });
});
