import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver';
import { isObject } from './settings.ts';
import type { Service } from './service.ts';

/** Notices when settings, configuration files or workspace folders change, and has everything reviewed again. */
export function registerChanges(connection: Connection, service: Service): void {
  const { guard, configuration } = service;
  const watched = new Set<string>();
  connection.onDidChangeConfiguration(
    guard.event('didChangeConfiguration', ({ settings }: { readonly settings?: unknown }) => {
      if (isObject(settings) && settings['fineprint'] !== undefined)
        service.settingsSent(settings['fineprint']);
      configuration.forgetSettings();
      service.changed();
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard.event('didChangeWatchedFiles', async ({ changes = [] }: WatchedChanges) => {
      const documents = changes.filter(({ uri }) => isText(uri) && !isConfiguration(service, watched, uri));
      if (documents.length < changes.length || changes.length === 0) {
        configuration.forgetFiles();
        service.changed();
      } else for (const { uri } of documents) await service.sets.fileChanged(uri);
    }),
  );
  service.sets.onNeeded(() => {
    if (service.client().watchesFiles)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.{md,markdown,html,htm,txt}' }],
      });
  });
  service.documents.onDidSave(
    guard.event('didSaveConfiguration', ({ document }) => {
      if (!isConfiguration(service, watched, document.uri)) return;
      configuration.forgetFiles();
      service.changed();
    }),
  );
  service.session.onReviewed((_, { settings }) => {
    watchFiles(connection, service, watched, settings.config.files.map(nameOf));
  });
  service.onReady(
    guard.event('initialized', () => {
      listenForSettings(connection, service);
      watchFiles(connection, service, watched, service.host.configNames);
    }),
  );
}

function listenForSettings(connection: Connection, service: Service): void {
  const { client, guard, configuration } = service;
  if (client().watchesSettings) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'fineprint' });
  }
  if (!client().tellsFolders) return;
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    guard.event('didChangeWorkspaceFolders', ({ event }: { readonly event: FolderChange }) => {
      service.foldersChanged(
        event.added.map(folder => folder.uri),
        event.removed.map(folder => folder.uri),
      );
      configuration.forgetSettings();
      service.changed();
    }),
  );
}

interface WatchedChanges {
  readonly changes?: readonly { readonly uri: string }[];
}

const isText = (uri: string): boolean => /\.(?:md|markdown|html?|txt)$/i.test(uri);

interface FolderChange {
  readonly added: readonly { readonly uri: string }[];
  readonly removed: readonly { readonly uri: string }[];
}

/** Asks the client to tell of changes to files with these names, each name once. */
function watchFiles(
  connection: Connection,
  service: Service,
  watched: Set<string>,
  names: readonly string[],
): void {
  const news = names.filter(name => !watched.has(name));
  if (news.length === 0 || !service.client().watchesFiles) return;
  for (const name of news) watched.add(name);
  const watchers = [...new Set(news)].map(name => ({ globPattern: `**/${name}` }));
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

const isConfiguration = (service: Service, watched: ReadonlySet<string>, uri: string): boolean =>
  watched.has(nameOf(uri)) || service.host.configNames.includes(nameOf(uri));

const nameOf = (path: string): string => /[^/\\]*$/.exec(path)?.[0] ?? path;
