import {
  Disposable,
  type LanguageStatusItem,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { type DocumentStatus, type FindingCounts, STATUS } from '../../server/src/lsp/protocol.ts';
import { countText, findingsText } from './counts.ts';
import { DOCUMENTS } from './connection.ts';

const KINDS: Readonly<Record<string, string>> = {
  contract: 'Contract',
  privacy: 'Privacy notice',
  policy: 'Policy',
  help: 'Help text',
  'ui-strings': 'Interface text',
};

const SHOW_PROBLEMS = { title: 'Show Problems', command: 'workbench.actions.view.problems' };
const RESTART = { title: 'Restart', command: 'fineprint.restart' };

/** What the status item says. */
interface Label {
  readonly text: string;
  readonly detail: string;
}

/** Shows the kind, the grade and the findings of the document in front, in VS Code's language status. */
export function showStatus(client: LanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('fineprint.status', DOCUMENTS);
  item.name = 'Fineprint';
  const known = new Map<string, DocumentStatus>();
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    if (uri === undefined) return;
    show(item, client.state, known.get(client.code2ProtocolConverter.asUri(uri)) ?? null);
  };
  update();
  return Disposable.from(
    item,
    client.onNotification(STATUS, (status: DocumentStatus) => {
      known.set(status.uri, status);
      update();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) known.clear();
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(client.code2ProtocolConverter.asUri(uri))),
  );
}

function show(item: LanguageStatusItem, state: State, status: DocumentStatus | null): void {
  const stopped = state !== State.Running && state !== State.Starting;
  const { text, detail } = stopped ? STOPPED : status === null ? REVIEWING : label(status);
  item.text = text;
  item.detail = detail;
  item.busy = !stopped && status === null;
  item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.command = stopped ? RESTART : SHOW_PROBLEMS;
  item.accessibilityInformation = { label: `Fineprint: ${text}. ${detail}` };
}

const STOPPED: Label = { text: 'Fineprint has stopped', detail: '' };
const REVIEWING: Label = { text: 'Reviewing', detail: '' };

function label(status: DocumentStatus): Label {
  switch (status.state) {
    case 'disabled':
      return { text: 'Not reviewed', detail: 'Reviews are turned off in the settings.' };
    case 'ignored':
      return { text: 'Not reviewed', detail: 'The configuration leaves this file out.' };
    case 'too-large':
      return { text: 'Not reviewed', detail: 'This file is too large.' };
    case 'reviewed':
      return { text: headline(status), detail: details(status.findings) };
  }
}

/** `Contract · grade 11.2 · score 63`, or without them where the text is too short. */
function headline({ kind, grade, score }: DocumentStatus): string {
  const name = KINDS[kind ?? ''] ?? 'Document';
  return [
    name,
    ...(grade === null ? [] : [`grade ${grade.toFixed(1)}`]),
    ...(score === null ? [] : [`score ${score.toFixed(0)}`]),
  ].join(' · ');
}

function details(findings: FindingCounts): string {
  const ignored = findings.suppressed === 0 ? [] : [countText(findings.suppressed, 'ignored', 'ignored')];
  return [findingsText(findings), ...ignored].join(', ');
}
