import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ContractView, viewOf } from '../contract/view.ts';
import type { ReviewedText } from '../session.ts';
import { offsetOf } from './convert.ts';
import type { Service } from './service.ts';

/** An open document with its contract: what the features of navigation look at. */
export interface OpenContract {
  readonly document: TextDocument;
  readonly reviewed: ReviewedText;
  readonly view: ContractView;
}

/** Null for a document that is not open or not reviewed. */
export async function contractOf(
  { documents, session }: Service,
  { uri }: { readonly uri: string },
): Promise<OpenContract | null> {
  const document = documents.get(uri);
  if (document === undefined) return null;
  const reviewed = await session.review(document);
  return reviewed.state === 'reviewed'
    ? { document, reviewed, view: viewOf(reviewed.review.document) }
    : null;
}

/** An open contract and an offset in it. */
export async function contractAt(
  service: Service,
  {
    textDocument,
    position,
  }: { readonly textDocument: { readonly uri: string }; readonly position: Position },
): Promise<(OpenContract & { readonly offset: number }) | null> {
  const found = await contractOf(service, textDocument);
  return found === null ? null : { ...found, offset: offsetOf(found.document, position) };
}
