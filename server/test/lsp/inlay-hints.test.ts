import type { InlayHint } from 'vscode-languageserver/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, startClient } from './client.ts';

const TEXT = '# Terms\n\nPrior to the visit, bring a dog and/or a cat.\n';
const LONG = `# Terms\n\n${'Prior to the visit, the Supplier shall call.\n\n'.repeat(50)}`;
const RANGE = { start: { line: 0, character: 0 }, end: { line: 500, character: 0 } };

let client: Client;
beforeAll(async () => {
  client = await startClient();
});
afterAll(async () => {
  await client.stop();
});

const hints = async (of: Client, uri: string, text: string): Promise<readonly InlayHint[]> => {
  await of.open(uri, text);
  return of.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range: RANGE });
};

test('the plain wording stands behind the words that it would replace', async () => {
  expect(await hints(client, 'file:///hints.md', TEXT)).toMatchObject([
    { position: { line: 2, character: 8 }, label: '→ Before', textEdits: [{ newText: 'Before' }] },
  ]);
});

test('a contract with many gets none, unless asked for', async () => {
  expect(await hints(client, 'file:///contract/terms.md', LONG)).toEqual([]);
  const asked = await startClient({ settings: { inlayHints: 'always' } });
  expect((await hints(asked, 'file:///contract/terms.md', LONG)).length).toBeGreaterThanOrEqual(50);
  await asked.stop();
  const quiet = await startClient({ settings: { inlayHints: 'never' } });
  expect(await hints(quiet, 'file:///hints.md', TEXT)).toEqual([]);
  await quiet.stop();
});
