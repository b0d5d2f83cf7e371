import { mayBeCatalog } from '../config/catalog-files.ts';
import { COMMAND_LINE, type ConfigLoader, type FileConfig } from '../config/load.ts';
import type { ConfigProblem } from '../config/settings-layer.ts';

/** Configuration by file, which remembers the mistakes that a run must tell at its end. */
export interface Configs {
  readonly configFor: (absolute: string) => FileConfig;
  /** Mistakes in configuration files so far, each once, by file and place. */
  readonly problems: () => readonly ConfigProblem[];
  /**
   * True for a file that is reviewed as a catalog of texts: a configuration file gives it the kind `ui-strings`, or the
   * command line names it together with that kind.
   */
  readonly isCatalog: (absolute: string, isNamed: boolean) => boolean;
}

export function createConfigs(loader: ConfigLoader): Configs {
  const problems = new Map<string, ConfigProblem>();
  return {
    configFor(absolute) {
      const found = loader.configFor(absolute);
      for (const problem of found.problems) problems.set(keyOf(problem), problem);
      return found;
    },
    isCatalog(absolute, isNamed) {
      if (!mayBeCatalog(absolute)) return false;
      const { config, origins } = loader.configFor(absolute);
      return config.kind === 'ui-strings' && (isNamed || origins['kind']?.from !== COMMAND_LINE);
    },
    problems: () => [...problems.values()].sort(inOrder),
  };
}

const keyOf = ({ file, line, column, message }: ConfigProblem): string =>
  [file, line, column, message].join('\0');

const inOrder = (one: ConfigProblem, two: ConfigProblem): number =>
  one.file === two.file ? one.line - two.line || one.column - two.column : one.file < two.file ? -1 : 1;
