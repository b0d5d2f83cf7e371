/** What a person sees and does, from the first squiggle to a clean document. Each test has a VS Code of its own. */
import assert from 'node:assert/strict';
import {
  choose,
  hoverOver,
  languageStatus,
  openFile,
  openQuickFixes,
  openWorkbench,
  problems,
  runCommand,
  SQUIGGLE,
  takeShot,
  waitForText,
} from './workbench.mjs';
import { startServer } from '../host/serve.mjs';
import { VIEWPORT } from './browser.mjs';

/** Declares the tests. `session`: the browser, the host, the folder of extensions, and the workspace to copy. */
export function declareTests({ browser, ...session }) {
  describe('Fineprint in VS Code', () => {
    let server = null;
    let page = null;

    beforeEach(async () => {
      server = await startServer(session);
      page = await openWorkbench(browser, server, VIEWPORT);
      await openFile(page, 'terms.md');
      await page.locator(SQUIGGLE).first().waitFor();
    });

    afterEach(async function () {
      if (page !== null) await takeShot(page, `${this.currentTest.state}-${this.currentTest.title}`);
      await page?.context().close();
      await server?.stop();
      [page, server] = [null, null];
    });

    it('marks wording with a squiggle', async () => {
      assert.ok((await page.locator(SQUIGGLE).count()) >= 3);
      assert.equal(await page.locator('.notification-toast').count(), 0, 'nothing pops up');
      assert.equal(await page.locator('.part.panel').isVisible(), false, 'no panel opens itself');
    });

    it('lists findings in the Problems panel', async () => {
      const row = await problems(page, 'prior to');
      await row.first().waitFor();
      assert.match(await row.first().innerText(), /before[\s\S]*fineprint/);
    });

    it('says what is wrong and why in the hover', async () => {
      // The editor shows the message at once, and what the server says of it a moment later.
      const hover = await hoverOver(page, 'prior to', /why|because|reader/i);
      assert.match(await hover.innerText(), /“prior to”/);
      assert.match(await hover.innerText(), /wordy-phrase/);
    });

    it('shows the kind and the grade in the language status', async () => {
      const entry = await languageStatus(page, 'Contract');
      assert.match(await entry.innerText(), /Contract · grade \d+\.\d/);
      assert.match(await entry.innerText(), /\d+ (error|warning|note)/);
    });

    it('applies a quick fix from the lightbulb', async () => {
      await (await problems(page, 'prior to')).first().waitFor();
      const fixes = await openQuickFixes(page, 'prior to', 'before');
      await takeShot(page, 'menu-of-quick-fixes');
      await choose(page, fixes, 'before');
      await waitForText(page, 'the full price before payment');
      await (await problems(page, 'prior to')).first().waitFor({ state: 'detached' });
    });

    it('asks before a fix that may change the meaning', async () => {
      const fixes = await openQuickFixes(page, 'herein', 'Replace with');
      await choose(page, fixes, 'Replace with');
      await page.locator('.part.panel', { hasText: 'Refactor Preview' }).waitFor();
      await waitForText(page, 'the address stated herein');
    });

    it('fixes all that is safe', async () => {
      await runCommand(page, 'Fineprint: Fix All Safe');
      await waitForText(page, 'the full price before payment');
      await waitForText(page, 'To place an order, you need an account');
      await waitForText(page, 'the price and/or the postage');
      await (await problems(page, 'prior to')).first().waitFor({ state: 'detached' });
    });

    it('ignores a finding with a reason', async () => {
      const fixes = await openQuickFixes(page, 'and/or', 'gnore');
      await choose(page, fixes, 'gnore');
      const input = page.locator('.quick-input-widget input[type="text"]:visible').first();
      await input.fill('agreed with the trade body');
      await takeShot(page, 'reason-to-ignore');
      await page.keyboard.press('Enter');
      await waitForText(page, 'fineprint-disable-next-line and-or -- agreed with the trade body');
      const rows = await problems(page, '[and-or]');
      await (await problems(page, 'prior to')).first().waitFor();
      await rows.first().waitFor({ state: 'detached' });
    });

    it('restarts the reviewer', async () => {
      await (await problems(page, 'prior to')).first().waitFor();
      await runCommand(page, 'Fineprint: Restart');
      await page.locator('.statusbar-item', { hasText: 'Fineprint: restarted' }).waitFor();
      await (await problems(page, 'prior to')).first().waitFor();
      await languageStatus(page, 'Contract');
    });

    it('reviews the whole workspace', async () => {
      await runCommand(page, 'Fineprint: Review Workspace');
      const toast = page.locator('.notification-toast', { hasText: 'Reviewed 3 files' });
      await toast.waitFor();
      const rows = await problems(page, 'returns.html');
      await rows.first().waitFor();
    });
  });
}
