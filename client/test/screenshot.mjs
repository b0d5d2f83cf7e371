/** Makes docs/images/vscode.png again: the extension at work in a real VS Code. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageExtension } from '../../scripts/package.mjs';
import { installExtension, startServer } from './host/serve.mjs';
import { installSystemPackages, setUpHost } from './host/setup.mjs';
import { launchBrowser, VIEWPORT } from './ui/browser.mjs';
import { openFile, openQuickFixes, openWorkbench, problems, SQUIGGLE } from './ui/workbench.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SETTINGS = { 'breadcrumbs.enabled': false, 'editor.fontSize': 15, 'editor.lineHeight': 1.5 };

installSystemPackages();
const host = setUpHost();
const { extensions, remove } = installExtension(host, packageExtension());
const workspace = join(ROOT, 'fixtures/workspaces/shop');
const server = await startServer({ host, extensions, workspace, settings: SETTINGS });
const browser = await launchBrowser();
try {
  const page = await openWorkbench(browser, server, VIEWPORT);
  await openFile(page, 'terms.md');
  await page.locator(SQUIGGLE).first().waitFor();
  await (await problems(page, 'prior to')).first().waitFor();
  await openQuickFixes(page, 'prior to');
  await page.screenshot({ path: join(ROOT, 'docs/images/vscode.png') });
} finally {
  await browser.close();
  await server.stop();
  remove();
}
console.log('Wrote docs/images/vscode.png.');
