import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { pathWithin } from '../config/patterns.ts';

/** The rules of one `.gitignore`, and the folder that they are relative to. */
export interface IgnoreLevel {
  readonly base: string;
  readonly rules: Ignore;
}

/** The rules of a folder's own `.gitignore`, if it has one. */
export function levelIn(folder: string): readonly IgnoreLevel[] {
  const lines = linesIn(folder);
  return lines === null ? [] : [{ base: folder, rules: ignore().add(lines) }];
}

/**
 * The rules of `.gitignore` files above a folder, up to the repository's root, the nearest first. A pattern that hides
 * the folder itself does not count: whoever names a folder wants it reviewed.
 */
export function ignoreLevelsAbove(folder: string): readonly IgnoreLevel[] {
  if (existsSync(join(folder, '.git'))) return [];
  const levels: IgnoreLevel[] = [];
  for (let base = dirname(folder); base !== dirname(base); base = dirname(base)) {
    const inside = pathWithin(base, folder);
    const lines = linesIn(base)?.filter(line => inside === null || !hides(line, inside));
    if (lines !== undefined) levels.push({ base, rules: ignore().add(lines) });
    if (existsSync(join(base, '.git'))) return levels;
  }
  return [];
}

/** What the nearest rule that speaks of a path says. Its folders must have been asked about before. */
export function isIgnored(levels: readonly IgnoreLevel[], path: string, isFolder: boolean): boolean {
  for (const { base, rules } of levels) {
    const inside = pathWithin(base, path);
    if (inside === null) continue;
    const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

const hides = (line: string, inside: string): boolean => ignore().add(line).ignores(`${inside}/`);

function linesIn(folder: string): readonly string[] | null {
  try {
    return readFileSync(join(folder, '.gitignore'), 'utf8').split(/\r?\n/);
  } catch {
    return null;
  }
}
