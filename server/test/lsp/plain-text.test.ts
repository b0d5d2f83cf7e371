import type { CodeAction, DocumentLink, Location } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PLAIN_TEXT, type PlainText } from '../../src/lsp/protocol.ts';
import { type Client, startClient } from './client.ts';

const TEXT = '# Terms\n\nThe fee is paid by you within 14 days.\n\nBring a dog and/or a cat.\n';
const PLAIN = TEXT.replace('The fee is paid by you', 'You pay the fee');
const URI = 'file:///plain/terms%20new.md';

let client: Client;
beforeAll(async () => {
  client = await startClient();
  await client.open(URI, TEXT);
});
afterAll(async () => {
  await client.stop();
});

const rewrites = (actions: readonly CodeAction[]): readonly CodeAction[] =>
  actions.filter(({ title }) => title.startsWith('Put '));

describe('the plain version', () => {
  test('is told with its passages and receipts', async () => {
    const told = await client.connection.sendRequest<PlainText>(PLAIN_TEXT, { uri: URI });
    expect(told).toMatchObject({
      uri: URI,
      text: PLAIN,
      signed: false,
      passages: [{ range: { start: { line: 2, character: 0 } }, text: 'You pay the fee within 14 days.' }],
    });
    expect(told.passages[0]?.receipt).toContain('14 days');
    expect(await client.connection.sendRequest(PLAIN_TEXT, { uri: 'file:///no.md' })).toBeNull();
  });

  test('is a virtual document', async () => {
    const ask = (uri: string): Promise<unknown> =>
      client.connection.sendRequest('workspace/textDocumentContent', { uri });
    const named = `fineprint-plain:/plain/terms.md?${encodeURIComponent(URI)}`;
    expect(await ask(named)).toEqual({ text: PLAIN });
    expect(
      await ask(`fineprint-plain:/plain/terms.md?${encodeURIComponent(encodeURIComponent(URI))}`),
    ).toEqual({ text: PLAIN });
    expect(await ask('fineprint-plain:/none.md?nothing')).toEqual({ text: '' });
  });
});

describe('the lines of a plain version', () => {
  const LETTER =
    '# Terms\n\n1. **Fees.** The fee is paid by you within 14 days, as clause 2 says. Keep the bill.\n\n2. **Pets.** Prior to your visit, call us.\n\nBring no dog.\n';
  const uri = 'file:///plain/lines.md';
  const plainUri = `fineprint-plain:/plain/lines.md?${encodeURIComponent(uri)}`;
  const definition = async (words: string): Promise<string | null> => {
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: plainUri,
    });
    const shown = TextDocument.create(plainUri, 'markdown', 1, text);
    expect(text).toContain(words);
    const found = await client.connection.sendRequest<Location[] | null>('textDocument/definition', {
      textDocument: { uri: plainUri },
      position: shown.positionAt(text.indexOf(words) + 1),
    });
    expect(found?.map(one => one.uri) ?? [uri]).toEqual([uri]);
    const [first] = found ?? [];
    return first === undefined ? null : TextDocument.create(uri, 'markdown', 1, LETTER).getText(first.range);
  };

  test('lead to the passages that they stand for, reworded or not', async () => {
    await client.open(uri, LETTER);
    expect(await definition('You pay the fee')).toContain('The fee is paid by you');
    expect(await definition('Keep the bill')).toContain('Keep the bill.');
    expect(await definition('your visit')).toContain('Prior to your visit');
    expect(await definition('Bring no dog')).toBe('Bring no dog.');
  });

  test('are links where a clause begins', async () => {
    const links = await client.connection.sendRequest<DocumentLink[] | null>('textDocument/documentLink', {
      textDocument: { uri: plainUri },
    });
    expect(links?.map(({ target }) => target)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^file:\/\/\/plain\/lines\.md#L3,/)]),
    );
    const none = { textDocument: { uri: 'fineprint-plain:/no.md?file:///no.md' } };
    expect(await client.connection.sendRequest('textDocument/documentLink', none)).toBeNull();
  });
});

describe('rewriting a sentence', () => {
  test('offers what the plain version would do, with its receipt', async () => {
    const [action, ...others] = rewrites(await client.actions(URI, 'paid', ['refactor.rewrite']));
    expect(others).toEqual([]);
    expect(action).toMatchObject({ title: 'Put this sentence plainly', kind: 'refactor.rewrite.fineprint' });
    const [annotation] = Object.values(action?.edit?.changeAnnotations ?? {});
    expect(annotation).toMatchObject({ needsConfirmation: true });
    expect(annotation?.description).toContain('14 days');
  });

  test('offers nothing where only the author can choose', async () => {
    expect(rewrites(await client.actions(URI, 'and/or', ['refactor.rewrite']))).toEqual([]);
  });

  test('a fix for a person to accept says what the lock says of it', async () => {
    const fix = (await client.actions(URI, 'and/or')).find(({ title }) => title === 'Replace with “or”');
    const [annotation] = Object.values(fix?.edit?.changeAnnotations ?? {});
    expect(annotation?.description).toContain('Only you can decide this');
  });
});
