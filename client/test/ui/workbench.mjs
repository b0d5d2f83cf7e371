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

/** Where a piece of shown text stands on the screen, in pixels, once nothing moves it any more. */
export async function placeOf(page, piece) {
  let last = await placeNow(page, piece);
  for (;;) {
    await page.waitForTimeout(STILL);
    const place = await placeNow(page, piece);
    if (place.x === last.x && place.y === last.y) return place;
    last = place;
  }
}

/** Milliseconds: marks, lenses and hints come one after the other, and each may move the text. */
const STILL = 400;

async function placeNow(page, piece) {
  const place = await page.waitForFunction(wanted => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      // Marks cut the text of a line into pieces: the words may lie in several.
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const pieces = [];
      let text = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        pieces.push({ node, from: text.length });
        text += node.data.replaceAll('\u00a0', ' ');
      }
      const at = text.indexOf(wanted);
      if (at < 0) continue;
      const pieceOf = offset => pieces.findLast(({ from }) => from <= offset);
      const [first, last] = [pieceOf(at), pieceOf(at + wanted.length - 1)];
      const range = document.createRange();
      range.setStart(first.node, at - first.from);
      range.setEnd(last.node, at + wanted.length - last.from);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, piece);
  return place.jsonValue();
}

/**
 * Rests the mouse on a piece of text and waits for the hover that holds `text`, a string or a pattern.
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

/**
 * Opens the menu of quick fixes at a piece of text by its lightbulb, with an entry that holds `text`. Like a reader, it
 * tries again where the editor moved the text or drew over the bulb in between.
 */
export async function openQuickFixes(page, piece, text) {
  const bulb = page.locator(
    '.monaco-editor .lightBulbWidget, .monaco-editor [class*="codicon-gutter-lightbulb"]',
  );
  const entries = page.locator('.action-widget .monaco-list-row.action');
  for (let attempt = 1; ; attempt += 1) {
    const { x, y } = await placeOf(page, piece);
    await page.mouse.click(x, y);
    try {
      await bulb.first().waitFor({ state: 'visible', timeout: 8000 });
      await bulb.first().click({ timeout: 8000 });
      await entries.filter({ hasText: text }).first().waitFor({ timeout: 8000 });
      return entries;
    } catch (error) {
      if (attempt === 5) throw error;
      await page.keyboard.press('Escape');
    }
  }
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
