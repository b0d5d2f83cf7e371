import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { ConfigProblem } from '../config/settings-layer.ts';
import { configDiagnosticOf } from './convert.ts';
import type { Service } from './service.ts';

/**
 * Shows what is wrong in a configuration file in that file itself, also where the client asks for diagnostics: it does
 * not ask for those of a configuration file.
 */
export function registerConfigProblems(connection: Connection, service: Service): void {
  const problems = new Map<string, readonly ConfigProblem[]>();
  let published = new Map<string, string>();
  const publish = (): void => {
    const found = byFile([...problems.values()].flat(), service.host.uriOf);
    for (const uri of published.keys())
      if (!found.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, diagnostics] of found) {
      if (published.get(uri) !== JSON.stringify(diagnostics))
        void connection.sendDiagnostics({ uri, diagnostics });
    }
    published = new Map([...found].map(([uri, diagnostics]) => [uri, JSON.stringify(diagnostics)]));
  };
  const checkFolders = service.guard.event('configuration', async () => {
    const folders = service.folders();
    const found = await Promise.all(folders.map(folder => service.configuration.ofFolder(folder)));
    problems.clear();
    folders.forEach((folder, index) => problems.set(folder, found[index]?.problems ?? []));
    for (const { uri, languageId } of service.documents.all()) {
      problems.set(uri, (await service.configuration.settingsFor({ uri, languageId })).config.problems);
    }
    publish();
  });
  service.session.onReviewed(({ uri }, { settings }) => {
    if (problems.get(uri) === settings.config.problems) return;
    problems.set(uri, settings.config.problems);
    publish();
  });
  service.documents.onDidClose(({ document }) => {
    if (problems.delete(document.uri)) publish();
  });
  service.onChanged(checkFolders);
  service.onReady(checkFolders);
}

/** The problems of each file as diagnostics; the same problem, met by several documents, once. */
function byFile(
  problems: readonly ConfigProblem[],
  uriOf: (path: string) => string,
): Map<string, Diagnostic[]> {
  const files = new Map<string, Map<string, Diagnostic>>();
  for (const problem of problems) {
    const uri = uriOf(problem.file);
    const known = files.get(uri) ?? new Map<string, Diagnostic>();
    files.set(uri, known.set(JSON.stringify(problem), configDiagnosticOf(problem)));
  }
  return new Map([...files].map(([uri, diagnostics]) => [uri, [...diagnostics.values()]]));
}
