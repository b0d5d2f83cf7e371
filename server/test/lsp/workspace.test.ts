import type {
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { CancellationTokenSource, ProgressType } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, createFolder, eventually, type Folder, startClient } from './client.ts';

let folder: Folder;
let client: Client;
beforeAll(async () => {
  folder = createFolder({
    'terms.md': 'Call and/or write.\n',
    'help/start.html': '<p>Call and/or write.</p>\n',
    'good.txt': 'Thank you.\n',
    'node_modules/other.md': 'Call and/or write.\n',
    '.gitignore': 'built/\n',
    'built/terms.md': 'Call and/or write.\n',
    'code.ts': '// Call and/or write.\n',
  });
  client = await startClient({ folders: [folder.path] });
});
afterAll(async () => {
  await client.stop();
  folder.remove();
});

const pull = (previousResultIds: readonly unknown[] = [], rest: object = {}) =>
  client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds,
    ...rest,
  });

const summary = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
  items.map(item => [item.uri, item.kind === 'full' ? item.items.length : item.kind]);

describe('workspace diagnostics', () => {
  test('cover the files of the folders, open or not', async () => {
    await client.open(folder.uri('good.txt'), 'Call and/or write.\n', 'plaintext');
    expect(summary((await pull()).items)).toEqual([
      [folder.uri('good.txt'), 1],
      [folder.uri('help/start.html'), 1],
      [folder.uri('terms.md'), 1],
    ]);
    await client.close(folder.uri('good.txt'));
  });

  test('are not sent again where nothing changed, and are emptied for files that are gone', async () => {
    folder.write('gone.md', 'Call and/or write.\n');
    const before = (await pull()).items;
    folder.write('terms.md', 'Thank you.\n');
    folder.write('.gitignore', 'built/\ngone.md\n');
    const previous = before.map(({ uri, resultId }) => ({ uri, value: resultId }));
    expect(summary((await pull(previous)).items)).toEqual([
      [folder.uri('good.txt'), 'unchanged'],
      [folder.uri('help/start.html'), 'unchanged'],
      [folder.uri('terms.md'), 0],
      [folder.uri('gone.md'), 0],
    ]);
    folder.write('terms.md', 'Call and/or write.\n');
  });

  test('come one file at a time where the client takes them so', async () => {
    const parts: WorkspaceDiagnosticReport[] = [];
    const type = new ProgressType<WorkspaceDiagnosticReport>();
    client.connection.onProgress(type, 'parts', part => {
      parts.push(part);
    });
    expect(await pull([], { partialResultToken: 'parts' })).toEqual({ items: [] });
    expect(summary(parts.flatMap(({ items }) => items))).toHaveLength(3);
    expect(parts).toHaveLength(3);
  });

  test('wait for a change where the client has everything, and can be cancelled', async () => {
    const previous = (await pull()).items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    const source = new CancellationTokenSource();
    const waiting = client.connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: previous, partialResultToken: 'waiting' },
      source.token,
    );
    let isOver = false;
    const ended = waiting.catch(() => undefined).then(() => (isOver = true));
    await client.connection.sendRequest('fineprint/status', { uri: 'file:///none.md' });
    expect(isOver).toBe(false);
    source.cancel();
    await expect(waiting).rejects.toThrow(/cancel/i);
    await ended;
  });
});

describe('the command “Review Workspace”', () => {
  test('counts, and shows the findings of closed files to a client that does not ask for them', async () => {
    const quiet = await startClient({
      folders: [folder.path],
      initializationOptions: { workspaceDiagnostics: false },
    });
    expect(quiet.capabilities).toMatchObject({ diagnosticProvider: { workspaceDiagnostics: false } });
    const result = await quiet.connection.sendRequest('workspace/executeCommand', {
      command: 'fineprint.reviewWorkspace',
    });
    expect(result).toEqual({
      files: 3,
      findings: { error: 0, warning: 2, info: 0, suppressed: 0 },
      cancelled: false,
    });
    const uri = folder.uri('terms.md');
    const last = (): number | undefined =>
      quiet.pushed.findLast(push => push.uri === uri)?.diagnostics.length;
    expect(last()).toBe(1);
    await quiet.open(uri, 'Call and/or write.\n');
    await eventually('the open document to be cleared', () => last() === 0);
    expect(await quiet.diagnostics(uri)).toHaveLength(1);
    await quiet.close(uri);
    await eventually('the closed file to be shown', () => last() === 1);
    await quiet.stop();
  });

  test('can be stopped from its progress', async () => {
    client.connection.onRequest('window/workDoneProgress/create', ({ token }: { readonly token: string }) => {
      client.connection.onProgress(new ProgressType<{ readonly kind: string }>(), token, ({ kind }) => {
        if (kind === 'begin')
          void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
      });
      return null;
    });
    for (let index = 0; index < 200; index++)
      folder.write(`many/${String(index)}.md`, 'Call and/or write.\n');
    const result = await client.connection.sendRequest('workspace/executeCommand', {
      command: 'fineprint.reviewWorkspace',
    });
    expect(result).toMatchObject({ cancelled: true });
  });
});
