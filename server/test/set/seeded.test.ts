import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@fineprint/rules/kit/finding';
import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../src/reviewer.ts';
import { createSets } from '../../src/set/sets.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/sets');
const isText = (name: string): boolean => /\.(?:md|html|txt)$/.test(name);

/** The findings across the documents of a folder, with the words at both ends. */
function found(set: string): readonly { readonly rule: string; readonly places: readonly string[] }[] {
  const folder = join(FOLDER, set);
  const names = readdirSync(folder).filter(isText);
  const texts = new Map(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
  const reviewer = createReviewer();
  const sets = createSets();
  for (const [name, text] of texts)
    sets.put(name, reviewer.read(text, { path: name }), [{ key: set, name: null, path: name }]);
  const words = (name: string, { start, end }: Finding['at']): string =>
    `${name}: ${texts.get(name)?.slice(start, end) ?? ''}`;
  return names.flatMap(name =>
    (sets.across(name)?.findings ?? []).map(({ rule, at, related }) => ({
      rule,
      places: [words(name, at), ...related.map(({ file, at: there }) => words(file?.name ?? name, there))],
    })),
  );
}

describe('six documents with twenty contradictions', () => {
  const [, ...rows] = readFileSync(join(FOLDER, 'seeded/expected.tsv'), 'utf8').trimEnd().split('\n');
  const findings = found('seeded');

  it.each(rows.map(row => row.split('\t')))('%s: %s (%s)', (file, rule, words) => {
    const place = `${file}: ${words}`;
    expect(findings.filter(one => one.rule === rule && one.places.includes(place))).toHaveLength(1);
  });

  it('give as many findings, and the same documents in agreement give none', () => {
    expect(rows).toHaveLength(20);
    expect(findings).toHaveLength(20);
    expect(found('clean')).toEqual([]);
  });
});
