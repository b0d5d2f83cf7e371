import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { mayBeCatalog } from '../config/catalog-files.ts';
import { type IgnoreLevel, ignoreLevelsAbove, isIgnored, levelIn } from './git-ignore.ts';

/** A file to review: where it is, and how reports call it (relative to the working directory, with `/`). */
export interface InputFile {
  readonly absolute: string;
  readonly path: string;
}

interface InputProblem {
  readonly path: string;
  readonly message: string;
}

export interface Inputs {
  /** Sorted by path, each file once. */
  readonly files: readonly InputFile[];
  readonly problems: readonly InputProblem[];
}

export interface InputOptions {
  readonly cwd: string;
  /** Paths come from a list of changed files: other types are left out without a word. */
  readonly listed: boolean;
  /** True for a file that is reviewed as a catalog of texts; `isNamed`: the command line names it. */
  readonly isCatalog: (absolute: string, isNamed: boolean) => boolean;
}

const ENDINGS = ['.md', '.markdown', '.html', '.htm', '.txt'] as const;

/** True for the types of file that can be reviewed. */
export const isReviewable = (path: string): boolean =>
  ENDINGS.some(ending => path.toLowerCase().endsWith(ending));

const NO_CATALOG =
  'A file of this type is reviewed only as a catalog of texts: add “--kind ui-strings”, or give it that kind in the configuration.';

/** Why a file that is named cannot be reviewed. */
export const refusalOf = (path: string): string => (mayBeCatalog(path) ? NO_CATALOG : WRONG_TYPE);

export const WRONG_TYPE = `Files of this type cannot be reviewed; Fineprint reads ${ENDINGS.join(', ')}.`;

/** A cheap look before the configuration is asked. */
const mayBeReviewed = (path: string): boolean => isReviewable(path) || mayBeCatalog(path);

/** The files that paths, folders and globs stand for. */
export async function findInputs(paths: readonly string[], options: InputOptions): Promise<Inputs> {
  const found = createCollection(options);
  for (const path of paths) await addPath(path, options, found);
  return found.inputs();
}

/** The path as reports show it. */
export function reportPath(cwd: string, absolute: string): string {
  const path = relative(cwd, absolute);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

interface Collection {
  /** True for a file that is reviewed. */
  readonly takes: (absolute: string, isNamed: boolean) => boolean;
  readonly add: (absolute: string, real: string) => void;
  readonly problem: (absolute: string, message: string) => void;
  readonly inputs: () => Inputs;
}

function createCollection({ cwd, isCatalog }: InputOptions): Collection {
  const byReal = new Map<string, InputFile>();
  const problems = new Map<string, InputProblem>();
  return {
    takes: (absolute, isNamed) =>
      isReviewable(absolute) || (mayBeCatalog(absolute) && isCatalog(absolute, isNamed)),
    add: (absolute, real) => {
      if (!byReal.has(real)) byReal.set(real, { absolute, path: reportPath(cwd, absolute) });
    },
    problem: (absolute, message) => {
      problems.set(absolute, { path: reportPath(cwd, absolute) || '.', message });
    },
    inputs: () => ({
      files: [...byReal.values()].sort(byPath),
      problems: [...problems.values()].sort(byPath),
    }),
  };
}

const byPath = (one: { readonly path: string }, two: { readonly path: string }): number =>
  one.path < two.path ? -1 : one.path > two.path ? 1 : 0;

async function addPath(path: string, options: InputOptions, found: Collection): Promise<void> {
  const { cwd, listed } = options;
  const absolute = resolve(cwd, path);
  const stats = look(absolute);
  if (stats === null) {
    if (!listed && /[*?[\]{}!]/.test(path)) await addGlob(path, cwd, found);
    else found.problem(absolute, 'There is no such file or folder.');
  } else if (stats.isDirectory()) addFolder(absolute, found);
  else if (!found.takes(absolute, !listed)) {
    if (!listed) found.problem(absolute, refusalOf(absolute));
  } else if (stats.isFile()) found.add(absolute, realpathSync(absolute));
  else found.problem(absolute, 'It is not a regular file.');
}

async function addGlob(pattern: string, cwd: string, found: Collection): Promise<void> {
  const { glob } = await import('tinyglobby');
  const slashed = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
  const skipped = ['node_modules', '.git'].filter(name => !slashed.split('/').includes(name));
  const matches = await glob(slashed, {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: skipped.map(name => `**/${name}/**`),
  });
  const base = resolve(cwd, fixedStart(slashed));
  const levels = createLevels(base);
  let any = false;
  for (const match of matches.map(name => resolve(name)).sort()) {
    if (!found.takes(match, true) || look(match)?.isFile() !== true) continue;
    any = true;
    if (!levels.hides(match)) found.add(match, realpathSync(match));
  }
  if (!any) found.problem(resolve(cwd, pattern), 'No file that can be reviewed matches this pattern.');
}

/** The folders of a glob before its first special character. */
function fixedStart(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex(part => /[*?[\]{}!()]/.test(part));
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** Ignore rules for files anywhere below a folder, read as they are needed. */
function createLevels(base: string): { readonly hides: (file: string) => boolean } {
  const above = ignoreLevelsAbove(base);
  const known = new Map<string, { readonly levels: readonly IgnoreLevel[]; readonly hidden: boolean }>();
  const folder = (path: string): { readonly levels: readonly IgnoreLevel[]; readonly hidden: boolean } => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const parent = path === base ? { levels: above, hidden: false } : folder(resolve(path, '..'));
    const hidden = parent.hidden || (path !== base && isIgnored(parent.levels, path, true));
    const result = { levels: [...levelIn(path), ...parent.levels], hidden };
    known.set(path, result);
    return result;
  };
  return {
    hides: file => {
      const { levels, hidden } = folder(resolve(file, '..'));
      return hidden || isIgnored(levels, file, false);
    },
  };
}

function addFolder(folder: string, found: Collection): void {
  const root = realpathSync(folder);
  walk({ folder, real: root, root, levels: ignoreLevelsAbove(folder) }, found);
}

interface Step {
  readonly folder: string;
  readonly real: string;
  /** The real path of the folder that was given: links out of it are not followed. */
  readonly root: string;
  /** Ignore files that hold here, the nearest first. */
  readonly levels: readonly IgnoreLevel[];
}

function walk(step: Step, found: Collection): void {
  const entries = entriesOf(step.folder);
  if (entries === null) {
    found.problem(step.folder, 'This folder cannot be read.');
    return;
  }
  const levels = [...levelIn(step.folder), ...step.levels];
  const links: string[] = [];
  for (const entry of entries) {
    const path = join(step.folder, entry.name);
    const real = join(step.real, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules' || entry.name === '.git' || isIgnored(levels, path, true)) continue;
      walk({ ...step, folder: path, real, levels }, found);
    } else if (mayBeReviewed(entry.name) && !isIgnored(levels, path, false) && found.takes(path, false)) {
      if (entry.isFile()) found.add(path, real);
      else if (entry.isSymbolicLink()) links.push(path);
      else found.problem(path, 'It is not a regular file.');
    }
  }
  for (const link of links) addLink(link, step.root, found);
}

/** A link counts only where it leads to a file inside the folder that was given; a folder is found by itself. */
function addLink(link: string, root: string, found: Collection): void {
  const stats = look(link);
  if (stats === null) {
    // Editors leave such links beside a file that is open (`.#terms.md`).
    if (!link.includes(`${sep}.#`)) found.problem(link, 'It is a link to a file that does not exist.');
    return;
  }
  if (!stats.isFile()) return;
  const real = realpathSync(link);
  if (real.startsWith(root + sep)) found.add(link, real);
}

function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function look(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
