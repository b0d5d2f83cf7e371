/** What is measured: how each tool is started on a list of files, and what it calls itself. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = new URL('.', import.meta.url).pathname;
const modules = join(here, 'node_modules');
const driver = join(here, 'peers', 'folder.mjs');
const bin = (name, file) => join(modules, name, file);

/** Runs a peer that is only a library over files. */
const library = peer => files => ({ args: [driver, peer, ...files], cwd: here });

/** The yardstick. It is a dependency of the product, so it is there even where the peers are not. */
export const baseline = library('remark-parse');

/** The product. `folder` is what holds the files. */
export const fineprint = (root, paths, format = 'compact') => ({
  args: [
    join(root, 'server/bin/fineprint.js'),
    'check',
    ...paths,
    '--no-config',
    '--format',
    format,
    '--fail-on',
    'never',
  ],
  cwd: root,
});

/** `edits`: how many edits are enough for a median, since the slow ones take seconds each. */
export const peers = [
  {
    name: 'text-readability',
    label: 'text-readability, six formulas',
    command: library('text-readability'),
    edits: 20,
  },
  {
    name: 'write-good',
    label: 'write-good',
    command: files => ({ args: [bin('write-good', 'bin/write-good.js'), ...files], cwd: here }),
    edits: 20,
  },
  {
    name: 'markdownlint',
    label: 'markdownlint-cli2',
    command: files => ({
      args: [bin('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), ...files],
      cwd: here,
    }),
    edits: 20,
  },
  {
    name: 'textlint',
    label: 'textlint, one rule',
    command: files => ({
      args: [
        bin('textlint', 'bin/textlint.js'),
        '--no-textlintrc',
        '--rules-base-directory',
        modules,
        '--rule',
        'common-misspellings',
        ...files,
      ],
      cwd: here,
    }),
    edits: 10,
  },
  {
    name: 'alex',
    label: 'alex',
    command: files => ({ args: [bin('alex', 'cli.js'), ...files], cwd: here }),
    edits: 6,
  },
  { name: 'retext', label: 'remark + retext, seven plugins', command: library('retext'), edits: 6 },
];

/** Installs the peers on the first run. Gives null, or a sentence that says why they are not there. */
export function installPeers() {
  const lock = join(here, 'package-lock.json');
  const installed = join(modules, '.package-lock.json');
  if (existsSync(installed) && isSame(lock, installed)) return null;
  console.error('Installing the peers into bench/node_modules …');
  const options = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', options, { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0 ? null : 'The peers could not be installed, so only Fineprint was measured.';
}

/** True where every package of the lock file is installed in its version. */
function isSame(lock, installed) {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}
