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
      const asked = level ?? 'review';
      const plain =
        asked === 'review'
          ? wholePlain(service, document, reviewed)
          : plainVersion(service, document, reviewed, { level: asked });
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
      const shown = await shownPlain(service, uri);
      return { text: shown?.plain.text ?? '' };
    }),
  );
}

/** The plain version that a virtual document shows, with the document that it is made from. */
export interface ShownPlain {
  readonly document: TextDocument;
  readonly reviewed: ReviewedText;
  readonly plain: Plain;
}

/** What stands behind `fineprint-plain:/NAME?URI`; null for any other URI, and where that document is not open. */
export async function shownPlain(service: Service, uri: string): Promise<ShownPlain | null> {
  const document = sourceOf(uri)
    .map(source => service.documents.get(source))
    .find(found => found !== undefined);
  const reviewed = document === undefined ? undefined : await service.session.review(document);
  if (document === undefined || reviewed?.state !== 'reviewed') return null;
  return { document, reviewed, plain: wholePlain(service, document, reviewed) };
}

const plains = new WeakMap<ReviewedText, Plain>();

/** The plain version of a document, made once for each version of it. */
function wholePlain(service: Service, document: TextDocument, reviewed: ReviewedText): Plain {
  const known = plains.get(reviewed) ?? plainVersion(service, document, reviewed, { level: 'review' });
  plains.set(reviewed, known);
  return known;
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

/** True for the URI of a plain version. */
export const isPlain = (uri: string): boolean => uri.startsWith(`${PLAIN_SCHEME}:`);

/** The documents that `fineprint-plain:/terms.md?URI` can stand for: clients encode the part behind “?” as they like. */
function sourceOf(uri: string): readonly string[] {
  if (!isPlain(uri)) return [];
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
