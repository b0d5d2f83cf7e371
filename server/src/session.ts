import type { Finding } from '@fineprint/rules/kit/finding';
import { type Severity, SEVERITY_WEIGHT } from '@fineprint/rules/kit/rule';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileConfig } from './config/load.ts';
import type { FileReview, Reviewer } from './reviewer.ts';

/** A text with more characters than this is not reviewed in the editor. */
export const LARGEST_TEXT = 5 * 1024 * 1024;

/** A review that takes longer, in milliseconds, ends early and says so. */
const LONGEST_REVIEW = 30_000;

/** What holds for one document: the editor's settings, its configuration, and the path that its rules see. */
export interface DocumentSettings {
  readonly enable: boolean;
  /** When to review: while typing, or when the document is opened and saved. */
  readonly run: 'onType' | 'onSave';
  /** Findings below it are not shown. */
  readonly minimumSeverity: Severity;
  /** Show a line with its scores above each section. */
  readonly codeLens: boolean;
  readonly path: string;
  readonly config: FileConfig;
}

/** What is known about one version of a document. */
export type Reviewed = ReviewedText | Unreviewed;

interface Versioned {
  /** Differs between any two reviews of this server process. */
  readonly id: string;
  readonly version: number;
  readonly settings: DocumentSettings;
}

export interface ReviewedText extends Versioned {
  readonly state: 'reviewed';
  readonly review: FileReview;
  /** The findings to show: not suppressed, and not below the severity that the settings ask for. */
  readonly shown: readonly Finding[];
}

interface Unreviewed extends Versioned {
  readonly state: 'disabled' | 'ignored' | 'too-large';
}

/** What a document needs to be found again: its URI, and the language id that helps to tell its format. */
export interface DocumentName {
  readonly uri: string;
  readonly languageId: string;
}

export interface SessionParts {
  /** The open documents. */
  readonly documents: {
    readonly get: (uri: string) => TextDocument | undefined;
    readonly all: () => readonly TextDocument[];
  };
  /** The same object for a document until something in it changes. */
  readonly settingsFor: (name: DocumentName) => Promise<DocumentSettings>;
  readonly createReviewer: () => Reviewer;
}

/** Open documents with their settings and reviews. Everything in it can be made again from the documents. */
export interface Session extends SessionParts {
  /** The review of the document as it is now; the same object until the text or the settings change. */
  readonly review: (document: TextDocument) => Promise<Reviewed>;
  /** Reviews a changed text of an open document under the settings of an earlier review, and keeps nothing of it. */
  readonly reviewAgain: (text: string, settings: DocumentSettings) => FileReview;
  /** Reviews a file that is not open. Pass one reviewer for many files. */
  readonly reviewFile: (name: DocumentName, text: string, reviewer: Reviewer) => Promise<Reviewed>;
  /** Calls back after each new review of an open document. */
  readonly onReviewed: (listener: (document: TextDocument, reviewed: Reviewed) => void) => void;
  readonly close: (uri: string) => void;
}

export function createSession(parts: SessionParts): Session {
  const { documents, settingsFor, createReviewer } = parts;
  const reviews = new Map<string, { readonly text: string; readonly reviewed: Reviewed }>();
  const listeners: ((document: TextDocument, reviewed: Reviewed) => void)[] = [];
  let shared: Reviewer | null = null;
  let count = 0;
  const reviewer = (): Reviewer => (shared ??= createReviewer());
  const identity = (version: number, settings: DocumentSettings): Versioned => {
    count += 1;
    return { id: String(count), version, settings };
  };
  return {
    ...parts,
    async review(document) {
      const settings = await settingsFor(document);
      const text = document.getText();
      const known = reviews.get(document.uri);
      if (known?.reviewed.settings === settings && known.text === text) {
        if (known.reviewed.version === document.version) return known.reviewed;
      }
      const reviewed = reviewText(text, identity(document.version, settings), reviewer);
      if (documents.get(document.uri) === document) reviews.set(document.uri, { text, reviewed });
      for (const listener of listeners) listener(document, reviewed);
      return reviewed;
    },
    reviewAgain: (text, settings) => runReview(text, settings, reviewer()),
    async reviewFile(name, text, given) {
      const settings = await settingsFor(name);
      return reviewText(text, identity(0, settings), () => given);
    },
    onReviewed: listener => listeners.push(listener),
    close(uri) {
      reviews.delete(uri);
      if (documents.all().length === 0) shared = null;
    },
  };
}

function reviewText(text: string, named: Versioned, reviewer: () => Reviewer): Reviewed {
  const { settings } = named;
  if (!settings.enable) return { ...named, state: 'disabled' };
  if (settings.config.ignored) return { ...named, state: 'ignored' };
  if (text.length > LARGEST_TEXT) return { ...named, state: 'too-large' };
  const review = runReview(text, settings, reviewer());
  const shown = review.findings.filter(
    finding => finding.suppressed === null && isShown(finding, settings.minimumSeverity),
  );
  return { ...named, state: 'reviewed', review, shown };
}

function runReview(text: string, { path, config }: DocumentSettings, reviewer: Reviewer): FileReview {
  const end = Date.now() + LONGEST_REVIEW;
  return reviewer.review(text, { path, config: config.config, expired: () => Date.now() > end });
}

/** True when the finding is not below the severity that is asked for. */
export const isShown = (finding: Finding, least: Severity): boolean =>
  SEVERITY_WEIGHT[finding.severity] >= SEVERITY_WEIGHT[least];
