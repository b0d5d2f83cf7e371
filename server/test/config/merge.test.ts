import { describe, expect, it } from 'vitest';
import { mergeFrontMatter, readFrontMatter } from '../../src/config/front-matter.ts';
import { expandBraces, matcher } from '../../src/config/patterns.ts';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';
import { loaderFor, RULES } from './memory.ts';

describe('extends', () => {
  it('reads paths, presets and packages, the later and the nearer winning', () => {
    const { config, problems, origins } = loaderFor({
      '/repo/docs/fineprint.config.yaml':
        'extends: [fineprint:contract, ../house.yaml, "@acme/style", acme/strict.json]\nrules:\n  and-or: error\n',
      '/repo/house.yaml': 'audience: business\nrules:\n  and-or: { severity: info, style: strict }\n',
      '/repo/node_modules/@acme/style/fineprint.config.yaml': 'vocabulary: { accept: [SaaS] }',
      '/repo/node_modules/acme/strict.json': '{ "rules": { "sentence-too-long": { "limit": 20 } } }',
    }).configFor('/repo/docs/a.md');
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      kind: 'contract',
      audience: 'business',
      vocabulary: { accept: ['SaaS'] },
    });
    expect(config.rules).toEqual({
      'and-or': { level: 'error', options: { style: 'strict' } },
      'sentence-too-long': { options: { limit: 20 } },
    });
    expect(origins).toMatchObject({
      kind: { from: 'fineprint:contract', line: null },
      'rules.and-or.severity': { from: '/repo/docs/fineprint.config.yaml', line: 3 },
      'rules.and-or.style': { from: '/repo/house.yaml', line: 3 },
    });
  });

  it('turns opt-in rules on with fineprint:strict', () => {
    const { config } = loaderFor({ '/repo/.fineprintrc': 'extends: fineprint:strict' }).configFor(
      '/repo/a.md',
    );
    expect(config.rules).toEqual({ secret: {}, words: { options: { suggestions: 'all' } } });
  });

  it('sets limits and profiles with a preset for readers or regulators', () => {
    const configFor = (name: string): ReturnType<ReturnType<typeof loaderFor>['configFor']>['config'] =>
      loaderFor({ '/repo/.fineprintrc': `extends: fineprint:${name}` }).configFor('/repo/a.md').config;
    expect(configFor('consumer-contract')).toMatchObject({
      kind: 'contract',
      audience: 'consumer',
      profile: [],
      rules: { 'sentence-too-long': { options: { limit: 35 } } },
    });
    expect(configFor('insurance-us').profile).toEqual(['us-naic-575', 'us-fl-627-4145']);
    expect(configFor('uk-public').profile).toEqual(['uk-govuk']);
    expect(configFor('help').rules['sentence-too-long']).toEqual({ options: { limit: 25 } });
  });

  it.each([
    ['fineprint:strct', 'There is no such preset. Did you mean “fineprint:strict”?'],
    ['./nowhere.yaml', 'It does not exist.'],
    ['./code.js', 'Only JSON and YAML files can be extended.'],
    ['no-such-package', 'There is no such file or installed package.'],
    ['@acme/../../x', 'There is no such file or installed package.'],
  ])('says why %s is not used, and uses the rest', (name, reason) => {
    const { problems, config } = loaderFor({
      '/repo/.fineprintrc': `kind: help\nextends:\n  - fineprint:recommended\n  - "${name}"`,
      '/repo/code.js': 'boom()',
    }).configFor('/repo/a.md');
    expect(problems).toEqual([
      { file: '/repo/.fineprintrc', line: 4, column: 5, message: `“${name}” is not used. ${reason}` },
    ]);
    expect(config.kind).toBe('help');
  });

  it('notices a circle', () => {
    const { problems, config } = loaderFor({
      '/repo/.fineprintrc': 'extends: ./a.yaml',
      '/repo/a.yaml': 'kind: help\nextends: ./b.yaml',
      '/repo/b.yaml': 'extends: ./a.yaml',
    }).configFor('/repo/a.md');
    expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      '/repo/b.yaml “./a.yaml” is not used. It extends this file in turn.',
    ]);
    expect(config.kind).toBe('help');
  });

  it('has patterns of a package speak of the files of whoever extends it', () => {
    const loader = loaderFor({
      '/repo/.fineprintrc': 'extends: [acme, ./base/own.yaml]',
      '/repo/node_modules/acme/.fineprintrc': 'overrides: [{ files: "/help/**", kind: help }]',
      '/repo/base/own.yaml': 'ignore: [/old]',
    });
    expect(loader.configFor('/repo/help/a.md').config.kind).toBe('help');
    expect(loader.configFor('/repo/old/a.md').ignored).toBe(false);
    expect(loader.configFor('/repo/base/old/a.md').ignored).toBe(true);
  });
});

describe('merging', () => {
  it('goes from extended files over the file and its overrides to the command line', () => {
    const loader = loaderFor(
      {
        '/repo/.fineprintrc':
          'kind: policy\nrules: { and-or: info }\noverrides:\n  - { files: "help/*.md", kind: help, rules: { and-or: off } }',
      },
      { above: { rules: { 'sentence-too-long': { level: 'error' } } } },
    );
    const { config, origins } = loader.configFor('/repo/help/a.md');
    expect(config.kind).toBe('help');
    expect(config.rules).toEqual({ 'and-or': { level: 'off' }, 'sentence-too-long': { level: 'error' } });
    expect(origins['kind']).toEqual({ from: '/repo/.fineprintrc', line: 4 });
    expect(origins['rules.sentence-too-long.severity']).toEqual({ from: 'the command line', line: null });
    expect(loader.configFor('/repo/a.md').config.kind).toBe('policy');
  });

  it('adds words up, and lets a term be said again', () => {
    const { config } = loaderFor({
      '/repo/.fineprintrc':
        'extends: ./house.yaml\nterms:\n  - { find: CPE, use: [modem] }\nvocabulary: { accept: [b] }\nroles: { you: [User] }',
      '/repo/house.yaml':
        'terms: [{ find: cpe, use: [router] }, { find: remit, use: pay }]\nvocabulary: { accept: [a], protect: [Care Plan] }\nroles: { you: [Customer], we: [Acme] }',
    }).configFor('/repo/a.md');
    expect(config.terms.map(({ find, use }) => [find, use])).toEqual([
      ['CPE', ['modem']],
      ['remit', ['pay']],
    ]);
    expect(config.vocabulary).toEqual({ accept: ['a', 'b'], protect: ['Care Plan'] });
    expect(config.roles).toEqual({ you: ['User'], we: ['Acme'] });
  });

  it('uses a named file for all, or none', () => {
    const files = { '/repo/.fineprintrc': 'kind: help', '/other.yaml': 'kind: policy' };
    expect(loaderFor(files, { file: '/other.yaml' }).configFor('/repo/a.md').config.kind).toBe('policy');
    expect(loaderFor(files, { file: null }).configFor('/repo/a.md').config.kind).toBeNull();
  });
});

describe('patterns', () => {
  it('expands braces, also inside each other', () => {
    expect(expandBraces('{a,b{c,d}}.md')).toEqual(['a.md', 'bc.md', 'a.md', 'bd.md']);
    expect(expandBraces('{a}.md{')).toEqual(['{a}.md{']);
    expect(expandBraces('{a,b}'.repeat(40)).length).toBeLessThanOrEqual(1000);
  });

  it('is about files inside its folder only', () => {
    const matches = matcher('/repo', ['*.md', './docs']);
    expect(
      ['/repo/a/b.md', '/repo/docs/x.txt', '/other/a.md', '/repo', '/repo/a/docs/x.txt'].map(matches),
    ).toEqual([true, true, false, false, false]);
  });
});

describe('front matter', () => {
  const merge = (yaml: string): ReturnType<typeof mergeFrontMatter> =>
    mergeFrontMatter(DEFAULT_CONFIG, yaml, RULES);

  it('sets kind, audience, profile, rules and off', () => {
    const { config, problems } = merge(
      'title: Terms\nfineprint:\n  kind: help\n  audience: business\n  profile: uk-govuk\n  rules: { and-or: off }\n  off: true\n',
    );
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ kind: 'help', audience: 'business', profile: ['uk-govuk'], off: true });
    expect(config.rules).toEqual({ 'and-or': { level: 'off' } });
  });

  it('counts lines in the whole file', () => {
    expect(merge('title: x\nfineprint:\n  knd: help\n').problems).toEqual([
      { line: 4, message: '“knd” is not a setting of front matter. Did you mean “kind”?' },
    ]);
  });

  it('leaves front matter of others alone, broken or not', () => {
    for (const yaml of ['a: [', 'title: fineprint', '- fineprint', '{{ fineprint }}', 'fineprint', '']) {
      expect(merge(yaml)).toMatchObject({ config: DEFAULT_CONFIG, problems: [] });
    }
  });

  it('reports broken front matter that names fineprint', () => {
    expect(readFrontMatter('fineprint: { kind: help\n', RULES).problems).toHaveLength(1);
  });
});
