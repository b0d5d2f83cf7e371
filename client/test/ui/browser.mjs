/** Chromium, as it shows VS Code: no network but the test's own server. */
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../host/setup.mjs';

export const VIEWPORT = { width: 1280, height: 800 };

/** Starts a browser without a window. Close it with `browser.close()`. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** Address of the workbench with a folder open, and `payload` for its options. */
export function workbenchAddress(origin, folder, payload = []) {
  const query = new URLSearchParams({ folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${origin}/?${query}`;
}
