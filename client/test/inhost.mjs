/** Runs the tests of `inhost/` inside VS Code's extension host, which only a workbench can start. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { startServer } from './host/serve.mjs';
import { workbenchAddress } from './ui/browser.mjs';

const TIMEOUT_MS = 300_000;

/** VS Code runs tests only for an extension under development; this one is empty, so that the installed one is tested. */
const MANIFEST = {
  name: 'fineprint-tests',
  publisher: 'fineprint',
  version: '0.0.0',
  engines: { vscode: '*' },
  // What is under development may offer language models, which the tests do in the place of a real one.
  enabledApiProposals: ['chatProvider'],
  contributes: { languageModels: { vendor: 'fineprint-tests', displayName: 'Tests' } },
};

/** Resolves to the counts of the tests, with their lines printed. A host that says nothing counts as one failure. */
export async function runInHost({ browser, root, ...session }) {
  const folder = join(root, 'build/inhost');
  const results = join(folder, 'results.json');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(MANIFEST));
  await bundle(root, join(folder, 'index.cjs'));
  const server = await startServer({
    ...session,
    flags: ['--enable-smoke-test-driver'],
    variables: { FINEPRINT_TEST_RESULTS: results },
  });
  try {
    await openTests(browser, server, folder);
  } finally {
    await server.stop();
  }
  if (!existsSync(results))
    return { passed: 0, failed: 1, lines: ['    ✘ the tests in the host did not end'] };
  return JSON.parse(readFileSync(results, 'utf8'));
}

function bundle(root, outfile) {
  return build({
    absWorkingDir: root,
    entryPoints: ['client/test/inhost/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

/** Opens the workbench with the tests to run, as VS Code's own `extensionTestsPath`, and waits for their end. */
async function openTests(browser, server, folder) {
  const { host } = new URL(server.origin);
  const remote = path => `vscode-remote://${host}${path}`;
  const page = await browser.newPage();
  const ended = new Promise(resolve => {
    page.exposeFunction('codeAutomationExit', resolve);
    page.exposeFunction('codeAutomationLog', () => undefined);
  });
  const payload = [
    ['extensionDevelopmentPath', remote(folder)],
    ['extensionTestsPath', remote(join(folder, 'index.cjs'))],
  ];
  await page.goto(workbenchAddress(server.origin, server.folder, payload));
  acceptProposal(page).catch(() => undefined);
  await Promise.race([ended, sleep(TIMEOUT_MS, null, { ref: false })]);
  await page.close();
}

/** Accepts the first change that VS Code asks about, as a person does: no command of its API can. */
async function acceptProposal(page) {
  const panel = page.locator('.part.panel', { hasText: 'Refactor Preview' });
  await panel.waitFor({ timeout: TIMEOUT_MS });
  await panel.locator('input.edit-checkbox').first().check();
  await panel.getByRole('button', { name: 'Apply' }).click();
}
