import type { OptionSpec } from './arguments.ts';
import { type Command, COMMANDS } from './commands.ts';

const GENERAL: readonly OptionSpec[] = [
  { name: 'help', short: 'h', text: 'Show this help' },
  { name: 'version', text: 'Show the version' },
];

/** The text of `fineprint --help`. */
export function generalHelp(): string {
  const commands = COMMANDS.map(({ usage, summary }): readonly [string, string] => [usage, summary]);
  return [
    'Fineprint reviews terms, privacy notices, policies, contracts and help text, and says how to put them plainly.',
    '',
    'Usage: fineprint [COMMAND] [OPTIONS]',
    '',
    ...table(commands),
    '',
    'Options:',
    ...table(GENERAL.map(optionRow)),
    '',
    'For the options of a command: fineprint COMMAND --help',
    '',
  ].join('\n');
}

/** The text of `fineprint COMMAND --help`. */
export function commandHelp(command: Command): string {
  return [
    `${command.summary}.`,
    '',
    `Usage: fineprint ${command.usage}${command.options.length > 0 && command.name !== 'lsp' ? ' [OPTIONS]' : ''}`,
    '',
    'Options:',
    ...table([...command.options, ...GENERAL.slice(0, 1)].map(optionRow)),
    ...exitCodes(command.name),
    '',
  ].join('\n');
}

const exitCodes = (name: string): readonly string[] => {
  const lines = name === 'check' ? CHECK_CODES : name === 'compare' ? COMPARE_CODES : [];
  return lines.length === 0 ? [] : ['', 'It ends with', ...lines];
};

const CHECK_CODES: readonly string[] = [
  '  0  when nothing was found at or above --fail-on',
  '  1  when something was found at or above it, or more warnings than --max-warnings',
  '     allows, or a file scores below --min-score',
  '  2  when a file, a setting or an option could not be used',
];

const COMPARE_CODES: readonly string[] = [
  '  0  when both versions mean the same',
  '  1  when the meaning changed, or cannot be shown to be the same',
  '  2  when a file, a setting or an option could not be used',
];

function optionRow({ name, short, value, text }: OptionSpec): readonly [string, string] {
  const flag = `${short === undefined ? '' : `-${short}, `}--${name}`;
  return [value === undefined ? flag : `${flag} ${value}`, text];
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
