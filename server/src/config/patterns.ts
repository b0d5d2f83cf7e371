import { isAbsolute, relative, sep } from 'node:path';
import ignore from 'ignore';

/** Braces in one pattern give at most this many patterns. */
const MOST_PATTERNS = 1000;

/**
 * A test for absolute paths against patterns as in `.gitignore`, relative to `base`; `{a,b}` is understood as well.
 * One syntax serves `ignore`, `.fineprintignore` and the `files` of an override, so there is one thing to learn:
 * a pattern without a slash holds at any depth, and a folder stands for all that is in it.
 */
export function matcher(base: string, patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const rules = ignore({ allowRelativePaths: true }).add(patterns.flatMap(expandBraces).map(withoutDot));
  return path => {
    const inside = pathWithin(base, path);
    return inside !== null && rules.ignores(inside);
  };
}

/** The path from `base` down to `path`, with `/`; null where it does not lie inside, or is `base` itself. */
export function pathWithin(base: string, path: string): string | null {
  const inside = relative(base, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  return sep === '/' ? inside : inside.replaceAll(sep, '/');
}

/** `*.{md,html}` → `*.md`, `*.html`. Unbalanced braces are left as they are. */
export function expandBraces(pattern: string): readonly string[] {
  let open = [pattern];
  for (let round = 0; round < 20; round++) {
    const next = open.flatMap(expandFirst);
    if (next.length === open.length || next.length > MOST_PATTERNS) return open;
    open = next;
  }
  return open;
}

/** Expands the first pair of braces that holds no other and has a comma. */
function expandFirst(pattern: string): readonly string[] {
  const match = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (match === null) return [pattern];
  const before = pattern.slice(0, match.index);
  const after = pattern.slice(match.index + match[0].length);
  return (match[1] ?? '').split(',').map(part => before + part + after);
}

/** `./legacy/**` is written for `/legacy/**`. */
const withoutDot = (pattern: string): string => pattern.replace(/^(!?)\.\//, '$1/');
