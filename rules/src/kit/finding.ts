import type { Safety } from './rewrite.ts';
import type { Group, Severity } from './rule.ts';
import type { Span } from './span.ts';

/** An edit in source offsets. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  /** Empty for advice that could not be placed: the title says what to write. */
  readonly edits: readonly SourceEdit[];
}

export interface Suppressed {
  readonly by: 'comment' | 'front-matter' | 'configuration' | 'baseline';
  readonly reason: string | null;
}

/** Ids of findings that no rule makes. */
export const BUILT_IN_IDS = ['internal', 'suppression-unknown', 'suppression-unused'] as const;

/** One finding in source offsets: plain data, `text.slice(at.start, at.end)` is what it is about. */
export interface Finding {
  readonly rule: string;
  readonly group: Group | null;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly at: Span<'source'>;
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly message: string; readonly at: Span<'source'> }[];
  readonly fingerprint: string;
  readonly suppressed: Suppressed | null;
}
