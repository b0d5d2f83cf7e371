import { dirname, join } from 'node:path';
import type { ConfigHost } from './host.ts';
import { readJson } from './read.ts';

/** Names of configuration files, in the order in which they are taken where a folder holds several. */
export const CONFIG_NAMES = [
  'fineprint.config.yaml',
  'fineprint.config.yml',
  'fineprint.config.json',
  '.fineprintrc',
  '.fineprintrc.json',
  '.fineprintrc.yaml',
  '.fineprintrc.yml',
] as const;

export const IGNORE_NAME = '.fineprintignore';

/** What was found on the way up from a folder. */
export interface Surroundings {
  /** The nearest configuration file, or null. */
  readonly config: string | null;
  /** `.fineprintignore` files, the nearest first. */
  readonly ignores: readonly string[];
}

const NOTHING: Surroundings = { config: null, ignores: [] };

/**
 * Searches upwards from a folder as far as the repository's root; outside of a repository as far as `boundary` (the
 * workspace folder), or to the top where there is none. Each folder is listed once for all files.
 */
export function createFinder(host: ConfigHost, boundary?: string): (folder: string) => Surroundings {
  const known = new Map<string, Surroundings>();
  const inRepository = createRepositoryTest(host);
  const look = (folder: string): Surroundings => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const names = host.list(folder);
    const own = configIn(host, folder, names);
    const parent = dirname(folder);
    const isTop =
      parent === folder || names.includes('.git') || (folder === boundary && !inRepository(folder));
    const above = isTop ? NOTHING : look(parent);
    const ignores = names.includes(IGNORE_NAME)
      ? [join(folder, IGNORE_NAME), ...above.ignores]
      : above.ignores;
    const result = { config: own ?? above.config, ignores };
    known.set(folder, result);
    return result;
  };
  return look;
}

/** The configuration file among the names of a folder: `package.json` counts where it has the key `fineprint`. */
export function configIn(host: ConfigHost, folder: string, names: readonly string[]): string | null {
  const name = CONFIG_NAMES.find(candidate => names.includes(candidate));
  if (name !== undefined) return join(folder, name);
  const manifest = join(folder, 'package.json');
  return names.includes('package.json') && mentionsFineprint(host, manifest) ? manifest : null;
}

function mentionsFineprint(host: ConfigHost, manifest: string): boolean {
  try {
    const text = host.read(manifest);
    if (!text.includes('"fineprint"')) return false;
    const { value } = readJson(text);
    return typeof value === 'object' && value !== null && 'fineprint' in value;
  } catch {
    return false;
  }
}

function createRepositoryTest(host: ConfigHost): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  const test = (folder: string): boolean => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const parent = dirname(folder);
    const result = host.list(folder).includes('.git') || (parent !== folder && test(parent));
    known.set(folder, result);
    return result;
  };
  return test;
}
