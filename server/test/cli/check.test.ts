import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Ended, useProgram } from './program.ts';

const program = useProgram();
const { path, read, run, write } = program;

/** One finding of `and-or`, a warning whose rewrite a person must review. */
const CHOICE = 'You must pay the fee and/or the deposit.\n';
const FINE = 'We deliver on weekdays.\n';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string | null;
    readonly problems: readonly { readonly message: string }[];
    readonly findings: readonly { readonly rule: string; readonly start: object; readonly excerpt: string }[];
  }[];
  readonly summary: { readonly files: number; readonly warnings: number };
}

const report = ({ out }: Ended): Report => JSON.parse(out) as Report;
const paths = (ended: Ended): readonly string[] => report(ended).files.map(file => file.path);
const JSON_ONLY = ['--format', 'json', '--only', 'and-or'];

describe('exit codes', () => {
  it.each([
    [['fine.md'], 0],
    [['choice.md'], 0],
    [['choice.md', '--fail-on', 'warning'], 1],
    [['choice.md', '--fail-on', 'info'], 1],
    [['choice.md', '--fail-on', 'never', '--max-warnings', '1'], 0],
    [['choice.md', '--max-warnings', '0'], 1],
    [['choice.md', '--rule', 'and-or:error'], 1],
    [['choice.md', '--rule', 'and-or:error', '--fail-on', 'never'], 0],
    [['choice.md', '--rule', 'and-or:off', '--fail-on', 'warning'], 0],
    [['choice.md', 'nothing.md', '--rule', 'and-or:error'], 2],
  ])('of %j is %i', async (args, code) => {
    write('codes/fine.md', FINE);
    write('codes/choice.md', CHOICE);
    expect(await run(['check', ...args], { in: 'codes' })).toMatchObject({ code });
  });

  it.each([
    [['--fromat', 'json'], 'There is no option --fromat; did you mean --format?'],
    [['--format', 'jsno'], '“jsno” is not a value of --format; did you mean “json”?'],
    [['chekc'], 'There is no command, file or folder “chekc”; did you mean “check”?'],
    [['--rule', 'and-orr:off'], '--rule: There is no rule “and-orr”; did you mean “and-or”?'],
    [['--rule', 'and-or:of'], '“of” is not a value of --rule; did you mean “off”?'],
    [['--only'], '--only needs a value: --only ID.'],
    [['--fix=yes'], '--fix takes no value.'],
    [['--max-warnings', 'few'], '--max-warnings needs a whole number of at least 0, not “few”.'],
    [['--max-file-size', 'big'], '--max-file-size needs a size such as 500KB or 5MB, not “big”.'],
    [['--config', 'no.yaml'], '--config: There is no file “no.yaml”.'],
    [['--stdin', '--fix'], '--stdin and --fix cannot be used together.'],
    [['--format', 'json', '--format', 'pretty'], 'Only one report can go to standard output'],
    [['explain', 'and-orr'], 'There is no rule “and-orr”; did you mean “and-or”?'],
  ])('is 2 for the wrong command line %j', async (args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`fineprint: ${message}`);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('files that cannot be reviewed', () => {
  it('names each with a plain sentence, reviews the others and ends with 2', async () => {
    write('bad/choice.md', CHOICE);
    write('bad/empty.md', '');
    write('bad/binary.md', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    write('bad/latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    write('bad/large.md', 'The fee is due. '.repeat(1_400_000));
    write('bad/folder.md/inside.md', FINE);
    execFileSync('mkfifo', [path('bad/pipe.md')]);
    symlinkSync('nowhere.md', path('bad/dangling.md'));
    const ended = await run(['check', 'bad', ...JSON_ONLY]);
    expect(ended.code).toBe(2);
    expect(ended.err.trim().split('\n')).toEqual([
      'fineprint: bad/binary.md: It is not text.',
      'fineprint: bad/dangling.md: It is a link to a file that does not exist.',
      'fineprint: bad/large.md: It is larger than 5 MB. Set --max-file-size to review it all the same.',
      'fineprint: bad/latin.txt: It is not text in UTF-8.',
      'fineprint: bad/pipe.md: It is not a regular file.',
    ]);
    expect(paths(ended)).toContain('bad/folder.md/inside.md');
    const choice = report(ended).files.find(file => file.path === 'bad/choice.md');
    expect(choice?.findings.map(finding => finding.excerpt)).toEqual(['and/or']);
  });

  it('reviews a line of 2 MB', async () => {
    write('long/line.md', 'The fee is due to us on the first day of it. '.repeat(45_000));
    const { code, err } = await run(['check', 'long', '--format', 'json', '--only', 'and-or']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  }, 60_000);

  it('reviews on in spite of a broken configuration, and ends with 2', async () => {
    write('config/fineprint.config.yaml', 'knid: help\nrules: { and-or: error }\n');
    write('config/choice.md', CHOICE);
    const { code, out, err } = await run(['check', '--format', 'compact', '--only', 'and-or'], {
      in: 'config',
    });
    expect(code).toBe(2);
    expect(err).toBe(
      'fineprint: fineprint.config.yaml:1:1: “knid” is not a setting of the configuration. Did you mean “kind”?\n',
    );
    expect(out).toMatch(/^choice\.md:1:22: error and-or: /);
  });

  it('says so of a named file of another type, and where nothing is found', async () => {
    write('types/code.ts', 'x');
    expect(await run(['check', 'types/code.ts'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('types/code.ts: Files of this type cannot be reviewed') as string,
    });
    expect(await run(['check', 'types'])).toMatchObject({
      code: 2,
      err: 'fineprint: There is no file to review in “types”.\n',
    });
  });
});

describe('which files', () => {
  it('takes what git does not ignore, without links out of the folder, each file once', async () => {
    for (const name of [
      'a.md',
      'b.HTML',
      'c.txt',
      'd.ts',
      '.hidden/e.md',
      'out/f.md',
      'node_modules/g/g.md',
      'sub/h.md',
    ]) {
      write(`which/${name}`, FINE);
    }
    write('which/.gitignore', 'out/\n*.txt\n');
    write('which/sub/.gitignore', '!*.txt\n');
    write('which/sub/kept.txt', FINE);
    write('elsewhere.md', FINE);
    symlinkSync('../elsewhere.md', path('which/link.md'));
    symlinkSync('sub', path('which/again'));
    const ended = await run(['check', 'which', 'which/a.md', './which', 'which/*.md', ...JSON_ONLY]);
    expect(paths(ended)).toEqual([
      'which/.hidden/e.md',
      'which/a.md',
      'which/b.HTML',
      'which/sub/h.md',
      'which/sub/kept.txt',
    ]);
    expect(ended.code).toBe(0);
    expect(paths(await run(['check', 'which/out', ...JSON_ONLY]))).toEqual(['which/out/f.md']);
    expect(paths(await run(['check', '.', ...JSON_ONLY], { in: 'which/out' }))).toEqual(['f.md']);
    expect(paths(await run(['check', '../which/sub', ...JSON_ONLY], { in: 'which' }))).toContain('sub/h.md');
  });

  it('follows globs', async () => {
    write('globs/one/a.md', FINE);
    write('globs/two/b.md', FINE);
    write('globs/two/node_modules/c.md', FINE);
    expect(paths(await run(['check', 'globs/**/*.md', ...JSON_ONLY]))).toEqual([
      'globs/one/a.md',
      'globs/two/b.md',
    ]);
    expect(await run(['check', 'globs/*.html'])).toMatchObject({ code: 2 });
  });

  it('reads a list of files, of which some are other types', async () => {
    write('listed/a b.md', FINE);
    write('listed/c.ts', FINE);
    const byLine = await run(['check', '--files-from', '-', ...JSON_ONLY], {
      input: 'listed/a b.md\r\nlisted/c.ts\n',
    });
    expect([byLine.code, paths(byLine)]).toEqual([0, ['listed/a b.md']]);
    const byNull = await run(['check', '--files-from', '-', '-z', ...JSON_ONLY], {
      input: 'listed/a b.md\0',
    });
    expect(paths(byNull)).toEqual(['listed/a b.md']);
    expect(await run(['check', '--files-from', '-', ...JSON_ONLY], { input: '' })).toMatchObject({ code: 0 });
  });

  it('leaves alone what the configuration ignores', async () => {
    write('left/.fineprintrc', 'ignore: [old]');
    write('left/old/a.md', CHOICE);
    write('left/b.md', CHOICE);
    expect(paths(await run(['check', '.', 'old/a.md', ...JSON_ONLY], { in: 'left' }))).toEqual(['b.md']);
  });
});

describe('standard input', () => {
  it('stands for a file, with its configuration', async () => {
    write('input/.fineprintrc', 'rules: { and-or: error }');
    const ended = await run(['check', '--stdin', '--stdin-path', 'input/terms.md', ...JSON_ONLY], {
      input: CHOICE,
    });
    expect(ended.code).toBe(1);
    expect(report(ended).files[0]).toMatchObject({
      path: 'input/terms.md',
      findings: [{ excerpt: 'and/or' }],
    });
  });

  it('gives what a file gives, a byte-order mark and CRLF included', async () => {
    const text = `\uFEFF# Fees\r\n\r\n${CHOICE.replace('\n', '\r\n')}`;
    write('same.md', text);
    const [one, two] = [
      await run(['check', 'same.md', '--format', 'json']),
      await run(['check', '--stdin', '--stdin-path', 'same.md', '--format', 'json'], { input: text }),
    ];
    expect(two).toEqual(one);
    const found = report(one).files[0]?.findings.find(finding => finding.rule === 'and-or');
    expect(found?.start).toEqual({ offset: text.indexOf('and/or'), line: 3, column: 22 });
  });

  it('has limits as well', async () => {
    const ended = await run(['check', '--stdin', '--max-file-size', '1KB'], { input: 'x '.repeat(10_000) });
    expect(ended).toMatchObject({
      code: 2,
      err: expect.stringContaining('It is larger than 1 KB.') as string,
    });
    expect(await run(['check', '--stdin'], { input: Buffer.from([0, 1, 2]) })).toMatchObject({ code: 2 });
  });
});

describe('--fix and --diff', () => {
  const bad = '\uFEFFThe rent is due on the date stated herein.\r\n\r\nIn order to cancel, write to us.\r\n';

  it('applies safe fixes, and keeps the byte-order mark, CRLF, mode and links', async () => {
    write('fix/target.md', bad);
    chmodSync(path('fix/target.md'), 0o640);
    symlinkSync('target.md', path('fix/link.md'));
    const { code } = await run(['check', 'fix/link.md', '--fix', '--only', 'wordy-phrase']);
    expect(code).toBe(0);
    expect(read('fix/target.md')).toBe(bad.replace('In order to cancel', 'To cancel'));
    expect(statSync(path('fix/target.md')).mode & 0o777).toBe(0o640);
    expect(lstatSync(path('fix/link.md')).isSymbolicLink()).toBe(true);
    expect(readdirSync(path('fix')).sort()).toEqual(['link.md', 'target.md']);
  });

  it('shows a patch that git can apply, and changes nothing', async () => {
    write('diff/terms.md', bad);
    const { out, code } = await run(['check', 'diff/terms.md', '--diff', '--fix', '--only', 'wordy-phrase']);
    expect(code).toBe(0);
    expect(read('diff/terms.md')).toBe(bad);
    write('diff/safe.patch', out);
    execFileSync('git', ['init', '-q', path('diff')]);
    execFileSync('git', ['apply', '-p2', path('diff/safe.patch')], { cwd: path('diff') });
    expect(read('diff/terms.md')).toBe(bad.replace('In order to cancel', 'To cancel'));
  });

  it('counts what is left', async () => {
    write('left.md', CHOICE);
    expect(await run(['check', 'left.md', '--fix', '--fail-on', 'warning'])).toMatchObject({ code: 1 });
  });
});

describe('reports', () => {
  it('go to files and to standard output in one run', async () => {
    write('reports/a.md', CHOICE);
    const args = [
      '--format',
      'compact',
      '--format',
      'json:deep/r.json',
      '--format',
      'github:r.txt',
      '--only',
      'and-or',
    ];
    const { out } = await run(['check', 'a.md', ...args], { in: 'reports' });
    expect(out).toMatch(/^a\.md:1:22: warning and-or: /);
    expect(JSON.parse(read('reports/deep/r.json'))).toMatchObject({ version: 1, summary: { warnings: 1 } });
    expect(read('reports/r.txt')).toMatch(
      /^::warning file=a\.md,line=1,endLine=1,col=22,endColumn=28,title=and-or::/,
    );
    await run(['check', 'a.md', '--format', 'json', '--output-file', 'out.json'], { in: 'reports' });
    expect(existsSync(path('reports/out.json'))).toBe(true);
  });

  it('end with 2 where they cannot be written', async () => {
    write('reports/b.md', FINE);
    mkdirSync(path('reports/taken'), { recursive: true });
    expect(await run(['check', 'b.md', '--output-file', 'taken'], { in: 'reports' })).toMatchObject({
      code: 2,
      err: 'fineprint: taken: The report cannot be written there.\n',
    });
  });

  it('hold no colour unless asked, and the same bytes every time', async () => {
    write('reports/c.md', CHOICE);
    const [one, two] = [await run(['check', 'reports/c.md']), await run(['check', 'reports/c.md'])];
    expect(two).toEqual(one);
    expect(one.out).not.toContain('\u001B');
    expect((await run(['check', 'reports/c.md', '--color', 'always'])).out).toContain('\u001B[');
    expect((await run(['check', 'reports/c.md'], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001B[');
    expect(
      (await run(['check', 'reports/c.md'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out,
    ).not.toContain('\u001B');
  });

  it('are errors alone with --quiet', async () => {
    write('reports/d.md', CHOICE);
    expect(report(await run(['check', 'reports/d.md', '--quiet', '--format', 'json'])).summary.warnings).toBe(
      0,
    );
    expect(await run(['check', 'reports/d.md', '--quiet', '--max-warnings', '0'])).toMatchObject({ code: 1 });
  });

  it('end quietly where nobody reads on', async () => {
    write('reports/many.md', CHOICE.repeat(5000));
    const child = program.start(['check', 'reports/many.md', '--only', 'and-or']);
    let err = '';
    child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const code = await new Promise(resolve => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
