import { type ExtensionContext, ExtensionMode, Uri } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  type StaticFeature,
  TransportKind,
} from 'vscode-languageclient/node';
import { type InitializationOptions, SUPPRESS_COMMAND } from '../../server/src/lsp/protocol.ts';

/** Where documents come from. Others, such as the old side of a diff, are not the user's to change. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs'];
const LANGUAGES = ['markdown', 'html', 'plaintext'];

/** The documents that are reviewed. */
export const DOCUMENTS = SCHEMES.flatMap(scheme => LANGUAGES.map(language => ({ scheme, language })));

/** Files that may be catalogs of texts: the server leaves those alone that no configuration calls so. */
const CATALOGS = SCHEMES.flatMap(scheme => ['json', 'yaml'].map(language => ({ scheme, language })));

/** The language server and its connection. */
export interface Server {
  readonly client: LanguageClient;
  /** Resolves when the server answers; never rejects, since the client itself says what went wrong. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

/** Prepares the connection to the bundled server, which runs as a process of its own. Nothing starts yet. */
export function createServer(context: ExtensionContext): Server {
  const client = new LanguageClient('fineprint', 'Fineprint', serverOptions(context), clientOptions(context));
  client.registerFeature(ownCommands());
  const start = async (): Promise<void> => {
    await client.start().catch((error: unknown) => {
      client.error('The server did not start.', error, false);
    });
  };
  const stop = async (): Promise<void> => {
    if (client.needsStop()) await client.stop();
  };
  return {
    client,
    start,
    stop,
    restart: async () => {
      await stop();
      await start();
    },
  };
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const run = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}

function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    commands: [SUPPRESS_COMMAND],
    docsRoot: rulePages(context).toString(),
    status: true,
    workspaceDiagnostics: false,
  };
  return {
    documentSelector: [...DOCUMENTS, ...CATALOGS],
    initializationOptions,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'fineprint',
  };
}

/** The folder with one page per rule: packed with the extension, or the checkout's own while developing. */
function rulePages(context: ExtensionContext): Uri {
  const packed = context.extensionMode === ExtensionMode.Production;
  return Uri.joinPath(context.extensionUri, packed ? 'dist/rules' : '../docs/rules');
}

/**
 * Keeps the client from registering the server's commands under their own names: `commands.ts` does, so that they
 * are there before the server is, and can say more than the server's answer.
 */
function ownCommands(): StaticFeature {
  return {
    preInitialize: capabilities => {
      delete capabilities.executeCommandProvider;
    },
    fillClientCapabilities: () => undefined,
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  };
}
