import type { Finding } from '@fineprint/rules/kit/finding';
import type { Severity } from '@fineprint/rules/kit/rule';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileConfig } from './config/load.ts';
import type { Settings } from './lsp/protocol.ts';
import type { FileReview, Reviewer } from './reviewer.ts';

/** A text with more characters than this is not reviewed in the editor. */
export const LARGEST_TEXT = 5 * 1024 * 1024;

/** A review that takes longer, in milliseconds, ends early and says so. */
const LONGEST_REVIEW = 30_000;

/** What is known about one version of a document. */
export type Reviewed = ReviewedText | Unreviewed;

export interface ReviewedText {
  readonly state: 'reviewed';
  /** Differs between any two reviews of this server process. */
  readonly id: string;
  readonly version: number;
  readonly review: FileReview;
  /** The findings to show: not suppressed, and not below the severity that the settings ask for. */
  readonly shown: readonly Finding[];
}

export interface Unreviewed {
  readonly state: 'disabled' | 'ignored' | 'too-large';
  readonly id: string;
  readonly version: number;
}

/** A file's text with the URI and language id that decide how it is read. */
export interface SourceText {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The configuration of a document, and the path that its rules and reports see. */
export interface FileSettings {
  readonly path: string;
  readonly config: FileConfig;
}

export interface SessionParts {
  /** The open documents. */
  readonly documents: {
    readonly get: (uri: string) => TextDocument | undefined;
    readonly all: () => readonly TextDocument[];
  };
  readonly settingsFor: (uri: string) => Promise<Settings>;
  readonly fileSettings: (uri: string, languageId: string, settings: Settings) => FileSettings;
  readonly createReviewer: () => Reviewer;
}

/** Open documents with their settings and reviews. Everything in it can be made again from the documents. */
export interface Session {
  readonly documents: SessionParts['documents'];
  readonly settingsFor: (uri: string) => Promise<Settings>;
  /** The review of the document as it is now; the same object until the text or the settings change. */
  readonly review: (document: TextDocument) => Promise<Reviewed>;
  /** Reviews a changed text of an open document under the same settings, and keeps nothing of it. */
  readonly reviewAgain: (document: TextDocument, text: string) => Promise<Reviewed>;
  /** Reviews a file that is not open. Pass one reviewer for many files. */
  readonly reviewFile: (source: SourceText, reviewer: Reviewer) => Promise<Reviewed>;
  /** Calls back after each new review of an open document. */
  readonly onReviewed: (listener: (document: TextDocument, reviewed: Reviewed, file: FileSettings) => void) => void;
  /** Forgets all reviews and settings of files. */
  readonly invalidate: () => void;
  readonly close: (uri: string) => void;
}

interface Kept {
  readonly settings: Settings;
  readonly file: FileSettings;
  readonly reviewed: Reviewed | null;
}

export function createSession(parts: SessionParts): Session {
  const kept = new Map<string, Kept>();
  const listeners: ((document: TextDocument, reviewed: Reviewed, file: FileSettings) => void)[] = [];
  let reviewer: Reviewer | null = null;
  let count = 0;
  const fileFor = (uri: string, languageId: string, settings: Settings): Kept => {
    const known = kept.get(uri);
    if (known?.settings === settings) return known;
    return { settings, file: parts.fileSettings(uri, languageId, settings), reviewed: null };
  };
  const makeReview = (source: SourceText, { settings, file }: Kept, given: Reviewer): Reviewed =>
    reviewText(source, settings, file, given, String(++count));
  const current = (): Reviewer => (reviewer ??= parts.createReviewer());
  return {
    documents: parts.documents,
    settingsFor: parts.settingsFor,
    async review(document) {
      const settings = await parts.settingsFor(document.uri);
      const file = fileFor(document.uri, document.languageId, settings);
      if (file.reviewed?.version === document.version) return file.reviewed;
      const reviewed = makeReview(sourceOf(document), file, current());
      if (parts.documents.get(document.uri) === document) kept.set(document.uri, { ...file, reviewed });
      for (const listener of listeners) listener(document, reviewed, file.file);
      return reviewed;
    },
    async reviewAgain(document, text) {
      const settings = await parts.settingsFor(document.uri);
      const file = fileFor(document.uri, document.languageId, settings);
      return makeReview({ ...sourceOf(document), text }, file, current());
    },
    async reviewFile(source, given) {
      const settings = await parts.settingsFor(source.uri);
      return makeReview(source, fileFor(source.uri, source.languageId, settings), given);
    },
    onReviewed: listener => listeners.push(listener),
    invalidate: () => {
      kept.clear();
    },
    close: uri => {
      kept.delete(uri);
      if (parts.documents.all().length === 0) reviewer = null;
    },
  };
}

const sourceOf = (document: TextDocument): SourceText => ({
  uri: document.uri,
  languageId: document.languageId,
  version: document.version,
  text: document.getText(),
});

function reviewText(
  { text, version }: SourceText,
  settings: Settings,
  { path, config }: FileSettings,
  reviewer: Reviewer,
  id: string,
): Reviewed {
  if (!settings.enable) return { state: 'disabled', id, version };
  if (config.ignored) return { state: 'ignored', id, version };
  if (text.length > LARGEST_TEXT) return { state: 'too-large', id, version };
  const end = Date.now() + LONGEST_REVIEW;
  const review = reviewer.review(text, { path, config: config.config, expired: () => Date.now() > end });
  const least = WEIGHT[settings.minimumSeverity];
  const shown = review.findings.filter(
    finding => finding.suppressed === null && WEIGHT[finding.severity] >= least,
  );
  return { state: 'reviewed', id, version, review, shown };
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };
