import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { CHOICE, FINE, JSON_ONLY, paths, report } from './choice.ts';
import { useProgram } from './program.ts';

const { path, run, write } = useProgram();

describe('files that cannot be reviewed', () => {
  it('names each with a plain sentence, reviews the others and ends with 2', async () => {
    write('bad/choice.md', CHOICE);
    write('bad/empty.md', '');
    write('bad/binary.md', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    write('bad/latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    write('bad/large.md', 'The fee is due. '.repeat(1_400_000));
    write('bad/folder.md/inside.md', FINE);
    const socket = createServer().listen(path('bad/socket.md'));
    await new Promise(resolve => socket.once('listening', resolve));
    symlinkSync('nowhere.md', path('bad/dangling.md'));
    const ended = await run(['check', 'bad', ...JSON_ONLY]);
    socket.close();
    expect(ended.code).toBe(2);
    expect(ended.err.trim().split('\n')).toEqual([
      'fineprint: bad/binary.md: It is not text.',
      'fineprint: bad/dangling.md: It is a link to a file that does not exist.',
      'fineprint: bad/large.md: It is larger than 5 MB. Set --max-file-size to review it all the same.',
      'fineprint: bad/latin.txt: It is not text in UTF-8.',
      'fineprint: bad/socket.md: It is not a regular file.',
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

  it('reviews a catalog of texts only where its settings or the command line call it one', async () => {
    const catalog = '{ "pay": "You can pay by card and/or from your bank." }\n';
    write('texts/app/en.json', catalog);
    write('texts/app/en.yml', 'pay: You can pay by card and/or from your bank.\n');
    write('texts/other/data.json', catalog);
    write('texts/package.json', catalog);
    const args = ['check', '--format', 'json', '--only', 'and-or'];
    expect(await run([...args, 'texts'])).toMatchObject({ code: 2 });
    expect(await run([...args, 'texts/app/en.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('texts/app/en.json: A file of this type is reviewed only as') as string,
    });
    const named = await run([...args, 'texts/app/en.json', '--kind', 'ui-strings']);
    expect(report(named).files[0]).toMatchObject({
      kind: 'ui-strings',
      findings: [{ excerpt: 'and/or', place: 'pay', start: { line: 1, column: 31 } }],
    });
    expect(await run([...args, 'texts', '--kind', 'ui-strings'])).toMatchObject({ code: 2 });
    write(
      'texts/fineprint.config.json',
      '{ "overrides": [{ "files": "app/**", "kind": "ui-strings" }, { "files": "*.json", "kind": "ui-strings" }] }',
    );
    expect(paths(await run([...args, 'texts']))).toEqual([
      'texts/app/en.json',
      'texts/app/en.yml',
      'texts/other/data.json',
    ]);
    const input = { input: catalog };
    expect(paths(await run([...args, '--stdin', '--stdin-path', 'texts/app/x.json'], input))).toEqual([
      'texts/app/x.json',
    ]);
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
