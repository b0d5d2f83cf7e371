import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

export interface Ended {
  readonly code: number | null;
  /** What ended the program, where it did not end by itself. */
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** A folder in the workspace to run in. */
  readonly in?: string;
}

/** The real program, built from the sources as they are, with a workspace of its own on the disk. */
export interface Program {
  readonly path: (name: string) => string;
  readonly write: (name: string, content: string | Buffer) => void;
  readonly read: (name: string) => string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ended>;
  readonly start: (args: readonly string[]) => ChildProcess;
}

/** Builds the program before the tests of a file. The workspace is a repository, so that no search leaves it. */
export function useProgram(): Program {
  const state = { launcher: '', workspace: '' };
  beforeAll(() => {
    const folder = join(ROOT, 'build/test-programs', String(process.pid));
    execFileSync(process.execPath, [
      join(ROOT, 'scripts/build.mjs'),
      'server',
      '--out',
      join(folder, 'dist'),
    ]);
    cpSync(join(ROOT, 'server/bin'), join(folder, 'bin'), { recursive: true });
    state.launcher = join(folder, 'bin/fineprint.js');
    state.workspace = mkdtempSync(join(tmpdir(), 'fineprint-'));
    mkdirSync(join(state.workspace, '.git'));
  }, 60_000);
  afterAll(() => {
    rmSync(dirname(dirname(state.launcher)), { recursive: true, force: true });
    rmSync(state.workspace, { recursive: true, force: true });
  });
  const path = (name: string): string => join(state.workspace, name);
  const start = (args: readonly string[], options: RunOptions = {}): ChildProcess =>
    spawn(process.execPath, [state.launcher, ...args], {
      cwd: path(options.in ?? '.'),
      env: { PATH: process.env['PATH'], ...options.env },
    });
  return {
    path,
    write: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    },
    read: name => readFileSync(path(name), 'utf8'),
    run: (args, options) => ended(start(args, options), options?.input),
    start,
  };
}

function ended(child: ChildProcess, input: string | Buffer = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, out, err });
    });
    // The program may end before it has read everything.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
