import { readFileSync } from 'node:fs';
import type { Finding } from '@fineprint/rules/kit/finding';
import { RULES } from '@fineprint/rules/generated/registry';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../src/review/settings.ts';
import { createReviewer } from '../src/reviewer.ts';

const FOLDER = new URL('../../fixtures/planted/', import.meta.url);

/** A defect that was put into a document on purpose, and the rule that has to find it. */
interface Planted {
  readonly document: string;
  /** The words that the finding has to touch, at the first place where they stand. */
  readonly excerpt: string;
  readonly rule: string;
  /** True where the rule catalogue gives a fix. */
  readonly hasFix: boolean;
}

const planted: readonly Planted[] = readFileSync(new URL('planted.tsv', FOLDER), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => {
    const [document = '', excerpt = '', rule = '', fix = ''] = line.split('\t');
    return { document, excerpt, rule, hasFix: fix === 'yes' };
  });

const reviewer = createReviewer();
/** Rules that are off unless named are named. */
const config = { ...DEFAULT_CONFIG, rules: Object.fromEntries(planted.map(({ rule }) => [rule, {}])) };

function findingsOf({ document, excerpt, rule }: Planted): readonly Finding[] {
  const text = readFileSync(new URL(document, FOLDER), 'utf8');
  const start = text.indexOf(excerpt);
  const end = start + excerpt.length;
  expect(start, `“${excerpt}” stands in ${document}`).toBeGreaterThanOrEqual(0);
  return reviewer
    .review(text, { path: document, config })
    .findings.filter(finding => finding.rule === rule && finding.at.start < end && start < finding.at.end);
}

describe('the planted defects', () => {
  it('are many, and each names a rule that exists', () => {
    const known = new Set(RULES.map(({ id }) => id));
    expect(planted.length).toBeGreaterThanOrEqual(60);
    expect(planted.filter(({ rule }) => !known.has(rule))).toEqual([]);
  });

  it.each(planted)('$rule finds “$excerpt” in $document', target => {
    expect(findingsOf(target)).not.toEqual([]);
  });

  it('have a fix where the catalogue gives one, nine times out of ten', () => {
    const wanted = planted.filter(({ hasFix }) => hasFix);
    const without = wanted.filter(target => !findingsOf(target).some(({ fixes }) => fixes.some(isEdit)));
    expect(without.length, JSON.stringify(without)).toBeLessThanOrEqual(wanted.length / 10);
  });
});

const isEdit = ({ edits }: Finding['fixes'][number]): boolean => edits.length > 0;
