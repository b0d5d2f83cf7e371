import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generated, ROOT } from '../../scripts/generate.ts';

const copy = mkdtempSync(join(tmpdir(), 'fineprint-rule-'));
const PARTS = [
  'rules',
  'server',
  'scripts',
  'docs',
  'fixtures/readme',
  'README.md',
  'package.json',
  'tsconfig.base.json',
  'vitest.config.ts',
];

/** A checkout of its own: dependencies are linked, the workspace packages are the copies. */
beforeAll(() => {
  const isSource = (path: string): boolean => !/\/(?:node_modules|dist|images)(?:\/|$)/.test(path);
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true, filter: isSource });
  mkdirSync(join(copy, 'client'));
  cpSync(join(ROOT, 'client/package.json'), join(copy, 'client/package.json'));
  mkdirSync(join(copy, 'node_modules/@fineprint'), { recursive: true });
  symlinkSync(join(copy, 'rules'), join(copy, 'node_modules/@fineprint/rules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '@fineprint')
      symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
  }
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function contents(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(copy, { recursive: true }) as string[]) {
    if (name.startsWith('node_modules') || !statSync(join(copy, name)).isFile()) continue;
    files.set(relative('.', name), readFileSync(join(copy, name), 'utf8'));
  }
  return files;
}

const run = (program: string, args: readonly string[]): string =>
  execFileSync(join(ROOT, 'node_modules/.bin', program), args, { cwd: copy, encoding: 'utf8' });

it('adds a rule with one hand-written file, and its tests run at once', async () => {
  const before = contents();
  run('tsx', ['--conditions=source', 'scripts/new-rule.ts', 'reading', 'wobbly-word']);
  const after = contents();
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  const made = new Set([...(await generated()).keys(), 'docs/rules/wobbly-word.md']);
  expect(changed.filter(path => !made.has(path))).toEqual(['rules/src/reading/wobbly-word.ts']);
  expect(changed).toContain('rules/src/generated/registry.ts');
  expect(run('vitest', ['run', 'server/test/rules', '-t', 'wobbly-word'])).toMatch(/Tests\s+.*\d+ passed/);
}, 120_000);
