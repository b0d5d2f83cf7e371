import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createReviewer } from '../../src/reviewer.ts';
import { createSets } from '../../src/set/sets.ts';

const reviewer = createReviewer();
const TABLE = join(import.meta.dirname, '../../../fixtures/sets/pairs.tsv');
const [, ...rows] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');

/** Messages about two documents that each say one of the texts. */
function messages(one: string, other: string): readonly string[] {
  const texts = { 'terms.md': `# Terms of Service\n\n${one}`, 'privacy.md': `# Privacy policy\n\n${other}` };
  const sets = createSets();
  for (const [name, text] of Object.entries(texts))
    sets.put(name, reviewer.read(text.replaceAll('\\n', '\n'), { path: name }), [
      { key: 'set', name: 'set', path: name },
    ]);
  return Object.keys(texts).flatMap(name => sets.across(name)?.findings.map(({ message }) => message) ?? []);
}

it.each(rows.map(row => row.split('\t')))('%s: %s | %s', (verdict, one, other) => {
  const found = messages(one, other);
  if (verdict === 'agree') expect(found).toEqual([]);
  else expect(found.length).toBeGreaterThan(0);
});
