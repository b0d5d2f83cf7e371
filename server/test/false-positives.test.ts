import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createReviewer } from '../src/reviewer.ts';

const FOLDER = new URL('../../fixtures/false-positives/', import.meta.url);
const reviewer = createReviewer();

it.each(readdirSync(fileURLToPath(FOLDER)).filter(name => /\.(?:md|html|txt)$/.test(name)))(
  'finds nothing in %s',
  name => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const { findings } = reviewer.review(text, { path: name });
    expect(findings.map(({ rule, at }) => `${rule}: ${text.slice(at.start, at.end)}`)).toEqual([]);
  },
);
