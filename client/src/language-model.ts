import {
  CancellationTokenSource,
  commands,
  LanguageModelChatMessage,
  lm,
  ProgressLocation,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient, WorkspaceEdit } from 'vscode-languageclient/node';
import {
  MODEL_ANSWERS,
  MODEL_PASSAGES,
  type ModelAnswersParams,
  type ModelPassages,
  type ModelPassagesParams,
  type ModelRewrite,
} from '../../server/src/lsp/protocol.ts';
import type { Rewriter } from '../../server/src/rewriter/rewriter.ts';

/** The kind of code action that rewrites a sentence without a model. */
const REWRITE_KIND = 'refactor.rewrite.fineprint';

/**
 * Puts the selection plainly: by the rules alone, and where the user has named a language model in their own settings,
 * by that model under the meaning lock.
 */
export async function rewriteSelection(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const name = chosenModel();
  if (name === '') {
    await commands.executeCommand('editor.action.codeAction', { kind: REWRITE_KIND, apply: 'first' });
    return;
  }
  await window.withProgress(
    { location: ProgressLocation.Notification, title: `Fineprint asks ${name}`, cancellable: true },
    async (_, token) => {
      const stop = new CancellationTokenSource();
      token.onCancellationRequested(() => {
        stop.cancel();
      });
      const rewriter = await modelRewriter(name, stop);
      if (rewriter === null) tell(`There is no language model “${name}” here.`);
      else await rewriteWith(client, editor, rewriter);
    },
  );
}

/** What the user's own settings say. A workspace has no say in where its texts are sent. */
const chosenModel = (): string =>
  workspace.getConfiguration('fineprint').inspect<string>('languageModel')?.globalValue?.trim() ?? '';

/** A model of VS Code by its id or its family; null where there is none. VS Code asks the user before the first use. */
async function modelRewriter(name: string, stop: CancellationTokenSource): Promise<Rewriter | null> {
  const models = await lm.selectChatModels();
  const model = models.find(({ id, family }) => id === name || family === name);
  if (model === undefined) return null;
  return {
    name: model.name,
    async rewrite({ instructions, passage }) {
      const messages = [LanguageModelChatMessage.User(`${instructions}\n\n${passage}`)];
      const response = await model.sendRequest(messages, {}, stop.token);
      let answer = '';
      for await (const part of response.text) answer += part;
      return answer;
    },
  };
}

async function rewriteWith(client: LanguageClient, editor: TextEditor, rewriter: Rewriter): Promise<void> {
  const asked: ModelPassagesParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    range: client.code2ProtocolConverter.asRange(editor.selection),
  };
  const given = await client.sendRequest<ModelPassages | null>(MODEL_PASSAGES, asked);
  if (given === null) {
    tell('There is no sentence here that may be reworded.');
    return;
  }
  const answers = await answersOf(rewriter, given);
  if (answers === null) return;
  const told: ModelAnswersParams = { ...asked, version: given.version, answers, model: rewriter.name };
  const rewrite = await client.sendRequest<ModelRewrite | null>(MODEL_ANSWERS, told);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(rewrite?.edit as WorkspaceEdit | null);
  const [reason] = rewrite?.refused ?? [];
  if (reason !== undefined) tell(`${rewriter.name} proposed something else than the text says: ${reason}.`);
  if (edit !== undefined) await workspace.applyEdit(edit);
  else if (reason === undefined) tell(`${rewriter.name} has nothing plainer to say.`);
}

/** What the model says of each passage; null where it failed, which the user is told. */
async function answersOf(
  rewriter: Rewriter,
  { instructions, passages }: ModelPassages,
): Promise<readonly string[] | null> {
  const answers: string[] = [];
  try {
    for (const passage of passages) answers.push(await rewriter.rewrite({ instructions, passage }));
    return answers;
  } catch (error) {
    tell(`${rewriter.name} failed: ${error instanceof Error ? error.message : 'it gave no reason'}`);
    return null;
  }
}

function tell(message: string): void {
  void window.showInformationMessage(message);
}
