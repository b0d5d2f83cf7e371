import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/language/segment.ts';
import { words } from '../../src/language/words.ts';

const texts = (prose: string): readonly string[] => words(prose).map(word => word.text);

describe('words', () => {
  it.each([
    ['You’re the customer’s agent', ['You’re', 'the', 'customer’s', 'agent']],
    ['the above-mentioned re‑use', ['the', 'above-mentioned', 're‑use']],
    ['pay $1,000.50 or 5% at 11:59 p.m.', ['pay', '$1,000.50', 'or', '5%', 'at', '11:59', 'p.m.']],
    ['e.g. the U.S., a U.S.-based Ph.D.', ['e.g.', 'the', 'U.S.', 'a', 'U.S.-based', 'Ph.D.']],
    ['viz. Kim et al., ss. 4, etc.', ['viz.', 'Kim', 'et', 'al.', 'ss.', '4', 'etc.']],
    ['Acme Inc. of Fresno, CA.', ['Acme', 'Inc', 'of', 'Fresno', 'CA']],
    ['R&D and/or T&Cs—all', ['R&D', 'and', 'or', 'T&Cs', 'all']],
    ['the end.The start of Node.js v2.0', ['the', 'end', 'The', 'start', 'of', 'Node.js', 'v2.0']],
    ['clause 4.2(b), 1,2', ['clause', '4.2', 'b', '1', '2']],
    ['￼ and ￼s, ￼￼', ['￼', 'and', '￼s', '￼', '￼']],
    ['fee² 😀 ❤️ ____ “– —”', ['fee']],
  ])('reads %j', (prose, expected) => {
    expect(texts(prose)).toEqual(expected);
  });

  it('lowers with straight apostrophes, plain hyphens and no soft hyphens', () => {
    expect(words('DON’T re‑use agree\u00adment').map(word => word.lower)).toEqual([
      "don't",
      're-use',
      'agreement',
    ]);
  });

  it('gives native offsets, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), prose => {
        let end = 0;
        for (const word of words(prose)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(prose.slice(word.start, word.end)).toBe(word.text);
          end = word.end;
        }
      }),
    );
  });
});

describe('segment', () => {
  const unit = fc.constantFrom(
    'a',
    'B',
    ' ',
    '.',
    ',',
    '?',
    '(',
    ')',
    '"',
    '\n',
    '1',
    '￼',
    '-',
    '’',
    '…',
    '•',
    'No. ',
    'e.g. ',
    'U.S. ',
    'the ',
    '1. ',
    '5 p.m. ',
    'Inc. ',
  );

  it('gives every word to exactly one sentence that holds it', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), parts => {
        const { sentences, words: all } = segment(parts.join(''));
        expect(sentences.flatMap(sentence => sentence.words)).toEqual(all);
        for (const sentence of sentences) {
          for (const word of sentence.words) {
            expect(word.start).toBeGreaterThanOrEqual(sentence.start);
            expect(word.end).toBeLessThanOrEqual(sentence.end);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
