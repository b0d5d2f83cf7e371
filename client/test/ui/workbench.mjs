/** VS Code as a person uses it: open a file, look at the squiggles, open a menu, run a command. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { workbenchAddress } from './browser.mjs';

export const SHOTS = fileURLToPath(new URL('../shots/', import.meta.url));

export const SQUIGGLE = '.monaco-editor [class*="squiggly-"]';

/** Opens the workbench in a page of its own and waits until it can be used. */
export async function openWorkbench(browser, server, viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  await page.goto(workbenchAddress(server.origin, server.folder), { waitUntil: 'domcontentloaded' });
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  return page;
}

/** Opens a file from the explorer and waits for its text. */
export async function openFile(page, name) {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** The text of the editor as it is shown. */
export async function shownText(page) {
  const lines = await page.locator('.monaco-editor .view-line').allInnerTexts();
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** Waits until the shown text holds, or no longer holds, a piece. */
export async function waitForText(page, piece, present = true) {
  await page.waitForFunction(
    ([wanted, there]) => {
      const lines = [...document.querySelectorAll('.monaco-editor .view-line')].map(line => line.textContent);
      return lines.join('\n').replaceAll('\u00a0', ' ').includes(wanted) === there;
    },
    [piece, present],
  );
}

/** Opens the Problems panel and returns its rows that hold `text`. */
export async function problems(page, text) {
  if (!(await page.locator('.markers-panel').isVisible())) await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel').waitFor();
  return page.locator('.markers-panel .monaco-list-row', { hasText: text });
}

/** Where a piece of shown text stands on the screen, in pixels. */
export async function placeOf(page, piece) {
  await waitForText(page, piece);
  return page.evaluate(wanted => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.data.replaceAll('\u00a0', ' ').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    throw new Error(`“${wanted}” is not in one piece on the screen.`);
  }, piece);
}

/**
 * Rests the mouse on a piece of text and waits for the hover that holds `text`.
 * A busy editor may miss the mouse or close the hover while it draws: then the mouse leaves and comes back, as a
 * reader's would.
 */
export async function hoverOver(page, piece, text) {
  const hover = page.locator('.monaco-hover:visible', { hasText: text }).first();
  for (let attempt = 1; ; attempt += 1) {
    const { x, y } = await placeOf(page, piece);
    await page.mouse.move(x - 60, y - 40);
    await page.mouse.move(x, y, { steps: 4 });
    try {
      await hover.waitFor({ timeout: 8000 });
      return hover;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** Opens the menu of quick fixes at a piece of text by its lightbulb. */
export async function openQuickFixes(page, piece) {
  const { x, y } = await placeOf(page, piece);
  await page.mouse.click(x, y);
  const bulb = page.locator(
    '.monaco-editor .lightBulbWidget, .monaco-editor [class*="codicon-gutter-lightbulb"]',
  );
  await bulb.first().waitFor({ state: 'visible' });
  await bulb.first().click();
  const entries = page.locator('.action-widget .monaco-list-row.action');
  await entries.first().waitFor();
  return entries;
}

/** Chooses an entry of the open menu with the keyboard: a click would meet the layer above it. */
export async function choose(page, entries, text) {
  const titles = await entries.allInnerTexts();
  const index = titles.findIndex(title => title.includes(text));
  if (index < 0) throw new Error(`No entry “${text}” among: ${titles.join(' | ')}`);
  for (let step = 0; step < titles.length; step += 1) {
    const focused = await page.locator('.action-widget .monaco-list-row.action.focused').allInnerTexts();
    if (focused[0]?.includes(text) === true) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Runs a command by its name in the command palette. */
export async function runCommand(page, name) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await input.fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Opens the language status and returns the entry that holds `text`. */
export async function languageStatus(page, text) {
  await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
  const entry = page.locator('.hover-language-status', { hasText: text }).first();
  await entry.waitFor();
  return entry;
}

/** Saves what the page shows in client/test/shots. */
export async function takeShot(page, name) {
  await page.screenshot({ path: join(SHOTS, `${name.replaceAll(/[^\w]+/g, '-')}.png`) });
}
