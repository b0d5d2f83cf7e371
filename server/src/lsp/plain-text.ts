import { type Connection, TextDocumentContentRequest } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { plainOf } from '../plain.ts';
import type { Plain } from '../review/plain-version.ts';
import type { Reviewer } from '../reviewer.ts';
import type { ReviewedText } from '../session.ts';
import { rangeOf } from './convert.ts';
import {
  PLAIN_SCHEME,
  PLAIN_TEXT,
  type PlainPassage,
  type PlainText,
  type PlainTextParams,
} from './protocol.ts';
import type { Service } from './service.ts';

/** The plain version of an open document: on request, and as a virtual document where the client knows those. */
export function registerPlainText(connection: Connection, service: Service): void {
  const { documents, guard, session } = service;
  connection.onRequest(
    PLAIN_TEXT,
    guard.request('plainText', async ({ uri, level }: PlainTextParams): Promise<PlainText | null> => {
      const document = documents.get(uri);
      const reviewed = document === undefined ? undefined : await session.review(document);
      if (document === undefined || reviewed?.state !== 'reviewed') return null;
      const plain = plainVersion(service, document, reviewed, { level: level ?? 'review' });
      return {
        uri,
        version: document.version,
        text: plain.text,
        signed: plain.signed,
        passages: plain.applied.map(passageOf(document)),
        refused: plain.refused.length,
      };
    }),
  );
  connection.onRequest(
    TextDocumentContentRequest.type,
    guard.request('textDocumentContent', async ({ uri }) => {
      const document = sourceOf(uri)
        .map(source => documents.get(source))
        .find(found => found !== undefined);
      const reviewed = document === undefined ? undefined : await session.review(document);
      if (document === undefined || reviewed?.state !== 'reviewed') return { text: '' };
      return { text: plainVersion(service, document, reviewed, { level: 'review' }).text };
    }),
  );
}

const passageOf =
  (document: TextDocument) =>
  ({ from, after, rules, receipt }: Plain['applied'][number]): PlainPassage => ({
    range: rangeOf(document, from),
    text: after,
    rules,
    receipt: receipt.message,
  });

/** What `fineprint plain` makes of a document, or of the sentences within two offsets. */
export function plainVersion(
  { session }: Service,
  document: TextDocument,
  { settings }: ReviewedText,
  options: Pick<Parameters<typeof plainOf>[2], 'level' | 'within'>,
): Plain {
  const reviewer: Pick<Reviewer, 'review'> = {
    review: (text, { config = settings.config.config, within }) =>
      session.reviewAgain(text, { ...settings, config: { ...settings.config, config } }, within),
  };
  return plainOf(reviewer, document.getText(), {
    path: settings.path,
    config: settings.config.config,
    ...options,
  });
}

/** The documents that `fineprint-plain:/terms.md?URI` can stand for: clients encode the part behind “?” as they like. */
function sourceOf(uri: string): readonly string[] {
  if (!uri.startsWith(`${PLAIN_SCHEME}:`)) return [];
  const found: string[] = [];
  let source = uri.slice(uri.indexOf('?') + 1);
  for (let round = 0; round < 3; round++) {
    found.push(source);
    try {
      source = decodeURIComponent(source);
    } catch {
      break;
    }
  }
  return found;
}
