import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnosticsOf } from '../../src/lsp/convert.ts';
import { createReviewer } from '../../src/reviewer.ts';
import { type Client, eventually, startClient } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await startClient({ initializationOptions: { docsRoot: 'file:///docs/rules', status: true } });
});
afterAll(async () => {
  await client.stop();
});

/** What a review of the whole text, from nothing, gives. */
function fresh(uri: string, text: string): unknown {
  const review = createReviewer().review(text, { path: new URL(uri).pathname });
  const shown = review.findings.filter(({ suppressed }) => suppressed === null);
  const positions = TextDocument.create(uri, 'markdown', 0, text);
  const diagnostics = diagnosticsOf(positions, { shown, review }, 'file:///docs/rules');
  return JSON.parse(JSON.stringify(diagnostics)) as unknown;
}

const at = (line: number, character: number) => ({ line, character });

describe('on request', () => {
  test('a finding has its place, rule, page and fingerprint', async () => {
    await client.open('file:///one.md', '# Terms\n\nCall and/or write.\n');
    expect(await client.diagnostics('file:///one.md')).toEqual([
      {
        range: { start: at(2, 5), end: at(2, 11) },
        severity: 2,
        code: 'and-or',
        codeDescription: { href: 'file:///docs/rules/and-or.md' },
        source: 'fineprint',
        message: expect.stringContaining('“and/or”') as unknown,
        data: { fingerprint: expect.stringMatching(/^[0-9a-f]{16}/) as unknown },
      },
    ]);
  });

  test('what did not change is not sent again, also after an edit elsewhere', async () => {
    const uri = 'file:///unchanged.md';
    await client.open(uri, 'Call and/or write.\n\nThank you.\n');
    const { resultId } = await client.pull(uri);
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.change(uri, [{ range: { start: at(2, 9), end: at(2, 9) }, text: ' all' }]);
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.change(uri, [{ range: { start: at(0, 0), end: at(0, 0) }, text: 'Please: ' }]);
    const report = await client.pull(uri, resultId);
    expect(report.kind).toBe('full');
    expect(report.resultId).not.toBe(resultId);
  });

  test('an unused definition is marked unnecessary', async () => {
    const uri = 'file:///contract.md';
    const clause =
      'The Customer must pay the Fee within ten days, and the Provider must send an invoice first.';
    await client.open(
      uri,
      `# Services agreement\n\n“Blue Widget” means a widget that is blue.\n\n${clause}\n`,
    );
    const unused = (await client.diagnostics(uri)).find(({ code }) => code === 'def-unused');
    expect(unused?.tags).toEqual([1]);
  });

  test('a wrong value in front matter is shown in the document', async () => {
    const uri = 'file:///matter.md';
    await client.open(uri, '---\nfineprint:\n  kind: contrat\n---\n\nThank you.\n');
    const [problem] = await client.diagnostics(uri);
    expect(problem).toMatchObject({ severity: 1, source: 'fineprint', range: { start: { line: 2 } } });
    expect(problem?.message).toContain('contract');
  });

  test('a document has a status, on request and after each review', async () => {
    const told: unknown[] = [];
    client.connection.onNotification('fineprint/status', (status: unknown) => {
      told.push(status);
    });
    const uri = 'file:///privacy.md';
    await client.open(uri, '# Privacy notice\n\nCall and/or write.\n');
    await client.diagnostics(uri);
    const status = await client.connection.sendRequest('fineprint/status', { uri });
    expect(status).toMatchObject({
      uri,
      version: 1,
      state: 'reviewed',
      kind: 'privacy',
      grade: null,
      score: null,
      sentences: 2,
      findings: { error: 0, warning: 1, suppressed: 0 },
    });
    await eventually('the status', () => told.length > 0);
    expect(told.at(-1)).toEqual(status);
  });
});

describe('after edits', () => {
  test('places are right behind CRLF, emoji and combining marks', async () => {
    const uri = 'file:///places.md';
    await client.open(uri, 'One 😀 line.\r\n\r\n👩‍👩‍👧 e\u0301 Call and/or write.\r\n');
    const [before] = await client.diagnostics(uri);
    expect(before?.range).toEqual({ start: at(2, 17), end: at(2, 23) });
    await client.change(uri, [{ range: { start: at(0, 3), end: at(0, 3) }, text: '\r\n😀' }]);
    await client.change(uri, [{ range: { start: at(3, 0), end: at(3, 8) }, text: '😀😀' }]);
    const [after] = await client.diagnostics(uri);
    expect(after?.range).toEqual({ start: at(3, 13), end: at(3, 19) });
    expect(client.rangeOf(uri, 'and/or')).toEqual(after?.range);
  });

  test('diagnostics are those of a fresh review, whatever was typed', { timeout: 60_000 }, async () => {
    const piece = fc.constantFrom(
      'and/or ',
      'shall',
      '\n',
      '\r\n',
      '\n\n# Terms\n\n',
      '- ',
      '😀',
      '`',
      '[x]',
      '',
      '> ',
      '<!-- ',
      ' -->',
      '“Fee” means a fee.',
      '\t',
      '\r',
      '| a |\n|--|\n',
    );
    const edit = fc.record({ from: fc.nat(600), length: fc.nat(30), text: piece });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        async rounds => {
          const uri = `file:///random-${String(count++)}.md`;
          await client.open(uri, START);
          for (const edits of rounds) {
            for (const { from, length, text } of edits) await typeAt(uri, from, length, text);
            expect(await client.diagnostics(uri)).toEqual(fresh(uri, client.text(uri)));
          }
          await client.close(uri);
        },
      ),
      { numRuns: 25 },
    );
  });
});

const START = [
  '# Terms of use\r\n\r\nYou shall pay the fee and/or a charge 😀 prior to the date.\r\n',
  '## Fees\n\n1. In order to pay, utilize the form.\n2. The “Fee” is due within thirty (30) days.\n\n',
  '| Who | What |\n|---|---|\n| You | pay and/or leave |\n\n> We may terminate the account.\n',
].join('');

/** One edit, by offsets in the text as it is now. */
async function typeAt(uri: string, from: number, length: number, text: string): Promise<void> {
  const now = TextDocument.create(uri, 'markdown', 0, client.text(uri));
  const range = { start: now.positionAt(from), end: now.positionAt(from + length) };
  await client.change(uri, [{ range, text }]);
}

describe('pushed', () => {
  test('to a client that does not ask; the last version wins, and closing clears', async () => {
    const pushing = await startClient({ capabilities: {} });
    const uri = 'file:///pushed.md';
    await pushing.open(uri, 'Call and/or write.\n');
    await eventually('diagnostics', () => pushing.pushed.find(({ version }) => version === 1));
    for (const text of ['a', 'b', 'c']) {
      await pushing.change(uri, [{ range: { start: at(0, 0), end: at(0, 0) }, text }]);
    }
    const last = await eventually('the last version', () =>
      pushing.pushed.find(({ version }) => version === 4),
    );
    expect(last.diagnostics[0]?.range.start).toEqual(at(0, 8));
    expect(pushing.pushed.map(({ version }) => version)).toEqual([1, 4]);
    await pushing.close(uri);
    await eventually('clearing', () => pushing.pushed.at(-1)?.diagnostics.length === 0);
    await pushing.stop();
  });
});
