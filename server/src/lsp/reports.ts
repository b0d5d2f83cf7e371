import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSettings, Reviewed } from '../session.ts';
import { diagnosticsOf } from './convert.ts';
import type { Service } from './service.ts';

/** The diagnostics of one version of a document. Equal ones keep their id, so that a client need not get them again. */
interface Report {
  readonly id: string;
  readonly version: number;
  readonly items: readonly Diagnostic[];
}

export interface Reports {
  /** The report of the document as it is now. */
  readonly of: (document: TextDocument) => Promise<Report>;
  /** Begins every id: tells this server process from others. */
  readonly prefix: string;
  readonly close: (uri: string) => void;
}

interface Kept {
  readonly reviewed: Reviewed;
  readonly report: Report;
}

export function createReports({ session, docsRoot }: Service): Reports {
  const kept = new Map<string, Kept>();
  const prefix = Math.random().toString(36).slice(2, 8);
  return {
    prefix,
    async of(document) {
      const reviewed = await session.review(document);
      const known = kept.get(document.uri);
      if (known?.reviewed === reviewed) return known.report;
      const items = reviewed.state === 'reviewed' ? diagnosticsOf(document, reviewed, docsRoot()) : [];
      const unchanged = known !== undefined && isSame(known, reviewed.settings, items);
      const id = unchanged ? known.report.id : `${prefix}-${reviewed.id}`;
      const report = { id, version: reviewed.version, items };
      kept.set(document.uri, { reviewed, report });
      return report;
    },
    close: uri => kept.delete(uri),
  };
}

function isSame(
  { reviewed, report }: Kept,
  settings: DocumentSettings,
  items: readonly Diagnostic[],
): boolean {
  if (reviewed.settings !== settings || report.items.length !== items.length) return false;
  return items.every((item, index) => {
    const before = report.items[index];
    return before !== undefined && isSameDiagnostic(before, item);
  });
}

function isSameDiagnostic(one: Diagnostic, two: Diagnostic): boolean {
  return (
    one.range.start.line === two.range.start.line &&
    one.range.start.character === two.range.start.character &&
    one.range.end.line === two.range.end.line &&
    one.range.end.character === two.range.end.character &&
    one.code === two.code &&
    one.severity === two.severity &&
    one.message === two.message &&
    JSON.stringify([one.data, one.relatedInformation]) === JSON.stringify([two.data, two.relatedInformation])
  );
}
