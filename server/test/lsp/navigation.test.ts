import type {
  CompletionItem,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Position,
  Range,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Client, startClient } from './client.ts';

const TEXT = [
  '# Conditions of Acorn',
  'Acorn Foods Ltd (“Acorn” or “we”) runs this shop.',
  '## 1. Definitions',
  '“**Service Fee**” means the price of your plan.',
  '“Term” means 12 months.',
  '## 2. Price',
  '2.1 You pay the Service Fee each month. Service Fees are due on the first day. The SERVICE FEE’S amount is fixed.',
  '2.2 See clause 3.1 and clause 2.1.',
  '## 3. End',
  '3.1 You may end the Term under clause 2.',
  '3.2 We keep the **Service Fee** of the last month.',
].join('\n\n');

let client: Client;
let count = 0;
let uri = '';
beforeAll(async () => {
  client = await startClient();
});
beforeEach(async () => {
  uri = `file:///contract-${String(count++)}.md`;
  await client.open(uri, `---\nfineprint:\n  kind: contract\n---\n\n${TEXT}`);
});
afterAll(async () => {
  await client.stop();
});

/** A position inside some words, two characters from their start. */
function at(words: string): { readonly textDocument: { readonly uri: string }; readonly position: Position } {
  const { start } = client.rangeOf(uri, words);
  return { textDocument: { uri }, position: { line: start.line, character: start.character + 2 } };
}

function textIn({ start, end }: Range): string {
  const lines = client.text(uri).split('\n');
  return lines[start.line]?.slice(start.character, end.character) ?? '';
}

const ask = <T>(method: string, parameters: object): Promise<T> =>
  client.connection.sendRequest(`textDocument/${method}`, parameters);

const rename = (words: string, newName: string): Promise<WorkspaceEdit> =>
  ask('rename', { ...at(words), newName });

describe('finding things', () => {
  test('a term leads to its definition, and a reference to its clause', async () => {
    const [term] = await ask<Location[]>('definition', at('Service Fee each'));
    expect(term).toMatchObject({ uri, range: { start: { line: 11 } } });
    expect(textIn(term?.range ?? client.rangeOf(uri, 'x'))).toBe('Service Fee');
    const [clause] = await ask<Location[]>('definition', at('clause 3.1'));
    expect(clause?.range.start.line).toBe(23);
  });

  test('all uses of a term and all references to a clause', async () => {
    const context = { includeDeclaration: true };
    const uses = await ask<Location[]>('references', { ...at('Service Fee each'), context });
    expect(uses.map(({ range }) => textIn(range))).toEqual([
      'Service Fee',
      'Service Fee',
      'Service Fees',
      'SERVICE FEE’S',
      'Service Fee',
    ]);
    const others = await ask<Location[]>('references', {
      ...at('Service Fee each'),
      context: { includeDeclaration: false },
    });
    expect(others).toHaveLength(4);
    const clauses = await ask<Location[]>('references', { ...at('clause 2.1'), context });
    expect(clauses.map(({ range }) => textIn(range))).toEqual(['2.1', '2.1']);
  });

  test('the same places are highlighted', async () => {
    const found = await ask<DocumentHighlight[]>('documentHighlight', at('Term under'));
    expect(found.map(({ kind, range }) => `${textIn(range)} ${String(kind)}`)).toEqual(['Term 3', 'Term 2']);
  });

  test('a hover says what a term means, where that is said, and what a clause says', async () => {
    const term = await ask<Hover>('hover', at('Service Fee each'));
    expect(JSON.stringify(term.contents)).toContain('means the price of your plan');
    expect(JSON.stringify(term.contents)).toContain('Defined in 1 Definitions');
    const clause = await ask<Hover>('hover', at('clause 3.1'));
    expect(JSON.stringify(clause.contents)).toContain('You may end the Term');
  });

  test('clauses, definitions and parties are symbols', async () => {
    const symbols = await ask<DocumentSymbol[]>('documentSymbol', { textDocument: { uri } });
    const names = (list: readonly DocumentSymbol[]): unknown[] =>
      list.map(({ name, children }) => [name, names(children ?? [])]);
    expect(JSON.stringify(names(symbols))).toContain('["2 Price",[["2.1",[]],["2.2",[]]]]');
    expect(JSON.stringify(symbols)).toContain('"name":"Acorn","detail":"party"');
    const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'service f',
    });
    expect(found.some(({ name, location }) => name === 'Service Fee' && location.uri === uri)).toBe(true);
  });

  test('clauses fold, references are links, and terms have tokens', async () => {
    const folds = await ask<FoldingRange[]>('foldingRange', { textDocument: { uri } });
    expect(folds).toContainEqual({ startLine: 15, endLine: 19, kind: 'region' });
    const links = await ask<DocumentLink[]>('documentLink', { textDocument: { uri } });
    expect(links.map(({ range, target }) => `${textIn(range)} ${target ?? ''}`)).toEqual([
      `clause 3.1 ${uri}#L24,1`,
      `clause 2.1 ${uri}#L18,1`,
      `clause 2 ${uri}#L16,7`,
    ]);
    const tokens = await ask<SemanticTokens>('semanticTokens/full', { textDocument: { uri } });
    expect(tokens.data.length).toBeGreaterThanOrEqual(50);
  });

  test('terms and clause numbers are completed', async () => {
    await client.change(uri, [{ text: `${client.text(uri)}\n\n3.3 See clause ` }]);
    const end = client.text(uri).split('\n').length - 1;
    const numbers = await ask<CompletionItem[]>('completion', {
      textDocument: { uri },
      position: { line: end, character: 15 },
    });
    expect(numbers.map(({ label }) => label)).toContain('3.2');
    await client.change(uri, [{ text: `${client.text(uri)}2 and the Serv` }]);
    const terms = await ask<CompletionItem[]>('completion', {
      textDocument: { uri },
      position: { line: end, character: 29 },
    });
    expect(terms.map(({ label }) => label)).toEqual(['Acorn', 'Service Fee', 'Term']);
  });
});

describe('renaming', () => {
  test('a term in all its forms, with the letters of each place', async () => {
    const prepared = await ask<{ readonly placeholder: string }>('prepareRename', at('Service Fees are'));
    expect(prepared.placeholder).toBe('Service Fee');
    const text = await client.applyEdit(uri, await rename('Service Fee each', 'Plan Charge'));
    expect(text).toContain('“**Plan Charge**” means');
    expect(text).toContain(
      'You pay the Plan Charge each month. Plan Charges are due on the first day. The PLAN CHARGE’S amount',
    );
    expect(text).toContain('We keep the **Plan Charge** of');
    expect(text).not.toMatch(/Service Fee/i);
  });

  test('a clause number with all references to it', async () => {
    const text = await client.applyEdit(uri, await rename('## 3. End'.slice(3), '7'));
    expect(text).toContain('## 7. End');
    expect(text).toContain('7.1 You may end');
    expect(text).toContain('See clause 7.1 and clause 2.1.');
  });

  test.each([
    ['Service Fee each', 'Term', '“Term” is already defined'],
    ['Service Fee each', 'Price', 'already stands in the text'],
    ['Service Fee each', 'A*B', 'letters, numbers, spaces and hyphens only'],
    ['we”', 'they', 'pronoun'],
    ['2.2 See', '1', 'already a clause with that number'],
  ])('it refuses to call %s %s and says why', async (words, name, reason) => {
    const { start } = client.rangeOf(uri, words);
    const where = { textDocument: { uri }, position: { line: start.line, character: start.character + 1 } };
    await expect(ask('rename', { ...where, newName: name })).rejects.toThrow(reason);
  });
});
