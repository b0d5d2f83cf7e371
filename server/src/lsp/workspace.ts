import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { mayBeCatalog } from '../config/catalog-files.ts';
import type { Reviewer } from '../reviewer.ts';
import { LARGEST_TEXT, type Reviewed } from '../session.ts';
import { diagnosticsOf } from './convert.ts';
import type { Reports } from './reports.ts';
import type { Service } from './service.ts';

/** The review of one file of the workspace. `version` is null where the file is not open. */
export interface FileReport {
  readonly uri: string;
  readonly version: number | null;
  readonly id: string;
  /** null where the caller has the diagnostics of this id already. */
  readonly items: readonly Diagnostic[] | null;
  readonly reviewed: Reviewed | null;
}

/** Reviews files that need not be open. */
export interface Workspace {
  /** URIs of all files of the folders, and of the open documents. */
  readonly list: () => Promise<readonly string[]>;
  /** null where there is no such file. `known` is an id that the caller has. */
  readonly report: (uri: string, reviewer: Reviewer, known?: string) => Promise<FileReport | null>;
}

export function createWorkspace(service: Service, reports: Reports): Workspace {
  const { documents, host, session, sets } = service;
  let generation = 0;
  service.onChanged(() => {
    generation += 1;
  });
  return {
    async list() {
      const listed = await Promise.all(service.folders().map(folder => host.listFiles(folder)));
      const closed = await withoutOtherData(service, listed.flat());
      return [...new Set([...closed, ...documents.keys()])].sort();
    },
    async report(uri, reviewer, known) {
      const document = documents.get(uri);
      if (document !== undefined) {
        const { id, version, items } = await reports.of(document);
        const reviewed = await session.review(document);
        return { uri, version, id, items: id === known ? null : items, reviewed };
      }
      const stamp = await host.stampOf(uri);
      if (stamp === null) return null;
      await sets.ready();
      const id = `${reports.prefix}-${String(generation)}-${stamp}${sets.stampOf(uri)}`;
      if (id === known) return { uri, version: null, id, items: null, reviewed: null };
      return reviewClosed(service, uri, id, reviewer);
    },
  };
}

/** Without the JSON and YAML files that no configuration calls a catalog: they are not even read. */
async function withoutOtherData(
  { configuration }: Service,
  uris: readonly string[],
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const uri of uris) {
    const isData =
      mayBeCatalog(uri) && (await configuration.settingsFor({ uri, languageId: '' })).config.ignored;
    if (!isData) kept.push(uri);
  }
  return kept;
}

async function reviewClosed(
  { host, session, docsRoot }: Service,
  uri: string,
  id: string,
  reviewer: Reviewer,
): Promise<FileReport | null> {
  const text = await host.readFile(uri, LARGEST_TEXT);
  if (text === null) return null;
  const reviewed = await session.reviewFile({ uri, languageId: '' }, text, reviewer);
  const positions = TextDocument.create(uri, '', 0, text);
  const items = reviewed.state === 'reviewed' ? diagnosticsOf(positions, reviewed, docsRoot()) : [];
  return { uri, version: null, id, items, reviewed };
}

/** Waits until something changes, the request is cancelled, or the time (in milliseconds) is over. */
export async function changeOrEnd(
  service: Service,
  token: CancellationToken,
  longest: number,
): Promise<void> {
  await new Promise<void>(resolve => {
    const end = (): void => {
      clearTimeout(timer);
      stopListening();
      for (const listener of listeners) listener.dispose();
      resolve();
    };
    const timer = setTimeout(end, longest);
    const stopListening = service.onChanged(end);
    const listeners = [token.onCancellationRequested(end), service.documents.onDidChangeContent(end)];
  });
}
