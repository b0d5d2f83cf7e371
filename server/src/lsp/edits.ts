import type { SourceEdit } from '@fineprint/rules/kit/finding';
import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';
import { textEditsOf } from './convert.ts';

/** Edits to one document, for this version of it where the client can check. */
export function workspaceEditOf(
  client: Client,
  document: TextDocument,
  edits: readonly SourceEdit[],
): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = textEditsOf(document, edits);
  if (!client.versionedEdits) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

const CONFIRM = 'review';
const ANNOTATION: ChangeAnnotation & { readonly description: string } = {
  label: 'Check that the meaning stays the same',
  needsConfirmation: true,
  description: 'Fineprint cannot be sure that this wording means the same here.',
};

/**
 * Edits that a person must accept: marked so where the client asks before it makes them. `description` is what that
 * person reads, such as a receipt of the meaning lock.
 */
export function confirmedEditOf(
  client: Client,
  document: TextDocument,
  edits: readonly SourceEdit[],
  description: string = ANNOTATION.description,
): WorkspaceEdit {
  if (!client.confirmsEdits) return workspaceEditOf(client, document, edits);
  const { uri, version } = document;
  const annotated = textEditsOf(document, edits).map(edit => ({ ...edit, annotationId: CONFIRM }));
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: annotated }],
    changeAnnotations: { [CONFIRM]: { ...ANNOTATION, description } },
  };
}
