/**
 * What the server and its client say to each other beyond the standard protocol. The client imports this file alone:
 * it must stay free of other imports.
 */

/** Request (`StatusParams` → `DocumentStatus | null`) and notification (`DocumentStatus`) about one document. */
export const STATUS = 'fineprint/status';

/** Request (`SuppressParams` → a workspace edit, or null where no comment can stand): the client applies the edit. */
export const SUPPRESS = 'fineprint/suppress';

/** Request (`PlainTextParams` → `PlainText | null`): the plain version of an open document. */
export const PLAIN_TEXT = 'fineprint/plainText';

/**
 * Scheme of virtual documents that hold the plain version of an open one, for `workspace/textDocumentContent`:
 * `fineprint-plain:/NAME?URI`, with the URI of the document encoded.
 */
export const PLAIN_SCHEME = 'fineprint-plain';

/**
 * Request (`ModelPassagesParams` → `ModelPassages | null`): the passages of a selection as a language model of the client
 * may see them. The server itself sends nothing anywhere.
 */
export const MODEL_PASSAGES = 'fineprint/modelPassages';

/** Request (`ModelAnswersParams` → `ModelRewrite | null`): what the meaning lock lets pass of a model’s answers. */
export const MODEL_ANSWERS = 'fineprint/modelAnswers';

/** Request (no parameters → `CpuUsage`) for measurements; there only when FINEPRINT_BENCH is set. */
export const CPU_USAGE = 'fineprint/cpuUsage';

/** Commands that the server executes. */
export const COMMANDS = {
  /** No arguments → `WorkspaceReview`. */
  reviewWorkspace: 'fineprint.reviewWorkspace',
  /** `[uri]` → number of fixes applied. */
  fixAll: 'fineprint.fixAll',
} as const;

/**
 * A command of the client, named in `InitializationOptions.commands` where it has it. Called with one `SuppressTarget`;
 * it asks for a reason and sends a SUPPRESS request.
 */
export const SUPPRESS_COMMAND = 'fineprint.suppress';

/** Settings under `fineprint.`; what is missing or wrong takes its default. */
export interface Settings {
  /** Default true. */
  readonly enable: boolean;
  /** Review while typing, or when a document is opened and saved. Default `onType`. */
  readonly run: 'onType' | 'onSave';
  /** A configuration file to use in place of those found beside the documents; empty: search. */
  readonly configPath: string;
  /** Findings below it are not shown. Default `info`. */
  readonly minimumSeverity: 'info' | 'warning' | 'error';
  /** Show a line with grade, words and findings above each section. Default true. */
  readonly codeLens: boolean;
  /** Show the plain wording behind what it would replace; `auto`, the default: not in contracts with many. */
  readonly inlayHints: 'auto' | 'always' | 'never';
  /** Levels and options of rules, as in a configuration file; they win over it. Default none. */
  readonly rules: Readonly<Record<string, unknown>>;
}

export interface InitializationOptions {
  /** Used where the client cannot be asked for its settings. */
  readonly settings?: Partial<Settings>;
  /** Commands that the client has: `fineprint.suppress`. */
  readonly commands?: readonly string[];
  /** URI of the folder that holds the rule pages, `<rule>.md` each. */
  readonly docsRoot?: string;
  /** Send the status notification after each review. Default false. */
  readonly status?: boolean;
  /** Offer workspace diagnostics, which review every file of the folders unasked. Default true. */
  readonly workspaceDiagnostics?: boolean;
}

export interface PlainTextParams {
  readonly uri: string;
  /** `safe`: what a fix may do unasked; `review`, the default: also what a person must accept. */
  readonly level?: 'safe' | 'review';
}

/** One passage that was put plainly. */
export interface PlainPassage {
  /** Where it stands in the document itself. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** Its new wording. */
  readonly text: string;
  readonly rules: readonly string[];
  /** What it keeps, in one plain line. */
  readonly receipt: string;
}

export interface PlainText {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** True for a signed document, which stays as it is. */
  readonly signed: boolean;
  readonly passages: readonly PlainPassage[];
  /** How many rewrites the meaning lock refused. */
  readonly refused: number;
}

/** A stretch of a document, in lines and characters from 0. */
interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface ModelPassagesParams {
  readonly uri: string;
  readonly range: ProtocolRange;
}

/** Signs such as ⟦1⟧ stand for protected wording in the passages. */
export interface ModelPassages {
  readonly version: number;
  readonly instructions: string;
  readonly passages: readonly string[];
}

export interface ModelAnswersParams extends ModelPassagesParams {
  /** Of the document that the passages are from. */
  readonly version: number;
  /** One for each passage, in order; null where there is none. */
  readonly answers: readonly (string | null)[];
  /** What a person reads beside what it wrote. */
  readonly model: string;
}

export interface ModelRewrite {
  /** A workspace edit that asks before it is made; null where nothing passed. */
  readonly edit: unknown;
  /** Why the other answers were refused, each in one plain line. */
  readonly refused: readonly string[];
}

export interface StatusParams {
  readonly uri: string;
}

/** Numbers of findings that are shown, and of those that are hidden with a reason. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly suppressed: number;
}

export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  /** `disabled` by a setting, `ignored` by the configuration, `too-large` to review. */
  readonly state: 'reviewed' | 'disabled' | 'ignored' | 'too-large';
  /** All null or 0 where the document was not reviewed. `kindReason` is a plain phrase. */
  readonly kind: string | null;
  readonly kindReason: string | null;
  readonly audience: string | null;
  readonly audienceReason: string | null;
  /** Flesch–Kincaid grade; null under 100 words. */
  readonly grade: number | null;
  /** The headline score, 0 to 100; null under 100 words. */
  readonly score: number | null;
  readonly words: number;
  readonly sentences: number;
  readonly findings: FindingCounts;
}

/** What `fineprint.suppress` is called with. */
export interface SuppressTarget {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
}

export interface SuppressParams extends SuppressTarget {
  readonly reason: string;
}

/** What `fineprint.reviewWorkspace` answers. `cancelled`: it was stopped, and the rest is missing. */
export interface WorkspaceReview {
  readonly files: number;
  readonly findings: FindingCounts;
  readonly cancelled: boolean;
}

/** CPU time of the server process in microseconds. */
export interface CpuUsage {
  readonly user: number;
  readonly system: number;
}

/** What a diagnostic carries as `data`. */
export interface DiagnosticData {
  readonly fingerprint: string;
}
