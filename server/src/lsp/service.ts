import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createReviewer, type Reviewer } from '../reviewer.ts';
import { createSession, type Session } from '../session.ts';
import type { Client } from './client.ts';
import { type Configuration, createConfiguration } from './configuration.ts';
import { createGuard, type Guard } from './guard.ts';
import type { Host } from './host.ts';
import type { Settings } from './protocol.ts';
import { createWorkspaceSets, type WorkspaceSets } from './sets.ts';
import { readSettings } from './settings.ts';

/** What a program that starts the server decides. */
export interface ServerOptions {
  readonly host: Host;
  /** URI of the folder with the rule pages, where the client names none; null: there is none. */
  readonly docsRoot?: string | null;
  /** Names of handlers that fail on purpose: for tests. */
  readonly faults?: ReadonlySet<string>;
  readonly createReviewer?: () => Reviewer;
}

/** What the features share. */
export interface Service {
  readonly host: Host;
  readonly guard: Guard;
  readonly documents: TextDocuments<TextDocument>;
  readonly configuration: Configuration;
  readonly session: Session;
  readonly sets: WorkspaceSets;
  /** What the client can do; before it said so, nothing. */
  readonly client: () => Client;
  readonly folders: () => readonly string[];
  /** URI of the folder with the rule pages, or null. */
  readonly docsRoot: () => string | null;
  /** Settings that a client sent unasked; used where it cannot be asked. */
  readonly settingsSent: (value: unknown) => void;
  readonly foldersChanged: (added: readonly string[], removed: readonly string[]) => void;
  /** Tells that settings or configuration changed, so that everything is to be reviewed again. */
  readonly changed: () => void;
  /** Returns what ends the listening. */
  readonly onChanged: (listener: () => void) => () => void;
  /** The client said what it can do. */
  readonly start: (client: Client) => void;
  /** The client may be asked from now on. */
  readonly ready: () => void;
  readonly onReady: (listener: () => void) => void;
}

export function createService(connection: Connection, options: ServerOptions): Service {
  const { host } = options;
  const documents = new TextDocuments(TextDocument);
  const changed = createEvent();
  const ready = createEvent();
  let client = NO_CLIENT;
  let folders: readonly string[] = [];
  let sent: unknown;
  const configuration = createConfiguration({
    host,
    documents,
    folders: () => folders,
    editorSettings: folder => askSettings(connection, client, folder, sent),
  });
  const parts = {
    documents: { get: (uri: string) => documents.get(uri), all: () => documents.all() },
    settingsFor: configuration.settingsFor,
    createReviewer: options.createReviewer ?? (() => createReviewer()),
  };
  const sets = createWorkspaceSets({ ...parts, host, folders: () => folders });
  changed.listen(sets.reset);
  return {
    host,
    sets,
    guard: createGuard(connection, options.faults ?? new Set()),
    documents,
    configuration,
    session: createSession({ ...parts, sets }),
    client: () => client,
    folders: () => folders,
    docsRoot: () => client.docsRoot ?? options.docsRoot ?? null,
    settingsSent: value => {
      sent = value;
    },
    foldersChanged: (added, removed) => {
      folders = [...folders.filter(folder => !removed.includes(folder)), ...added];
    },
    changed: changed.fire,
    onChanged: changed.listen,
    ready: ready.fire,
    onReady: ready.listen,
    start: given => {
      client = given;
      folders = given.folders;
      sent = given.settings;
    },
  };
}

interface Event {
  readonly fire: () => void;
  readonly listen: (listener: () => void) => () => void;
}

function createEvent(): Event {
  const listeners = new Set<() => void>();
  return {
    fire: () => {
      for (const listener of [...listeners]) listener();
    },
    listen: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Never rejects: a client that fails to answer gets the defaults. */
async function askSettings(
  connection: Connection,
  client: Client,
  folder: string | null,
  sent: unknown,
): Promise<Settings> {
  if (!client.configuration) return readSettings(sent);
  try {
    const item = { section: 'fineprint', ...(folder !== null && { scopeUri: folder }) };
    return readSettings(await connection.workspace.getConfiguration(item));
  } catch {
    return readSettings(sent);
  }
}

const NO_CLIENT: Client = {
  pullsDiagnostics: false,
  refreshesDiagnostics: false,
  refreshesCodeLenses: false,
  refreshesInlayHints: false,
  configuration: false,
  watchesFiles: false,
  watchesSettings: false,
  tellsFolders: false,
  versionedEdits: false,
  confirmsEdits: false,
  resolvesEdits: false,
  showsProgress: false,
  options: { commands: [], status: false, workspaceDiagnostics: true },
  docsRoot: null,
  settings: undefined,
  folders: [],
};
