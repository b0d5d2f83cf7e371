import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useProgram } from './program.ts';

const program = useProgram();
const LONG =
  'If you have paid the whole price for the goods in time, the supplier must not keep the goods for more than 14 days in the warehouse that is named in your order.';
const TEXT = `# Terms\n\nAda Ltd (the “Supplier”) sells goods.\n\n${LONG}\n`;
const KEY = 'sk-very-secret-4711';

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
  readonly passage: string;
}

/** A model server whose answers a test decides. */
let server: Server;
let asked: Asked[] = [];
let answer: (passage: string, turn: number) => { readonly status?: number; readonly text: string } | 'never';

const said = (text: string): { readonly text: string } => ({
  text: JSON.stringify({ choices: [{ message: { content: text } }], message: { content: text } }),
});

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { messages } = JSON.parse(body) as { messages: { content: string }[] };
      const passage = messages.at(-1)?.content ?? '';
      const { authorization } = request.headers;
      asked.push({ path: request.url ?? '', authorization, body, passage });
      const told = answer(passage, asked.length);
      if (told === 'never') return;
      const { status = 200, text } = told;
      const location = status === 302 ? { location: 'http://127.0.0.1:1/elsewhere' } : {};
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0', ...location });
      response.end(text);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  asked = [];
  program.write('terms.md', TEXT);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const address = (): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

const ask = (...args: string[]): ReturnType<typeof program.run> =>
  program.run(
    [
      'plain',
      'terms.md',
      '--rewriter',
      'openai',
      '--model',
      'tiny',
      '--endpoint',
      `${address()}/v1`,
      ...args,
    ],
    { env: { FINEPRINT_REWRITER_KEY: KEY } },
  );

interface Told {
  readonly text: string;
  readonly applied: readonly { readonly model?: string; readonly receipt: { readonly verdict: string } }[];
  readonly refused: readonly { readonly model?: string; readonly receipt: { readonly message: string } }[];
}
const told = async (): Promise<Told> => JSON.parse((await ask('--format', 'json')).out) as Told;
const byModel = ({ refused }: Told): readonly string[] =>
  refused.filter(({ model }) => model !== undefined).map(({ receipt }) => receipt.message);

/** Says first who must do what: no rule does that, and the lock knows that it means the same. */
const well = (passage: string): string => passage.replace(/^If (.*?), the (.*)\.$/, 'The $2 if $1.');
const PLAINER = 'named in your order if you have paid the whole price for the goods in time.';

describe('a language model that answers well', () => {
  it('writes what the meaning lock lets pass, marked as its own, with its receipt', async () => {
    answer = passage => said(well(passage));
    const { code, out, err } = await ask();
    expect(code).toBe(0);
    expect(out).toContain(PLAINER);
    expect(err).toMatch(/Sending 1 passage to tiny at 127\.0\.0\.1:\d+\./);
    expect(err).toMatch(/1 passage written by tiny .*, 0 proposals refused/);
    const data = await told();
    expect(data.applied.filter(({ model }) => model !== undefined)).toMatchObject([
      { model: expect.stringMatching(/^tiny at /) as unknown, receipt: { verdict: 'equivalent' } },
    ]);
    expect((await ask('--format', 'markdown')).out).toMatch(/Written by tiny at /);
    expect((await ask('--format', 'html')).out).toMatch(/Written by tiny at /);
    expect(program.read('terms.md')).toBe(TEXT);
  });

  it('sees signs in the place of amounts and quotations, and the key in a header alone', async () => {
    answer = passage => said(passage);
    const { out, err } = await ask();
    expect(asked).toHaveLength(1);
    const [{ path, authorization, body, passage } = { path: '', authorization: '', body: '', passage: '' }] =
      asked;
    expect(path).toBe('/v1/chat/completions');
    expect(authorization).toBe(`Bearer ${KEY}`);
    expect(passage).toMatch(/⟦1⟧/);
    expect(body).not.toContain('14 days');
    expect(body + out + err).not.toContain(KEY);
    expect(out).toBe((await program.run(['plain', 'terms.md', '--level', 'review'])).out);
  });

  it('may be Ollama, which needs no key and gets none', async () => {
    answer = passage => said(well(passage));
    const { code, out } = await program.run(
      ['plain', 'terms.md', '--rewriter', 'ollama', '--model', 'tiny', '--endpoint', address()],
      { env: { FINEPRINT_REWRITER_KEY: KEY } },
    );
    expect([code, asked[0]?.path, asked[0]?.authorization]).toEqual([0, '/api/chat', undefined]);
    expect(out).toContain(PLAINER);
  });
});

describe('a language model that answers badly', () => {
  it.each([
    ['drops “not”', (text: string) => text.replace('must not', 'must'), /must not → must/],
    ['turns a ban into a choice', (text: string) => text.replace('must not', 'need not'), /need not/],
    ['adds a promise', (text: string) => `${text} We refund you in full.`, /adds /],
    ['drops the condition', (text: string) => text.replace(/^If .*?, the/, 'The'), /drops “If”/],
    ['turns 14 into 41', (text: string) => text.replace('⟦1⟧', '41 days'), /protected/],
    ['says an amount twice', (text: string) => `${text} Again: ⟦1⟧.`, /protected/],
    ['invents a sign', (text: string) => `${text} ⟦7⟧`, /protected/],
    ['answers with an essay', (text: string) => `${text} `.repeat(9), /far more/],
    ['answers with paragraphs', (text: string) => `Here it is:\n\n${text}`, /paragraphs/],
    ['answers with markup', (text: string) => `<b>${text}</b>`, /markup/],
    ['answers with a list', (text: string) => `1. ${text}`, /markup/],
    ['answers with nothing', () => ' ', /empty/],
  ])('is refused where it %s', async (_, change, reason) => {
    answer = passage => said(change(passage));
    const data = await told();
    expect(byModel(data)).toEqual([expect.stringMatching(reason)]);
    expect(data.text).not.toMatch(/41|refund|⟦/);
    expect(data.text).toBe((await program.run(['plain', 'terms.md', '--level', 'review'])).out);
  });
});

describe('a language model that fails', () => {
  it('is asked again after a failure that may pass', async () => {
    answer = (passage, turn) => (turn === 1 ? { status: 503, text: 'busy' } : said(well(passage)));
    const { code, out } = await ask();
    expect([code, asked.length]).toEqual([0, 2]);
    expect(out).toContain(PLAINER);
  });

  it.each([
    ['an error', { status: 500, text: KEY }, /it answered with status 500/, 3],
    ['a refusal', { status: 401, text: KEY }, /it answered with status 401/, 1],
    ['a redirect', { status: 302, text: '' }, /it could not be reached/, 3],
    ['garbage', { text: '<html>' }, /its answer was not understood/, 1],
    [
      'another shape',
      { text: '{"choices":[{"message":{"content":7}}]}' },
      /its answer was not understood/,
      1,
    ],
  ])('leaves the plain version without it and ends with 2: %s', async (_, reply, message, times) => {
    answer = () => reply;
    const { code, out, err } = await ask();
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err + out).not.toContain(KEY);
    expect(asked).toHaveLength(times);
    expect(out).toBe((await program.run(['plain', 'terms.md', '--level', 'review'])).out);
  });

  it('is not waited for longer than asked', async () => {
    answer = () => 'never';
    const { code, err } = await ask('--rewriter-timeout', '1');
    expect(code).toBe(2);
    expect(err).toMatch(/it did not answer within 1 seconds?/);
  });
});

describe('nothing is sent', () => {
  it('unless the command line names a model: no file of a folder can', async () => {
    answer = passage => said(passage);
    program.write(
      'fineprint.config.json',
      JSON.stringify({ rewriter: 'openai', endpoint: address(), model: 'tiny' }),
    );
    const { err, out } = await program.run(['plain', 'terms.md', '--level', 'review']);
    expect(asked).toEqual([]);
    expect(err).toContain('rewriter');
    expect(out).toContain('Terms');
    program.write('fineprint.config.json', '{}');
  });

  it('of a signed document', async () => {
    answer = passage => said(passage);
    program.write('terms.md', `${TEXT}\nBy: /s/ Ada Byron\n`);
    expect((await ask()).code).toBe(0);
    expect(asked).toEqual([]);
  });

  it.each([
    [['--model', 'tiny'], 'is for use with --rewriter'],
    [['--rewriter', 'openai', '--endpoint', 'https://models.example/v1'], 'needs --model'],
    [['--rewriter', 'openai', '--model', 'tiny'], 'needs --endpoint'],
    [['--rewriter', 'olama', '--model', 'tiny'], 'did you mean “ollama”?'],
    [['--rewriter', 'openai', '--model', 'tiny', '--endpoint', 'file:///etc'], 'begins with https://'],
    [['--rewriter', 'openai', '--model', 'tiny', '--endpoint', 'https://a:b@c.example'], 'no password'],
    [
      ['--rewriter', 'openai', '--model', 'tiny', '--endpoint', 'http://models.example'],
      'nobody reads the key',
    ],
    [['--rewriter', 'ollama', '--model', 'tiny', '--level', 'safe'], 'needs --level review'],
  ])('for the wrong command line %j', async (args, message) => {
    const { code, out, err } = await program.run(['plain', 'terms.md', ...args], {
      env: { FINEPRINT_REWRITER_KEY: KEY },
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toContain(KEY);
  });
});
