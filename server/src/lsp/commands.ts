import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { refresh } from './diagnostics.ts';
import { workspaceEditOf } from './edits.ts';
import { fixDocument } from './fix-all.ts';
import { COMMANDS, type WorkspaceReview } from './protocol.ts';
import type { Service } from './service.ts';
import { countFindings, NO_FINDINGS } from './status.ts';
import type { FileReport, Workspace } from './workspace.ts';

/** Commands of the server: review the workspace, apply all safe fixes to a document. */
export function registerCommands(connection: Connection, service: Service, workspace: Workspace): void {
  const published = createPublished(connection, service, workspace);
  connection.onExecuteCommand(
    service.guard.request('executeCommand', async ({ command, arguments: given }, token, progress) => {
      if (command === COMMANDS.fixAll) return fixAll(connection, service, given?.[0]);
      if (command !== COMMANDS.reviewWorkspace) return null;
      return reviewWorkspace(connection, service, workspace, published, token, progress);
    }),
  );
}

/** Applies all safe fixes to an open document. Returns their number; 0 where the client refuses them. */
async function fixAll(connection: Connection, service: Service, uri: unknown): Promise<number> {
  const document = typeof uri === 'string' ? service.documents.get(uri) : undefined;
  if (document === undefined) return 0;
  const reviewed = await service.session.review(document);
  if (reviewed.state !== 'reviewed') return 0;
  const { edits, applied } = fixDocument(service.session, document, reviewed, null);
  if (applied === 0) return 0;
  const edit = workspaceEditOf(service.client(), document, edits);
  const answer = await connection.workspace.applyEdit({ label: 'Apply all safe fixes', edit });
  return answer.applied ? applied : 0;
}

/** Reviews every file of the folders, with progress. Its findings stay shown until the next time. */
async function reviewWorkspace(
  connection: Connection,
  service: Service,
  workspace: Workspace,
  published: Published,
  token: CancellationToken,
  given: WorkDoneProgressReporter,
): Promise<WorkspaceReview> {
  const own = await connection.window.createWorkDoneProgress();
  const isCancelled = (): boolean => token.isCancellationRequested || own.token.isCancellationRequested;
  const reporters = [given, own];
  for (const reporter of reporters) reporter.begin('Reviewing the workspace', 0, undefined, true);
  try {
    const uris = await workspace.list();
    const reviewer = service.session.createReviewer();
    const seen = new Set<string>();
    let findings = NO_FINDINGS;
    for (const [index, uri] of uris.entries()) {
      if (isCancelled()) break;
      const report = await workspace.report(uri, reviewer);
      if (report === null || report.reviewed === null) continue;
      seen.add(uri);
      findings = countFindings(report.reviewed, findings);
      published.show(report);
      const percentage = Math.round(((index + 1) / uris.length) * 100);
      for (const reporter of reporters)
        reporter.report(percentage, `${String(index + 1)} of ${String(uris.length)}`);
    }
    const cancelled = isCancelled();
    if (!cancelled) published.keepOnly(seen);
    await refresh(connection, service);
    return { files: seen.size, findings, cancelled };
  } finally {
    for (const reporter of reporters) reporter.done();
  }
}

/** The diagnostics of files that are not open, pushed because nobody asks for them. */
interface Published {
  readonly show: (report: FileReport) => void;
  readonly keepOnly: (uris: ReadonlySet<string>) => void;
}

function createPublished(connection: Connection, service: Service, workspace: Workspace): Published {
  const uris = new Set<string>();
  const { client, documents, guard } = service;
  /** A client that asks for the diagnostics of the workspace would show them twice. */
  const isAsked = (): boolean => client().pullsDiagnostics && client().options.workspaceDiagnostics;
  const clear = (uri: string): void => {
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  const show = ({ uri, items }: FileReport): void => {
    if (isAsked()) return;
    uris.add(uri);
    if (documents.get(uri) !== undefined) return;
    void connection.sendDiagnostics({ uri, diagnostics: [...(items ?? [])] });
  };
  const showAgain = async (uri: string): Promise<void> => {
    const report = await workspace.report(uri, service.session.createReviewer());
    if (report === null) {
      uris.delete(uri);
      clear(uri);
    } else if (documents.get(uri) === undefined) show(report);
  };
  documents.onDidOpen(({ document: { uri } }) => {
    if (uris.has(uri) && client().pullsDiagnostics) clear(uri);
  });
  documents.onDidClose(
    guard.event('showClosed', async ({ document: { uri } }) => {
      if (uris.has(uri)) await showAgain(uri);
    }),
  );
  service.onChanged(
    guard.event('showChanged', async () => {
      for (const uri of uris) await showAgain(uri);
    }),
  );
  const keepOnly = (kept: ReadonlySet<string>): void => {
    for (const uri of uris) {
      if (kept.has(uri)) continue;
      uris.delete(uri);
      clear(uri);
    }
  };
  return { show, keepOnly };
}
