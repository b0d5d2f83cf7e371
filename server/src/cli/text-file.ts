import { isUtf8 } from 'node:buffer';
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The text of a file, or one plain sentence that says why there is none. */
export type Read =
  | { readonly text: string; readonly problem?: never }
  | { readonly text?: never; readonly problem: string };

/** Reads a text file of at most `limit` bytes. A byte-order mark stays in the text. */
export function readTextFile(file: string, limit: number): Read {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return { problem: 'It is not a regular file.' };
    if (stats.size > limit) return { problem: tooLarge(limit) };
    return decode(readFileSync(file));
  } catch {
    return { problem: 'It cannot be read.' };
  }
}

/** Bytes as text, unless they are not UTF-8. */
export function decode(bytes: Buffer): Read {
  if (bytes.includes(0)) return { problem: 'It is not text.' };
  if (!isUtf8(bytes)) return { problem: 'It is not text in UTF-8.' };
  return { text: wide(bytes.toString('utf8')) };
}

/**
 * The same text in two bytes a character, as most texts are: curly quotation marks need them. V8 compiles each pattern
 * for both widths, so that one plain text among others would cost as much as compiling all patterns again.
 */
const wide = (text: string): string => `\u2019${text}`.slice(1);

export const tooLarge = (limit: number): string =>
  `It is larger than ${sizeName(limit)}. Set --max-file-size to review it all the same.`;

/** Replaces a file in one step, so that nobody ever sees half of it. Keeps its mode; a link stays a link. */
export function replaceFile(file: string, text: string): void {
  const target = realpathSync(file);
  const { mode } = statSync(target);
  const draft = join(dirname(target), `.${basename(target)}.${String(process.pid)}.fineprint`);
  try {
    writeFileSync(draft, text, { flag: 'wx', mode });
    chmodSync(draft, mode);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** `5MB` in bytes; null for what is not a size. A bare number is bytes. */
export function parseSize(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?) ?(B|KB|MB|GB)?$/i.exec(text);
  if (match === null) return null;
  const power = { B: 0, KB: 1, MB: 2, GB: 3 }[(match[2] ?? 'B').toUpperCase()] ?? 0;
  const bytes = Math.floor(Number(match[1]) * 1024 ** power);
  return bytes > 0 ? bytes : null;
}

function sizeName(bytes: number): string {
  if (bytes >= 1024 ** 2) return `${String(Math.round((bytes / 1024 ** 2) * 10) / 10)} MB`;
  return bytes >= 1024 ? `${String(Math.round(bytes / 1024))} KB` : `${String(bytes)} bytes`;
}
