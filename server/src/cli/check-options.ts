import { RULES } from '@fineprint/rules/generated/registry';
import { DOCUMENT_KINDS } from '@fineprint/rules/kit/document';
import type { Severity } from '@fineprint/rules/kit/rule';
import { PROFILE_IDS } from '@fineprint/rules/profiles/list';
import { AUDIENCES, LEVELS } from '../config/schema.ts';
import type { Settings } from '../config/settings-layer.ts';
import { nearest } from '../review/nearest.ts';
import type { RuleSetting } from '../review/settings.ts';
import { type Arguments, oneOf, wholeNumber } from './arguments.ts';
import { UsageError } from './io.ts';
import { parseSize } from './text-file.ts';

const FORMATS = ['pretty', 'compact', 'json', 'jsonl', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** A report to write; `file` is null for standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

/** Which texts a command reads, and under which settings. */
export interface InputOptions {
  readonly paths: readonly string[];
  /** What the command line says of the configuration. */
  readonly settings: Settings;
  /** The path that standard input stands for, or null where files are reviewed. */
  readonly stdinPath: string | null;
  /** In bytes. */
  readonly maxFileSize: number;
  /** In milliseconds. */
  readonly timeout: number;
}

export interface CheckOptions extends InputOptions {
  readonly outputs: readonly Output[];
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | null;
  /** The least headline score of a file, 0 to 100. */
  readonly minScore: number | null;
}

/** Checks what is not about the choice of files alone. Throws a UsageError. */
export function readCheckOptions(args: Arguments): CheckOptions {
  if (args.has('stdin') && args.has('fix')) throw clash('stdin', 'fix');
  const maxWarnings = args.value('max-warnings');
  const minScore = args.value('min-score');
  return {
    ...readInputOptions(args),
    outputs: readOutputs(args),
    failOn: oneOf('--fail-on', args.value('fail-on') ?? 'error', ['error', 'warning', 'info', 'never']),
    maxWarnings: maxWarnings === undefined ? null : wholeNumber('--max-warnings', maxWarnings, 0),
    minScore: minScore === undefined ? null : readScore(minScore),
  };
}

function readScore(text: string): number {
  const score = wholeNumber('--min-score', text, 0);
  if (score > HIGHEST) throw new UsageError(`--min-score needs a whole number from 0 to 100, not “${text}”.`);
  return score;
}

const HIGHEST = 100;

/** The options that choose texts and settings, for every command that reads files. Throws a UsageError. */
export function readInputOptions(args: Arguments): InputOptions {
  refuseClashes(args);
  const size = args.value('max-file-size') ?? '5MB';
  const maxFileSize = parseSize(size);
  if (maxFileSize === null)
    throw new UsageError(`--max-file-size needs a size such as 500KB or 5MB, not “${size}”.`);
  return {
    paths: args.rest,
    settings: commandLineSettings(args),
    stdinPath: args.has('stdin') ? (args.value('stdin-path') ?? 'stdin.md') : null,
    maxFileSize,
    timeout: wholeNumber('--timeout', args.value('timeout') ?? '30', 1) * 1000,
  };
}

/** `--kind`, `--audience`, `--profile`, `--rule` and `--only` as settings that win over files. */
export function commandLineSettings(args: Arguments): Settings {
  const kind = args.value('kind');
  const audience = args.value('audience');
  const only = args.values('only');
  const rules = args.values('rule');
  const profile = args.values('profile');
  const roles = args.value('roles');
  return {
    ...(kind !== undefined && { kind: oneOf('--kind', kind, DOCUMENT_KINDS) }),
    ...(audience !== undefined && { audience: oneOf('--audience', audience, AUDIENCES) }),
    ...(profile.length > 0 && { profile: profile.map(id => profileId('--profile: ', id)) }),
    ...(roles !== undefined && { roles: readRoles(roles) }),
    ...(only.length > 0 && { only: only.map(id => ruleId('--only', id)) }),
    ...(rules.length > 0 && { rules: Object.fromEntries(rules.map(ruleLevel)) }),
  };
}

/** “you=Customer;we=Supplier,Acme Ltd”. Throws a UsageError. */
function readRoles(text: string): NonNullable<Settings['roles']> {
  const roles: { you?: readonly string[]; we?: readonly string[] } = {};
  for (const part of text.split(';').filter(piece => piece.trim() !== '')) {
    const [role = '', names = ''] = part.split('=').map(piece => piece.trim());
    const list = names
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== '');
    if ((role !== 'you' && role !== 'we') || list.length === 0)
      throw new UsageError(`--roles needs names such as “you=Customer;we=Supplier”, not “${text}”.`);
    roles[role] = list;
  }
  return roles;
}

/** The id of a rule that exists. Throws a UsageError with the nearest one. */
export function ruleId(option: string, id: string): string {
  const ids = RULES.map(rule => rule.id);
  if (ids.includes(id)) return id;
  const near = nearest(id, ids);
  const advice = near === null ? 'see “fineprint rules”.' : `did you mean “${near}”?`;
  throw new UsageError(`${option === '' ? '' : `${option}: `}There is no rule “${id}”; ${advice}`);
}

/** The id of a profile that exists. Throws a UsageError with the nearest one; `lead` opens its sentence. */
export function profileId(lead: string, id: string): string {
  if (PROFILE_IDS.includes(id)) return id;
  const near = nearest(id, PROFILE_IDS);
  const advice = near === null ? 'see “fineprint profiles”.' : `did you mean “${near}”?`;
  throw new UsageError(`${lead}There is no profile “${id}”; ${advice}`);
}

function ruleLevel(text: string): [string, RuleSetting] {
  const colon = text.lastIndexOf(':');
  if (colon < 0) throw new UsageError(`--rule needs a rule and a level, such as “${text}:error”.`);
  const id = ruleId('--rule', text.slice(0, colon));
  return [id, { level: oneOf('--rule', text.slice(colon + 1), LEVELS) }];
}

const clash = (one: string, two: string): UsageError =>
  new UsageError(`--${one} and --${two} cannot be used together.`);

function refuseClashes(args: Arguments): void {
  if (args.has('config') && args.has('no-config')) throw clash('config', 'no-config');
  if (args.has('stdin') && args.has('files-from')) throw clash('stdin', 'files-from');
  if (args.has('stdin') && args.rest.length > 0) {
    throw new UsageError('Give either paths or --stdin; --stdin-path says what standard input is called.');
  }
  if (args.has('stdin-path') && !args.has('stdin'))
    throw new UsageError('--stdin-path is for use with --stdin.');
  if (args.has('null') && !args.has('files-from')) throw new UsageError('-z is for use with --files-from.');
}

function readOutputs(args: Arguments): readonly Output[] {
  const given = args.values('format').length === 0 ? ['pretty'] : args.values('format');
  const named = args.value('output-file') ?? null;
  const outputs = given.map((text): Output => {
    const colon = text.indexOf(':');
    const format = oneOf('--format', colon < 0 ? text : text.slice(0, colon), FORMATS);
    const file = colon < 0 ? null : text.slice(colon + 1);
    if (file === '') throw new UsageError(`--format ${text} needs the name of a file after the colon.`);
    return { format, file };
  });
  const toOutput = outputs.filter(output => output.file === null);
  if (toOutput.length > 1) {
    throw new UsageError(
      'Only one report can go to standard output; write the others as --format FORMAT:FILE.',
    );
  }
  if (named !== null && toOutput.length === 0) {
    throw new UsageError('--output-file needs a --format that does not name a file itself.');
  }
  return outputs.map(output => ({ ...output, file: output.file ?? named }));
}
