import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';
import { createReviewer } from '../../src/reviewer.ts';

test('a verb that the document gives a meaning is left as it is', () => {
  const found = (text: string): readonly string[] =>
    createReviewer()
      .review(text, { path: 'terms.md', config: { ...DEFAULT_CONFIG, kind: 'contract' } })
      .findings.filter(({ rule }) => rule.endsWith('complex-word'))
      .map(({ at }) => text.slice(at.start, at.end));
  const text = 'The work must say that you modified it. You may obtain a copy.';
  expect(found(text)).toEqual(['modified', 'obtain']);
  expect(found(`To “modify” a work means to copy from all or part of it.\n\n${text}`)).toEqual(['obtain']);
});
