import type { Arguments, OptionSpec } from './arguments.ts';
import type { Io } from './io.ts';
import { REWRITER_OPTIONS } from './rewriter/options.ts';

/** A command: what the help says of it, and where its code is. Nothing of it is loaded before it runs. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  readonly load: () => Promise<(args: Arguments, io: Io) => Promise<number>>;
}

const KIND: OptionSpec = {
  name: 'kind',
  value: 'KIND',
  text: 'Take the documents for contract, privacy, policy, help or ui-strings',
};
const AUDIENCE: OptionSpec = {
  name: 'audience',
  value: 'AUDIENCE',
  text: 'Take the documents to be for a consumer or a business',
};
const PROFILE: OptionSpec = {
  name: 'profile',
  value: 'ID',
  many: true,
  text: 'Test against this statute or standard; see “fineprint profiles”',
};
const CONFIG: readonly OptionSpec[] = [
  { name: 'config', value: 'FILE', text: 'Use this configuration file instead of searching for one' },
  { name: 'no-config', text: 'Use no configuration file' },
];
const COLOR: OptionSpec = { name: 'color', value: 'WHEN', text: 'auto, always or never (default: auto)' };
const TEXT_OR_JSON: OptionSpec = { name: 'format', value: 'FORMAT', text: 'text or json (default: text)' };

/** The options that choose texts, for every command that reads files. */
const INPUTS: readonly OptionSpec[] = [
  { name: 'stdin', text: 'Review what comes in on standard input' },
  { name: 'stdin-path', value: 'NAME', text: 'The path that standard input stands for' },
  {
    name: 'files-from',
    value: 'FILE',
    text: 'Read the paths to review from a file, one a line; - is standard input',
  },
  { name: 'null', short: 'z', text: 'With --files-from: paths end with a NUL character' },
];
const LIMITS: readonly OptionSpec[] = [
  { name: 'max-file-size', value: 'SIZE', text: 'Leave larger files alone: 500KB, 5MB (default: 5MB)' },
  { name: 'timeout', value: 'SECONDS', text: 'Stop reviewing a document after this time (default: 30)' },
];

const CHECK_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'format',
    value: 'FORMAT[:FILE]',
    many: true,
    text: 'pretty, compact, json, jsonl, sarif or github (default: pretty)',
  },
  { name: 'output-file', value: 'FILE', text: 'Write the report to a file' },
  { name: 'fix', text: 'Apply the safe fixes to the files' },
  { name: 'diff', text: 'Show what --fix would change, and change nothing' },
  { name: 'rule', value: 'ID:LEVEL', many: true, text: 'Set a rule to off, info, warning or error' },
  { name: 'only', value: 'ID', many: true, text: 'Run this rule and no others' },
  KIND,
  AUDIENCE,
  PROFILE,
  {
    name: 'fail-on',
    value: 'LEVEL',
    text: 'End with 1 from error, warning or info on, or never (default: error)',
  },
  { name: 'max-warnings', value: 'N', text: 'End with 1 when there are more warnings than this' },
  { name: 'min-score', value: 'N', text: 'End with 1 when the score of a file (0 to 100) is lower' },
  ...INPUTS,
  ...CONFIG,
  { name: 'print-config', value: 'FILE', text: 'Show what is in force for this file, and where it was said' },
  { name: 'quiet', short: 'q', text: 'Report errors only' },
  { name: 'statistics', text: 'Count the findings of each rule' },
  COLOR,
  ...LIMITS,
];

const SCORE_OPTIONS: readonly OptionSpec[] = [
  { name: 'format', value: 'FORMAT', text: 'pretty, json, markdown or html (default: pretty)' },
  {
    name: 'dialect',
    value: 'DIALECT',
    text: 'Count as modern, flesch-1948, naic-flesch or ct-42-158 does (default: modern)',
  },
  KIND,
  AUDIENCE,
  PROFILE,
  ...INPUTS,
  ...CONFIG,
  COLOR,
  ...LIMITS,
];

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    usage: 'check [PATH…]',
    summary: 'Review files, folders and globs (the default; PATH is . unless given)',
    options: CHECK_OPTIONS,
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'score',
    usage: 'score [PATH…]',
    summary: 'Say how hard texts are to read, in numbers, with their hardest sections, words and sentences',
    options: SCORE_OPTIONS,
    load: async () => (await import('./commands/score.ts')).score,
  },
  {
    name: 'plain',
    usage: 'plain FILE',
    summary: 'Print a text with its rewrites applied that keep the meaning, and change no file',
    options: [
      {
        name: 'level',
        value: 'LEVEL',
        text: 'safe: what --fix applies; review: also what a person must accept (default: safe)',
      },
      { name: 'format', value: 'FORMAT', text: 'text, markdown, html or json (default: text)' },
      { name: 'diff', text: 'Print the changes as a patch' },
      {
        name: 'roles',
        value: 'ROLES',
        text: 'Say “you” and “we” for these names: “you=Customer;we=Supplier”',
      },
      KIND,
      ...REWRITER_OPTIONS,
      ...INPUTS.slice(0, 2),
      ...CONFIG,
      ...LIMITS,
    ],
    load: async () => (await import('./commands/plain.ts')).plain,
  },
  {
    name: 'compare',
    usage: 'compare OLD NEW',
    summary: 'Say what changed in meaning between two versions, apart from wording, place and number',
    options: [
      { name: 'format', value: 'FORMAT', text: 'text, json, markdown or html (default: text)' },
      { name: 'notice', text: 'Print only the draft of a notice that says what has changed' },
      KIND,
      ...CONFIG,
      ...LIMITS.slice(0, 1),
    ],
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  {
    name: 'outline',
    usage: 'outline FILE',
    summary: 'List the clauses, terms, references, amounts, duties and rights of a contract',
    options: [
      { name: 'format', value: 'FORMAT', text: 'text, json or markdown (default: text)' },
      ...INPUTS.slice(0, 2),
      ...LIMITS.slice(0, 1),
    ],
    load: async () => (await import('./commands/outline.ts')).outline,
  },
  {
    name: 'rules',
    usage: 'rules',
    summary: 'List every rule: severity per kind of document, and what it can fix',
    options: [TEXT_OR_JSON, COLOR],
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  {
    name: 'explain',
    usage: 'explain RULE',
    summary: 'Say what a rule finds and why, with examples and the options in force here',
    options: [TEXT_OR_JSON, KIND, AUDIENCE, PROFILE, ...CONFIG, COLOR],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'profiles',
    usage: 'profiles [ID]',
    summary: 'List the statutes and standards, or the tests of one and where they come from',
    options: [TEXT_OR_JSON, COLOR],
    load: async () => (await import('./commands/profiles.ts')).profiles,
  },
  {
    name: 'init',
    usage: 'init',
    summary: 'Write a configuration file',
    options: [KIND],
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'lsp',
    usage: 'lsp --stdio',
    summary: 'Start the language server',
    options: [
      { name: 'stdio', text: 'Talk over standard input and output' },
      { name: 'clientProcessId', value: 'ID', text: 'End when the editor with this process id ends' },
    ],
    load: async () => (await import('./commands/lsp.ts')).lsp,
  },
];
