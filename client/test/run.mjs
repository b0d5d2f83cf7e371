/**
 * `npm run test:vscode`: packs the extension, installs it into a real VS Code and uses it, first as a person does and
 * then through the API. Writes the counts to build/vscode-results.json and ends with 1 when anything failed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { packageExtension } from '../../scripts/package.mjs';
import { installSystemPackages, setUpHost } from './host/setup.mjs';
import { installExtension } from './host/serve.mjs';
import { runInHost } from './inhost.mjs';
import { launchBrowser } from './ui/browser.mjs';
import { declareTests } from './ui/review.test.mjs';
import { SHOTS } from './ui/workbench.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WORKSPACE = join(ROOT, 'fixtures/workspaces/shop');
const TEST_TIMEOUT_MS = 120_000;

const counts = await runAll().catch(error => {
  console.error(error);
  return { passed: 0, failed: 1 };
});
mkdirSync(join(ROOT, 'build'), { recursive: true });
writeFileSync(join(ROOT, 'build/vscode-results.json'), `${JSON.stringify(counts)}\n`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

async function runAll() {
  rmSync(join(ROOT, 'build/vscode-results.json'), { force: true });
  rmSync(SHOTS, { recursive: true, force: true });
  installSystemPackages();
  const host = setUpHost();
  const { extensions, remove } = installExtension(host, packageExtension());
  const browser = await launchBrowser();
  try {
    const session = { browser, host, extensions, workspace: WORKSPACE };
    const seen = await runUiTests(session);
    const asked = await runInHost({ ...session, root: ROOT });
    console.log(['  Fineprint through the API of VS Code', ...asked.lines, ''].join('\n'));
    return { passed: seen.passed + asked.passed, failed: seen.failed + asked.failed };
  } finally {
    await browser.close();
    remove();
  }
}

function runUiTests(session) {
  const mocha = new Mocha({ ui: 'bdd', timeout: TEST_TIMEOUT_MS, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  declareTests(session);
  return new Promise(resolve => {
    const runner = mocha.run(() => {
      const { passes, failures } = runner.stats;
      resolve({ passed: passes, failed: failures });
    });
  });
}
