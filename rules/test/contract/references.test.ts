import type { Block } from '../../src/kit/document.ts';
import { segment } from '../../src/language/segment.ts';
import { showNumber } from '../../src/contract/numbers.ts';
import { referencesIn } from '../../src/contract/references.ts';
import { expect, it } from 'vitest';

function blockOf(prose: string): Block {
  const { sentences, words } = segment(prose);
  const shape = { shape: 'paragraph', level: 0, label: null, ordered: false, english: true } as const;
  return { ...shape, prose, sentences, words, runs: [], marks: [] };
}

/** “word: numbers (title)” of each reference, with “law:” in front where it belongs to something else. */
const read = (text: string): readonly string[] =>
  referencesIn(blockOf(text)).map(({ word, targets, range, title, external }) =>
    [
      external ? 'law: ' : '',
      `${word}: `,
      targets.map(({ number }) => showNumber(number)).join(range ? ' to ' : ', '),
      title === null ? '' : ` (${title.text})`,
    ].join(''),
  );

it.each([
  ['See clause 4.2(b).', ['clause: 4.2(b)']],
  ['Sections 3 to 5 and Schedule 2 apply.', ['Sections: 3 to 5', 'Schedule: Schedule 2']],
  ['Clauses 1, 2.3 and 4 (Refunds) stay.', ['Clauses: 1, 2.3, 4 (Refunds)']],
  ['Section 2, “Your rights”, applies.', ['Section: 2 (Your rights)']],
  [
    'Article 6(1)(b) GDPR and section 62 of the Consumer Rights Act 2015',
    ['law: Article: 6(1)(b)', 'law: section: 62'],
  ],
  ['Clause 8.1(d) and Clause 8.5 of the Standard Clauses', ['law: Clause: 8.1(d)', 'law: Clause: 8.5']],
  ['Clause 8 of this Agreement', ['Clause: 8']],
  ['California Civil Code Section 1542', ['law: Section: 1542']],
  ['a section about fees, part of the plan, Article IV', ['Article: IV']],
  ['Exhibit “A” and Schedule "2" apply', ['Exhibit: Exhibit A', 'Schedule: Schedule 2']],
  ['the duties of Section 4(b), (iii) you keep all notices', ['Section: 4(b)']],
  ['Sections 4(b), (c) and (d) apply', ['Sections: 4(b), c, d']],
  ['5. COMMERCIAL CLAUSE 5.1 Invoices and Payment', []],
  ['in Section A.3 or Annex B', ['Section: A.3', 'Annex: Annex B']],
])('reads the references of: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
