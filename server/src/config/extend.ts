import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path';
import type { Rule } from '@fineprint/rules/kit/rule';
import { withCatalogs } from './catalogs.ts';
import { type Check, isObject, suggestion } from './checks.ts';
import { configIn } from './find.ts';
import type { ConfigHost } from './host.ts';
import { type DataFile, type Path, readJson, readYaml } from './read.ts';
import { PRESET_PREFIX, presets } from './presets.ts';
import { configCheck } from './schema.ts';
import type { ConfigProblem, Layer, Settings } from './settings-layer.ts';

/** A layer of a file with the folder that its patterns are relative to. */
export interface FileLayer extends Layer {
  readonly base: string;
}

/** A configuration file with all that it extends, the most general first. */
export interface Chain {
  readonly layers: readonly FileLayer[];
  readonly problems: readonly ConfigProblem[];
  /** Every file that was read or looked for, so that an editor can watch them. */
  readonly files: readonly string[];
}

const DEEPEST = 20;

/** Reads configuration files with what they extend. */
export function createChainReader(host: ConfigHost, rules: readonly Rule[]): (file: string) => Chain {
  const reading = { host, rules, check: configCheck(rules), presets: presets(rules) };
  return file => {
    const chain = { layers: [], problems: [], files: [] };
    addFile({ ...reading, chain }, { file, base: dirname(file), within: [] });
    return chain;
  };
}

interface Reading {
  readonly host: ConfigHost;
  readonly check: Check<Settings>;
  readonly presets: Readonly<Record<string, Settings>>;
  readonly chain: {
    readonly layers: FileLayer[];
    readonly problems: ConfigProblem[];
    readonly files: string[];
  };
}

/** A file to read. `within` holds the files that led to it, so that a circle is noticed. */
interface Wanted {
  readonly file: string;
  readonly base: string;
  readonly within: readonly string[];
}

function addFile(reading: Reading, wanted: Wanted): string | null {
  const { chain, host } = reading;
  const { file, base } = wanted;
  chain.files.push(file);
  let text: string;
  try {
    text = host.read(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (wanted.within.length > 0) return reason;
    chain.problems.push({
      file,
      line: 1,
      column: 1,
      message: `This configuration is not used. ${reason}`.trim(),
    });
    return null;
  }
  const data = readData(file, text);
  const root: Path = basename(file) === 'package.json' ? ['fineprint'] : [];
  const complain = (path: Path, message: string, part?: 'key' | 'value'): void => {
    chain.problems.push({ file, ...data.place([...root, ...path], part), message });
  };
  for (const mistake of data.mistakes) chain.problems.push({ file, ...mistake });
  const value = root.length === 0 ? data.value : isObject(data.value) ? data.value['fineprint'] : undefined;
  const settings = (value === undefined ? undefined : reading.check(value, [], complain)) ?? {};
  const places = extendsPlaces(settings, value);
  for (const [index, name] of (settings.extends ?? []).entries()) {
    const reason = addExtended(reading, { ...wanted, within: [...wanted.within, file] }, name);
    if (reason !== null) complain(places(index), `“${name}” is not used. ${reason}`);
  }
  const origin = (path: Path): { from: string; line: number } => ({
    from: file,
    line: data.place([...root, ...path], 'key').line,
  });
  const place = { host, folder: dirname(file), files: chain.files };
  chain.layers.push({ settings: withCatalogs(settings, place, complain), origin, base });
  return null;
}

/** Adds what one entry of `extends` names; gives the reason where it cannot. */
function addExtended(reading: Reading, from: Wanted, name: string): string | null {
  if (name.startsWith(PRESET_PREFIX)) {
    const settings = Object.hasOwn(reading.presets, name) ? reading.presets[name] : undefined;
    if (settings === undefined)
      return `There is no such preset.${suggestion(name, Object.keys(reading.presets))}`;
    reading.chain.layers.push({ settings, origin: () => ({ from: name, line: null }), base: from.base });
    return null;
  }
  const found = isPath(reading.host, from.file, name)
    ? { file: resolve(dirname(from.file), name), base: null }
    : packageFile(reading.host, from, name);
  if (found === null) return 'There is no such file or installed package.';
  if (!isData(found.file)) return 'Only JSON and YAML files can be extended.';
  if (from.within.includes(found.file)) return 'It extends this file in turn.';
  if (from.within.length >= DEEPEST) return 'Too many files extend each other.';
  return addFile(reading, { file: found.file, base: found.base ?? dirname(found.file), within: from.within });
}

const isData = (file: string): boolean =>
  ['.json', '.yaml', '.yml'].includes(extname(file)) || isBareName(file);
const isBareName = (file: string): boolean => basename(file) === '.fineprintrc';

function isPath(host: ConfigHost, from: string, name: string): boolean {
  if (name.startsWith('.') || isAbsolute(name)) return true;
  if (!isData(name)) return false;
  const path = resolve(dirname(from), name);
  return host.list(dirname(path)).includes(basename(path));
}

/**
 * A data file of an installed package, `@acme/style` or `@acme/style/contracts.yaml`, looked for in every
 * `node_modules` above the file. Its patterns are about the files of whoever extends it.
 */
function packageFile(host: ConfigHost, from: Wanted, name: string): { file: string; base: string } | null {
  const parts = name.split('/');
  if (parts.some(part => part === '' || part === '.' || part === '..')) return null;
  const owner = parts.splice(0, name.startsWith('@') ? 2 : 1).join('/');
  for (let folder = dirname(from.file); ; folder = dirname(folder)) {
    const root = join(folder, 'node_modules', owner);
    const names = host.list(root);
    if (names.length > 0) {
      const file = parts.length > 0 ? join(root, ...parts) : configIn(host, root, names);
      return file === null ? null : { file, base: from.base };
    }
    if (dirname(folder) === folder) return null;
  }
}

function readData(file: string, text: string): DataFile {
  const isJson = file.endsWith('.json') || (isBareName(file) && text.trimStart().startsWith('{'));
  return isJson ? readJson(text) : readYaml(text);
}

/** `extends` may be one name or a list; names that were refused do not count in the list. */
function extendsPlaces(settings: Settings, value: unknown): (index: number) => Path {
  const given = isObject(value) ? value['extends'] : undefined;
  if (!Array.isArray(given)) return () => ['extends'];
  return index => ['extends', given.indexOf(settings.extends?.[index])];
}
