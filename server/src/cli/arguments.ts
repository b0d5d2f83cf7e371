import { parseArgs } from 'node:util';
import { nearest } from '../review/nearest.ts';
import { UsageError } from './io.ts';

/** An option of a command, and its line in the help. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What the value is called in the help; a switch has none. */
  readonly value?: string;
  /** May be given more than once. */
  readonly many?: true;
  readonly text: string;
}

/** A command line that fits the command's options. */
export interface Arguments {
  readonly rest: readonly string[];
  readonly has: (name: string) => boolean;
  /** The value of an option; the last one where it was given twice. */
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
}

/** Reads a command line. Throws a UsageError for an option that does not exist, lacks its value or has one too many. */
export function readArguments(args: readonly string[], specs: readonly OptionSpec[]): Arguments {
  const values = new Map<string, string[]>();
  const rest: string[] = [];
  for (const token of tokensOf(args, specs)) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find(candidate => candidate.name === token.name);
    if (spec === undefined) throw new UsageError(unknownOption(token.rawName, specs));
    values.set(spec.name, [...(values.get(spec.name) ?? []), valueOf(spec, token)]);
  }
  return {
    rest,
    has: name => values.has(name),
    value: name => values.get(name)?.at(-1),
    values: name => values.get(name) ?? [],
  };
}

/** The one of several names that was meant. Throws a UsageError where it is none of them. */
export function oneOf<T extends string>(option: string, value: string, names: readonly T[]): T {
  const found = names.find(name => name === value);
  if (found !== undefined) return found;
  const near = nearest(value, names);
  const advice = near === null ? `: use ${names.join(', ')}` : `; did you mean “${near}”?`;
  throw new UsageError(`“${value}” is not a value of ${option}${advice}${near === null ? '.' : ''}`);
}

/** A whole number of at least `least`. Throws a UsageError for anything else. */
export function wholeNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least) return number;
  throw new UsageError(`${option} needs a whole number of at least ${String(least)}, not “${value}”.`);
}

type Token =
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' }
  | OptionToken;
interface OptionToken {
  readonly kind: 'option';
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function tokensOf(args: readonly string[], specs: readonly OptionSpec[]): readonly Token[] {
  const options = Object.fromEntries(
    specs.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) } as const,
    ]),
  );
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

function valueOf(spec: OptionSpec, { value, rawName }: OptionToken): string {
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    return '';
  }
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new UsageError(`${rawName} needs a value: ${rawName} ${spec.value}.`);
  }
  return value;
}

function unknownOption(rawName: string, specs: readonly OptionSpec[]): string {
  const near = rawName.startsWith('--')
    ? nearest(
        rawName.slice(2),
        specs.map(spec => spec.name),
      )
    : null;
  return `There is no option ${rawName}${near === null ? '; see “fineprint --help”.' : `; did you mean --${near}?`}`;
}
