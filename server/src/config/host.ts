/** How the configuration reaches the disk, so that an editor can give it open files instead. All paths are absolute. */
export interface ConfigHost {
  /** Names in a folder; empty where it does not exist or cannot be read. */
  readonly list: (folder: string) => readonly string[];
  /** The text of a file. Throws an error with one plain sentence that does not name the file. */
  readonly read: (file: string) => string;
}

/** A configuration file larger than this, in bytes, is not read. */
export const LARGEST_CONFIG = 1024 * 1024;
