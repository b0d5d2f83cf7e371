import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DocumentKind } from '@fineprint/rules/kit/document';
import { judge } from '../../src/compare/judge.ts';

interface Pair {
  readonly id: string;
  readonly group: string;
  readonly verdict: string;
  readonly lock: string;
}

/** The verdicts on one of the gold sets of the meaning lock. */
function judged(file: string): readonly Pair[] {
  const path = new URL(`../../../fixtures/meaning/${file}.tsv`, import.meta.url);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(row => {
      const [id = '', group = '', kind = '', terms = '', roles = '', before = '', after = ''] = row
        .split('\t')
        .map(cell => cell.replaceAll('\\n', '\n'));
      const { verdict, receipt } = judge(before, after, {
        kind: kind as DocumentKind,
        terms: terms.split(';').filter(term => term !== ''),
        roles: rolesOf(roles),
      });
      return { id, group, verdict, lock: receipt?.verdict ?? 'same' };
    });
}

const rolesOf = (text: string): { you: string[]; we: string[] } => ({
  you: [...text.matchAll(/you=([^;]+)/g)].map(([, name = '']) => name),
  we: [...text.matchAll(/we=([^;]+)/g)].map(([, name = '']) => name),
});

it('never takes for wording what the lock refuses and a lawyer would too', () => {
  // Prominence is told apart: bold and capitals are no change of what a sentence says.
  const wrong = judged('refused').filter(
    ({ group, verdict, lock }) => group !== 'prominence' && lock === 'changed' && verdict !== 'meaning',
  );
  expect(wrong).toEqual([]);
});

it('finds more rewordings than the lock, and refuses none that the lock lets pass', () => {
  const pairs = judged('equivalent');
  expect(pairs.filter(({ lock, verdict }) => lock !== 'changed' && verdict === 'meaning')).toEqual([]);
  const refusedBy = (is: (pair: Pair) => boolean): number => pairs.filter(is).length;
  expect(refusedBy(({ verdict }) => verdict === 'meaning')).toBeLessThanOrEqual(
    refusedBy(({ lock }) => lock === 'changed'),
  );
});
