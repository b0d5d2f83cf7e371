/**
 * `node scripts/code-cache.mjs FILE`: runs the built program on the example documents and keeps what V8 made of it, so
 * that later runs need not compile it again (see server/bin/program.js). Where Node keeps such a cache itself, there is
 * nothing to do.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheOf, loadProgram } from '../server/bin/program.js';

const file = resolve(process.argv[2]);
const documents = join(import.meta.dirname, '../fixtures/documents');
const { main, script } = loadProgram(file, true);
if (script !== undefined) {
  process.argv.splice(
    2,
    Infinity,
    'check',
    documents,
    '--no-config',
    '--format',
    'json',
    '--fail-on',
    'never',
  );
  await main();
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, script.createCachedData());
  renameSync(draft, cacheOf(file));
}
