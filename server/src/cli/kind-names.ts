import type { DocumentKind } from '@fineprint/rules/kit/document';

/** Kinds of documents as reports for people name them. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  contract: 'contract',
  privacy: 'privacy notice',
  policy: 'policy',
  help: 'help text',
  'ui-strings': 'interface text',
};
