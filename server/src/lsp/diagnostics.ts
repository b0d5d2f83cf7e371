import { type Connection, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Reports } from './reports.ts';
import type { Service } from './service.ts';

/** A document is reviewed and pushed when nobody has typed for this long, in milliseconds. */
const PAUSE = 150;

/** Diagnostics of open documents: on request, or pushed where the client makes none. */
export function registerDiagnostics(connection: Connection, service: Service, reports: Reports): void {
  const { documents, guard, session, configuration, sets } = service;
  const saved = new Map<string, number>();
  const push = createPush(connection, service, reports, saved);
  const isPulling = (): boolean => service.client().pullsDiagnostics;

  connection.languages.diagnostics.on(
    guard.request('diagnostic', async ({ textDocument: { uri }, previousResultId }) => {
      const document = documents.get(uri);
      if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      if (previousResultId !== undefined && (await waitsForSave(service, saved, document))) {
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
      }
      const { id, items } = await reports.of(document);
      if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
    }),
  );
  documents.onDidOpen(({ document }) => {
    saved.set(document.uri, document.version);
    if (!isPulling()) push(document, 0);
  });
  documents.onDidChangeContent(({ document }) => {
    if (!isPulling()) push(document, PAUSE);
  });
  documents.onDidSave(
    guard.event('didSave', async ({ document }) => {
      saved.set(document.uri, document.version);
      if (!isPulling()) push(document, 0);
      else if ((await session.settingsFor(document)).run === 'onSave') await refresh(connection, service);
    }),
  );
  documents.onDidClose(({ document: { uri } }) => {
    saved.delete(uri);
    session.close(uri);
    configuration.close(uri);
    reports.close(uri);
    void sets.fileChanged(uri);
    if (!isPulling()) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  refreshWhereChanged(connection, service, push);
}

/** Findings change with other documents of a set, with settings, and with configuration files. */
function refreshWhereChanged(
  connection: Connection,
  service: Service,
  push: (document: TextDocument, delay: number) => void,
): void {
  const { documents, guard, sets } = service;
  const again = async (concerned: readonly TextDocument[]): Promise<void> => {
    if (service.client().pullsDiagnostics) await refresh(connection, service);
    else for (const document of concerned) push(document, 0);
  };
  sets.onChanged(
    guard.event('refreshSets', (uris: readonly string[]) =>
      again(documents.all().filter(({ uri }) => uris.includes(uri))),
    ),
  );
  service.onChanged(guard.event('refresh', () => again(documents.all())));
}

/** Has the client ask again for what it shows, where it can. */
export async function refresh(connection: Connection, { client }: Service): Promise<void> {
  if (client().refreshesDiagnostics) await connection.languages.diagnostics.refresh();
}

/** True where the user wants reviews on save alone and has typed since. */
async function waitsForSave(
  { session }: Service,
  saved: ReadonlyMap<string, number>,
  document: TextDocument,
): Promise<boolean> {
  const { run } = await session.settingsFor(document);
  return run === 'onSave' && saved.get(document.uri) !== document.version;
}

/** Pushes a document's diagnostics after a delay; pushing it again begins the delay anew. */
function createPush(
  connection: Connection,
  service: Service,
  reports: Reports,
  saved: ReadonlyMap<string, number>,
): (document: TextDocument, delay: number) => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const publish = service.guard.event('publishDiagnostics', async (document: TextDocument) => {
    timers.delete(document.uri);
    if (service.documents.get(document.uri) !== document || (await waitsForSave(service, saved, document)))
      return;
    const { version, items } = await reports.of(document);
    const isCurrent = service.documents.get(document.uri) === document && document.version === version;
    if (isCurrent) await connection.sendDiagnostics({ uri: document.uri, version, diagnostics: [...items] });
  });
  return (document, delay) => {
    clearTimeout(timers.get(document.uri));
    timers.set(document.uri, setTimeout(publish, delay, document));
  };
}
