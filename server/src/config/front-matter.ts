import { RULES } from '@fineprint/rules/generated/registry';
import type { Rule } from '@fineprint/rules/kit/rule';
import type { Config, Problem } from '../review/settings.ts';
import { isObject } from './checks.ts';
import { mergeLayers, type Origins } from './merge.ts';
import { type DataFile, readYaml } from './read.ts';
import { frontMatterCheck } from './schema.ts';
import type { Layer } from './settings-layer.ts';

/** What front matter says under `fineprint:`. Problems count lines in the whole file. */
export interface FrontMatter extends Layer {
  readonly problems: readonly Problem[];
}

/** Longer front matter is not read, in UTF-16 units. */
const LONGEST = 100_000;

/**
 * Reads `fineprint: { kind, audience, profile, rules, off }` from the YAML between the fences of front matter. Never
 * throws: front matter that is broken belongs to some other program, and is a problem only where it names fineprint.
 */
export function readFrontMatter(yaml: string, rules: readonly Rule[] = RULES): FrontMatter {
  const problems: Problem[] = [];
  if (yaml.length > LONGEST || !yaml.includes('fineprint'))
    return { settings: {}, origin: nowhere, problems };
  // The first fence is the file's first line; the YAML begins on the line after it.
  const shift = /^\r?\n/.test(yaml) ? 0 : 1;
  const data = readYaml(yaml);
  const value = isObject(data.value) ? data.value['fineprint'] : undefined;
  if (value === undefined && /^["']?fineprint["']?[ \t]*:/m.test(yaml)) {
    for (const { line, message } of data.mistakes) problems.push({ line: line + shift, message });
  }
  if (value === undefined || value === null) return { settings: {}, origin: nowhere, problems };
  const line = lineIn(data, shift);
  const settings = frontMatterCheck(rules)(value, [], (path, message, part) => {
    problems.push({ message, line: line(path, part) });
  });
  return {
    settings: settings ?? {},
    origin: path => ({ from: 'front matter', line: line(path, 'key') }),
    problems,
  };
}

/** A configuration with what front matter says on top. */
export function mergeFrontMatter(
  config: Config,
  yaml: string,
  rules: readonly Rule[] = RULES,
): { readonly config: Config; readonly origins: Origins; readonly problems: readonly Problem[] } {
  const { problems, ...layer } = readFrontMatter(yaml, rules);
  if (Object.keys(layer.settings).length === 0) return { config, origins: {}, problems };
  return { ...mergeLayers([layer], config), problems };
}

const nowhere = (): { from: string; line: null } => ({ from: 'front matter', line: null });

const lineIn =
  (data: DataFile, shift: number) =>
  (path: readonly (string | number)[], part?: 'key' | 'value'): number =>
    data.place(['fineprint', ...path], part).line + shift;
