import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost, rulePages } from './node-host.ts';
import { CPU_USAGE, type CpuUsage } from './protocol.ts';
import { serve } from './server.ts';

/** How the server reaches its client and its pages. */
export interface StartOptions {
  /** Streams to talk over; else what the command line says (`--stdio`, `--node-ipc`, `--socket=N`), or stdio. */
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
  /** URI of the folder with the rule pages, where the client names none; else searched for beside the program. */
  readonly docsRoot?: string;
}

const CHANNEL = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

/** Starts the language server in this process. It ends the process when the client says so, or is gone. */
export function startServer({ input, output, docsRoot }: StartOptions = {}): void {
  const isTold = input === undefined && output === undefined && process.argv.some(word => CHANNEL.test(word));
  const connection = isTold
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, input ?? process.stdin, output ?? process.stdout);
  if (process.env['FINEPRINT_BENCH'] !== undefined) {
    connection.onRequest(CPU_USAGE, (): CpuUsage => process.cpuUsage());
  }
  const faults = new Set((process.env['FINEPRINT_TEST_FAULTS'] ?? '').split(',').filter(name => name !== ''));
  serve(connection, { host: nodeHost, docsRoot: docsRoot ?? rulePages(process.argv[1]), faults });
}
