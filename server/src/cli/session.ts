import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { disk } from '../config/disk.ts';
import { type ConfigLoader, createConfigLoader } from '../config/load.ts';
import type { ConfigProblem, Origin, Settings } from '../config/settings-layer.ts';
import type { Arguments } from './arguments.ts';
import { reportPath } from './files.ts';
import { type Io, UsageError } from './io.ts';

/** The configuration for a run, as `--config` and `--no-config` say. Throws a UsageError where the file is missing. */
export function configLoader(args: Arguments, above: Settings, io: Io): ConfigLoader {
  const named = args.value('config');
  if (named !== undefined && !existsSync(resolve(io.cwd, named))) {
    throw new UsageError(`--config: There is no file “${named}”.`);
  }
  const file = args.has('no-config') ? null : named === undefined ? undefined : resolve(io.cwd, named);
  return createConfigLoader({ host: disk, above, ...(file !== undefined && { file }) });
}

/** `fineprint.config.yaml:3:5: There is no rule …`. */
export const configProblemLine = (io: Io, { file, line, column, message }: ConfigProblem): string =>
  `${reportPath(io.cwd, file)}:${String(line)}:${String(column)}: ${message}`;

/** `fineprint.config.yaml, line 3`, `fineprint:strict` or `the command line`. */
export const originName = (io: Io, { from, line }: Origin): string => {
  const name = from.startsWith('/') || /^[A-Za-z]:[\\/]/.test(from) ? reportPath(io.cwd, from) : from;
  return line === null ? name : `${name}, line ${String(line)}`;
};

/** Whether to colour what goes to standard output. */
export function wantsColor(when: 'auto' | 'always' | 'never', io: Io): boolean {
  if (when !== 'auto') return when === 'always';
  const set = (name: string): boolean => io.env[name] !== undefined && io.env[name] !== '';
  if (set('NO_COLOR')) return false;
  if (set('FORCE_COLOR')) return io.env['FORCE_COLOR'] !== '0';
  return io.columns !== null && io.env['TERM'] !== 'dumb';
}
