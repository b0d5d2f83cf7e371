import type { Comment, Document, PlacedBlock } from '@fineprint/rules/kit/document';
import { type Finding, type Fix, type Suppressed, varied } from '@fineprint/rules/kit/finding';
import { source } from '@fineprint/rules/kit/span';
import { type Directive, type Misspelt, readDirectives } from './directives.ts';
import { fingerprintOf } from './fingerprint.ts';
import { nearest } from './nearest.ts';
import type { Accepted } from './settings.ts';

/** What a suppression comment covers: source offsets, start inclusive, end exclusive. */
interface Cover {
  readonly directive: Directive;
  readonly start: number;
  readonly end: number;
}

export interface SuppressionInput {
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** Ids of all rules that exist, and of those that ran. */
  readonly known: readonly string[];
  readonly ran: ReadonlySet<string>;
}

/**
 * Marks findings that a comment or the configuration suppresses, and adds a finding for each suppression that
 * names an unknown rule or hides nothing, with a fix that removes it.
 */
export function suppress(input: SuppressionInput): readonly Finding[] {
  const { directives, misspelt } = readDirectives(input.document);
  const accepted = new Map(input.accepted.map(entry => [`${entry.rule} ${entry.fingerprint}`, entry]));
  if (directives.length === 0 && misspelt.length === 0 && accepted.size === 0) return input.findings;
  const covers = directives.flatMap(directive => coverOf(input.document, directives, directive));
  const used = new Set<string>();
  const findings = input.findings.map(finding => {
    const entry = accepted.get(`${finding.rule} ${finding.fingerprint}`);
    if (entry !== undefined) return hidden(finding, 'configuration', entry.reason);
    const cover = covers.find(candidate => isCovered(finding, candidate));
    if (cover === undefined) return finding;
    for (const candidate of covers)
      if (isCovered(finding, candidate)) markUsed(used, candidate, finding.rule);
    return hidden(finding, 'comment', cover.directive.reason);
  });
  return [
    ...findings,
    ...misspelt.map(entry => misspeltFinding(input, entry)),
    ...directives.flatMap(directive => problemsOf(input, directive, used)),
  ];
}

/** What hides a finding, with the comment that does; null where nothing does. */
type Hiding = { readonly by: Suppressed; readonly comment: Comment | null } | null;

/** Asked about findings that come when the document itself is reviewed already: those across documents. */
export interface Hider {
  readonly hides: (finding: Pick<Finding, 'rule' | 'at' | 'fingerprint'>) => Hiding;
  /** What to report of each comment that names a rule across documents, where it turns out to hide nothing. */
  readonly unused: readonly UnusedSuppression[];
}

/** A comment, by where it begins, and a rule that it names, with the finding that says that it hides nothing. */
interface UnusedSuppression {
  readonly comment: number;
  readonly rule: string;
  readonly finding: Finding;
}

/**
 * What the comments of a document and the accepted findings hide; null where there are none. Keeps no text but that of
 * the findings about comments. `across` holds the ids of the rules across documents that are on.
 */
export function hiderOf(
  document: Document,
  accepted: readonly Accepted[],
  across: ReadonlySet<string>,
): Hider | null {
  const { directives } = readDirectives(document);
  if (directives.length === 0 && accepted.length === 0) return null;
  const covers = directives.flatMap(directive => coverOf(document, directives, directive));
  const byKey = new Map(accepted.map(entry => [`${entry.rule} ${entry.fingerprint}`, entry]));
  const hides: Hider['hides'] = finding => {
    const entry = byKey.get(`${finding.rule} ${finding.fingerprint}`);
    if (entry !== undefined) return { by: { by: 'configuration', reason: entry.reason }, comment: null };
    const cover = covers.find(candidate => isCovered(finding, candidate));
    if (cover === undefined) return null;
    const { comment, reason } = cover.directive;
    return { by: { by: 'comment', reason }, comment };
  };
  const unusedOnes = directives.flatMap(directive =>
    directive.action === 'enable'
      ? []
      : directive.rules
          .filter(rule => across.has(rule))
          .map(rule => ({
            comment: directive.comment.start,
            rule,
            finding: unused(document, directive, rule),
          })),
  );
  return { hides, unused: unusedOnes };
}

const hidden = (finding: Finding, by: 'comment' | 'configuration', reason: string | null): Finding =>
  varied(finding, { suppressed: { by, reason } });

const isCovered = (finding: Pick<Finding, 'rule' | 'at'>, { directive, start, end }: Cover): boolean =>
  finding.at.start >= start &&
  finding.at.start < end &&
  (directive.rules.length === 0 || directive.rules.includes(finding.rule));

const useKey = (comment: Comment, rule: string): string => `${String(comment.start)} ${rule}`;

function markUsed(used: Set<string>, { directive }: Cover, rule: string): void {
  used.add(useKey(directive.comment, directive.rules.length === 0 ? '*' : rule));
}

function coverOf(
  document: Document,
  directives: readonly Directive[],
  directive: Directive,
): readonly Cover[] {
  const { comment, action } = directive;
  switch (action) {
    case 'enable':
      return [];
    case 'disable-file':
      return [{ directive, start: 0, end: Number.POSITIVE_INFINITY }];
    case 'disable':
      return [{ directive, start: comment.start, end: enabledAgain(directives, directive) }];
    case 'disable-next-line':
      return blockFor(document, comment).map(({ block, start }) => ({
        directive,
        start,
        end: start + sourceLength(block) + 1,
      }));
  }
}

/** Where a later `enable` that names the same rules, or none, ends a `disable`. */
function enabledAgain(directives: readonly Directive[], directive: Directive): number {
  const end = directives.find(
    other =>
      other.action === 'enable' &&
      other.comment.start > directive.comment.start &&
      (other.rules.length === 0 || directive.rules.some(rule => other.rules.includes(rule))),
  );
  return end?.comment.start ?? Number.POSITIVE_INFINITY;
}

/** The block that a comment stands in or behind on the same line, else the next one: it survives reflowing. */
function blockFor(document: Document, comment: Comment): readonly PlacedBlock[] {
  const before = document.blocks[comment.before - 1];
  if (before !== undefined) {
    const end = before.start + sourceLength(before.block);
    const sameLine = !document.text.slice(end, Math.max(end, comment.start)).includes('\n');
    if (comment.start >= before.start && sameLine) return [before];
  }
  const next = document.blocks[comment.before];
  return next === undefined ? [] : [next];
}

function sourceLength(block: PlacedBlock['block']): number {
  const last = block.runs[block.runs.length - 1];
  return last === undefined ? 0 : last.source + last.sourceLength;
}

function problemsOf(
  input: SuppressionInput,
  directive: Directive,
  used: ReadonlySet<string>,
): readonly Finding[] {
  if (directive.action === 'enable') return [];
  if (directive.rules.length === 0) {
    if (used.has(useKey(directive.comment, '*')) || input.ran.size < input.known.length / 2) return [];
    return [unused(input.document, directive, null)];
  }
  return directive.rules.flatMap(rule => {
    if (!input.known.includes(rule)) return [unknown(input, directive, rule)];
    if (!input.ran.has(rule) || used.has(useKey(directive.comment, rule))) return [];
    return [unused(input.document, directive, rule)];
  });
}

function unknown(input: SuppressionInput, directive: Directive, rule: string): Finding {
  const near = nearest(rule, input.known);
  const advice = near === null ? 'Remove it.' : `Did you mean “${near}”?`;
  return commentFinding(
    'suppression-unknown',
    `There is no rule “${rule}”. ${advice}`,
    input.document,
    directive.comment,
    [removal(input.document, directive, rule)],
  );
}

function unused(document: Document, directive: Directive, rule: string | null): Finding {
  const what = rule === null ? 'This suppression hides' : `Suppressing “${rule}” here hides`;
  return commentFinding('suppression-unused', `${what} nothing. Remove it.`, document, directive.comment, [
    removal(document, directive, rule),
  ]);
}

function misspeltFinding(input: SuppressionInput, { comment, word }: Misspelt): Finding {
  const near = nearest(word, [
    'fineprint-disable',
    'fineprint-enable',
    'fineprint-disable-next-line',
    'fineprint-disable-file',
  ]);
  const advice = near === null ? '' : ` Did you mean “${near}”?`;
  return commentFinding(
    'suppression-unknown',
    `“${word}” is not a suppression.${advice}`,
    input.document,
    comment,
    [],
  );
}

function commentFinding(
  rule: 'suppression-unknown' | 'suppression-unused',
  message: string,
  document: Document,
  comment: Comment,
  fixes: readonly Fix[],
): Finding {
  return {
    rule,
    group: null,
    severity: 'warning',
    message,
    why: 'A suppression that does nothing hides the next real finding from you.',
    at: source(comment.start, comment.end),
    fixes,
    related: [],
    fingerprint: fingerprintOf(rule, document.text.slice(comment.start, comment.end), message),
    suppressed: null,
  };
}

/** Takes one rule out of the comment, or the whole comment where nothing else is left, with its line if it is alone. */
function removal({ text }: Document, { comment, rules }: Directive, rule: string | null): Fix {
  if (rule !== null && rules.length > 1) {
    const body = text.slice(comment.start, comment.end);
    const at = new RegExp(`[\\s,]+${escaped(rule)}(?=[\\s,]|-->)`).exec(body);
    if (at !== null) {
      const start = comment.start + at.index;
      return {
        title: `Remove “${rule}” from the suppression`,
        safety: 'safe',
        edits: [{ start, end: start + at[0].length, text: '' }],
      };
    }
  }
  const lineStart = text.lastIndexOf('\n', comment.start - 1) + 1;
  const newline = text.indexOf('\n', comment.end);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const alone = `${text.slice(lineStart, comment.start)}${text.slice(comment.end, lineEnd)}`.trim() === '';
  const edit = alone
    ? { start: lineStart, end: lineEnd, text: '' }
    : { start: comment.start, end: comment.end, text: '' };
  return { title: 'Remove the suppression', safety: 'safe', edits: [edit] };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
