import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generated, ROOT } from '../../scripts/generate.ts';

it('has generated files that follow from the rules and word lists (else run `npm run generate`)', async () => {
  for (const [path, text] of await generated()) {
    const file = join(ROOT, path);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : null, path).toBe(text);
  }
});
