import type { Rewrite } from '@fineprint/rules/kit/rewrite';
import { prose } from '@fineprint/rules/kit/span';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { lockedReports, type Offered } from '../../src/review/lock.ts';

/** A report about some words with one rewrite that replaces them. */
function reportOn(text: string, words: string, by: string, safety: Rewrite['safety'] = 'safe'): Offered {
  const start = text.indexOf(words);
  const at = prose(start, start + words.length);
  return {
    at,
    rewrites: [{ title: `Replace with “${by}”`, safety, edits: [{ at, text: by }] }],
  };
}

function judged(text: string, reports: readonly Offered[]): readonly (readonly Rewrite[])[] {
  const [placed] = parseDocument(text, 'markdown').blocks;
  if (placed === undefined) throw new Error('The text has no block.');
  return lockedReports(placed.block, reports, 'contract').map(({ rewrites }) => rewrites);
}

test('a safe rewrite that keeps the meaning stays', () => {
  const text = 'You must tell us prior to the move.';
  const report = reportOn(text, 'prior to', 'before');
  expect(judged(text, [report])).toEqual([report.rewrites]);
});

test('a safe rewrite that changes the meaning becomes advice that says why', () => {
  const text = 'You must pay within 30 days after the invoice.';
  const [rewrites] = judged(text, [reportOn(text, '30 days', '60 days')]);
  expect(rewrites).toEqual([
    {
      title: 'Replace with “60 days”? Your choice, because it changes: 30 days → 60 days',
      safety: 'advice',
      edits: [],
    },
  ]);
});

test('one of two that changes the meaning does not take the other with it', () => {
  const text = 'You must tell us prior to the move, unless we agree.';
  const [kept, dropped] = judged(text, [
    reportOn(text, 'prior to', 'before'),
    reportOn(text, 'unless', 'if'),
  ]);
  expect(kept?.[0]?.safety).toBe('safe');
  expect(dropped?.[0]?.safety).toBe('advice');
});

test('a full stop far behind a condition is judged with the whole sentence', () => {
  const text =
    'If you cancel the order of the kitchen before the first of May, we will send the price of all parts back to you, and we will keep the deposit that you paid.';
  const [rewrites] = judged(text, [reportOn(text, ', and we will keep', '. We will keep')]);
  expect(rewrites?.[0]?.safety).toBe('advice');
});

test('a rewrite for review is left to the person who reads it', () => {
  const text = 'You must pay within 30 days.';
  const report = reportOn(text, '30 days', '60 days', 'review');
  expect(judged(text, [report])).toEqual([report.rewrites]);
});
