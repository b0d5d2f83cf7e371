import { late } from './once.ts';
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
  /** See `Rewrite.breaksSurely`. */
  readonly breaksSurely?: boolean;
}

export interface Suppressed {
  readonly by: 'comment' | 'front-matter' | 'configuration' | 'baseline';
  readonly reason: string | null;
}

/** Ids of findings that no rule makes. */
export const BUILT_IN_IDS = ['internal', 'suppression-unknown', 'suppression-unused'] as const;

/** A line and a column of a file, from 1; columns in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Another document of the set, by the name that the engine was given for it, with the place in lines and columns. */
export interface OtherFile {
  readonly name: string;
  readonly start: LinePlace;
  readonly end: LinePlace;
}

/** A place that belongs to a finding. */
export interface Related {
  readonly message: string;
  readonly at: Span<'source'>;
  /** Absent where it is in the document of the finding. */
  readonly file?: OtherFile;
}

/** One finding in source offsets: plain data, `text.slice(at.start, at.end)` is what it is about. */
export interface Finding {
  readonly rule: string;
  readonly group: Group | null;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly at: Span<'source'>;
  /** The key of the string in a catalog; absent in other files. */
  readonly place?: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  readonly fingerprint: string;
  readonly suppressed: Suppressed | null;
}

/** A finding with another fingerprint or mark, its fixes still unmade where they were: a spread would make them. */
export const varied = (
  finding: Finding,
  { fingerprint, suppressed }: Partial<Pick<Finding, 'fingerprint' | 'suppressed'>>,
): Finding =>
  withFixes(
    {
      rule: finding.rule,
      group: finding.group,
      severity: finding.severity,
      message: finding.message,
      why: finding.why,
      at: finding.at,
      ...(finding.place !== undefined && { place: finding.place }),
      related: finding.related,
      fingerprint: fingerprint ?? finding.fingerprint,
      suppressed: suppressed ?? finding.suppressed,
    },
    () => finding.fixes,
  );

/** Adds fixes that are made when somebody asks for them. */
export const withFixes = late('fixes');
