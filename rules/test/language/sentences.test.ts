import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/language/sentences.ts';

const split = (prose: string): string =>
  sentenceSpans(prose)
    .map(({ start, end }) => prose.slice(start, end))
    .join(' | ');

/** Each line is the prose with “ | ” where a sentence ends. */
const CASES = {
  abbreviations: [
    'You agree with Acme Inc. | The Company may refuse.',
    'Send it to 10 High St., Boston, Mass. 02110 by post. | We reply.',
    'Clause No. 5 and Sched. B of Vol. II apply. | So does Annex C.',
    'Under s. 12 of the Act, you may cancel. | See r. 4 as well.',
    'This is Ver. 3.1 of the notice. | Older versions are archived.',
    'Can I get my money back? | No. | You pay for the full year.',
    'We use pixels, tags, etc. | Visitors can refuse.',
    'We answer for no storms, floods, etc. | 12 Lakes Ltd makes no promise.',
    'The site is run by Acme Ltd.. | Acme Ltd. answers for it.. | 9 Lakes does not.',
    'Mr. and Mrs. J. R. Brown Jr. own it, e.g. as Acme Ltd. of Leeds.',
    'The U.S. Government and the E.U. agree. | The U.K. does not.',
    'Paid on Jan. 5 or by 31 Dec. 2024.',
    'It follows the EU-U.S. Data Framework.',
    'The seller is Acme, Inc. ("Acme"), a shop.',
    'Open the app. | Settings are at the top.',
    'The Int’l Ass’n of Shops decides. | We follow.',
  ],
  citations: [
    'See Fed. R. Civ. P. 23(b)(3). | The court agreed.',
    'This is governed by N.Y. Gen. Oblig. Law § 5-1401. | It applies to both.',
    'Compare Roe v. Shop Co., 12 F.3d 45 (9th Cir. 2001). | It holds.',
    'Read Pub. L. No. 99-508 and 18 U.S.C. § 2510. | See also 9 Vet. App. 163.',
    'Read Art. 6(1)(f) GDPR. | It allows this.',
  ],
  numbers: [
    'Section 5. Fees. | You pay the fees.',
    'A. Restart the router.',
    '12. We pay.',
    'It costs 5.50. | You pay.',
    'Delivery takes 3 to 5 days. | 30 days later you may complain.',
    'The terms end in 2025. | You can renew them.',
  ],
  times: [
    'Orders close at 11:59 p.m. | Opt-out requests count from the next day.',
    'We open at 9 a.m. and close at 5 p.m. Monday to Friday.',
    'Call us by 5 p.m. (London time).',
    'Call us at 5 p.m. Eastern Time. | We answer.',
  ],
  names: [
    'It works on every phone. | iCloud is free. | eBay is not.',
    'Plan B. | The plan is cheap.',
    'Is it you and I. | Did Ada I. Stone agree?',
    'Open ￼. | Then click ￼. | ￼ explains it.',
  ],
  'quotes and brackets': [
    '"We may change this." | You agree.',
    'Kim said “Stop.” | Then Kim left.',
    'Is it “done?” asked Kim.',
    'The fee (with tax. See below.) is due. | Pay it.',
    '(This is free. | Tell your friends.)',
    'The fee (see below is due. | Pay it.',
    'The price is final.[3] | Some goods are cheaper.* | We say which.',
  ],
  ellipses: [
    'Wait... | You can still cancel.',
    'You pay … nothing.',
    'The clause reads . . . and it goes on . . . to the end.',
    'He never meant it.... | She did.',
  ],
  'lists and lines': [
    'You may not: (a) copy it; (b) sell it.',
    'We may stop: a. Sales to minors. | b. Sales of wine.',
    '1. Open the lid | 2. Press the button | 3. Wait',
    '1.) Open the lid | 2.) Press the button',
    'We sell: | • bread | • milk',
  ],
  'careless writing': ['you pay the fees. | we send a bill.'],
};

describe('sentenceSpans', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`knows ${name}: %s`, expected => {
      expect(split(expected.replaceAll(' | ', ' '))).toBe(expected);
    });
  }

  it('splits where a dot is glued to the next sentence, but not in a web address', () => {
    expect(split('We take cash.We take cards.')).toBe('We take cash. | We take cards.');
    expect(split('Write to Help.Desk@shop.Example or www.Shop.Example now.')).not.toContain('|');
  });

  it('takes a line break for white space unless a new line of its own follows', () => {
    expect(split('The fee is due on the\nfirst of the month.')).not.toContain('|');
    expect(split('This agreement is between you and the\nCustomer.')).not.toContain('|');
    expect(split('Acme Ltd\n12 High Street\nLeeds')).toBe('Acme Ltd | 12 High Street | Leeds');
    expect(split('Pay these:\n- rent\n- rates')).toBe('Pay these: | - rent | - rates');
    expect(split('One\n\ntwo')).toBe('One | two');
  });

  it('gives trimmed spans, in order, that hold everything but white space', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'B',
            ' ',
            '.',
            '?',
            '!',
            '(',
            ')',
            '"',
            '\n',
            '1',
            '•',
            '…',
            '￼',
            'No',
            'e.g.',
          ),
          maxLength: 80,
        }),
        prose => {
          const spans = sentenceSpans(prose);
          const kept = spans.map(({ start, end }) => prose.slice(start, end));
          expect(kept.every(text => text !== '' && text === text.trim())).toBe(true);
          expect(kept.join('').replace(/\s/g, '')).toBe(prose.replace(/\s/g, ''));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['(', '.', 'ab.Cd', '. ', 'a\n', 'A b. ', '1. A ', '.") ', ' '.repeat(9), '• a ', '…'])(
    'takes linear time on repeated %j',
    part => {
      const time = (times: number): number => {
        const prose = part.repeat(times);
        const start = performance.now();
        sentenceSpans(prose);
        return performance.now() - start;
      };
      time(1000);
      expect(time(60_000)).toBeLessThan(3000);
    },
  );
});
