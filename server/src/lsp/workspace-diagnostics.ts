import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { throwIfCancelled } from './guard.ts';
import type { Service } from './service.ts';
import { changeOrEnd, type FileReport, type Workspace } from './workspace.ts';

/** Where nothing changed, a streaming client waits for so long, in milliseconds: it would ask again at once. */
const HOLD = 10_000;

type Item = WorkspaceDocumentDiagnosticReport;

/** Diagnostics of all files of the workspace, one after the other where the client takes them so. */
export function registerWorkspaceDiagnostics(
  connection: Connection,
  service: Service,
  workspace: Workspace,
): void {
  connection.languages.diagnostics.onWorkspace(
    service.guard.request('workspaceDiagnostic', async (parameters, token, _progress, partial) => {
      const items: Item[] = [];
      const send = (item: Item): void => {
        if (partial === undefined) items.push(item);
        else partial.report({ items: [item] });
      };
      const changed = await reportAll(service, workspace, parameters, token, send);
      if (partial !== undefined && changed === 0) await changeOrEnd(service, token, HOLD);
      return { items } satisfies WorkspaceDiagnosticReport;
    }),
  );
}

/** Sends a report of each file, and an empty one of each that is gone. Returns how many were new. */
async function reportAll(
  service: Service,
  workspace: Workspace,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  send: (item: Item) => void,
): Promise<number> {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  const reviewer = service.session.createReviewer();
  let changed = 0;
  for (const uri of await workspace.list()) {
    throwIfCancelled(token);
    const report = await workspace.report(uri, reviewer, previous.get(uri));
    if (report === null) continue;
    previous.delete(uri);
    if (report.items !== null) changed += 1;
    send(itemOf(report));
  }
  for (const uri of previous.keys()) {
    changed += 1;
    send({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
  }
  return changed;
}

const itemOf = ({ uri, version, id, items }: FileReport): Item =>
  items === null
    ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId: id, items: [...items] };
