import { RULES } from '@fineprint/rules/generated/registry';
import { describe, expect, it } from 'vitest';
import { loaderFor } from './memory.ts';

const CONFIG = 'rules:\n  ui-label-mismatch: { labels: [Help], catalog: [app/en.json] }\n';

const load = (
  files: Readonly<Record<string, string>>,
): ReturnType<ReturnType<typeof loaderFor>['configFor']> =>
  loaderFor({ '/repo/fineprint.config.yaml': CONFIG, ...files }, { rules: RULES }).configFor('/repo/a.md');

describe('a catalog of the product', () => {
  it('gives all its strings as labels', () => {
    const { config, problems, files } = load({
      '/repo/app/en.json': '{"out": "Sign out", "menu": ["Save", {"x": "Print"}]}',
    });
    const labels = config.rules['ui-label-mismatch']?.options?.['labels'];
    expect(new Set(Array.isArray(labels) ? labels : [])).toEqual(
      new Set(['Help', 'Sign out', 'Save', 'Print']),
    );
    expect(problems).toEqual([]);
    expect(files).toContain('/repo/app/en.json');
  });

  it.each([
    ['is missing', {}, 'It does not exist.'],
    ['is broken', { '/repo/app/en.json': '{' }, 'This is not valid JSON'],
  ])('is complained of where it %s', (_, files, reason) => {
    const { config, problems } = load(files);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
    expect(config.rules['ui-label-mismatch']?.options?.['labels']).toEqual(['Help']);
  });
});
