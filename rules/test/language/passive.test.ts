import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/kit/document.ts';
import { passives } from '../../src/language/passive.ts';
import { segment } from '../../src/language/segment.ts';

const blockOf = (prose: string): Block => ({
  shape: 'paragraph',
  level: 0,
  label: null,
  ordered: false,
  english: true,
  prose,
  runs: [],
  marks: [],
  ...segment(prose),
});

function find(prose: string) {
  const block = blockOf(prose);
  return block.sentences.flatMap(sentence =>
    passives(sentence, block).map(({ at, agent, modal, auxiliary, participle }) => ({
      text: prose.slice(at.start, at.end),
      agent,
      modal,
      pair: `${sentence.words[auxiliary]?.lower ?? ''} ${sentence.words[participle]?.lower ?? ''}`,
    })),
  );
}
const texts = (prose: string): readonly string[] => find(prose).map(passive => passive.text);

describe('passives', () => {
  it.each([
    ['The fee must be paid in May.', 'must be paid'],
    ['Your account has been closed.', 'has been closed'],
    ['Data is being collected.', 'is being collected'],
    ['It may not, however, be resold.', 'may not, however, be resold'],
    ['It is no longer supported.', 'is no longer supported'],
    ['You will only be asked once.', 'will only be asked'],
    ['Orders often get lost and packages get returned.', 'get returned'],
    ['How is my data shared?', 'is my data shared'],
    ['It can’t be undone.', 'can’t be undone'],
    ['Cookies will be disabled.', 'will be disabled'],
    ['The notice shall be deemed to have been received.', 'have been received'],
    ['It was taken from the shop.', 'was taken'],
  ])('finds %j', (prose, text) => {
    expect(texts(prose)).toEqual([text]);
  });

  it.each([
    'Our office is located in Leeds.',
    'You are signed in.',
    'We are interested in your view.',
    'You are entitled to a refund.',
    'You are required to pay, and you may be required to sign.',
    'The price is based on use and is limited to £50.',
    'It is called a cookie.',
    'The service is provided “as is”.',
    'The fees are set out in section 4.',
    'If cookies are disabled, it fails.',
    'The parties are well-known and unrelated.',
    'We are gone, and nothing has happened.',
    'There is a need, and you need it.',
    'Get started now.',
    'Be advised that we may close.',
    'We have changed the terms.',
    'You are paying too much.',
  ])('finds none in %j', prose => {
    expect(texts(prose)).toEqual([]);
  });

  it.each([
    ['It was changed by the Customer.', true],
    ['It is governed by the laws of Utah.', true],
    ['It may be copied, sold or otherwise used by others.', true],
    ['It must be paid by the due date by the Customer.', true],
    ['The readers were excited by the news.', true],
    ['It must be paid by 5 May.', false],
    ['It must be paid by Friday.', false],
    ['It may be sent by email or by registered mail.', false],
    ['It was changed by clicking Save.', false],
    ['It was reduced by 10%.', false],
    ['It was sent, and we were told by the bank.', false],
    ['It is restored to the extent permitted by law.', false],
  ])('looks for an agent: %j', (prose, agent) => {
    expect(find(prose)[0]?.agent).toBe(agent);
  });

  it('names the modal and the two words', () => {
    expect(find('Notice must never be given late.')[0]).toMatchObject({ modal: 'must', pair: 'be given' });
    expect(find('You’ll be asked.')[0]?.modal).toBe('will');
    expect(find('It cannot have been sent.')[0]?.modal).toBe('can');
    expect(find('It is sent.')[0]?.modal).toBeNull();
  });

  it('never throws, and gives verbs in order that lie in their sentence', () => {
    const unit = fc.constantFrom(
      'is ',
      'are ',
      'be ',
      'not ',
      'paid ',
      'used',
      ' to ',
      'by ',
      'us',
      ', ',
      '. ',
      '? ',
      '“',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 25 }), parts => {
        const prose = parts.join('');
        const block = blockOf(prose);
        for (const sentence of block.sentences) {
          let last = -1;
          for (const { at, auxiliary, participle } of passives(sentence, block)) {
            expect(auxiliary).toBeGreaterThan(last);
            expect(participle).toBeGreaterThan(auxiliary);
            expect(at.start).toBeGreaterThanOrEqual(sentence.start);
            expect(at.end).toBeLessThanOrEqual(sentence.end);
            last = auxiliary;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['is ', 'is paid ', 'not ', 'is not always ', 'is paid by '])(
    'takes linear time on repeated %j',
    part => {
      const block = blockOf(part.repeat(40_000));
      const start = performance.now();
      for (const sentence of block.sentences) passives(sentence, block);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
