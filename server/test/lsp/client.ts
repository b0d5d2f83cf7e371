import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll } from 'vitest';

/** A client that can do everything that the server asks of one. */
export const ABLE: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    workspaceFolders: true,
  },
  window: { workDoneProgress: true },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  /** What the client answers when asked for its settings. */
  readonly settings?: unknown;
  readonly env?: Readonly<Record<string, string>>;
}

/** An editor with a server of its own: documents by URI, and what the server said. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess;
  readonly capabilities: unknown;
  /** Set to change what the next question for settings is answered with. */
  settings: unknown;
  readonly pushed: PublishDiagnosticsParams[];
  readonly logged: string[];
  /** Names of what the server registered, and of what it asked the client to refresh. */
  readonly registered: { readonly method: string; readonly registerOptions?: unknown }[];
  readonly refreshed: string[];
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  readonly change: (uri: string, changes: TextDocumentContentChangeEvent[]) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly text: (uri: string) => string;
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  readonly diagnostics: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly actions: (uri: string, at: Range | string, only?: string[]) => Promise<readonly CodeAction[]>;
  /** Asks for the edit of an action where it has none, and makes it. Returns the new text. */
  readonly apply: (uri: string, action: CodeAction) => Promise<string>;
  readonly applyEdit: (uri: string, edit: WorkspaceEdit) => Promise<string>;
  /** The range of the first occurrence of some words. */
  readonly rangeOf: (uri: string, words: string) => Range;
  readonly stop: () => Promise<number | null>;
}

/** The server in one file, built once for all tests of a file: it starts in a fraction of the time. */
const BUILT = mkdtempSync(join(tmpdir(), 'fineprint-serve-'));
let program: Promise<string> | null = null;
afterAll(() => {
  rmSync(BUILT, { recursive: true, force: true });
});

async function buildProgram(): Promise<string> {
  const outfile = join(BUILT, 'serve.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./serve.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    conditions: ['source'],
    mainFields: ['module', 'main'],
  });
  return outfile;
}

/** Starts a server process and shakes hands with it. */
export async function startClient(options: ClientOptions = {}): Promise<Client> {
  program ??= buildProgram();
  const server = spawn(process.execPath, [await program, '--stdio'], {
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const client = createClient(connection, server, options.settings);
  connection.listen();
  const folders = (options.folders ?? []).map(path => ({ uri: pathToFileURL(path).href, name: path }));
  const result = await connection.sendRequest<{ readonly capabilities: unknown }>('initialize', {
    processId: process.pid,
    rootUri: folders[0]?.uri ?? null,
    workspaceFolders: folders.length === 0 ? null : folders,
    capabilities: options.capabilities ?? ABLE,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  return Object.assign(client, { capabilities: result.capabilities });
}

function createClient(connection: ProtocolConnection, server: ChildProcess, settings: unknown): Client {
  const documents = new Map<string, TextDocument>();
  const document = (uri: string): TextDocument => {
    const found = documents.get(uri);
    if (found === undefined) throw new Error(`${uri} is not open.`);
    return found;
  };
  const client: Client = {
    connection,
    server,
    capabilities: null,
    settings,
    pushed: [],
    logged: [],
    registered: [],
    refreshed: [],
    async open(uri, text, languageId = 'markdown') {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    async change(uri, contentChanges) {
      const version = document(uri).version + 1;
      TextDocument.update(document(uri), contentChanges, version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    async close(uri) {
      documents.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    text: uri => document(uri).getText(),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    async diagnostics(uri) {
      const report = await client.pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    actions: (uri, at, only) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: typeof at === 'string' ? client.rangeOf(uri, at) : at,
        context: { diagnostics: [], ...(only !== undefined && { only }) },
      }),
    async apply(uri, action) {
      const resolved =
        action.edit === undefined
          ? await connection.sendRequest<CodeAction>('codeAction/resolve', action)
          : action;
      if (resolved.edit === undefined) throw new Error(`“${action.title}” has no edit.`);
      return client.applyEdit(uri, resolved.edit);
    },
    async applyEdit(uri, edit) {
      const edits = editsFor(edit, uri);
      const text = TextDocument.applyEdits(document(uri), edits);
      await client.change(uri, [{ text }]);
      return text;
    },
    rangeOf(uri, words) {
      const start = document(uri).getText().indexOf(words);
      if (start < 0) throw new Error(`“${words}” is not in ${uri}.`);
      return {
        start: document(uri).positionAt(start),
        end: document(uri).positionAt(start + words.length),
      };
    },
    async stop() {
      const ended = once(server, 'exit') as Promise<[number | null]>;
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return (await ended)[0];
    },
  };
  listen(client);
  return client;
}

function editsFor(
  { changes, documentChanges }: WorkspaceEdit,
  uri: string,
): { range: Range; newText: string }[] {
  if (changes?.[uri] !== undefined) return changes[uri];
  return (documentChanges ?? []).flatMap(change =>
    'edits' in change && change.textDocument.uri === uri
      ? change.edits.filter(edit => 'newText' in edit)
      : [],
  );
}

function listen(client: Client): void {
  const { connection } = client;
  connection.onNotification('textDocument/publishDiagnostics', (given: PublishDiagnosticsParams) => {
    client.pushed.push(given);
  });
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
    client.logged.push(message);
  });
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) =>
    items.map(() => client.settings ?? null),
  );
  connection.onRequest('workspace/diagnostic/refresh', () => {
    client.refreshed.push('diagnostic');
    return null;
  });
  connection.onRequest(
    'client/registerCapability',
    ({ registrations }: { readonly registrations: Client['registered'] }) => {
      client.registered.push(...registrations);
      return null;
    },
  );
  connection.onRequest('window/workDoneProgress/create', () => null);
}

/** Waits until `find` gives something; fails after some seconds. */
export async function eventually<T>(what: string, find: () => T | undefined | null | false): Promise<T> {
  for (let tries = 0; tries < 500; tries++) {
    const found = find();
    if (found !== undefined && found !== null && found !== false) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** A folder on disk with these files, as a path with the way to its URIs. */
export interface Folder {
  readonly path: string;
  readonly uri: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: () => void;
}

export function createFolder(files: Readonly<Record<string, string>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'fineprint-lsp-'));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    uri: name => pathToFileURL(join(path, name)).href,
    write,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
