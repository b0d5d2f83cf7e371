import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run as runHere } from '../../src/cli/main.ts';
import { useProgram } from './program.ts';

const { path, read, run, write } = useProgram();

describe('the other commands', () => {
  it('show help and version', async () => {
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
    for (const args of [['--help'], ['help']]) {
      expect(await run(args)).toMatchObject({
        code: 0,
        out: expect.stringContaining('Usage: fineprint [COMMAND]') as string,
      });
    }
    expect((await run(['check', '--help'])).out).toContain('--max-warnings N');
    expect((await run(['help', 'explain'])).out).toContain('Usage: fineprint explain RULE');
    expect(await run(['help', 'explian'])).toMatchObject({ code: 2 });
  });

  it('list the rules', async () => {
    expect((await run(['rules'])).out).toMatch(/^rule +group +contract/);
    const listed = JSON.parse((await run(['rules', '--format', 'json'])).out) as readonly { id: string }[];
    expect(listed.find(rule => rule.id === 'and-or')).toMatchObject({
      group: 'legalese',
      severity: { help: 'warning' },
    });
  });

  it('explain a rule with the values in force here', async () => {
    write(
      'explain/fineprint.config.yaml',
      'rules:\n  sentence-too-long:\n    severity: error\n    limit: 30\n',
    );
    const { code, out } = await run(['explain', 'sentence-too-long'], { in: 'explain' });
    expect(code).toBe(0);
    expect(out).toMatch(/severity +error +fineprint\.config\.yaml, line 3\n/);
    expect(out).toMatch(/limit +30 +fineprint\.config\.yaml, line 4\n/);
    expect((await run(['explain', 'sentence-too-long', '--no-config'], { in: 'explain' })).out).toMatch(
      /limit +contract \d+/,
    );
  });

  it('write a configuration that works, once', async () => {
    write('init/terms.md', 'The fee is due.\n');
    expect(await run(['init', '--kind', 'help'], { in: 'init' })).toMatchObject({ code: 0, out: '' });
    expect(read('init/fineprint.config.yaml')).toContain('\nkind: help\n');
    expect(await run(['check'], { in: 'init' })).toMatchObject({ code: 0, err: '' });
    expect(await run(['init'], { in: 'init' })).toMatchObject({
      code: 2,
      err: 'fineprint: “fineprint.config.yaml” is already here, and “init” does not replace it.\n',
    });
  });

  it('print what is in force for a file', async () => {
    write(
      'print/fineprint.config.yaml',
      'audience: business\nrules:\n  and-or: off\noverrides:\n  - files: help\n    kind: help\n',
    );
    write('print/help/a.md', '---\nfineprint:\n  rules:\n    and-or: error\n---\n\nThe fee is due.\n');
    const { code, out } = await run(['check', '--print-config', 'help/a.md', '--rule', 'doublet:off'], {
      in: 'print',
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^help\/a\.md\nFrom fineprint\.config\.yaml\.\n/);
    expect(out).toMatch(/\nkind +help +fineprint\.config\.yaml, line 6\n/);
    expect(out).toMatch(/\naudience +business +fineprint\.config\.yaml, line 1\n/);
    expect(out).toMatch(/\nrules\.and-or\.severity +error +front matter, line 4\n/);
    expect(out).toMatch(/\nrules\.doublet\.severity +off +the command line\n/);
    const detected = await run(['check', '--print-config', 'help/a.md', '--no-config', '--format', 'json'], {
      in: 'print',
    });
    expect(JSON.parse(detected.out)).toMatchObject({ path: 'help/a.md', files: [], ignored: false });
  });
});

describe('what goes wrong', () => {
  it('is said plainly where the program is not built', () => {
    cpSync(new URL('../../bin', import.meta.url), path('unbuilt/bin'), { recursive: true });
    write('unbuilt/package.json', '{ "type": "module" }');
    const start = (): Buffer =>
      execFileSync(process.execPath, [path('unbuilt/bin/fineprint.js')], { stdio: 'pipe' });
    expect(start).toThrow(/fineprint: The program is not built yet\. Run “npm run build”[^\n]*\n$/);
  });

  it('needs --stdio for the language server', async () => {
    expect(await run(['lsp'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('“lsp --stdio”') as string,
    });
  });

  it('gives no stack trace unless asked', async () => {
    const told: string[] = [];
    const io = {
      out: () => {
        throw new Error('The disk is full');
      },
      err: (text: string) => told.push(text),
      input: () => Promise.resolve(null),
      cwd: '/',
      columns: null,
      showsProgress: false,
    };
    expect(await runHere(['--version'], { ...io, env: {} })).toBe(2);
    expect(told).toEqual([
      'fineprint: Something went wrong inside Fineprint (The disk is full); set FINEPRINT_DEBUG=1 to see where.\n',
    ]);
    await runHere(['--version'], { ...io, env: { FINEPRINT_DEBUG: '1' } });
    expect(told.join('')).toContain('    at ');
  });
});
