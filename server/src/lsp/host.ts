import type { Config, Problem } from '../review/settings.ts';

/** What the server needs of the machine it runs on. Node has one; a browser worker gets its own. */
export interface Host {
  /** The path of a file URI; null where the URI names no file of this host. */
  readonly pathOf: (uri: string) => string | null;
  readonly uriOf: (path: string) => string;
  /** The text of a file; null where it cannot be read as text, or is larger than `limit` characters. */
  readonly readFile: (uri: string, limit: number) => Promise<string | null>;
  /** Something that changes when the file does; null where there is no file. */
  readonly stampOf: (uri: string) => Promise<string | null>;
  /** URIs of all files to review in a folder, sorted; ignored ones left out. Never rejects. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  readonly createConfigSource: (options: ConfigOptions) => ConfigSource;
}

export interface ConfigOptions {
  /** Paths of the workspace folders: the search for a configuration ends there. */
  readonly folders: readonly string[];
  /** A file to use in place of the search; null: search. */
  readonly configPath: string | null;
}

/** Where configurations come from; it keeps them until told to forget. */
export interface ConfigSource {
  readonly configFor: (path: string) => FileConfig;
  readonly invalidate: () => void;
}

/** What holds for one file. The same object of `config` for as long as nothing changes. */
export interface FileConfig {
  readonly config: Config;
  readonly ignored: boolean;
  /** Paths of the files that it was read from. */
  readonly files: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

/** A wrong place in a configuration file; line and column count from 1. */
export interface ConfigProblem extends Problem {
  readonly path: string;
  readonly column?: number;
}
