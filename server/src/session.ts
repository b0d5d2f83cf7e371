import type { Finding } from '@fineprint/rules/kit/finding';
import { type Severity, SEVERITY_WEIGHT } from '@fineprint/rules/kit/rule';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileConfig } from './config/load.ts';
import type { Problem } from './review/settings.ts';
import type { FileReview, Reviewer } from './reviewer.ts';
import { type AcrossFindings, withAcross } from './set/index.ts';

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
  /** Show the plain wording behind what it would replace; `auto`: not in contracts with many. */
  readonly inlayHints: 'auto' | 'always' | 'never';
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
  /** What documents say that others may contradict; absent: nothing is compared. */
  readonly sets?: SessionSets;
}

/** The sets that documents belong to, told of each review, and asked for what contradicts other documents. */
export interface SessionSets {
  /** null where the document is not reviewed. */
  readonly note: (uri: string, file: FileReview | null, settings: DocumentSettings) => void;
  /** The same object until something changes. */
  readonly across: (uri: string) => AcrossFindings | null;
  /** That a limit was reached, told at one document. */
  readonly problemOf: (uri: string) => Problem | null;
}

type Within = Parameters<Reviewer['review']>[1]['within'];

/** Open documents with their settings and reviews. Everything in it can be made again from the documents. */
export interface Session extends SessionParts {
  /** The review of the document as it is now; the same object until the text or the settings change. */
  readonly review: (document: TextDocument) => Promise<Reviewed>;
  /** Reviews a changed text of an open document, or a part of it, under the settings of an earlier review, and keeps nothing of it. */
  readonly reviewAgain: (text: string, settings: DocumentSettings, within?: Within) => FileReview;
  /** Reviews a file that is not open. Pass one reviewer for many files. */
  readonly reviewFile: (name: DocumentName, text: string, reviewer: Reviewer) => Promise<Reviewed>;
  /** Calls back after each new review of an open document. */
  readonly onReviewed: (listener: (document: TextDocument, reviewed: Reviewed) => void) => void;
  readonly close: (uri: string) => void;
}

export function createSession(parts: SessionParts): Session {
  const { documents, settingsFor, createReviewer, sets } = parts;
  const reviews = new Map<string, { readonly text: string; readonly reviewed: Reviewed }>();
  const listeners: ((document: TextDocument, reviewed: Reviewed) => void)[] = [];
  let shared: Reviewer | null = null;
  let count = 0;
  const reviewer = (): Reviewer => (shared ??= createReviewer());
  const identity = (version: number, settings: DocumentSettings): Versioned => {
    count += 1;
    return { id: String(count), version, settings };
  };
  const { note, withSets } = createCompletion(sets, identity);
  return {
    ...parts,
    async review(document) {
      const settings = await settingsFor(document);
      const text = document.getText();
      const known = reviews.get(document.uri);
      if (known?.reviewed.settings === settings && known.text === text) {
        if (known.reviewed.version === document.version) return withSets(document.uri, known.reviewed);
      }
      const own = reviewText(text, identity(document.version, settings), reviewer);
      if (documents.get(document.uri) === document) reviews.set(document.uri, { text, reviewed: own });
      note(document.uri, own);
      const reviewed = withSets(document.uri, own);
      for (const listener of listeners) listener(document, reviewed);
      return reviewed;
    },
    reviewAgain: (text, settings, within) => runReview(text, settings, reviewer(), within),
    async reviewFile(name, text, given) {
      const settings = await settingsFor(name);
      const own = reviewText(text, identity(0, settings), () => given);
      note(name.uri, own);
      return withSets(name.uri, own);
    },
    onReviewed: listener => listeners.push(listener),
    close(uri) {
      reviews.delete(uri);
      if (documents.all().length === 0) shared = null;
    },
  };
}

/** Reviews with what contradicts other documents; the same object until that changes. */
function createCompletion(
  sets: SessionSets | undefined,
  identity: (version: number, settings: DocumentSettings) => Versioned,
): {
  readonly note: (uri: string, reviewed: Reviewed) => void;
  readonly withSets: (uri: string, own: Reviewed) => Reviewed;
} {
  const completed = new WeakMap<
    ReviewedText,
    { readonly across: AcrossFindings; readonly reviewed: Reviewed }
  >();
  return {
    note: (uri, reviewed) => {
      sets?.note(uri, reviewed.state === 'reviewed' ? reviewed.review : null, reviewed.settings);
    },
    withSets: (uri, own) => {
      const across = own.state === 'reviewed' ? (sets?.across(uri) ?? null) : null;
      if (own.state !== 'reviewed' || across === null) return own;
      const known = completed.get(own);
      if (known?.across === across) return known.reviewed;
      const id = `${own.id}.${identity(own.version, own.settings).id}`;
      const reviewed = withFindings({ ...own, id }, across, sets?.problemOf(uri) ?? null);
      completed.set(own, { across, reviewed });
      return reviewed;
    },
  };
}

function reviewText(text: string, named: Versioned, reviewer: () => Reviewer): Reviewed {
  const { settings } = named;
  if (!settings.enable) return { ...named, state: 'disabled' };
  if (settings.config.ignored) return { ...named, state: 'ignored' };
  if (text.length > LARGEST_TEXT) return { ...named, state: 'too-large' };
  const review = runReview(text, settings, reviewer());
  return { ...named, state: 'reviewed', review, shown: shownOf(review, settings) };
}

const shownOf = ({ findings }: FileReview, { minimumSeverity }: DocumentSettings): readonly Finding[] =>
  findings.filter(finding => finding.suppressed === null && isShown(finding, minimumSeverity));

/** A review with what contradicts other documents among its findings. */
function withFindings(own: ReviewedText, across: AcrossFindings, problem: Problem | null): ReviewedText {
  const problems = problem === null ? own.review.problems : [...own.review.problems, problem];
  const review = { ...own.review, findings: withAcross(own.review.findings, across), problems };
  return { ...own, review, shown: shownOf(review, own.settings) };
}

function runReview(
  text: string,
  { path, config }: DocumentSettings,
  reviewer: Reviewer,
  within?: Within,
): FileReview {
  const end = Date.now() + LONGEST_REVIEW;
  return reviewer.review(text, {
    path,
    config: config.config,
    expired: () => Date.now() > end,
    ...(within !== undefined && { within }),
  });
}

/** True when the finding is not below the severity that is asked for. */
export const isShown = (finding: Finding, least: Severity): boolean =>
  SEVERITY_WEIGHT[finding.severity] >= SEVERITY_WEIGHT[least];
