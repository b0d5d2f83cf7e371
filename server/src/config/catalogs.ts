import { isAbsolute, resolve } from 'node:path';
import { isObject } from './checks.ts';
import type { ConfigHost } from './host.ts';
import { type Path, readJson } from './read.ts';
import type { Settings } from './settings-layer.ts';

/** Where catalogs are read from. `files` gets each file that was looked for, so that an editor can watch it. */
export interface CatalogPlace {
  readonly host: ConfigHost;
  /** The folder of the configuration file: catalogs are named relative to it. */
  readonly folder: string;
  readonly files: string[];
}

/** A catalog is the texts of one program; more strings than this are left out. */
const MOST_LABELS = 20_000;

/**
 * Settings in which every rule that names JSON files in its option `catalog` has their strings in its option `labels`,
 * since rules read no files. A file that cannot be read is complained of where it is named, and left out.
 */
export function withCatalogs(
  settings: Settings,
  place: CatalogPlace,
  complain: (path: Path, message: string) => void,
): Settings {
  const { rules } = settings;
  const named = Object.entries(rules ?? {}).filter(([, rule]) => Array.isArray(rule.options?.['catalog']));
  if (rules === undefined || named.length === 0) return settings;
  const filled = named.map(([id, rule]) => {
    const options = rule.options ?? {};
    const files = textsOf(options['catalog']);
    const labels = files.flatMap((file, index) => {
      const read = labelsIn(place, file);
      if (typeof read === 'string') {
        complain(['rules', id, 'catalog', index], `“${file}” is not used. ${read}`);
        return [];
      }
      return read;
    });
    return [
      id,
      { ...rule, options: { ...options, labels: [...textsOf(options['labels']), ...labels] } },
    ] as const;
  });
  return { ...settings, rules: { ...rules, ...Object.fromEntries(filled) } };
}

/** The strings of a catalog, or the reason why there are none. */
function labelsIn({ host, folder, files }: CatalogPlace, file: string): readonly string[] | string {
  if (isAbsolute(file) || !file.endsWith('.json')) return 'Name a JSON file relative to this one.';
  const path = resolve(folder, file);
  files.push(path);
  try {
    const { value, mistakes } = readJson(host.read(path));
    return mistakes[0]?.message ?? stringsIn(value);
  } catch (error) {
    return error instanceof Error ? error.message : 'It cannot be read.';
  }
}

/** All strings of a plain value, at any depth. Keys are no strings of the product. */
function stringsIn(root: unknown): readonly string[] {
  const found: string[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && found.length < MOST_LABELS) {
    const value = waiting.pop();
    if (typeof value === 'string') found.push(value);
    else if (Array.isArray(value)) waiting.push(...(value as readonly unknown[]).slice(0, MOST_LABELS));
    else if (isObject(value)) waiting.push(...Object.values(value).slice(0, MOST_LABELS));
  }
  return found;
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
