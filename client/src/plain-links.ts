import { Disposable, languages, type Position, type TextDocument } from 'vscode';
import { DefinitionRequest, DocumentLinkRequest, type LanguageClient } from 'vscode-languageclient/node';
import { PLAIN_SCHEME } from '../../server/src/lsp/protocol.ts';

/** From the lines of a plain version to the passages that they stand for. The server is asked, but reviews nothing of it. */
export function linkPlainVersions(client: LanguageClient): Disposable {
  const selector = { scheme: PLAIN_SCHEME };
  const textDocument = ({ uri }: TextDocument): { readonly uri: string } => ({
    uri: client.code2ProtocolConverter.asUri(uri),
  });
  return Disposable.from(
    languages.registerDefinitionProvider(selector, {
      provideDefinition: async (document: TextDocument, position: Position) => {
        const parameters = { textDocument: textDocument(document), position };
        return client.protocol2CodeConverter.asDefinitionResult(
          await client.sendRequest(DefinitionRequest.type, parameters),
        );
      },
    }),
    languages.registerDocumentLinkProvider(selector, {
      provideDocumentLinks: async (document: TextDocument) =>
        client.protocol2CodeConverter.asDocumentLinks(
          await client.sendRequest(DocumentLinkRequest.type, { textDocument: textDocument(document) }),
        ),
    }),
  );
}
