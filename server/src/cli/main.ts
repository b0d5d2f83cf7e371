import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../review/nearest.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { type Command, COMMANDS } from './commands.ts';
import { type Io, processIo, UsageError } from './io.ts';
import { VERSION } from './version.ts';

/** Runs the program on the real process and sets its exit code. */
export async function main(): Promise<void> {
  let code = 0;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has seen enough, as in `fineprint check | head`.
    if (error.code === 'EPIPE') process.exit(code);
  });
  process.stderr.on('error', () => undefined);
  process.exitCode = 2;
  code = await run(process.argv.slice(2), processIo());
  process.exitCode = code;
}

/** Runs one command line; gives the exit code. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    io.err(`fineprint: ${sentenceFor(error)}\n`);
    if (io.env['FINEPRINT_DEBUG'] === '1' && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
    return 2;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [first = ''] = args;
  const named = COMMANDS.find(command => command.name === first);
  const options = beforeTerminator(args);
  if (options.includes('--version')) {
    io.out(`${VERSION}\n`);
    return 0;
  }
  if (first === 'help' || first === '--help' || first === '-h')
    return help(first === 'help' ? args[1] : undefined, io);
  if (options.includes('--help') || options.includes('-h')) return help(named?.name ?? 'check', io);
  const [check] = COMMANDS;
  const command = named ?? check;
  if (command === undefined) return 2;
  const parsed = readArguments(named === undefined ? args : args.slice(1), command.options);
  if (named === undefined) refuseMisspeltCommand(parsed, io);
  return (await command.load())(parsed, io);
}

const beforeTerminator = (args: readonly string[]): readonly string[] =>
  args.includes('--') ? args.slice(0, args.indexOf('--')) : args;

async function help(name: string | undefined, io: Io): Promise<number> {
  const { commandHelp, generalHelp } = await import('./help.ts');
  const command = COMMANDS.find(candidate => candidate.name === name);
  if (name !== undefined && command === undefined) throw new UsageError(unknownCommand(name));
  io.out(command === undefined ? generalHelp() : commandHelp(command));
  return 0;
}

/** `fineprint chek` would otherwise look for a file of that name. */
function refuseMisspeltCommand({ rest }: Arguments, io: Io): void {
  const [first] = rest;
  if (first === undefined || !/^[a-z]+$/i.test(first)) return;
  if (!existsSync(resolve(io.cwd, first))) throw new UsageError(unknownCommand(first));
}

function unknownCommand(name: string): string {
  const near = nearest(
    name,
    COMMANDS.map((command: Command) => command.name),
  );
  return near === null
    ? `There is no command, file or folder “${name}”.`
    : `There is no command, file or folder “${name}”; did you mean “${near}”?`;
}

function sentenceFor(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  const [line = ''] = error instanceof Error ? error.message.split('\n') : [];
  return `Something went wrong inside Fineprint${line === '' ? '' : ` (${line})`}; set FINEPRINT_DEBUG=1 to see where.`;
}
