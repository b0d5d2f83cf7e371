import {
  type Connection,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ContractView, type Stretch, stretchOf, targetsIn } from '../contract/view.ts';
import { contractOf } from './contract.ts';
import type { Service } from './service.ts';

/** Defined terms are variables, and where they are defined declarations; references to clauses are namespaces. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: ['variable', 'namespace'],
  tokenModifiers: ['declaration'],
};

export function registerSemanticTokens(connection: Connection, service: Service): void {
  connection.languages.semanticTokens.on(
    service.guard.request('semanticTokens', async ({ textDocument }): Promise<SemanticTokens> => {
      const found = await contractOf(service, textDocument);
      return found === null ? { data: [] } : tokensOf(found.document, found.view);
    }),
  );
}

interface Token extends Stretch {
  readonly type: number;
  readonly modifiers: number;
}

function tokensOf(document: TextDocument, view: ContractView): SemanticTokens {
  const defined = new Set(
    view.model.definitions.map(({ block, at }) => `${String(block)} ${String(at.start)}`),
  );
  const tokens: Token[] = [
    ...view.uses.map(use => ({
      ...stretchOf(view, use.block, use),
      type: 0,
      modifiers: defined.has(`${String(use.block)} ${String(use.start)}`) ? 1 : 0,
    })),
    ...targetsIn(view).map(({ reference, target }) => ({
      ...stretchOf(view, reference.block, target.at),
      type: 1,
      modifiers: 0,
    })),
  ].sort((one, two) => one.start - two.start);
  const builder = new SemanticTokensBuilder();
  let end = 0;
  for (const token of tokens) {
    const { line, character } = document.positionAt(token.start);
    // A token may not go on in the next line, and two may not overlap.
    if (token.start < end || document.positionAt(token.end).line !== line) continue;
    builder.push(line, character, token.end - token.start, token.type, token.modifiers);
    end = token.end;
  }
  return builder.build();
}
