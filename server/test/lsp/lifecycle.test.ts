import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { ABLE, eventually, startClient } from './client.ts';

const TEXT = 'You shall pay the fee and/or a charge.\n';

test('a server says what it can do, and ends with 0 after a shutdown', async () => {
  const client = await startClient();
  expect(client.capabilities).toMatchObject({
    textDocumentSync: { openClose: true, change: 2 },
    diagnosticProvider: { workspaceDiagnostics: true },
    codeActionProvider: {
      codeActionKinds: ['quickfix', 'refactor.rewrite.fineprint', 'source.fixAll.fineprint'],
      resolveProvider: true,
    },
    hoverProvider: true,
    executeCommandProvider: { commands: ['fineprint.reviewWorkspace', 'fineprint.fixAll'] },
  });
  expect(await client.stop()).toBe(0);
});

test('a server that is left without a shutdown ends with 1', async () => {
  const client = await startClient();
  const ended = once(client.server, 'exit');
  await client.connection.sendNotification('exit');
  expect((await ended)[0]).toBe(1);
});

describe('a fault', () => {
  test('in one request answers with an error, is told once, and stops nothing else', async () => {
    const client = await startClient({ env: { FINEPRINT_TEST_FAULTS: 'hover' } });
    await client.open('file:///terms.md', TEXT);
    const hover = () =>
      client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: 'file:///terms.md' },
        position: { line: 0, character: 5 },
      });
    await expect(hover()).rejects.toThrow('Fineprint could not answer “hover”.');
    await expect(hover()).rejects.toThrow();
    expect(await client.diagnostics('file:///terms.md')).not.toHaveLength(0);
    expect(client.logged.filter(message => message.startsWith('hover failed'))).toHaveLength(1);
    expect(await client.stop()).toBe(0);
  });

  test('while pushing leaves the server alive', async () => {
    const client = await startClient({
      capabilities: {},
      env: { FINEPRINT_TEST_FAULTS: 'publishDiagnostics' },
    });
    await client.open('file:///terms.md', TEXT);
    await eventually('the fault', () => client.logged.some(message => message.startsWith('publish')));
    expect(await client.diagnostics('file:///terms.md')).not.toHaveLength(0);
    expect(await client.stop()).toBe(0);
  });
});

test('a request that is cancelled says so', async () => {
  const client = await startClient();
  await client.open('file:///long.md', TEXT.repeat(2000));
  const { connection } = client;
  const first = client.diagnostics('file:///long.md');
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const source = new CancellationTokenSource();
  const second = connection.sendRequest(
    'textDocument/hover',
    { textDocument: { uri: 'file:///long.md' }, position: { line: 0, character: 5 } },
    source.token,
  );
  source.cancel();
  await expect(second).rejects.toThrow(/cancel/i);
  expect(await first).not.toHaveLength(0);
  expect(await client.stop()).toBe(0);
});

test('documents that are no files, and of languages that nobody knows, are reviewed; data is not', async () => {
  const client = await startClient({ capabilities: ABLE });
  await client.open('untitled:Untitled-1', `# Terms\n\n${TEXT}`, 'markdown');
  await client.open('untitled:Untitled-2', '<p title="and/or">Call and/or write.</p>\n', 'html');
  await client.open('vscode-vfs://github/some/repository/notes', TEXT, 'klingon');
  await client.open('file:///a%20folder/terms%20of%20use.md', TEXT, 'plaintext');
  expect((await client.diagnostics('untitled:Untitled-2')).map(({ range }) => range.start.character)).toEqual(
    [23],
  );
  for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/some/repository/notes']) {
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toContain('and-or');
  }
  expect(await client.diagnostics('file:///a%20folder/terms%20of%20use.md')).not.toHaveLength(0);
  await client.open('file:///fineprint.config.yaml', 'rules: # use and/or\n', 'yaml');
  await client.open('file:///messages.json', '{ "a": "Call and/or write." }\n', 'json');
  expect(await client.diagnostics('file:///fineprint.config.yaml')).toEqual([]);
  expect(await client.diagnostics('file:///messages.json')).toEqual([]);
  expect(await client.pull('file:///never-opened.md')).toEqual({ kind: 'full', items: [] });
  expect(await client.stop()).toBe(0);
});
