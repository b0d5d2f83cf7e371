/** The only file that knows lines and characters. Offsets are UTF-16 units, as in the protocol. */
import type { Finding, LinePlace, OtherFile, SourceEdit } from '@fineprint/rules/kit/finding';
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigProblem } from '../config/settings-layer.ts';
import type { Problem } from '../review/settings.ts';
import type { ReviewedText } from '../session.ts';
import type { DiagnosticData } from './protocol.ts';

const SOURCE = 'fineprint';

/** Stands for the end of a line: the protocol takes a character beyond it for its end. */
const LINE_END = 2 ** 31 - 1;

/** Something with a start and an end in the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets into positions: a document, which keeps its lines, or a text of which they are counted once. */
export type Positions = Pick<TextDocument, 'uri' | 'positionAt'>;

export const rangeOf = (positions: Positions, { start, end }: Stretch): Range => ({
  start: positions.positionAt(start),
  end: positions.positionAt(end),
});

export const spanOf = (document: TextDocument, range: Range): Stretch => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

export const offsetOf = (document: TextDocument, position: Position): number => document.offsetAt(position);

export const textEditsOf = (positions: Positions, edits: readonly SourceEdit[]): TextEdit[] =>
  edits.map(edit => ({ range: rangeOf(positions, edit), newText: edit.text }));

/** What is to be shown of a review: its findings, then the problems that it met in the document. */
export function diagnosticsOf(
  positions: Positions,
  { shown, review }: Pick<ReviewedText, 'shown' | 'review'>,
  docsRoot: string | null,
): readonly Diagnostic[] {
  const findings = shown.map(finding => diagnosticOf(positions, finding, docsRoot));
  return review.problems.length === 0 ? findings : [...findings, ...review.problems.map(problemOf)];
}

export function diagnosticOf(positions: Positions, finding: Finding, docsRoot: string | null): Diagnostic {
  const data: DiagnosticData = { fingerprint: finding.fingerprint };
  const diagnostic: Diagnostic = {
    range: rangeOf(positions, finding.at),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
    data,
  };
  const page = pageOf(finding, docsRoot);
  if (page !== null) diagnostic.codeDescription = { href: page };
  if (finding.rule === 'def-unused') diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ message, at, file }) => ({
      message,
      location: file === undefined ? { uri: positions.uri, range: rangeOf(positions, at) } : locationIn(file),
    }));
  }
  return diagnostic;
}

/** A place in another document, which the server knows by its URI. */
const locationIn = ({ name, start, end }: OtherFile): Location => ({
  uri: name,
  range: { start: positionOf(start), end: positionOf(end) },
});

const positionOf = ({ line, column }: LinePlace): Position => ({ line: line - 1, character: column - 1 });

/** The URI of the page of a finding's rule; null where the pages are not there, or no rule made the finding. */
export const pageOf = (finding: Finding, docsRoot: string | null): string | null =>
  docsRoot === null || finding.group === null ? null : `${docsRoot.replace(/\/$/, '')}/${finding.rule}.md`;

/** A wrong value in front matter, which has a line, or a review that ended early. */
const problemOf = ({ message, line }: Problem): Diagnostic => ({
  range: lineRange(line ?? 1, 1),
  severity: line === undefined ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
  source: SOURCE,
  message,
});

/** A wrong key or value, shown in the configuration file itself. */
export const configDiagnosticOf = ({ message, line, column }: ConfigProblem): Diagnostic => ({
  range: lineRange(line, column),
  severity: DiagnosticSeverity.Error,
  source: SOURCE,
  message,
});

/** From a column, counted from 1 as the line is, to the end of the line. */
const lineRange = (line: number, column: number): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: line - 1, character: LINE_END },
});

const SEVERITY: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};
