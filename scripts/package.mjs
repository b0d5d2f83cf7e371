/**
 * `npm run package`: builds the extension and packs it into client/fineprint-vscode-<version>.vsix, without a network.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CLIENT = join(ROOT, 'client');

/** What the extension shows but does not bundle: from the repository's root, and into `client/dist`. */
const ASSETS = [
  ['docs/rules', 'rules'],
  ['server/schema/fineprint.config.schema.json', 'fineprint.config.schema.json'],
];

/** Builds and packs. Returns the path of the .vsix; throws when a step fails. */
export function packageExtension() {
  rmSync(join(CLIENT, 'dist'), { recursive: true, force: true });
  execFileSync(process.execPath, ['scripts/build.mjs', 'client'], { cwd: ROOT, stdio: 'inherit' });
  mkdirSync(join(CLIENT, 'dist'), { recursive: true });
  for (const [from, to] of ASSETS) {
    const source = join(ROOT, from);
    if (existsSync(source)) cpSync(source, join(CLIENT, 'dist', to), { recursive: true });
  }
  const { name, version } = JSON.parse(readFileSync(join(CLIENT, 'package.json'), 'utf8'));
  const archive = join(CLIENT, `${name}-${version}.vsix`);
  const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--out', archive];
  execFileSync(process.execPath, [vsce, 'package', ...options], {
    cwd: CLIENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return archive;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const archive = packageExtension();
  console.log(`${archive.slice(ROOT.length)}: ${Math.ceil(statSync(archive).size / 1024)} KB`);
}
