/**
 * `npm run test:neovim`: uses the language server from this checkout in Neovim, without a screen, and checks what its
 * user sees. With `--write` it puts the setup and the record of the session into docs/neovim.md. Ends with 1 when
 * something is wrong, and with 2 where Neovim is absent.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECKS } from './checks.mjs';
import { pageWith } from './page.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DOCUMENT = 'hire-agreement.md';
const PAGE = join(ROOT, 'docs/neovim.md');
/** For the whole session, in milliseconds. */
const TIME = 180_000;

if (spawnSync('nvim', ['--version']).error !== undefined) {
  console.error('This needs Neovim: install it, so that the command nvim can be started.');
  process.exit(2);
}
const seen = useNeovim();
const write = process.argv.includes('--write');
const checks = write ? CHECKS : [...CHECKS, ['the page shows this session (else: --write)', isOnPage]];
const failed = check(checks, seen);
if (write && failed === 0) writeFileSync(PAGE, newPage(seen));
console.log(`Neovim ${seen.version}: ${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Starts Neovim with the setup that the page shows, in a folder of its own, and gives what the session wrote. */
function useNeovim() {
  const folder = mkdtempSync(join(tmpdir(), 'fineprint-neovim-'));
  try {
    mkdirSync(join(folder, 'bin'));
    symlinkSync(join(ROOT, 'server/bin/fineprint.js'), join(folder, 'bin/fineprint'));
    copyFileSync(join(ROOT, 'fixtures/neovim', DOCUMENT), join(folder, DOCUMENT));
    const own = Object.fromEntries(
      ['CONFIG', 'DATA', 'STATE', 'CACHE'].map(name => [`XDG_${name}_HOME`, join(folder, 'home')]),
    );
    const { status, stderr } = spawnSync(
      'nvim',
      [
        ...['--headless', '-n', '-i', 'NONE', '-u', join(ROOT, 'scripts/neovim/fineprint.lua'), DOCUMENT],
        ...['-c', `luafile ${join(ROOT, 'scripts/neovim/session.lua')}`],
      ],
      {
        cwd: folder,
        timeout: TIME,
        encoding: 'utf8',
        env: {
          ...process.env,
          ...own,
          PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
          SESSION_OUT: join(folder, 'seen.json'),
        },
      },
    );
    assert.equal(status, 0, `Neovim ended badly: ${stderr}`);
    return JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says of each check whether it holds, and gives the number of those that do not. */
function check(checks, seen) {
  if (seen.problem !== undefined) console.error(`The session broke off: ${seen.problem}`);
  let failed = 0;
  for (const [name, holds] of checks) {
    try {
      holds(seen);
      console.log(`  ✓ ${name}`);
    } catch (error) {
      failed++;
      console.error(`  ✗ ${name}\n${error.message}`);
    }
  }
  return failed;
}

function isOnPage(seen) {
  const { version } = /^Neovim (?<version>[\d.]+)\.$/m.exec(readFileSync(PAGE, 'utf8'))?.groups ?? {};
  assert.equal(newPage({ ...seen, version }), readFileSync(PAGE, 'utf8'));
}

function newPage(seen) {
  const document = readFileSync(join(ROOT, 'fixtures/neovim', DOCUMENT), 'utf8');
  const setup = readFileSync(join(ROOT, 'scripts/neovim/fineprint.lua'), 'utf8');
  return pageWith(readFileSync(PAGE, 'utf8'), { document, setup, seen });
}
