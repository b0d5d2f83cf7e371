import { expect, it } from 'vitest';
import { instrumentAt, instrumentStarts } from '../../src/contract/instruments.ts';
import { blocksOf } from './blocks.ts';

const CLAUSES = Array.from(
  { length: 12 },
  () => 'You work in the shop in the mornings, bake the bread and clean the ovens.',
);
const bundle = (...behind: readonly string[]): string =>
  ['# Employment agreement', 'Elm Bakery Ltd (the “Company”) employs you.', ...CLAUSES, ...behind].join('\n');

it.each([
  ['a notice that names the company again', '# PRIVACY NOTICE', 'Elm Bakery Ltd (“Company”) keeps data.', 1],
  ['an agreement that says what it is', '# Loan agreement', 'This Loan Agreement is made on 1 May.', 1],
  ['a title in capitals', 'CONSENT FORM', 'I allow Elm Bakery Ltd (the “Company”) to use photographs.', 1],
  ['the title of a clause', '# Entire agreement', 'This agreement is the whole agreement between us.', 0],
  ['a title without a new document', '# Privacy notice', 'You find our privacy notice on our site.', 0],
  ['a title of no document', '# Your hours', 'Elm Bakery Ltd (the “Company”) sets your hours.', 0],
] as const)('takes %s for what it is', (_, title, text, count) => {
  const blocks = blocksOf(bundle(title, text));
  expect(instrumentStarts(blocks)).toHaveLength(count);
  expect(instrumentAt(blocks, 1)).toBe(0);
  expect(instrumentAt(blocks, blocks.length - 1)).toBe(count);
});
