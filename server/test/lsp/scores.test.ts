import type { CodeLens, Hover } from 'vscode-languageserver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, startClient } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await startClient();
});
afterAll(async () => {
  await client.stop();
});

const EASY =
  'We send you a bill each month. You can pay it by card or at the bank. Call us if you need help. ';
const TEXT = `# Terms\n\n## Fees\n\n${EASY.repeat(5)}\n\n## Ending\n\nCall and/or write.\n`;

const lenses = (uri: string): Promise<CodeLens[] | null> =>
  client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });

const hover = (uri: string, line: number): Promise<Hover | null> =>
  client.connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line, character: 4 },
  });

test('a line above each section says its grade, words and findings', async () => {
  const uri = 'file:///lenses.md';
  await client.open(uri, TEXT);
  const found = await lenses(uri);
  expect(found?.map(({ range, command }) => [range.start.line, command?.title])).toEqual([
    [0, expect.stringMatching(/^Grade -?\d\.\d · 119 words · [1-9]\d* findings?$/)],
    [2, expect.stringMatching(/^Grade -?\d\.\d · 115 words · \d+ findings?$/)],
  ]);
});

test('clauses have such lines where there are no headings', async () => {
  const uri = 'file:///clauses.md';
  await client.open(uri, `1. ${EASY.repeat(5)}\n\n2. Call us.\n`);
  expect((await lenses(uri))?.map(({ range }) => range.start.line)).toEqual([0]);
});

test('a setting turns them off', async () => {
  const uri = 'file:///off.md';
  const quiet = await startClient({ settings: { codeLens: false } });
  await quiet.open(uri, TEXT);
  expect(await quiet.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } })).toEqual([]);
  await quiet.stop();
});

test('a hover on a heading shows the scores of its section', async () => {
  const uri = 'file:///hover.md';
  await client.open(uri, TEXT);
  const shown = await hover(uri, 2);
  const value =
    shown !== null && 'value' in (shown.contents as object)
      ? (shown.contents as { value: string }).value
      : '';
  expect(value).toMatch(
    /^\*\*Fees\*\*: grade -?\d\.\d, Flesch reading ease \d+\.\d, Dale–Chall \d\.\d\n\n115 words in 15 sentences/,
  );
  expect(shown?.range).toEqual({ start: { line: 2, character: 3 }, end: { line: 2, character: 7 } });
  expect(await hover(uri, 6)).toBeNull();
});
