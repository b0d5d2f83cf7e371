/** Runs VS Code's server for one test: own port, own user data, own copy of the workspace, all gone afterwards. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SETTINGS = fileURLToPath(new URL('settings.json', import.meta.url));
const START_TIMEOUT_MS = 60_000;

/** Servers that still run. They are process groups of their own, so they would outlive a run that is stopped. */
const running = new Set();
process.on('exit', () => {
  for (const server of running) signal(server, 'SIGKILL');
});
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(1));

/** Installs a .vsix into a fresh folder of extensions and returns the folder. */
export function installExtension({ vscode }, vsix) {
  const folder = mkdtempSync(join(tmpdir(), 'fineprint-extensions-'));
  const extensions = join(folder, 'extensions');
  execFileSync(
    process.execPath,
    [
      join(vscode, 'out/server-main.js'),
      '--accept-server-license-terms',
      ...['--server-data-dir', join(folder, 'server'), '--extensions-dir', extensions],
      ...['--install-extension', vsix],
    ],
    { env: environment(folder), stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 },
  );
  return { extensions, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Starts a server over a copy of `workspace`. `flags` are added to its command line, `variables` to its environment,
 * `settings` to those of every test.
 * `stop()` ends it with all of its processes and removes its files.
 */
export async function startServer({
  host,
  extensions,
  workspace,
  flags = [],
  variables = {},
  settings = {},
}) {
  const run = mkdtempSync(join(tmpdir(), 'fineprint-vscode-'));
  const folder = join(run, basename(workspace));
  cpSync(workspace, folder, { recursive: true });
  mkdirSync(join(run, 'user/User'), { recursive: true });
  const common = JSON.parse(readFileSync(SETTINGS, 'utf8'));
  writeFileSync(join(run, 'user/User/settings.json'), JSON.stringify({ ...common, ...settings }));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, serverArguments({ run, port, host, extensions, flags }), {
    detached: true,
    env: { ...environment(run), ...variables },
    stdio: ['ignore', openSync(join(run, 'server.log'), 'w'), openSync(join(run, 'server.log'), 'a')],
  });
  running.add(server);
  const stop = async () => {
    await endGroup(server);
    rmSync(run, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  await answering(origin, server, join(run, 'server.log')).catch(async error => {
    await stop();
    throw error;
  });
  return { origin, folder, run, stop };
}

function serverArguments({ run, port, host, extensions, flags }) {
  return [
    join(host.vscode, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'],
    ...['--telemetry-level', 'off'],
    ...['--server-data-dir', join(run, 'server'), '--user-data-dir', join(run, 'user')],
    ...['--extensions-dir', extensions, '--builtin-extensions-dir', host.builtIn],
    ...flags,
  ];
}

/** Nothing of the machine's own settings, and no gallery, so that no request leaves the machine. */
function environment(home) {
  return { EXTENSIONS_GALLERY: '{}', PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8' };
}

/** Ends the server and the extension hosts that it started: politely, then by force. */
async function endGroup(server) {
  for (const name of ['SIGTERM', 'SIGKILL']) {
    signal(server, name);
    await sleep(300);
  }
  running.delete(server);
}

/** Sends a signal to a whole process group, which may be gone already. */
function signal({ pid }, name) {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // Nothing is left to end.
  }
}

async function answering(origin, server, log) {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end && server.exitCode === null) {
    const answer = await fetch(`${origin}/version`).catch(() => null);
    if (answer?.ok === true) return;
    await sleep(100);
  }
  throw new Error(`VS Code's server did not start.\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
