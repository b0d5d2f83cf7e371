import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';
import { isObject } from './settings.ts';

/** What the client at the other end can do and asked for. */
export interface Client {
  /** It asks for diagnostics; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  /** It can be asked for its settings. */
  readonly configuration: boolean;
  /** It can be asked, after the start, to tell of changed files, or of changed settings. */
  readonly watchesFiles: boolean;
  readonly watchesSettings: boolean;
  readonly tellsFolders: boolean;
  /** Edits may name the version of the document that they are for. */
  readonly versionedEdits: boolean;
  /** It asks the user before it makes edits that are marked so. */
  readonly confirmsEdits: boolean;
  /** It asks for the edits of a code action when the user picks it. */
  readonly resolvesEdits: boolean;
  readonly showsProgress: boolean;
  /** The initialization options, with wrong values left out. */
  readonly options: Required<Omit<InitializationOptions, 'settings' | 'docsRoot'>>;
  readonly docsRoot: string | null;
  readonly settings: unknown;
  /** URIs of the workspace folders at the start. */
  readonly folders: readonly string[];
}

export function readClient(parameters: InitializeParams): Client {
  const given: unknown = parameters.initializationOptions;
  const options = isObject(given) ? given : {};
  const commands: unknown = options['commands'];
  return {
    ...abilitiesOf(parameters.capabilities),
    options: {
      commands: Array.isArray(commands) ? commands.filter(name => typeof name === 'string') : [],
      status: options['status'] === true,
      workspaceDiagnostics: options['workspaceDiagnostics'] !== false,
    },
    docsRoot: typeof options['docsRoot'] === 'string' ? options['docsRoot'] : null,
    settings: options['settings'],
    folders: foldersOf(parameters),
  };
}

function abilitiesOf({
  textDocument,
  workspace,
  window,
}: ClientCapabilities): Omit<Client, 'options' | 'docsRoot' | 'settings' | 'folders'> {
  const edits = workspace?.workspaceEdit;
  const versionedEdits = edits?.documentChanges === true;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    versionedEdits,
    confirmsEdits: versionedEdits && edits.changeAnnotationSupport !== undefined,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    showsProgress: window?.workDoneProgress === true,
  };
}

/** Folders as clients give them: several, one URI, or none. */
function foldersOf(parameters: InitializeParams): readonly string[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- small clients know this name alone
  const { workspaceFolders, rootUri } = parameters;
  if (workspaceFolders !== undefined && workspaceFolders !== null)
    return workspaceFolders.map(folder => folder.uri);
  return rootUri === null ? [] : [rootUri];
}
