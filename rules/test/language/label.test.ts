import { describe, expect, it } from 'vitest';
import { headingLabelLength, labelLength } from '../../src/language/label.ts';

describe('labelLength', () => {
  it.each([
    '4.2 |Fees',
    '4.2.1. |fees',
    '12. |Fees',
    '4.2(b) |The fee',
    '(a) |the fee',
    '(iv) |the fee',
    '(a)(i) |the fee',
    '(12) |You',
    'A. |Restart',
    'IV. |Fees',
    'i. |the fee',
    'b) |pay',
    '1.) |Go',
    '§ 5 |Fees',
    'Section 3. |Fees',
    'SECTION 4: |FEES',
    'Article IV – |Fees',
    'Clause 7: |the fee',
    'Part A - |Fees',
    'ARTICLE 4\n|Fees',
    '2.1 |“Fees” means',
    '1.1 |￼',
    '• |one',
    '- |one',
  ])('finds the label of %j', marked => {
    expect(labelLength(marked.replace('|', ''))).toBe(marked.indexOf('|'));
  });

  it.each([
    '',
    '12',
    '4.2',
    '30 days after',
    'A customer',
    'I agree',
    '1.5 million people',
    '1.5 Million people',
    '2 GB of space',
    '2.4 GHz networks',
    '(We) may',
    '(if) so',
    '(or) you',
    '2024. It was',
    'J. Stone signs',
    'A. B. Stone signs',
    'etc. We pay',
    'i.e. the fee',
    'No. 5 applies',
    'Section 230 gives',
    'Section 3.1 applies',
    'Exhibit A shows',
    'Part of it',
    '§ 5 of the Act',
    '11:59 p.m. is late',
    'Do. Not',
  ])('finds none in %j', prose => {
    expect(labelLength(prose)).toBe(0);
  });
});

describe('headingLabelLength', () => {
  it.each(['J. |Payment', 'Z. |“Fees”', '4.2 |Fees', '|U.S. law', '|J.K. Rowling', '|Payment'])(
    'finds the label of the heading %j',
    marked => {
      expect(headingLabelLength(marked.replace('|', ''))).toBe(marked.indexOf('|'));
    },
  );
});
