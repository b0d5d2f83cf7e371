import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '@fineprint/rules/generated/registry';
import type { Rule } from '@fineprint/rules/kit/rule';
import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';
import { createReviewer } from '../../src/reviewer.ts';

const FOLDER = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const DOCUMENTS = (readdirSync(FOLDER, { recursive: true }) as string[]).filter(
  name => /\.(?:md|html|txt)$/.test(name) && !name.endsWith('.golden.txt'),
);

/** Every rule on, also those that are off unless asked for. */
const config = {
  ...DEFAULT_CONFIG,
  rules: Object.fromEntries(RULES.map(rule => [rule.id, { level: 'warning' as const }])),
};
const woken = createReviewer();
const sleepless = createReviewer(
  RULES.map(
    rule => Object.fromEntries(Object.entries(rule).filter(([name]) => name !== 'wakes')) as unknown as Rule,
  ),
);

it.each(DOCUMENTS)('rules that wait for a word find all that they would find in %s', name => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  expect(woken.review(text, { path: name, config }).findings).toEqual(
    sleepless.review(text, { path: name, config }).findings,
  );
});
