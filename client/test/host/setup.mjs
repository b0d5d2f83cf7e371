/**
 * A real VS Code to test in, from the npm registry and Debian's packages alone: VS Code's own server, which ships
 * inside the package `code-server`, with its web workbench. Nothing is compiled.
 * `setUpHost()` makes it once in a cache folder outside the checkout and makes it again when it is incomplete.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The last version of code-server whose VS Code (1.100) runs on Node 20. */
const CODE_SERVER = 'code-server@4.100.3';
const SPDLOG = fileURLToPath(new URL('spdlog.cjs', import.meta.url));
export const CHROMIUM = '/usr/bin/chromium';

/** Written last: says what the host was made of. */
const READY = 'ready';

/** Of the built-in extensions only what a review touches, so that nothing else takes time or shows up. */
const BUILT_IN = [
  'markdown-basics',
  'markdown-language-features',
  'html',
  'html-language-features',
  'css',
  'json',
  'json-language-features',
  'log',
  'yaml',
  'theme-defaults',
  'theme-seti',
  'configuration-editing',
];

/** Where the host lives: it is large and the same for every checkout. */
const hostFolder = () => process.env.FINEPRINT_VSCODE_CACHE ?? join(homedir(), '.cache', 'fineprint-vscode');

/** Makes the host if it is missing or broken. Returns its folders. */
export function setUpHost() {
  const folder = hostFolder();
  if (!isComplete(folder)) build(folder);
  return { vscode: join(folder, 'vscode'), builtIn: join(folder, 'builtin') };
}

/** Installs chromium and ripgrep from Debian where they are missing, which only root can do. */
export function installSystemPackages() {
  const missing = [
    ...(existsSync(CHROMIUM) ? [] : ['chromium', 'fonts-dejavu-core']),
    ...(findRipgrep() === null ? ['ripgrep'] : []),
  ];
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new Error(
      `These Debian packages are missing: ${missing.join(', ')}. Install them, then run this again.`,
    );
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], options);
}

/** Complete means: made by this script from this version, no file has gone since, and the program starts. */
function isComplete(folder) {
  try {
    if (readFileSync(join(folder, READY), 'utf8') !== stamp(folder)) return false;
    const program = join(folder, 'vscode/out/server-main.js');
    execFileSync(process.execPath, [program, '--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Builds beside the final place and renames at the end, so that a broken run leaves nothing that looks whole. */
function build(folder) {
  console.log(`Setting up VS Code (${CODE_SERVER}) in ${folder} …`);
  const making = `${folder}.making-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'vscode'), { recursive: true });
  try {
    unpackServer(making);
    linkBuiltIns(making);
    writeFileSync(join(making, READY), '');
    writeFileSync(join(making, READY), stamp(making));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  if (!isComplete(folder)) throw new Error(`VS Code in ${folder} does not start.`);
}

function unpackServer(folder) {
  const quiet = { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], env: npmEnvironment() };
  const archive = execFileSync('npm', ['pack', CODE_SERVER, '--silent'], quiet).toString().trim();
  execFileSync('tar', ['xzf', archive, '-C', 'vscode', '--strip-components=3', 'package/lib/vscode'], quiet);
  rmSync(join(folder, archive));
  const vscode = join(folder, 'vscode');
  execFileSync('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    ...quiet,
    cwd: vscode,
  });
  writeFileSync(join(vscode, 'node_modules/@vscode/spdlog/index.js'), readFileSync(SPDLOG));
  const ripgrep = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(ripgrep, { recursive: true });
  symlinkSync(findRipgrep() ?? '/usr/bin/rg', join(ripgrep, 'rg'));
}

/** The links are relative, so that the folder can be renamed. */
function linkBuiltIns(folder) {
  mkdirSync(join(folder, 'builtin'));
  for (const name of BUILT_IN)
    symlinkSync(join('..', 'vscode', 'extensions', name), join(folder, 'builtin', name));
}

/** Settings that npm passes to its scripts would make the inner npm work in the checkout. */
function npmEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith('npm_') || /registry|cache|proxy|userconfig/.test(name),
    ),
  );
}

function findRipgrep() {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin');
  return (
    folders.map(folder => join(folder, 'rg')).find(path => path.startsWith('/') && existsSync(path)) ?? null
  );
}

/** What the host was made of, and how many files it has. */
function stamp(folder) {
  const files = readdirSync(folder, { recursive: true }).length;
  return [CODE_SERVER, ...BUILT_IN, readFileSync(SPDLOG, 'utf8').length, files].join(' ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installSystemPackages();
  console.log(`VS Code is ready in ${dirname(setUpHost().vscode)}.`);
}
