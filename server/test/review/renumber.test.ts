import { RULES } from '@fineprint/rules/generated/registry';
import type { Finding } from '@fineprint/rules/kit/finding';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createReviewer } from '../../src/reviewer.ts';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';
import { applyEdits } from '../../src/review/fix.ts';
import { numberedContract, targetsOf, wordsOf } from '../contract/numbered-contract.ts';

const RUNS = Number(process.env['FINEPRINT_LONG_RUNS'] ?? 60);

it('leaves every reference pointing to the same clause, and a missing one missing', () => {
  const reviewer = createReviewer(RULES.filter(({ id }) => id === 'numbering-gap'));
  const config = { ...DEFAULT_CONFIG, kind: 'contract' as const };
  const find = (text: string): readonly Finding[] => reviewer.review(text, { path: 'a.md', config }).findings;
  let [fixed, left] = [0, 0];
  fc.assert(
    fc.property(numberedContract, text => {
      const findings = find(text);
      for (const { fixes } of findings) {
        const [fix] = fixes;
        if (fix === undefined) {
          left++;
          continue;
        }
        fixed++;
        expect(fix.safety).toBe('review');
        const after = applyEdits(text, fix.edits);
        expect(targetsOf(after)).toEqual(targetsOf(text));
        expect(wordsOf(after)).toBe(wordsOf(text));
      }
    }),
    { numRuns: RUNS },
  );
  expect(fixed).toBeGreaterThan(left);
});
