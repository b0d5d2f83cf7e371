import { dirname } from 'node:path';
import { RULES } from '@fineprint/rules/generated/registry';
import type { Rule } from '@fineprint/rules/kit/rule';
import type { Config } from '../review/settings.ts';
import { type Chain, createChainReader, type FileLayer } from './extend.ts';
import { createFinder } from './find.ts';
import type { ConfigHost } from './host.ts';
import { mergeLayers, type Merged, type Origins } from './merge.ts';
import { matcher } from './patterns.ts';
import { createSets, type SetMembership } from './sets.ts';
import type { ConfigProblem, Layer, Settings } from './settings-layer.ts';

/** What holds for one file. Files under the same settings share one `config` object, so that caches can hang on it. */
export interface FileConfig {
  readonly config: Config;
  /** True where the configuration says to leave the file alone. */
  readonly ignored: boolean;
  /** The configuration files and ignore files behind it, absolute. */
  readonly files: readonly string[];
  readonly problems: readonly ConfigProblem[];
  readonly origins: Origins;
  /** The sets that the file belongs to. */
  readonly sets: readonly SetMembership[];
}

export interface ConfigLoaderOptions {
  readonly host: ConfigHost;
  /** The workspace folder, absolute: outside of a repository the search ends there. */
  readonly boundary?: string;
  /** Use this file (absolute) for all; null uses none. Searched for where it is not given. */
  readonly file?: string | null;
  /** What the command line or the editor says: it wins over files. */
  readonly above?: Settings;
  /** How `origins` call `above`. */
  readonly aboveName?: string;
  readonly rules?: readonly Rule[];
}

export interface ConfigLoader {
  /** What holds for a file, by its absolute path; the file need not exist. Never throws. */
  readonly configFor: (path: string) => FileConfig;
  /** Forgets all that was read. */
  readonly invalidate: () => void;
}

/** Finds, reads and merges configuration. Everything is read once, until `invalidate`. */
export function createConfigLoader(options: ConfigLoaderOptions): ConfigLoader {
  let current = load(options);
  return {
    configFor: path => current(path),
    invalidate: () => {
      current = load(options);
    },
  };
}

/** A chain with its patterns made ready, and the merged configurations by the overrides that hold. */
interface Ready {
  readonly chain: Chain;
  readonly layers: readonly (Layer & { readonly holds: (path: string) => boolean })[];
  readonly ignores: (path: string) => boolean;
  readonly merged: Map<string, Merged>;
  readonly sets: (path: string) => readonly SetMembership[];
}

function load(options: ConfigLoaderOptions): (path: string) => FileConfig {
  const { host, rules = RULES } = options;
  const find = createFinder(host, options.boundary);
  const readChain = createChainReader(host, rules);
  const ready = once((file: string) => prepare(file, file === '' ? NO_CHAIN : readChain(file), options));
  const ignoreFile = once((file: string) => readIgnoreFile(host, file));
  return path => {
    const around = find(dirname(path));
    const file = options.file === undefined ? around.config : options.file;
    const { chain, layers, ignores, merged, sets } = ready(file ?? '');
    const holding = layers.filter(layer => layer.holds(path));
    const key = layers.map(layer => (holding.includes(layer) ? '1' : '0')).join('');
    const known = merged.get(key) ?? mergeLayers(holding);
    merged.set(key, known);
    return {
      ...known,
      ignored: ignores(path) || around.ignores.some(name => ignoreFile(name)(path)),
      files: [...chain.files, ...around.ignores],
      problems: chain.problems,
      sets: sets(path),
    };
  };
}

const NO_CHAIN: Chain = { layers: [], problems: [], files: [] };

/** How `origins` call what the command line says. */
export const COMMAND_LINE = 'the command line';

function prepare(
  file: string,
  chain: Chain,
  { above, aboveName = COMMAND_LINE }: ConfigLoaderOptions,
): Ready {
  const always = (): boolean => true;
  const layers = chain.layers.flatMap(layer => [{ ...layer, holds: always }, ...overridesOf(layer)]);
  const top =
    above === undefined
      ? []
      : [{ settings: above, origin: () => ({ from: aboveName, line: null }), holds: always }];
  const ignores = chain.layers.map(({ base, settings }) => matcher(base, settings.ignore ?? []));
  return {
    chain,
    layers: [...layers, ...top],
    ignores: path => ignores.some(test => test(path)),
    merged: new Map(),
    sets: createSets(file, chain.layers),
  };
}

/** The overrides of one file as layers of their own, which hold where their patterns do. */
const overridesOf = ({ settings, origin, base }: FileLayer): Ready['layers'] =>
  (settings.overrides ?? []).map(({ files, ...own }, index) => ({
    settings: own,
    origin: path => origin(['overrides', index, ...path]),
    holds: matcher(base, files),
  }));

function readIgnoreFile(host: ConfigHost, file: string): (path: string) => boolean {
  try {
    return matcher(dirname(file), host.read(file).split(/\r?\n/));
  } catch {
    return () => false;
  }
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return key => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
