import {
  CodeActionKind,
  type Connection,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { FIX_ALL_KIND, registerActions, REWRITE_KIND } from './actions.ts';
import { registerChanges } from './changes.ts';
import { type Client, readClient } from './client.ts';
import { registerCodeLens } from './code-lens.ts';
import { registerCommands } from './commands.ts';
import { registerCompletion } from './completion.ts';
import { registerConfigProblems } from './config-problems.ts';
import { registerDefinition } from './definition.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { registerFolding } from './folding.ts';
import { registerHover } from './hover.ts';
import { registerInlayHints } from './inlay-hints.ts';
import { registerLinks } from './links.ts';
import { registerModelRewrites } from './model-rewrites.ts';
import { registerPlainText } from './plain-text.ts';
import { COMMANDS, PLAIN_SCHEME } from './protocol.ts';
import { registerReferences } from './references.ts';
import { registerRename } from './rename.ts';
import { createReports } from './reports.ts';
import { LEGEND, registerSemanticTokens } from './semantic-tokens.ts';
import { createService, type Service, type ServerOptions } from './service.ts';
import { registerStatus } from './status.ts';
import { registerSymbols } from './symbols.ts';
import { createWorkspace } from './workspace.ts';
import { registerWorkspaceDiagnostics } from './workspace-diagnostics.ts';

/** Runs the language server on a connection until the client ends it. Needs nothing of Node. */
export function serve(connection: Connection, options: ServerOptions): void {
  const service = createService(connection, options);
  const reports = createReports(service);
  const workspace = createWorkspace(service, reports);
  connection.onInitialize(parameters => {
    const client = readClient(parameters);
    service.start(client);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'fineprint' } };
  });
  connection.onInitialized(service.ready);
  registerChanges(connection, service);
  registerConfigProblems(connection, service);
  registerDiagnostics(connection, service, reports);
  registerWorkspaceDiagnostics(connection, service, workspace);
  registerActions(connection, service);
  registerHover(connection, service);
  registerCodeLens(connection, service);
  registerNavigation(connection, service);
  registerStatus(connection, service);
  registerPlainText(connection, service);
  registerModelRewrites(connection, service);
  registerInlayHints(connection, service);
  registerCommands(connection, service, workspace);
  service.documents.listen(connection);
  connection.listen();
}

/** What an editor asks about the contract itself: its terms, clauses and references. */
function registerNavigation(connection: Connection, service: Service): void {
  registerDefinition(connection, service);
  registerReferences(connection, service);
  registerRename(connection, service);
  registerSymbols(connection, service);
  registerFolding(connection, service);
  registerLinks(connection, service);
  registerCompletion(connection, service);
  registerSemanticTokens(connection, service);
}

const capabilitiesFor = ({ options }: Client): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  diagnosticProvider: {
    identifier: 'fineprint',
    interFileDependencies: true,
    workspaceDiagnostics: options.workspaceDiagnostics,
  },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, REWRITE_KIND, FIX_ALL_KIND],
    resolveProvider: true,
  },
  hoverProvider: true,
  codeLensProvider: {},
  inlayHintProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  documentLinkProvider: {},
  completionProvider: { triggerCharacters: [' '] },
  semanticTokensProvider: { legend: LEGEND, full: true },
  executeCommandProvider: { commands: Object.values(COMMANDS), workDoneProgress: true },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    textDocumentContent: { schemes: [PLAIN_SCHEME] },
  },
});
