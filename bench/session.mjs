/** A language-server session over stdio that counts the server's CPU time. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { start } from './measure.mjs';

const CHARACTERS_A_PLACE = 10;
const TYPED = ' we say so again, and then once more';

/**
 * Opens a document, asks for its diagnostics, makes `edits` one-character edits with diagnostics after each, asks for
 * all safe fixes, asks `rewrites` times for the rewrite of a sentence and as often for the quick fixes at a finding, and
 * ends the server. All figures are CPU: `first` (start of the process until the first diagnostics), `keystrokes`,
 * `fixAll`, `rewritten` and `fixed` in milliseconds as the server counts them, `whole` in seconds as the operating
 * system does.
 */
export async function session({ server, path, edits, cwd, rewrites = 0 }) {
  const text = readFileSync(path, 'utf8');
  const uri = pathToFileURL(path).href;
  const { child, ended } = start({ args: server, cwd, env: { FINEPRINT_BENCH: '1' } });
  const { request, notify } = connect(child);
  const cpu = async () => {
    const { user, system } = await request('fineprint/cpuUsage');
    return (user + system) / 1000;
  };
  const diagnose = () => request('textDocument/diagnostic', { textDocument: { uri } });

  const capabilities = {
    textDocument: {
      diagnostic: {},
      codeAction: {
        codeActionLiteralSupport: {},
        dataSupport: true,
        resolveSupport: { properties: ['edit'] },
      },
    },
    workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  };
  await request('initialize', { processId: process.pid, rootUri: null, capabilities });
  notify('initialized', {});
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const { items } = await diagnose();
  const first = await cpu();

  const keystrokes = [];
  let before = await cpu();
  for (const [index, { line, character, key }] of places(text, edits).entries()) {
    const at = { line, character };
    notify('textDocument/didChange', {
      textDocument: { uri, version: index + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: key }],
    });
    await diagnose();
    // From one answer to the next, so that work which the server puts off is counted too.
    const after = await cpu();
    keystrokes.push(after - before);
    before = after;
  }

  const whole = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
  const actions = await request('textDocument/codeAction', {
    textDocument: { uri },
    range: whole,
    context: { diagnostics: [], only: ['source.fixAll.fineprint'] },
  });
  for (const action of actions ?? []) await request('codeAction/resolve', action);
  const fixAll = (await cpu()) - before;

  const found = spread((await diagnose()).items ?? items, rewrites);
  const ask = async (range, only) => {
    const start = await cpu();
    const given = await request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only: [only] },
    });
    return { cost: (await cpu()) - start, given: given?.length ?? 0 };
  };
  const rewritten = [];
  for (const { range } of found)
    rewritten.push(await ask({ start: range.start, end: range.start }, 'refactor.rewrite'));
  const fixed = [];
  for (const { range } of found) fixed.push(await ask(range, 'quickfix'));

  await request('shutdown');
  notify('exit');
  const { cpu: total, peak } = await ended;
  return {
    first,
    keystrokes,
    fixAll,
    rewritten,
    fixed,
    fixes: actions?.length ?? 0,
    findings: items.length,
    whole: total,
    peak,
  };
}

/** Some findings from all over a document, the same in every run. */
function spread(items, count) {
  const step = Math.max(1, Math.floor(items.length / Math.max(1, count)));
  return items.filter((_, index) => index % step === 0).slice(0, count);
}

/** Where a person types: ten characters one after the other in a paragraph, then on in another one. */
function places(text, edits) {
  const lines = text.split('\n').map((content, line) => ({ content, line }));
  const paragraphs = lines.filter(
    ({ content }) => content.length > 60 && /^[A-Za-z][^|<>`[\]]*$/.test(content),
  );
  if (paragraphs.length === 0) throw new Error('There is no plain paragraph to type in.');
  return Array.from({ length: edits }, (_, index) => {
    const place = Math.floor(index / CHARACTERS_A_PLACE);
    const offset = index % CHARACTERS_A_PLACE;
    // A step that shares no factor with most lengths visits the paragraphs in a mixed order, the same in every run.
    const { content, line } = paragraphs[(place * 7919) % paragraphs.length];
    const character = content.indexOf(' ', Math.floor(content.length / 2) - 10) + offset;
    return { line, character, key: TYPED[offset] };
  });
}

/** JSON-RPC with Content-Length headers. Requests of the server are answered with null. */
function connect(child) {
  const waiting = new Map();
  let next = 1;
  let buffer = Buffer.alloc(0);
  const send = message => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = message => {
    if (message.method !== undefined) {
      if (message.id !== undefined) send({ id: message.id, result: null });
      return;
    }
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) reject(new Error(message.error.message));
    else resolve(message.result);
  };
  child.stdout.on('data', data => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const header = buffer.indexOf('\r\n\r\n');
      if (header < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, header).toString())[1]);
      if (buffer.length < header + 4 + length) return;
      const body = buffer.subarray(header + 4, header + 4 + length).toString();
      buffer = buffer.subarray(header + 4 + length);
      receive(JSON.parse(body));
    }
  });
  child.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The server ended before it answered.'));
  });
  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      new Promise((resolve, reject) => {
        waiting.set(next, { resolve, reject });
        send({ id: next++, method, params });
      }),
  };
}
