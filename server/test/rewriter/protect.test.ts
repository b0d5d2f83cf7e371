import { createTermIndex } from '@fineprint/rules/contract/terms';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { protect, type Protected, restore } from '../../src/rewriter/protect.ts';

function protectedOf(source: string, terms: readonly string[] = []): Protected {
  const [placed] = parseDocument(source, 'markdown').blocks;
  if (placed === undefined) throw new Error('There is no block.');
  return protect(source, placed, { start: 0, end: source.length }, createTermIndex(terms));
}

test.each([
  ['an amount', 'You pay £50 now.', 'You pay ⟦1⟧ now.'],
  ['a period', 'You pay within 14 days.', 'You pay within ⟦1⟧.'],
  ['a reference', 'See clause 4.2 first.', 'See ⟦1⟧ first.'],
  ['a quotation', 'The law says “no later than noon”.', 'The law says ⟦1⟧.'],
  ['code', 'Run `pay --now` first.', 'Run ⟦1⟧ first.'],
  ['an entity', 'Salt &amp; vinegar.', 'Salt ⟦1⟧ vinegar.'],
])('%s travels as a sign', (_, source, sent) => {
  expect(protectedOf(source).text).toBe(sent);
});

test('a defined term travels as a sign, and markup does', () => {
  expect(protectedOf('The Services stay **open**.', ['Services']).text).toBe('The ⟦1⟧ stay ⟦2⟧open⟦3⟧.');
});

test('what was sent comes back as it was, over line breaks too', () => {
  const source = 'The **Services** cost\n£50 each `month`, see clause 4.';
  const sent = protectedOf(source, ['Services']);
  expect(restore(sent.text, sent)).toBe(source.replace('\n', ' '));
});

test.each(['You pay now.', 'You pay ⟦1⟧ and ⟦1⟧.', 'You pay ⟦1⟧, ⟦2⟧.', 'You pay ⟦1⟧ ⟦.', 'You pay ⟦01⟧⟧.'])(
  'an answer with other signs is refused: %s',
  answer => {
    expect(restore(answer, protectedOf('You pay £50.'))).toBeNull();
  },
);

test('markup keeps its order, other signs need not', () => {
  const sent = protectedOf('See [the list](a.md) for £50 within 14 days.');
  expect(sent.text).toBe('See ⟦1⟧the list⟦2⟧ for ⟦3⟧ within ⟦4⟧.');
  expect(restore('Within ⟦4⟧, see ⟦1⟧the list⟦2⟧ for ⟦3⟧.', sent)).toBe(
    'Within 14 days, see [the list](a.md) for £50.',
  );
  expect(restore('See ⟦2⟧the list⟦1⟧ for ⟦3⟧ within ⟦4⟧.', sent)).toBeNull();
});
