import type { Finding } from '@fineprint/rules/kit/finding';
import type { Connection } from 'vscode-languageserver';
import type { Reviewed } from '../session.ts';
import { documentHeadline } from '../levers.ts';
import { type DocumentStatus, type FindingCounts, STATUS, type StatusParams } from './protocol.ts';
import type { Service } from './service.ts';

/** Tells what a document counts as and how it stands: on request, and after each review where the client wants it. */
export function registerStatus(connection: Connection, { client, documents, guard, session }: Service): void {
  connection.onRequest(
    STATUS,
    guard.request('status', async ({ uri }: StatusParams): Promise<DocumentStatus | null> => {
      const document = documents.get(uri);
      return document === undefined ? null : statusOf(uri, await session.review(document));
    }),
  );
  session.onReviewed(({ uri }, reviewed) => {
    if (client().options.status) void connection.sendNotification(STATUS, statusOf(uri, reviewed));
  });
}

export const NO_FINDINGS: FindingCounts = { error: 0, warning: 0, info: 0, suppressed: 0 };

function statusOf(uri: string, reviewed: Reviewed): DocumentStatus {
  const { version, state } = reviewed;
  if (state !== 'reviewed') return { uri, version, state, ...UNKNOWN };
  const { kind, kindReason, audience, audienceReason, grade, words, sentences, document } = reviewed.review;
  const findings = countFindings(reviewed, NO_FINDINGS);
  return {
    uri,
    version,
    state,
    kind,
    kindReason,
    audience,
    audienceReason,
    grade,
    score: documentHeadline(document)?.score ?? null,
    words,
    sentences,
    findings,
  };
}

const UNKNOWN: Omit<DocumentStatus, 'uri' | 'version' | 'state'> = {
  kind: null,
  kindReason: null,
  audience: null,
  audienceReason: null,
  grade: null,
  score: null,
  words: 0,
  sentences: 0,
  findings: NO_FINDINGS,
};

/** The counts with those of a review added. */
export function countFindings(reviewed: Reviewed, before: FindingCounts): FindingCounts {
  if (reviewed.state !== 'reviewed') return before;
  const { shown, review } = reviewed;
  const of = (severity: Finding['severity']): number =>
    before[severity] + shown.filter(finding => finding.severity === severity).length;
  const suppressed = review.findings.filter(finding => finding.suppressed !== null).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    suppressed: before.suppressed + suppressed,
  };
}
