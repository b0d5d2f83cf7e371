import { nearest } from '../review/nearest.ts';
import type { Path } from './read.ts';

/** Told of each wrong key or value, with one plain sentence. */
export type Complain = (path: Path, message: string, part?: 'key' | 'value') => void;

/** The checked value, or undefined after a complaint: then the default holds. */
export type Check<T> = (value: unknown, path: Path, complain: Complain) => T | undefined;

type Checks = Readonly<Record<string, Check<unknown>>>;
type Checked<C extends Checks> = { readonly [K in keyof C]?: C[K] extends Check<infer T> ? T : never };

/** An object with these keys and no others; an empty key counts as not there. `name` says what it is: “a rule”, “the configuration”. */
export function fields<C extends Checks>(name: string, checks: C): Check<Checked<C>> {
  const names = Object.keys(checks);
  return (value, path, complain) => {
    if (!isObject(value)) {
      complain(path, `${subject(path)} must be a group of settings: ${names.filter(visible).join(', ')}.`);
      return undefined;
    }
    const checked: Record<string, unknown> = {};
    for (const [key, entry] of Object.entries(value)) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (check === undefined) {
        complain(
          [...path, key],
          `“${shown(key)}” is not a setting of ${name}.${suggestion(key, names)}`,
          'key',
        );
        continue;
      }
      const result = entry === null ? undefined : check(entry, [...path, key], complain);
      if (result !== undefined) checked[key] = result;
    }
    return checked as Checked<C>;
  };
}

/** One of a few names. */
export const choice =
  <const T extends string>(names: readonly T[]): Check<T> =>
  (value, path, complain) => {
    const found = names.find(name => name === value);
    if (found === undefined) {
      const near = typeof value === 'string' ? suggestion(value, names) : '';
      complain(path, `${subject(path)} must be ${listed(names)}, not ${quoted(value)}.${near}`);
    }
    return found;
  };

export const text: Check<string> = (value, path, complain) => {
  if (typeof value === 'string' && value !== '') return value;
  complain(path, `${subject(path)} must be text, not ${quoted(value)}.`);
  return undefined;
};

export const flag: Check<boolean> = (value, path, complain) => {
  if (typeof value === 'boolean') return value;
  complain(path, `${subject(path)} must be true or false, not ${quoted(value)}.`);
  return undefined;
};

/** A number within limits, whole where `whole` says so. */
export const number =
  (limits: {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly whole: boolean;
  }): Check<number> =>
  (value, path, complain) => {
    const { minimum = -Infinity, maximum = Infinity, whole } = limits;
    const fits = typeof value === 'number' && Number.isFinite(value) && value >= minimum && value <= maximum;
    if (fits && (!whole || Number.isInteger(value))) return value;
    complain(path, `${subject(path)} must be ${numberName(minimum, maximum, whole)}, not ${quoted(value)}.`);
    return undefined;
  };

/** A list; entries that are wrong are left out. */
export const list =
  <T>(entry: Check<T>): Check<readonly T[]> =>
  (value, path, complain) => {
    if (!Array.isArray(value)) {
      complain(path, `${subject(path)} must be a list, not ${quoted(value)}.`);
      return undefined;
    }
    return value.flatMap((item: unknown, index) => entry(item, [...path, index], complain) ?? []);
  };

/** A list of texts, or one text alone. */
export const texts: Check<readonly string[]> = (value, path, complain) =>
  typeof value === 'string' && value !== '' ? [value] : list(text)(value, path, complain);

/** A check that also asks for some keys to be there. */
export const requiring =
  <T extends object, K extends keyof T & string>(
    check: Check<T>,
    keys: readonly K[],
  ): Check<T & { readonly [P in K]-?: NonNullable<T[P]> }> =>
  (value, path, complain) => {
    const checked = check(value, path, complain);
    if (checked === undefined) return undefined;
    const has = (given: T): given is T & { readonly [P in K]-?: NonNullable<T[P]> } =>
      keys.every(key => given[key] !== undefined);
    if (has(checked)) return checked;
    const missing = keys.filter(key => isObject(value) && value[key] === undefined);
    if (missing.length > 0) complain(path, `This entry needs “${missing.join('” and “')}”.`);
    return undefined;
  };

/** Always fine and never used: `$schema`. */
export const anything: Check<never> = () => undefined;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** ` Did you mean “kind”?`, or nothing where no name is near. The beginning of a name is near: `warn`. */
export function suggestion(name: string, names: readonly string[]): string {
  const begun = name.length > 2 ? names.find(candidate => candidate.startsWith(name)) : undefined;
  const near = begun ?? nearest(name, names.filter(visible));
  return near === null ? '' : ` Did you mean “${near}”?`;
}

/** `a, b or c`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

const visible = (name: string): boolean => !name.startsWith('$');

/** Names what a complaint is about by its last key: `“limit”`, or `Entry 3 of “terms”`. */
function subject(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return `“${shown(last)}”`;
  const owner = path.at(-2);
  if (last === undefined) return 'The configuration';
  return `Entry ${String(last + 1)}${typeof owner === 'string' ? ` of “${shown(owner)}”` : ''}`;
}

function numberName(minimum: number, maximum: number, whole: boolean): string {
  const what = whole ? 'a whole number' : 'a number';
  if (minimum > -Infinity && maximum < Infinity)
    return `${what} from ${String(minimum)} to ${String(maximum)}`;
  if (minimum > -Infinity) return `${what} of at least ${String(minimum)}`;
  return maximum < Infinity ? `${what} of at most ${String(maximum)}` : what;
}

function quoted(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of settings';
  if (typeof value === 'string') return value === '' ? 'empty' : `“${shown(value)}”`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'that';
}

const shown = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name);
