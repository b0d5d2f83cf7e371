import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createReviewer } from '../../src/reviewer.ts';
import { faultsAfterFixing } from './safe-fixes.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'fixtures');
const reviewer = createReviewer();
const paths = (readdirSync(FIXTURES, { recursive: true }) as string[]).filter(
  path => /\.(?:md|html|txt)$/.test(path) && !/golden/.test(path),
);

it('safe fixes of every fixture leave its structure, and what a counter of its own sees, as they were', () => {
  const faults = paths.sort().flatMap(path => {
    const text = readFileSync(join(FIXTURES, path), 'utf8');
    return faultsAfterFixing(reviewer, text, path).map(fault => `${path}: ${fault}`);
  });
  expect(faults).toEqual([]);
});
