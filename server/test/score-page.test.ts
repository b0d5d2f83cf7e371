import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADLINE_PARTS, PART_INFO } from '@fineprint/rules/readability/headline';
import { describe, expect, it } from 'vitest';

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'score.md'), 'utf8');

describe('docs/score.md', () => {
  it.each(HEADLINE_PARTS)('shows how %s is measured', part => {
    const { name, weight, measure, half } = PART_INFO[part];
    expect(PAGE).toContain(`| ${name} | ${Math.round(weight * 100)} % | ${measure} | ${half} |`);
  });
});
