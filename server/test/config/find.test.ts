import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/config/find.ts';
import { createConfigLoader } from '../../src/config/load.ts';
import { loaderFor, memory, RULES } from './memory.ts';

const find = (files: Record<string, string>, folder: string, boundary?: string): string | null =>
  createFinder(memory(files), boundary)(folder).config;

describe('finding the configuration of a file', () => {
  it.each([
    'fineprint.config.yaml',
    'fineprint.config.json',
    '.fineprintrc',
    '.fineprintrc.json',
    '.fineprintrc.yaml',
  ])('takes %s', name => {
    const text = name.endsWith('json') ? '{ "kind": "help" }' : 'kind: help';
    expect(loaderFor({ [`/repo/${name}`]: text }).configFor('/repo/docs/a.md').config.kind).toBe('help');
  });

  it('takes JSON with comments in a file without an ending', () => {
    const text = '{ // what they are\n "kind": "help", }';
    expect(loaderFor({ '/repo/.fineprintrc': text }).configFor('/repo/a.md').config.kind).toBe('help');
  });

  it('takes package.json where it has the key, and counts its lines', () => {
    const text = '{\n  "name": "x",\n  "fineprint": {\n    "kind": "helpp"\n  }\n}';
    const { problems, files } = loaderFor({ '/repo/package.json': text }).configFor('/repo/a.md');
    expect(files).toEqual(['/repo/package.json']);
    expect(problems).toMatchObject([{ file: '/repo/package.json', line: 4, column: 13 }]);
  });

  it('passes by a package.json that only depends on fineprint', () => {
    const files = {
      '/repo/.fineprintrc': '',
      '/repo/docs/package.json': '{ "dependencies": { "fineprint": "1" } }',
    };
    expect(find(files, '/repo/docs')).toBe('/repo/.fineprintrc');
  });

  it('lets the nearest file win', () => {
    const files = { '/repo/.fineprintrc': '', '/repo/docs/.fineprintrc': '', '/repo/docs/help/a.md': '' };
    expect(find(files, '/repo/docs/help')).toBe('/repo/docs/.fineprintrc');
  });

  it('stops at the root of the repository', () => {
    const files = { '/.fineprintrc': '', '/repo/.git/HEAD': '', '/repo/docs/a.md': '' };
    expect(find(files, '/repo/docs')).toBeNull();
  });

  it('looks above the workspace folder inside a repository, and not outside of one', () => {
    const files = { '/repo/.fineprintrc': '', '/repo/docs/a.md': '' };
    expect(find(files, '/repo/docs', '/repo/docs')).toBeNull();
    expect(find({ ...files, '/repo/.git/HEAD': '' }, '/repo/docs', '/repo/docs')).toBe('/repo/.fineprintrc');
  });

  it('lists each folder and reads each file once for thousands of files', () => {
    const host = memory({ '/repo/.git/HEAD': '', '/repo/.fineprintrc': 'kind: help' });
    const loader = createConfigLoader({ host, rules: RULES });
    for (let index = 0; index < 1000; index++) loader.configFor(`/repo/docs/${String(index)}.md`);
    expect(host.listed.get('/repo/docs')).toBe(1);
    expect(host.opened.get('/repo/.fineprintrc')).toBe(1);
  });

  it('gives files under the same settings the same object, and others another', () => {
    const loader = loaderFor({ '/repo/.fineprintrc': 'overrides: [{ files: "help/**", kind: help }]' });
    const [one, two, three] = ['a.md', 'b.md', 'help/c.md'].map(
      name => loader.configFor(`/repo/${name}`).config,
    );
    expect(one).toBe(two);
    expect(one).not.toBe(three);
    expect(three?.kind).toBe('help');
  });

  it('reads again after invalidate', () => {
    const files = { '/repo/.fineprintrc': 'kind: help' };
    const loader = loaderFor(files);
    loader.configFor('/repo/a.md');
    files['/repo/.fineprintrc'] = 'kind: policy';
    expect(loader.configFor('/repo/a.md').config.kind).toBe('help');
    loader.invalidate();
    expect(loader.configFor('/repo/a.md').config.kind).toBe('policy');
  });
});

describe('files that are left alone', () => {
  it('follows ignore patterns of the configuration, relative to it', () => {
    const loader = loaderFor({
      '/repo/docs/.fineprintrc': 'ignore: ["legacy/**", "*.draft.{md,txt}", "!keep.draft.md"]',
    });
    const ignored = (path: string): boolean => loader.configFor(`/repo/docs/${path}`).ignored;
    expect(ignored('legacy/a.md')).toBe(true);
    expect(ignored('deep/a.draft.txt')).toBe(true);
    expect(ignored('keep.draft.md')).toBe(false);
    expect(ignored('other/a.md')).toBe(false);
  });

  it('follows .fineprintignore in every folder above', () => {
    const files = {
      '/repo/.git/HEAD': '',
      '/repo/.fineprintignore': '# old\nold/\n',
      '/repo/a/.fineprintignore': 'b.md',
    };
    const loader = loaderFor(files);
    const ignored = (path: string): boolean => loader.configFor(`/repo/${path}`).ignored;
    expect([ignored('old/x.md'), ignored('a/b.md'), ignored('a/c.md'), ignored('b.md')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
