import { dirname, relative, sep } from 'node:path';
import type { FileLayer } from './extend.ts';
import { matcher } from './patterns.ts';

/** A set that a file belongs to. */
export interface SetMembership {
  /** The same for all files of the set, and for them alone. */
  readonly key: string;
  /** As the configuration calls it; null for the set that all files of one configuration make by themselves. */
  readonly name: string | null;
  /** The path of the file from the folder of the configuration that makes the set, with `/`. */
  readonly path: string;
}

/**
 * Which sets the files under a configuration file belong to. The layer that names sets last decides; without one, all
 * files under the configuration make one set. No configuration (`file` is empty): no set.
 */
export function createSets(
  file: string,
  layers: readonly FileLayer[],
): (path: string) => readonly SetMembership[] {
  if (file === '') return () => [];
  const naming = layers.findLast(({ settings }) => settings.sets !== undefined);
  if (naming === undefined) {
    const base = dirname(file);
    return path => [{ key: file, name: null, path: pathFrom(base, path) }];
  }
  const { base, settings, origin } = naming;
  const named = Object.entries(settings.sets ?? {}).map(([name, patterns]) => ({
    name,
    key: [base, origin(['sets']).from, name].join('\0'),
    holds: matcher(base, patterns),
  }));
  return path =>
    named
      .filter(({ holds }) => holds(path))
      .map(({ key, name }) => ({ key, name, path: pathFrom(base, path) }));
}

function pathFrom(base: string, path: string): string {
  const way = relative(base, path);
  return sep === '/' ? way : way.replaceAll(sep, '/');
}
