import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';
import { createReviewer } from '../../src/reviewer.ts';

const TEXT = 'The Supplier shall deliver the goods. This agreement shall be governed by the laws of Kenya.';

describe('the audience', () => {
  it.each([
    ['consumer', ['warning', 'warning']],
    ['business', ['info', 'warning']],
  ] as const)('decides how grave “shall” for a duty is: %s', (audience, severities) => {
    const config = { ...DEFAULT_CONFIG, kind: 'contract', audience } as const;
    const found = createReviewer()
      .review(TEXT, { path: 'a.md', config })
      .findings.filter(({ rule }) => rule === 'shall-discipline');
    expect(found.map(({ severity }) => severity)).toEqual(severities);
    expect(found.every(({ fixes }) => fixes.length > 0)).toBe(true);
  });
});
