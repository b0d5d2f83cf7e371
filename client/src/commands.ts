import { commands, Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import { ExecuteCommandRequest, type LanguageClient, type WorkspaceEdit } from 'vscode-languageclient/node';
import {
  COMMANDS,
  PLAIN_SCHEME,
  SUPPRESS,
  SUPPRESS_COMMAND,
  type SuppressParams,
  type SuppressTarget,
  type WorkspaceReview,
} from '../../server/src/lsp/protocol.ts';
import { countText, findingsText } from './counts.ts';
import type { Server } from './connection.ts';
import { rewriteSelection } from './language-model.ts';

const SHOWN_FOR_MS = 5_000;

/** Registers every command of the extension; they work as soon as the server does. */
export function registerCommands(server: Server): Disposable {
  const { client } = server;
  return Disposable.from(
    commands.registerCommand(COMMANDS.reviewWorkspace, () => reviewWorkspace(client)),
    commands.registerCommand(COMMANDS.fixAll, (uri?: string) => fixAll(client, uri)),
    commands.registerCommand(SUPPRESS_COMMAND, (target: SuppressTarget) => suppress(client, target)),
    commands.registerCommand('fineprint.showPlain', () => showPlain(client)),
    commands.registerCommand('fineprint.rewriteSelection', () => rewriteSelection(client)),
    commands.registerCommand('fineprint.restart', () => restart(server)),
  );
}

/** Reviews every file of the workspace, with the server's own progress, and says how many findings there are. */
async function reviewWorkspace(client: LanguageClient): Promise<void> {
  const review = await execute<WorkspaceReview>(client, COMMANDS.reviewWorkspace, []);
  if (review === null || review.cancelled) return;
  const message = `Reviewed ${countText(review.files, 'file', 'files')}: ${findingsText(review.findings)}.`;
  const answer = await window.showInformationMessage(message, 'Show Problems');
  if (answer !== undefined) await commands.executeCommand('workbench.actions.view.problems');
}

/** Applies every rewrite that cannot change the meaning, in the document of `uri` or in the one in front. */
async function fixAll(client: LanguageClient, uri?: string): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const target = uri ?? (active && client.code2ProtocolConverter.asUri(active));
  if (target === undefined) return;
  const applied = await execute<number>(client, COMMANDS.fixAll, [target]);
  if (applied === null) return;
  const message =
    applied === 0 ? 'Nothing to fix safely' : `Fixed ${countText(applied, 'finding', 'findings')}`;
  window.setStatusBarMessage(`Fineprint: ${message}`, SHOWN_FOR_MS);
}

/** Shows the document in front in plain words beside it, as a text of its own that nobody can edit. */
async function showPlain(client: LanguageClient): Promise<void> {
  const source = window.activeTextEditor?.document.uri;
  if (source === undefined || source.scheme === PLAIN_SCHEME) return;
  const query = encodeURIComponent(client.code2ProtocolConverter.asUri(source));
  const plain = Uri.from({ scheme: PLAIN_SCHEME, path: source.path, query });
  const document = await workspace.openTextDocument(plain);
  await window.showTextDocument(document, {
    viewColumn: ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  });
}

/** Asks why the wording stays, and writes the comment that hides the finding. */
async function suppress(client: LanguageClient, target: SuppressTarget): Promise<void> {
  const reason = await window.showInputBox({
    title: `Ignore “${target.rule}” here`,
    prompt: 'Why should this wording stay? The reason is kept in the document.',
    placeHolder: 'agreed with counsel',
    ignoreFocusOut: true,
    validateInput: text => (text.trim() === '' ? 'Give a reason, so that others know why.' : null),
  });
  if (reason === undefined || reason.trim() === '') return;
  const params: SuppressParams = { ...target, reason: reason.trim() };
  const edit = await client.sendRequest<WorkspaceEdit | null>(SUPPRESS, params);
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (converted === undefined) {
    void window.showInformationMessage(
      'This file has no place for a comment. List the finding under “accepted” in the configuration.',
    );
    return;
  }
  await workspace.applyEdit(converted);
}

async function restart(server: Server): Promise<void> {
  await server.restart();
  window.setStatusBarMessage('Fineprint: restarted', SHOWN_FOR_MS);
}

/** The server's answer; null where it gave none, which the user is told. */
async function execute<T>(
  client: LanguageClient,
  command: string,
  args: readonly string[],
): Promise<T | null> {
  try {
    return (await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [...args] })) as T;
  } catch (error) {
    client.error(`“${command}” failed.`, error);
    return null;
  }
}
