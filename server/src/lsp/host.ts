import type { FileConfig } from '../config/load.ts';

/** What the server needs of the machine it runs on. Node has one; a browser worker gets its own. */
export interface Host {
  /** The path of a URI; null where the URI names no file of this host. */
  readonly pathOf: (uri: string) => string | null;
  readonly uriOf: (path: string) => string;
  /** A path, absolute or below a folder, as an absolute path. */
  readonly resolve: (folder: string, path: string) => string;
  /** The path from a folder to a file in it, with `/`; null where the file lies elsewhere. */
  readonly within: (folder: string, path: string) => string | null;
  /** Names of the files that configuration is read from, without those that extend another. */
  readonly configNames: readonly string[];
  /** The text of a file; null where it cannot be read as text, or has more than `limit` bytes. Never rejects. */
  readonly readFile: (uri: string, limit: number) => Promise<string | null>;
  /** Something that changes when the file does; null where there is no file. Never rejects. */
  readonly stampOf: (uri: string) => Promise<string | null>;
  /** URIs of the files to review in a folder, sorted. Never rejects. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  readonly createConfigSource: (options: ConfigOptions) => ConfigSource;
}

export interface ConfigOptions {
  /** Path of the workspace folder, where the search for a configuration ends; null where there is none. */
  readonly folder: string | null;
  /** Path of a file to use for all, null to use none; undefined: search. */
  readonly file: string | null | undefined;
  /** Rule settings of the editor, not yet checked: they win over files. */
  readonly rules: unknown;
}

/** Where configurations come from; it keeps what it read until told to forget. */
export interface ConfigSource {
  /** What holds for the file at a path, which need not exist. Never throws. */
  readonly configFor: (path: string) => FileConfig;
  readonly invalidate: () => void;
}
