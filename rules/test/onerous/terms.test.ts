import { describe, expect, it } from 'vitest';
import { PACKED } from '../../src/generated/unfair.ts';
import { segment } from '../../src/language/segment.ts';
import { KINDS } from '../../src/onerous/kinds.ts';
import { eachWordFeature } from '../../src/onerous/features.ts';
import { scoresOf, unpack } from '../../src/onerous/model.ts';
import { read } from '../../src/onerous/reading.ts';
import { layOut, scoreWords } from '../../src/onerous/score.ts';
import { onerousTerms } from '../../src/onerous/terms.ts';

const sentencesOf = (prose: string) => segment(prose).sentences;
const kindsIn = (prose: string): readonly string[] =>
  sentencesOf(prose).flatMap(sentence => onerousTerms(sentence).map(({ kind }) => kind));

describe('the terms of a sentence', () => {
  it.each([
    ['We may change these terms at any time.', ['change']],
    ['We may suspend or terminate your account at any time for any reason.', ['termination']],
    ['We may remove your content at our sole discretion.', ['removal']],
    ['Any claim shall be brought exclusively in the courts of Dublin.', ['jurisdiction']],
    ['These terms are governed by the laws of Ireland.', ['law']],
    ['UNDER NO CIRCUMSTANCES SHALL WE BE LIABLE FOR ANY INDIRECT DAMAGES.', ['liability']],
    ['By accessing the site, you agree to be bound by these terms.', ['using']],
    ['All disputes will be finally settled by arbitration.', ['arbitration']],
    ['You may end this contract at any time.', []],
    ['Bring your own cup.', []],
  ])('are found in: %s', (prose, kinds) => {
    expect(kindsIn(prose)).toEqual(kinds);
  });

  it.each([
    ['You agree that 9 Lakes Print may change these terms.', '9 Lakes Print may change these terms'],
    ['The notes are not our view and we are not liable for any loss.', 'we are not liable'],
    [
      'In no event shall 9 Lakes Ltd., nor its staff, be liable for any loss of data.',
      'In no event shall 9 Lakes Ltd., nor its staff, be liable',
    ],
    [
      'It is set by law, and you agree that by using it you accept these terms.',
      'by using it you accept these terms',
    ],
    ['THE SHOP AND WE ARE NOT LIABLE FOR ANY LOSS.', 'WE ARE NOT LIABLE'],
  ])('stand in: %s', (prose, term) => {
    const [at] = sentencesOf(prose).flatMap(sentence => onerousTerms(sentence).map(found => found.at));
    expect(prose.slice(at?.start, at?.end)).toBe(term);
  });

  it('are looked for once', () => {
    const [sentence] = sentencesOf('We may change these terms at any time.');
    if (sentence === undefined) throw new Error('one sentence is there');
    expect(onerousTerms(sentence)).toBe(onerousTerms(sentence));
  });

  it('stand inside their sentence, whatever it holds', () => {
    const odd = `${'we may change the terms '.repeat(400)}￼ “we” may — terminate 😀 your account, ${'('.repeat(300)}`;
    for (const sentence of sentencesOf(odd)) {
      for (const { at } of onerousTerms(sentence)) {
        expect(at.start).toBeGreaterThanOrEqual(sentence.start);
        expect(at.end).toBeLessThanOrEqual(sentence.end);
      }
    }
  });
});

describe('the reading of a sentence', () => {
  it('calls names “we”, places “place”, and figures 0', () => {
    const prose = 'Acme may charge $20 under the laws of Ireland; you pay Bob.';
    const [sentence] = sentencesOf(prose);
    if (sentence === undefined) throw new Error('one sentence is there');
    expect(read(sentence.words, sentence.text, sentence.start).plain).toBe(
      'we may charge 0 under the laws of place | you pay we',
    );
  });
});

describe('the packed model', () => {
  it('is small and has a weight for each kind', () => {
    expect(PACKED.length).toBeLessThan(200_000);
    const { rows, weights, bias } = unpack(PACKED);
    expect(bias).toHaveLength(KINDS.length);
    for (const row of rows.values()) expect(row).toBeLessThan(weights.length / KINDS.length);
  });

  it('gives the same scores laid out as by the names of the features', () => {
    const model = unpack(PACKED);
    const table = layOut(model);
    for (const sentence of sentencesOf(
      'We may change the price at any time without notice. Any dispute is settled by arbitration in Malta. You pay.',
    )) {
      const reading = read(sentence.words, sentence.text, sentence.start);
      const byName = scoresOf(visit => {
        eachWordFeature(reading, visit);
      }, model);
      scoreWords(
        reading.cues,
        KINDS.map(() => true),
        table,
      ).forEach((score, kind) => {
        expect(score).toBeCloseTo(byName[kind] ?? Number.NaN, 9);
      });
    }
  });
});
