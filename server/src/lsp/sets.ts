import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '@fineprint/rules/kit/finding';
import { fingerprintOf } from '../review/fingerprint.ts';
import type { Problem } from '../review/settings.ts';
import type { ReadFile, Reviewer } from '../reviewer.ts';
import { type DocumentName, type DocumentSettings, LARGEST_TEXT, type SessionSets } from '../session.ts';
import type { AcrossFindings } from '../set/index.ts';
import { createSets, type Sets } from '../set/sets.ts';
import type { Host } from './host.ts';

/** The sets of the workspace: open documents as they are, and the other files as they are on the disk. */
export interface WorkspaceSets extends SessionSets {
  /** Resolves when all files of the folders are read that belong to a set. */
  readonly ready: () => Promise<void>;
  /** Something that changes when the findings across documents in a file do; empty where it has none. */
  readonly stampOf: (uri: string) => string;
  /** A file changed on the disk, or an open document was closed. */
  readonly fileChanged: (uri: string) => Promise<void>;
  /** Forgets everything: the configuration or the folders changed. */
  readonly reset: () => void;
  /** Called with the URIs of the documents whose findings across documents are new. */
  readonly onChanged: (listener: (uris: readonly string[]) => void) => void;
  /** Called when the first document that belongs to a set is met. */
  readonly onNeeded: (listener: () => void) => void;
}

export interface WorkspaceSetsParts {
  readonly host: Host;
  readonly folders: () => readonly string[];
  readonly documents: {
    readonly get: (uri: string) => TextDocument | undefined;
    readonly all: () => readonly TextDocument[];
  };
  readonly settingsFor: (name: DocumentName) => Promise<DocumentSettings>;
  readonly createReviewer: () => Reviewer;
}

/** Sets of documents for one server. The files that are not open are read once, in the background, when a set is met. */
export function createWorkspaceSets(parts: WorkspaceSetsParts): WorkspaceSets {
  const { documents } = parts;
  const changed: ((uris: readonly string[]) => void)[] = [];
  const needed: (() => void)[] = [];
  let state = freshState();
  const tell = (but: string | null): void => {
    const news = documents.all().flatMap(({ uri }) => (uri !== but && isNew(state, uri) ? [uri] : []));
    if (but !== null) isNew(state, but);
    if (news.length > 0) for (const listener of changed) listener(news);
  };
  const ready = async (): Promise<void> => {
    const current = state;
    current.scan ??= scan(parts, current).then(() => {
      if (state === current) tell(null);
    });
    await current.scan;
  };
  return {
    note(uri, file, settings) {
      const isMember = put(state.sets, uri, file, settings);
      if (!isMember && !state.isNeeded) return;
      if (!state.isNeeded) {
        state.isNeeded = true;
        for (const listener of needed) listener();
        void ready();
      }
      tell(uri);
    },
    across: uri => state.sets.across(uri),
    problemOf: uri => problemOf(state.sets, uri),
    ready,
    stampOf: uri => {
      const signature = signatureOf(state.sets.across(uri));
      return signature === '' ? '' : `-${fingerprintOf('sets', signature, uri)}`;
    },
    async fileChanged(uri) {
      const current = state;
      if (!current.isNeeded || documents.get(uri) !== undefined) return;
      await readInto(parts, current, uri, parts.createReviewer());
      if (state === current) tell(null);
    },
    reset: () => {
      state = freshState();
    },
    onChanged: listener => changed.push(listener),
    onNeeded: listener => needed.push(listener),
  };
}

/** What is known until the configuration changes. */
interface State {
  readonly sets: Sets;
  /** What was last told of each open document. */
  readonly told: Map<string, string>;
  scan: Promise<void> | null;
  isNeeded: boolean;
}

const freshState = (): State => ({ sets: createSets(), told: new Map(), scan: null, isNeeded: false });

function put(sets: Sets, uri: string, file: ReadFile | null, { config }: DocumentSettings): boolean {
  if (file !== null && config.sets.length > 0) return sets.put(uri, file, config.sets);
  sets.remove(uri);
  return false;
}

/** Reads what is not open, one file after the other, so that requests come in between. */
async function scan(parts: WorkspaceSetsParts, state: State): Promise<void> {
  const reviewer = parts.createReviewer();
  for (const folder of parts.folders()) {
    for (const uri of await parts.host.listFiles(folder)) await readInto(parts, state, uri, reviewer);
  }
}

async function readInto(
  { host, documents, settingsFor }: WorkspaceSetsParts,
  { sets }: State,
  uri: string,
  reviewer: Reviewer,
): Promise<void> {
  const open = documents.get(uri);
  const settings = await settingsFor(open ?? { uri, languageId: '' });
  const { config, path, enable } = settings;
  if (config.sets.length === 0 || config.ignored || !enable) return;
  const text = open === undefined ? await host.readFile(uri, LARGEST_TEXT) : open.getText();
  if (text === null || text.length > LARGEST_TEXT) sets.remove(uri);
  else put(sets, uri, reviewer.read(text, { path, config: config.config }), settings);
}

function isNew({ sets, told }: State, uri: string): boolean {
  const signature = signatureOf(sets.across(uri));
  if ((told.get(uri) ?? '') === signature) return false;
  told.set(uri, signature);
  return true;
}

const signatureOf = (across: AcrossFindings | null): string =>
  across === null ? '' : JSON.stringify(across.findings.map(shortened));

const shortened = ({ at, message, fingerprint, suppressed, related }: Finding): readonly unknown[] => [
  at.start,
  message,
  fingerprint,
  suppressed,
  related.map(one => [one.at.start, one.file]),
];

const problemOf = (sets: Sets, uri: string): Problem | null =>
  sets.problems().find(({ name }) => name === uri)?.problem ?? null;
