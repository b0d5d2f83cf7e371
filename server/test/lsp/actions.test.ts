import type { CodeAction, Hover, WorkspaceEdit } from 'vscode-languageserver/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Client, startClient } from './client.ts';

const TEXT = [
  '# Terms\n\n',
  'Prior to the visit, utilize the form and/or the app. 😀\n\n',
  'Call us prior to the visit.\n\n',
  'Write to us prior to the visit.\n',
].join('');

let client: Client;
let count = 0;
let uri = '';
beforeAll(async () => {
  client = await startClient();
});
beforeEach(async () => {
  uri = `file:///actions-${String(count++)}.md`;
  await client.open(uri, TEXT);
});
afterAll(async () => {
  await client.stop();
});

const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);

function named(actions: readonly CodeAction[], title: string): CodeAction {
  const found = actions.find(action => action.title === title);
  if (found === undefined) throw new Error(`No “${title}” among ${titles(actions).join(', ')}.`);
  return found;
}

describe('quick fixes', () => {
  test('a safe fix is preferred, and makes exactly its edit', async () => {
    const actions = await client.actions(uri, 'Prior to');
    const fix = named(actions, 'Replace with “before”');
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(fix.diagnostics?.map(({ code }) => code)).toEqual(['wordy-phrase']);
    expect(await client.apply(uri, fix)).toBe(TEXT.replace('Prior to', 'Before'));
    expect((await client.diagnostics(uri)).filter(({ code }) => code === 'wordy-phrase')).toHaveLength(2);
  });

  test('a fix that a person must accept asks for it', async () => {
    const fix = named(await client.actions(uri, 'and/or'), 'Replace with “or”');
    expect(fix.isPreferred).toBeUndefined();
    expect(Object.values(fix.edit?.changeAnnotations ?? {})).toMatchObject([{ needsConfirmation: true }]);
    expect(fix.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    expect(await client.apply(uri, fix)).toBe(TEXT.replace('and/or', 'or'));
  });

  test('only what the client asks for is offered', async () => {
    expect(titles(await client.actions(uri, '# Terms'))).toEqual([]);
    expect(titles(await client.actions(uri, 'Prior to', ['refactor']))).toEqual([
      'Put this sentence plainly',
    ]);
    const sources = await client.actions(uri, '# Terms', ['source']);
    expect(sources.map(({ kind }) => kind)).toEqual(['source.fixAll.fineprint']);
  });
});

describe('fixing more at once', () => {
  test('all of one rule, and no other', async () => {
    const fix = named(await client.actions(uri, 'Prior to'), 'Fix all 3 of “wordy-phrase” in this document');
    const after = await client.apply(uri, fix);
    expect(after).toBe(TEXT.replace('Prior to', 'Before').replaceAll('prior to', 'before'));
  });

  test('everything that is safe, and nothing else', async () => {
    const [fix] = await client.actions(uri, '# Terms', ['source.fixAll']);
    const expected = TEXT.replace('Prior to', 'Before')
      .replaceAll('prior to', 'before')
      .replace('utilize', 'use');
    expect(await client.apply(uri, named(fix === undefined ? [] : [fix], 'Apply all safe fixes'))).toBe(
      expected,
    );
    expect(await client.actions(uri, '# Terms', ['source.fixAll.fineprint'])).toEqual([]);
  });

  test('as a command, through an edit that the client makes', async () => {
    const made: string[] = [];
    client.connection.onRequest('workspace/applyEdit', async ({ edit }: { readonly edit: WorkspaceEdit }) => {
      made.push(await client.applyEdit(uri, edit));
      return { applied: true };
    });
    const command = { command: 'fineprint.fixAll', arguments: [uri] };
    expect(await client.connection.sendRequest('workspace/executeCommand', command)).toBe(4);
    expect(made).toHaveLength(1);
    expect(made[0]).toContain('Before the visit, use the form and/or the app. 😀');
    expect(await client.connection.sendRequest('workspace/executeCommand', command)).toBe(0);
  });
});

describe('ignoring', () => {
  const IGNORE = 'Ignore “and-or” here, with a reason';

  test('puts a comment before the paragraph', async () => {
    const after = await client.apply(uri, named(await client.actions(uri, 'and/or'), IGNORE));
    expect(after).toContain('\n\n<!-- fineprint-disable-next-line and-or -- reason -->\nPrior to the visit');
    expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain('and-or');
  });

  test('goes through the client where that asks for the reason', async () => {
    const asking = await startClient({ initializationOptions: { commands: ['fineprint.suppress'] } });
    await asking.open(uri, TEXT);
    const { command } = named(await asking.actions(uri, 'and/or'), IGNORE);
    expect(command).toMatchObject({ command: 'fineprint.suppress', arguments: [{ uri, rule: 'and-or' }] });
    const [target] = (command?.arguments ?? []) as readonly object[];
    const edit = await asking.connection.sendRequest<WorkspaceEdit>('fineprint/suppress', {
      ...target,
      reason: 'agreed with counsel',
    });
    expect(await asking.applyEdit(uri, edit)).toContain('and-or -- agreed with counsel -->\nPrior to');
    const gone = asking.connection.sendRequest('fineprint/suppress', { ...target, reason: 'again' });
    await expect(gone).rejects.toThrow('The text has changed since');
    await asking.stop();
  });
});

test('a client that can do little gets plain edits at once', async () => {
  const plain = await startClient({
    capabilities: {},
  });
  await plain.open(uri, TEXT);
  const actions = await plain.actions(uri, 'and/or');
  expect(named(actions, 'Replace with “or”').edit?.changes?.[uri]).toHaveLength(1);
  expect(named(actions, 'Ignore “and-or” here, with a reason').edit?.changes?.[uri]).toHaveLength(1);
  expect(named(actions, 'Apply all safe fixes').command?.command).toBe('fineprint.fixAll');
  await plain.stop();
});

const hoverAt = (words: string): Promise<Hover | null> =>
  client.connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: client.rangeOf(uri, words).start,
  });

const markdownOf = (hover: Hover | null): string =>
  hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents
    ? hover.contents.value
    : '';

test('a hover says what is wrong, why, and who says so', async () => {
  const hover = await hoverAt('and/or');
  expect(markdownOf(hover)).toMatch(/^\*\*“and\/or” leaves open which is meant\..*\*\*\n\n\S/);
  expect(markdownOf(hover)).toMatch(/\n\n(?:`and-or`|\[`and-or`\]\(file:.*\/docs\/rules\/and-or\.md\)) · \S/);
  expect(hover?.range).toEqual(client.rangeOf(uri, 'and/or'));
  expect(await hoverAt('Terms')).toBeNull();
});

test('a hover explains a term of art', async () => {
  await client.change(uri, [{ text: '# Terms\n\nWe **indemnify** you.\n' }]);
  const hover = await hoverAt('indemnify');
  expect(markdownOf(hover)).toContain('**indemnify**: ');
  expect(hover?.range).toEqual(client.rangeOf(uri, 'indemnify'));
});

test('a plain explanation of a term of art is added behind its sentence, once, and asks first', async () => {
  const text = '# Terms\n\nYou **indemnify** us. You pay the fee.\n';
  await client.change(uri, [{ text }]);
  const added = named(await client.actions(uri, 'indemnify'), 'Add a plain explanation of “indemnify”');
  expect(added.kind).toBe('refactor.rewrite.fineprint');
  expect(Object.values(added.edit?.changeAnnotations ?? {})).toMatchObject([{ needsConfirmation: true }]);
  const after = await client.apply(uri, added);
  expect(after).toMatch(
    /You \*\*indemnify\*\* us\. In plain words: “indemnify”: .+\. This explanation does not change the clause\. You pay the fee\.\n$/,
  );
  expect(titles(await client.actions(uri, 'indemnify'))).not.toContain(added.title);
});

test('a term that may not be replaced says so in its hover, and a quotation is left alone', async () => {
  await client.change(uri, [
    { text: '# Terms\n\nThe clause on arbitration applies.\n\n> You indemnify us.\n' },
  ]);
  expect(markdownOf(await hoverAt('arbitration'))).not.toMatch(/In plain words/);
  expect(titles(await client.actions(uri, 'indemnify'))).toEqual([]);
});

test('the rewrites of “shall” are offered for the whole document at once, for a person to accept', async () => {
  const text = '# Terms\n\nThe buyer shall pay. This clause shall survive.\n\nNo party shall assign it.\n';
  await client.change(uri, [{ text }]);
  const offered = named(
    await client.actions(uri, 'shall pay'),
    'Review all 3 rewrites of “shall-discipline” in this document',
  );
  const all = await client.connection.sendRequest<CodeAction>('codeAction/resolve', offered);
  expect(Object.values(all.edit?.changeAnnotations ?? {})).toMatchObject([{ needsConfirmation: true }]);
  expect(await client.apply(uri, all)).toBe(
    '# Terms\n\nThe buyer must pay. This clause survives.\n\nNo party may assign it.\n',
  );
});

test('rewrites that belong together are refused together where one of them changes the meaning', async () => {
  const text =
    '# Terms\n\nThe buyer shall pay. The goods shall be new.\n\nWe shall have no duty to repair them.\n';
  await client.change(uri, [{ text }]);
  const all = (await client.actions(uri, 'shall pay')).find(({ title }) => title.startsWith('Review all'));
  await expect(client.connection.sendRequest('codeAction/resolve', all)).rejects.toThrow('one by one');
});

test('a fix that changes the meaning is not offered, and the hover says why', async () => {
  await client.change(uri, [{ text: '# Terms\n\nThe shop shall have the authority to sell it.\n' }]);
  const offered = titles(await client.actions(uri, 'shall'));
  expect(offered).not.toContain('Replace with “has”');
  expect(markdownOf(await hoverAt('shall'))).toMatch(/Not offered.+changes the meaning: .*shall/);
});
