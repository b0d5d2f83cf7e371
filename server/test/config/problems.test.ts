import { describe, expect, it } from 'vitest';
import { LARGEST_CONFIG } from '../../src/config/host.ts';
import { loaderFor } from './memory.ts';

const reading = (
  text: string,
  name = 'fineprint.config.yaml',
): ReturnType<ReturnType<typeof loaderFor>['configFor']> =>
  loaderFor({ [`/repo/${name}`]: text }).configFor('/repo/a.md');

const told = (text: string, name?: string): readonly string[] =>
  reading(text, name).problems.map(
    ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
  );

describe('wrong keys and values', () => {
  it.each([
    ['kidn: help', '1:1 “kidn” is not a setting of the configuration. Did you mean “kind”?'],
    [
      'kind: contrct',
      '1:7 “kind” must be contract, privacy, policy, help or ui-strings, not “contrct”. Did you mean “contract”?',
    ],
    ['rules:\n  and-orr: off', '2:3 There is no rule “and-orr”. Did you mean “and-or”?'],
    [
      'rules:\n  and-or: warn',
      '2:11 “and-or” must be off, info, warning or error, not “warn”. Did you mean “warning”?',
    ],
    [
      'rules:\n  and-or: { slahses: true }',
      '2:13 “slahses” is not a setting of “and-or”. Did you mean “slashes”?',
    ],
    ['rules:\n  and-or: { slashes: 1 }', '2:22 “slashes” must be true or false, not 1.'],
    [
      'rules:\n  and-or: { style: lose }',
      '2:20 “style” must be loose or strict, not “lose”. Did you mean “loose”?',
    ],
    [
      'rules:\n  sentence-too-long: { limit: 2.5 }',
      '2:31 “limit” must be a whole number from 5 to 500, not 2.5.',
    ],
    ['rules:\n  sentence-too-long: { share: -1 }', '2:31 “share” must be a number of at least 0, not -1.'],
    ['terms:\n  - { use: [pay] }', '2:5 This entry needs “find”.'],
    ['overrides:\n  - { kind: help }', '2:5 This entry needs “files”.'],
    ['accepted:\n  - { rule: and-or, fingerprint: x }', '2:5 This entry needs “reason”.'],
    ['profile: us-ct-objectiv', '1:10 There is no profile “us-ct-objectiv”. Did you mean “us-ct-objective”?'],
    ['profile: [uk-govuk, uk-gov]', '1:21 There is no profile “uk-gov”. Did you mean “uk-govuk”?'],
    ['ignore: { a: b }', '1:9 “ignore” must be a list, not a group of settings.'],
    ['vocabulary: { accept: [SaaS, 3] }', '1:30 Entry 2 of “accept” must be text, not 3.'],
    ['- kind', '1:1 The configuration must be a group of settings'],
    ['kind: help\nkind: policy', '2:1 This key stands here twice.'],
  ])('says of %j where and what', (text, expected) => {
    expect(told(text)).toEqual([expect.stringContaining(expected)]);
  });

  it('keeps the rest', () => {
    const { config } = reading(
      'kind: help\naudience: robots\nrules:\n  nothing: off\n  and-or: { slashes: 3, style: strict }',
    );
    expect(config.kind).toBe('help');
    expect(config.audience).toBeNull();
    expect(config.rules).toEqual({ 'and-or': { options: { style: 'strict' } } });
  });

  it('finds the place in JSON', () => {
    expect(told('{\n  // rules\n  "rules": {\n    "and-or": "oof"\n  }\n}', '.fineprintrc.json')).toEqual([
      expect.stringMatching(/^4:15 “and-or” must be .* Did you mean “off”\?$/),
    ]);
  });

  it('has nothing against empty files, empty keys and $schema', () => {
    expect(told('')).toEqual([]);
    expect(told('rules:\nterms:\n')).toEqual([]);
    expect(told('{ "$schema": "./x.json" }', 'fineprint.config.json')).toEqual([]);
  });

  it('is not fooled by the names of object methods', () => {
    expect(
      told('{ "__proto__": 1, "toString": 2, "rules": { "constructor": "off" } }', '.fineprintrc.json'),
    ).toHaveLength(3);
  });
});

describe('broken files', () => {
  it('says where YAML breaks, and uses nothing of it', () => {
    const { problems, config } = reading('kind: help\nrules: [a, b\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^This is not valid YAML/);
    expect(config.kind).toBeNull();
  });

  it('says where JSON breaks', () => {
    expect(told('{\n  "kind": help\n}', '.fineprintrc.json')).toEqual([
      '2:11 This is not valid JSON: invalid symbol. Nothing in it is used until that is mended.',
    ]);
  });

  it('stops aliases that multiply', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++) {
      const before = `*a${String(level - 1)}`;
      lines.push(`a${String(level)}: &a${String(level)} [${Array(9).fill(before).join(', ')}]`);
    }
    expect(told(lines.join('\n'))).toEqual([expect.stringContaining('too many aliases')]);
  });

  it.each(['yaml', 'json'])('stops at %s nested without end', ending => {
    const text = '['.repeat(LARGEST_CONFIG / 8);
    expect(told(text, `fineprint.config.${ending}`)).toHaveLength(1);
  });
});
