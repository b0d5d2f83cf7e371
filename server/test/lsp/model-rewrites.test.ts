import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  MODEL_ANSWERS,
  MODEL_PASSAGES,
  type ModelPassages,
  type ModelRewrite,
} from '../../src/lsp/protocol.ts';
import { type Client, startClient } from './client.ts';

const CLAUSE = 'If you pay the **price** in time, we must not keep the goods for more than 14 days.';
const TEXT = `# Terms\n\n${CLAUSE} Bring a bag.\n`;

let client: Client;
let count = 0;
let uri = '';
beforeAll(async () => {
  client = await startClient();
});
beforeEach(async () => {
  uri = `file:///model-${String(count++)}.md`;
  await client.open(uri, TEXT);
});
afterAll(async () => {
  await client.stop();
});

const passagesAt = (words: string): Promise<ModelPassages | null> =>
  client.connection.sendRequest(MODEL_PASSAGES, { uri, range: client.rangeOf(uri, words) });

const answer = (answers: readonly (string | null)[], version = 1): Promise<ModelRewrite | null> =>
  client.connection.sendRequest(MODEL_ANSWERS, {
    uri,
    range: client.rangeOf(uri, 'must not keep'),
    version,
    answers,
    model: 'Tiny',
  });

test('a model of the client sees one sentence, with signs for what it may not change', async () => {
  const given = await passagesAt('must not keep');
  expect(given?.passages).toHaveLength(1);
  expect(given?.passages[0]).toMatch(/^If you pay the ⟦1⟧.*⟦\d⟧ in time, we must not keep .* ⟦\d⟧\.$/);
  expect(given?.passages[0]).not.toContain('14');
  expect(given?.instructions).toContain('⟦1⟧');
  expect(await passagesAt('# Terms')).toBeNull();
});

test('what means the same is an edit that asks, marked as written by the model, with its receipt', async () => {
  const [passage = ''] = (await passagesAt('must not keep'))?.passages ?? [];
  const told = await answer([passage.replace(/^If (.*?), we (.*)\.$/, 'We $2 if $1.')]);
  expect(told?.refused).toEqual([]);
  const edit = told?.edit as WorkspaceEdit;
  const [annotation] = Object.values(edit.changeAnnotations ?? {});
  expect(annotation).toMatchObject({ needsConfirmation: true });
  expect(annotation?.description).toMatch(/^Written by Tiny\. Receipt: keeps: .*14 days/);
  expect(await client.applyEdit(uri, edit)).toBe(
    '# Terms\n\nWe must not keep the goods for more than 14 days if you pay the **price** in time. Bring a bag.\n',
  );
});

test.each([
  ['drops “not”', (text: string) => text.replace('must not', 'must'), /must not → must/],
  ['loses a sign', (text: string) => text.replace('⟦1⟧', 'price'), /protected/],
  ['adds a promise', (text: string) => `${text} We pay you back.`, /adds/],
])('what %s is refused', async (_, change, reason) => {
  const [passage = ''] = (await passagesAt('must not keep'))?.passages ?? [];
  const told = await answer([change(passage)]);
  expect(told).toEqual({ edit: null, refused: [expect.stringMatching(reason)] });
});

test('an answer to a text that has changed since is refused, and so is a signed document', async () => {
  await expect(answer(['We keep it.'], 7)).rejects.toThrow('changed since');
  await client.change(uri, [{ text: `${TEXT}\nBy: /s/ Ada Byron\n` }]);
  expect(await passagesAt('must not keep')).toBeNull();
});
