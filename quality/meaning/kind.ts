import { DOCUMENT_KINDS, type DocumentKind } from '@fineprint/rules/kit/document';

/** True where a cell names a kind of document. */
export const isDocumentKind = (text: string): text is DocumentKind =>
  DOCUMENT_KINDS.some(kind => kind === text);
