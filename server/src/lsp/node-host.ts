import { existsSync, realpathSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RULES } from '@fineprint/rules/generated/registry';
import { findInputs } from '../cli/files.ts';
import { disk } from '../config/disk.ts';
import { CONFIG_NAMES, IGNORE_NAME } from '../config/find.ts';
import { createConfigLoader } from '../config/load.ts';
import { frontMatterCheck } from '../config/schema.ts';
import type { ConfigOptions, ConfigSource, Host } from './host.ts';

/** The machine that Node runs on. */
export const nodeHost: Host = {
  pathOf: uri => {
    try {
      return uri.startsWith('file:') ? fileURLToPath(uri) : null;
    } catch {
      return null;
    }
  },
  uriOf: path => pathToFileURL(path).href,
  resolve: (folder, path) => resolve(folder, path),
  within: (folder, path) => {
    const inside = relative(folder, path);
    if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null;
    return sep === '/' ? inside : inside.replaceAll(sep, '/');
  },
  configNames: [...CONFIG_NAMES, IGNORE_NAME, 'package.json'],
  readFile: async (uri, limit) => {
    try {
      const path = fileURLToPath(uri);
      const { size } = await stat(path);
      if (size > limit) return null;
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
    } catch {
      return null;
    }
  },
  stampOf: async uri => {
    try {
      const { mtimeMs, size } = await stat(fileURLToPath(uri));
      return `${mtimeMs.toString(36)}-${size.toString(36)}`;
    } catch {
      return null;
    }
  },
  listFiles: async folder => {
    try {
      const path = fileURLToPath(folder);
      const { files } = await findInputs([path], { cwd: path, listed: false, isCatalog: () => true });
      return files.map(({ absolute }) => pathToFileURL(absolute).href);
    } catch {
      return [];
    }
  },
  createConfigSource,
};

/** URI of the folder with the rule pages: beside the program, or in the checkout around it. Null where there is none. */
export function rulePages(program: string | undefined): string | null {
  if (program === undefined) return null;
  try {
    const start = dirname(realpathSync(program));
    const folders = ['../docs/rules', '../../docs/rules'].map(path => resolve(start, path));
    const found = folders.find(folder => existsSync(join(folder, 'README.md')));
    return found === undefined ? null : pathToFileURL(found).href;
  } catch {
    return null;
  }
}

function createConfigSource({ folder, file, rules }: ConfigOptions): ConfigSource {
  const above = frontMatterCheck(RULES)({ rules }, [], () => {
    // The editor itself shows what is wrong in its settings.
  });
  return createConfigLoader({
    host: disk,
    ...(folder !== null && { boundary: folder }),
    ...(file !== undefined && { file }),
    ...(above !== undefined && { above, aboveName: 'the editor' }),
  });
}
