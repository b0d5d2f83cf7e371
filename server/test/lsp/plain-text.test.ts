import type { CodeAction } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
