import type { DocumentKind } from '@fineprint/rules/kit/document';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { mayBeCatalog } from '../config/catalog-files.ts';
import type { FileConfig } from '../config/load.ts';
import type { DocumentName, DocumentSettings } from '../session.ts';
import type { ConfigSource, Host } from './host.ts';
import type { Settings } from './protocol.ts';

/** What every document has by its place: the editor's settings of its folder and the configuration beside it. */
export interface Configuration {
  readonly settingsFor: (name: DocumentName) => Promise<DocumentSettings>;
  /** What the configuration says in a workspace folder itself. */
  readonly ofFolder: (folder: string) => Promise<FileConfig>;
  /** Forgets the editor's settings, and with them all else. */
  readonly forgetSettings: () => void;
  /** Forgets what was read of configuration files. */
  readonly forgetFiles: () => void;
  readonly close: (uri: string) => void;
}

export interface ConfigurationParts {
  readonly host: Host;
  readonly documents: { readonly get: (uri: string) => TextDocument | undefined };
  /** URIs of the workspace folders, as they are now. */
  readonly folders: () => readonly string[];
  /** The editor's settings for a workspace folder, or for what lies in none. */
  readonly editorSettings: (folder: string | null) => Promise<Settings>;
}

interface Kept {
  readonly editor: Settings;
  readonly languageId: string;
  readonly settings: DocumentSettings;
}

export function createConfiguration(parts: ConfigurationParts): Configuration {
  const { host, documents, folders } = parts;
  const editor = new Map<string | null, Promise<Settings>>();
  const sources = new Map<string, ConfigSource>();
  const kept = new Map<string, Kept>();
  const editorFor = (folder: string | null): Promise<Settings> => {
    const known = editor.get(folder) ?? parts.editorSettings(folder);
    editor.set(folder, known);
    return known;
  };
  const sourceFor = (folder: string | null, settings: Settings, isFile: boolean): ConfigSource => {
    const options = configOptions(host, folder, settings, isFile);
    const key = JSON.stringify([folder, options]);
    const known = sources.get(key) ?? host.createConfigSource(options);
    sources.set(key, known);
    return known;
  };
  const forgetFiles = (): void => {
    kept.clear();
    sources.clear();
  };
  return {
    async settingsFor(name) {
      const folder = scopeOf(host, name.uri, folders());
      const settings = await editorFor(folder);
      const known = kept.get(name.uri);
      if (known?.editor === settings && known.languageId === name.languageId) return known.settings;
      const place = placeOf(host, name, folder);
      const found = sourceFor(folder, settings, place.isFile).configFor(place.absolute);
      const config = isData(host, place.absolute, found.config.kind) ? { ...found, ignored: true } : found;
      const made = { ...shared(settings), path: place.shown, config };
      if (documents.get(name.uri) !== undefined) {
        kept.set(name.uri, { editor: settings, languageId: name.languageId, settings: made });
      }
      return made;
    },
    async ofFolder(folder) {
      const settings = await editorFor(folder);
      const path = host.pathOf(folder);
      const below = path === null ? '/document.md' : host.resolve(path, 'document.md');
      return sourceFor(folder, settings, path !== null).configFor(below);
    },
    forgetSettings: () => {
      editor.clear();
      forgetFiles();
    },
    forgetFiles,
    close: uri => kept.delete(uri),
  };
}

/** What reviews need of the editor's settings. */
const shared = ({
  enable,
  run,
  minimumSeverity,
  codeLens,
  inlayHints,
}: Settings): Omit<DocumentSettings, 'path' | 'config'> => ({
  enable,
  run,
  minimumSeverity,
  codeLens,
  inlayHints,
});

/** The workspace folder of a document; a document that is no file counts to the first one. */
const scopeOf = (host: Host, uri: string, folders: readonly string[]): string | null =>
  folderOf(uri, folders) ?? (host.pathOf(uri) === null ? (folders[0] ?? null) : null);

/** The innermost workspace folder that holds a file, or null. */
function folderOf(uri: string, folders: readonly string[]): string | null {
  const holding = folders.filter(folder => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  return holding.reduce<string | null>(
    (best, next) => (next.length > (best?.length ?? 0) ? next : best),
    null,
  );
}

function configOptions(
  host: Host,
  folder: string | null,
  { configPath, rules }: Settings,
  isFile: boolean,
): Parameters<Host['createConfigSource']>[0] {
  const path = folder === null ? null : host.pathOf(folder);
  const given = configPath === '' ? undefined : host.resolve(path ?? '/', configPath);
  return { folder: path, file: given ?? (isFile ? undefined : null), rules };
}

/** Where a document counts as lying: for its configuration, and as its rules and reports call it. */
interface DocumentPlace {
  readonly absolute: string;
  readonly shown: string;
  /** False for a document that the host has no file for, outside of every folder: no configuration holds for it. */
  readonly isFile: boolean;
}

function placeOf(host: Host, { uri, languageId }: DocumentName, folder: string | null): DocumentPlace {
  const root = folder === null ? null : host.pathOf(folder);
  const path = host.pathOf(uri);
  const name = withEnding(path ?? lastPart(uri), languageId);
  if (path === null) return { absolute: host.resolve(root ?? '/', name), shown: name, isFile: root !== null };
  const shown = (root === null ? null : host.within(root, name)) ?? name;
  return { absolute: path, shown, isFile: true };
}

const ENDINGS: Readonly<Record<string, string>> = { markdown: '.md', html: '.html' };
const KNOWN = /\.(?:md|markdown|html?|txt|json|ya?ml)$/i;

/** A file's own ending tells its format; where it tells nothing, the editor's language id does. */
function withEnding(path: string, languageId: string): string {
  return KNOWN.test(path) ? path : path + (ENDINGS[languageId] ?? '');
}

/** Configuration and other data: nobody reads them as they stand, and the terminal leaves them out too. */
const DATA = /\.(?:json[c5]?|ya?ml|toml|xml|xliff?|xlf|po|csv|tsv)$/i;

const isData = (host: Host, path: string, kind: DocumentKind | null): boolean =>
  (DATA.test(path) && !(kind === 'ui-strings' && mayBeCatalog(path))) ||
  host.configNames.some(name => path.endsWith(`/${name}`) || path.endsWith(`\\${name}`));

function lastPart(uri: string): string {
  const last = /([^/:?#]+)\/?(?:[?#].*)?$/.exec(uri)?.[1] ?? 'document';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
