import { afterEach, describe, expect, test } from 'vitest';
import { type Client, createFolder, eventually, type Folder, startClient } from './client.ts';

const TEXT = 'Call and/or write. Utilize the form.\n';
const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function folderWith(files: Readonly<Record<string, string>>): Folder {
  const folder = createFolder(files);
  folders.push(folder);
  return folder;
}

const codes = async (client: Client, uri: string): Promise<readonly unknown[]> =>
  (await client.diagnostics(uri)).map(({ code }) => code);

const changed = (client: Client, uri: string): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });

describe('configuration files', () => {
  test('hold for the documents below them, and are watched', async () => {
    const folder = folderWith({
      'terms.md': TEXT,
      'fineprint.config.yaml': 'extends: [./house.yaml]\nkind: help\n',
      'house.yaml': 'rules:\n  complex-word: off\n',
    });
    const client = await startClient({ folders: [folder.path] });
    const uri = folder.uri('terms.md');
    await client.open(uri, TEXT);
    expect(await codes(client, uri)).toEqual(['and-or']);
    const watched = JSON.stringify(
      await eventually('the watchers', () => client.registered.length > 1 && client.registered),
    );
    expect(watched).toContain('**/fineprint.config.yaml');
    expect(watched).toContain('**/house.yaml');

    const { resultId } = await client.pull(uri);
    folder.write('house.yaml', 'rules:\n  and-or: error\n');
    await changed(client, folder.uri('house.yaml'));
    await eventually('a refresh', () => client.refreshed.length > 0);
    expect(await client.pull(uri, resultId)).toMatchObject({
      kind: 'full',
      items: [{ code: 'and-or', severity: 1 }, {}],
    });
    await client.stop();
  });

  test('say which files are catalogs of texts', async () => {
    const folder = folderWith({
      'fineprint.config.yaml': 'overrides:\n  - { files: "app/**", kind: ui-strings }\n',
    });
    const client = await startClient({ folders: [folder.path] });
    const catalog = '{ "pay": "Call and/or write to us." }';
    for (const name of ['app/en.json', 'data.json']) await client.open(folder.uri(name), catalog);
    expect(await codes(client, folder.uri('app/en.json'))).toEqual(['and-or']);
    expect(await codes(client, folder.uri('data.json'))).toEqual([]);
    await client.stop();
  });

  test('show what is wrong in them, until it is mended', async () => {
    const folder = folderWith({ 'fineprint.config.yaml': 'kind: help\nrules:\n  and-orr: off\n' });
    const client = await startClient({ folders: [folder.path] });
    const uri = folder.uri('fineprint.config.yaml');
    const wrong = await eventually('the problem', () => client.pushed.find(push => push.uri === uri));
    expect(wrong.diagnostics).toMatchObject([
      { severity: 1, source: 'fineprint', range: { start: { line: 2 } } },
    ]);
    expect(wrong.diagnostics[0]?.message).toContain('Did you mean “and-or”?');
    folder.write('fineprint.config.yaml', 'kind: help\n');
    await changed(client, uri);
    await eventually('an empty list', () => client.pushed.at(-1)?.diagnostics.length === 0);
    await client.stop();
  });

  test('can leave a document alone', async () => {
    const folder = folderWith({ 'fineprint.config.json': '{ "ignore": ["legacy/**"] }' });
    const client = await startClient({ folders: [folder.path] });
    const uri = folder.uri('legacy/terms.md');
    await client.open(uri, TEXT);
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(await client.connection.sendRequest('fineprint/status', { uri })).toMatchObject({
      state: 'ignored',
    });
    await client.stop();
  });

  test('are pushed again to a client that does not ask', async () => {
    const folder = folderWith({ 'fineprint.config.yaml': 'rules: { complex-word: off }\n' });
    const client = await startClient({ folders: [folder.path], capabilities: {} });
    const uri = folder.uri('terms.md');
    const pushed = (): string =>
      JSON.stringify(client.pushed.findLast(push => push.uri === uri)?.diagnostics ?? []);
    await client.open(uri, TEXT);
    await eventually('the first review', () => pushed().includes('and-or'));
    expect(pushed()).not.toContain('complex-word');
    folder.write('fineprint.config.yaml', 'kind: help\n');
    await changed(client, folder.uri('fineprint.config.yaml'));
    await eventually('the second review', () => pushed().includes('complex-word'));
    await client.stop();
  });
});

describe('settings of the editor', () => {
  test('are asked for, and asked for again when they change', async () => {
    const client = await startClient({ settings: { minimumSeverity: 'warning' } });
    const uri = 'file:///settings.md';
    await client.open(uri, TEXT);
    expect(await codes(client, uri)).toEqual(['and-or']);
    const update = async (settings: unknown): Promise<readonly unknown[]> => {
      client.settings = settings;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      return codes(client, uri);
    };
    expect(await update({ enable: false })).toEqual([]);
    expect(await update({ rules: { 'complex-word': 'off' } })).toEqual(['and-or']);
    expect(await update(null)).toEqual(['and-or', 'complex-word']);
    await client.stop();
  });

  test('may name a configuration file, and are taken as sent where nobody can be asked', async () => {
    const folder = folderWith({ 'house/style.yaml': 'rules: { complex-word: off }\n' });
    const client = await startClient({
      folders: [folder.path],
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: { configPath: 'house/style.yaml' } },
    });
    const uri = folder.uri('terms.md');
    await client.open(uri, TEXT);
    expect(await codes(client, uri)).toEqual(['and-or']);
    const settings = { fineprint: { configPath: '' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    expect(await codes(client, uri)).toEqual(['and-or', 'complex-word']);
    await client.stop();
  });

  test('can have a document reviewed on save alone', async () => {
    const client = await startClient({ settings: { run: 'onSave' } });
    const uri = 'file:///on-save.md';
    await client.open(uri, TEXT);
    const { resultId = '' } = await client.pull(uri);
    await client.change(uri, [{ text: 'Thank you.\n' }]);
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await eventually('a refresh', () => client.refreshed.length > 0);
    expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
    await client.stop();
  });
});

test('each folder of a workspace has its own configuration, and folders come and go', async () => {
  const one = folderWith({ 'fineprint.config.yaml': 'rules: { complex-word: off }\n' });
  const two = folderWith({ 'fineprint.config.yaml': 'rules: { complex-word: error }\n' });
  const client = await startClient({ folders: [one.path] });
  await client.open(one.uri('terms.md'), TEXT);
  await client.open(two.uri('terms.md'), TEXT);
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: two.uri('.').replace(/\/\.?$/, ''), name: 'two' }], removed: [] },
  });
  expect(await codes(client, one.uri('terms.md'))).toEqual(['and-or']);
  expect(await codes(client, two.uri('terms.md'))).toEqual(['and-or', 'complex-word']);
  await client.open('untitled:Untitled-1', TEXT);
  expect(await codes(client, 'untitled:Untitled-1')).toEqual(['and-or']);
  await client.stop();
});
