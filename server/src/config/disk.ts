import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type ConfigHost, LARGEST_CONFIG } from './host.ts';

/** The disk itself. */
export const disk: ConfigHost = {
  list: folder => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  read: file => {
    const { size, isFile } = look(file);
    if (!isFile) throw new Error('It is not a file.');
    if (size > LARGEST_CONFIG) throw new Error('It is larger than 1 MB.');
    try {
      return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    } catch {
      throw new Error('It cannot be read.');
    }
  },
};

function look(file: string): { readonly size: number; readonly isFile: boolean } {
  try {
    const found = statSync(file);
    return { size: found.size, isFile: found.isFile() };
  } catch {
    throw new Error('It does not exist.');
  }
}
