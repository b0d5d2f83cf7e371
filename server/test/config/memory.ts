import { posix } from 'node:path';
import type { Rule } from '@fineprint/rules/kit/rule';
import type { ConfigHost } from '../../src/config/host.ts';
import { createConfigLoader, type ConfigLoader, type ConfigLoaderOptions } from '../../src/config/load.ts';

/** A disk of files in memory that counts how often each folder is listed and each file read. */
export interface Memory extends ConfigHost {
  readonly listed: Map<string, number>;
  readonly opened: Map<string, number>;
}

export function memory(files: Readonly<Record<string, string>>): Memory {
  const listed = new Map<string, number>();
  const opened = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  return {
    listed,
    opened,
    list: folder => {
      count(listed, folder);
      const inside = Object.keys(files).filter(path => path.startsWith(posix.join(folder, '/')));
      return [...new Set(inside.map(path => path.slice(posix.join(folder, '/').length).split('/')[0] ?? ''))];
    },
    read: file => {
      count(opened, file);
      const text = files[file];
      if (text === undefined) throw new Error('It does not exist.');
      return text;
    },
  };
}

/** A loader over files in memory, with three rules. */
export const loaderFor = (
  files: Readonly<Record<string, string>>,
  options: Omit<Partial<ConfigLoaderOptions>, 'host'> = {},
): ConfigLoader => createConfigLoader({ host: memory(files), rules: RULES, ...options });

const rule = (id: string, rest: Partial<Rule>): Rule =>
  ({
    id,
    group: 'reading',
    scope: 'block',
    severity: 'warning',
    fix: 'none',
    summary: '',
    why: '',
    source: '',
    options: {},
    examples: [],
    check: () => [],
    ...rest,
  }) as Rule;

export const RULES: readonly Rule[] = [
  rule('sentence-too-long', {
    options: {
      limit: { type: 'integer', default: 35, minimum: 5, maximum: 500, description: '' },
      share: { type: 'number', default: 0.5, minimum: 0, description: '' },
    },
  }),
  rule('and-or', {
    options: {
      slashes: { type: 'boolean', default: true, description: '' },
      style: { type: 'string', enum: ['loose', 'strict'], default: 'loose', description: '' },
      except: { type: 'array', items: { type: 'string' }, default: [], description: '' },
    },
  }),
  rule('secret', { optIn: true }),
  rule('words', {
    options: { suggestions: { type: 'string', enum: ['best', 'all'], default: 'best', description: '' } },
  }),
];
