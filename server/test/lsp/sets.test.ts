import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { afterEach, describe, expect, test } from 'vitest';
import { ABLE, type Client, createFolder, eventually, type Folder, startClient } from './client.ts';

const TERMS = '# Terms\n\nYou can end your plan with 30 days’ notice.\n';
const PRIVACY = '# Privacy notice\n\nYou can end your plan with 14 days’ notice.\n';

let folder: Folder;
let client: Client;
afterEach(async () => {
  await client.stop();
  folder.remove();
});

/** A workspace of two documents that contradict each other, and a help page that does not count. */
async function start(capabilities = ABLE, config = 'audience: consumer\n'): Promise<void> {
  folder = createFolder({
    'fineprint.config.yaml': config,
    'terms.md': TERMS,
    'privacy.md': PRIVACY,
    'help/cancel.md': '# How to cancel\n\nClick Cancel. You can end your plan with 7 days’ notice.\n',
  });
  client = await startClient({ folders: [folder.path], capabilities });
}

const isAcross = ({ code }: Diagnostic): boolean => String(code).startsWith('cross-document');

/** The findings across documents in a file, asked for until they are as they should be. */
async function across(name: string, count: number): Promise<readonly Diagnostic[]> {
  for (let tries = 0; tries < 200; tries++) {
    const found = (await client.diagnostics(folder.uri(name))).filter(isAcross);
    if (found.length === count) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error(`Waited in vain for ${String(count)} findings across documents in ${name}.`);
}

describe('findings across documents', () => {
  test('come for an open document beside files that are not open, with the other place', async () => {
    await start();
    await client.open(folder.uri('privacy.md'), PRIVACY);
    const [found] = await across('privacy.md', 1);
    expect(found?.message).toContain('The notice period is 14 days here, but 30 days in “terms.md”.');
    expect(found?.range).toEqual(client.rangeOf(folder.uri('privacy.md'), '14 days'));
    expect(found?.relatedInformation).toEqual([
      {
        message: 'Here it is 30 days.',
        location: {
          uri: folder.uri('terms.md'),
          range: { start: { line: 2, character: 27 }, end: { line: 2, character: 34 } },
        },
      },
    ]);
    expect(client.refreshed).toContain('diagnostic');
  });

  test('follow what is typed in the other document, and the disk when it is closed', async () => {
    await start();
    await client.open(folder.uri('privacy.md'), PRIVACY);
    await across('privacy.md', 1);
    await client.open(folder.uri('terms.md'), TERMS);
    await client.diagnostics(folder.uri('terms.md'));
    await client.change(folder.uri('terms.md'), [{ text: TERMS.replace('30', '14') }]);
    await client.diagnostics(folder.uri('terms.md'));
    await across('privacy.md', 0);
    await client.close(folder.uri('terms.md'));
    await across('privacy.md', 1);
    folder.write('terms.md', TERMS.replace('30', '14'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uri('terms.md'), type: 2 }],
    });
    await across('privacy.md', 0);
  });

  test('are pushed to a client that asks for nothing', async () => {
    await start({ workspace: { workspaceFolders: true } });
    await client.open(folder.uri('privacy.md'), PRIVACY);
    const last = (): Diagnostic[] => client.pushed.at(-1)?.diagnostics ?? [];
    await eventually('the finding', () => last().some(isAcross));
    await client.open(folder.uri('terms.md'), TERMS.replace('30', '14'));
    await eventually('its end', () => {
      const pushed = client.pushed.filter(({ uri }) => uri === folder.uri('privacy.md'));
      return pushed.at(-1)?.diagnostics.some(isAcross) === false;
    });
  });

  test('are among the diagnostics of the workspace', async () => {
    await start();
    const pull = async (previousResultIds: readonly unknown[] = []): Promise<WorkspaceDiagnosticReport> =>
      client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
    const first = (await pull()).items;
    const found = first.flatMap(one => (one.kind === 'full' ? one.items.filter(isAcross) : []));
    expect(found).toHaveLength(1);
    const previous = first.map(({ uri, resultId }) => ({ uri, value: resultId }));
    expect((await pull(previous)).items.map(({ kind }) => kind)).toEqual(first.map(() => 'unchanged'));
  });

  test('do not come where the configuration says so, and come when it no longer does', async () => {
    await start(ABLE, 'sets: {}\n');
    await client.open(folder.uri('privacy.md'), PRIVACY);
    await across('privacy.md', 0);
    folder.write('fineprint.config.yaml', '');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uri('fineprint.config.yaml'), type: 2 }],
    });
    await across('privacy.md', 1);
  });
});
