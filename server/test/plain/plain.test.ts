import { describe, expect, it } from 'vitest';
import { plain } from '../../src/index.ts';

const told = (text: string, level: 'safe' | 'review' = 'review'): string =>
  plain(text, { path: 'terms.md', level, settings: { kind: 'contract' } }).text;

describe('plain', () => {
  it('applies safe rewrites alone unless asked for more', () => {
    const text = 'Prior to delivery, the fee must be paid by you.\n';
    expect(told(text, 'safe')).toBe('Before delivery, the fee must be paid by you.\n');
    expect(told(text)).toContain('Before delivery');
  });

  it('turns a passive with its actor round, and splits what is long', () => {
    expect(told('The fee is paid by you.\n')).toBe('You pay the fee.\n');
    expect(
      told(
        'You must pay the yearly fee for the plan within 14 days of the bill that we send, and you must tell the office about any change of address.\n',
      ),
    ).toContain('we send. You must tell');
  });

  it('gives a receipt for each passage, with its places in both texts', () => {
    const text = 'Hello there.\n\nThe fee is paid by you within 14 days.\n\nPrior to delivery, we call.\n';
    const { text: after, applied } = plain(text, { path: 'terms.md', level: 'review' });
    expect(applied.map(({ rules }) => rules)).toEqual([['passive-with-actor'], ['wordy-phrase']]);
    for (const one of applied) {
      expect(text.slice(one.from.start, one.from.end)).toBe(one.before);
      expect(after.slice(one.to.start, one.to.end)).toBe(one.after);
      expect(one.receipt.verdict).not.toBe('changed');
    }
    expect(applied[0]?.receipt.message).toContain('14 days');
  });

  it('refuses what would change the meaning, and says so', () => {
    const kept = 'We may act on behalf of the club.\n';
    const { text, refused } = plain(kept, { path: 'terms.md', level: 'review' });
    expect(text).toBe(kept);
    expect(refused.map(({ rule }) => rule)).toEqual(['wordy-phrase']);
    expect(refused[0]?.receipt.message).toContain('on → for');
  });

  it('speaks to the reader where the roles are given, and lets the definition say so', () => {
    const text = [
      'It is between Acme Ltd (the “Supplier”) and who signs (the “Customer”).\n',
      'The Customer shall pay its fees. The Supplier may charge the Customer interest.\n',
      'The Supplier shall give support. It may use others.\n',
      '- Each Customer has one vote.\n',
    ].join('\n');
    const settings = { kind: 'contract', roles: { you: ['Customer'], we: ['Supplier'] } } as const;
    expect(plain(text, { path: 'terms.md', level: 'safe', settings }).text).toBe(
      [
        'It is between Acme Ltd (the “Supplier” or “we”) and who signs (the “Customer” or “you”).\n',
        'You shall pay your fees. We may charge you interest.\n',
        'The Supplier shall give support. It may use others.\n',
        '- Each Customer has one vote.\n',
      ].join('\n'),
    );
  });

  it('makes no choice that is the author’s', () => {
    const text = 'Bring a dog and/or a cat. On such date we call you. It is due hereunder.\n';
    expect(told(text)).toBe(text);
  });

  it('says “must” for every “shall” of a duty or for none', () => {
    expect(told('You shall pay the fee.\n\nWe shall call you.\n')).not.toContain('shall');
    const mixed = told('You shall pay the fee.\n\nIt shall.\n');
    expect(mixed).toContain('You shall pay');
  });

  it('never touches markup, code, links, quoted law or defined terms', () => {
    const kept = [
      'Press `prior to` now, or see [prior to](https://example.com/prior%20to).\n',
      '“Prior Notice” means a letter. You get Prior Notice.\n',
      'The law says: “Prior to sale the trader shall show the price.”\n',
    ];
    const text = kept.join('\n');
    const after = told(text);
    expect(after).toContain('`prior to`');
    expect(after).toContain('(https://example.com/prior%20to)');
    expect(after).toContain('Prior Notice');
    expect(after).toContain('“Prior to sale the trader shall show the price.”');
  });

  it('leaves a signed document alone, but not a draft', () => {
    const body = 'Prior to delivery, we call you.\n\n';
    for (const end of [
      'By: /s/ Ada Byron\n',
      'This is the executed version.\n',
      'Signed by the parties:\n\nBy: Ada Byron\n\nDate: 5 May 2020\n',
    ]) {
      expect(plain(body + end, { path: 'terms.md' })).toMatchObject({
        text: body + end,
        signed: true,
        applied: [],
      });
    }
    for (const end of [
      'Signed by the parties:\n\nBy: ______\n\nDate: ______\n',
      'In witness whereof the parties have signed this agreement.\n',
    ]) {
      expect(plain(body + end, { path: 'terms.md' }).text).toContain('Before delivery');
    }
  });

  it('changes nothing on its own result', () => {
    const text =
      'Prior to delivery, and in the event that you pay late, the fee must be paid by you. You shall utilise the key. We do not charge for small plans at all in the first month; however, you must pay the fee for all extra users of it.\n';
    for (const level of ['safe', 'review'] as const)
      expect(told(told(text, level), level)).toBe(told(text, level));
  });

  it('takes any string', () => {
    for (const text of ['', '\n', '---\n', '<b>', '\u0000', '“', '(('.repeat(200)])
      expect(plain(text).text).toBe(text);
  });
});
