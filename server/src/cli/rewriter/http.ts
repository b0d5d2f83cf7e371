import type { Rewriter, RewriteRequest } from '../../rewriter/rewriter.ts';

/** A server that runs a language model. */
export interface Endpoint {
  /** How it is spoken to: as OpenAI's chat completions, which many servers understand, or as Ollama's own. */
  readonly kind: 'openai' | 'ollama';
  /** Without the last part of the path: `https://host/v1`, `http://localhost:11434`. */
  readonly url: URL;
  readonly model: string;
  /** Sent in a header, and told nowhere. */
  readonly key: string | null;
  /** For one answer, in milliseconds. */
  readonly timeout: number;
}

/** How often a passage is sent again after a failure that may pass, and the first pause, in milliseconds. */
const RETRIES = 2;
const PAUSE = 500;
const LONGEST_PAUSE = 10_000;
/** A longer answer is none. In bytes. */
const LONGEST_ANSWER = 1_000_000;

/** A rewriter over HTTP. Redirects are not followed, so that nothing goes where the user did not send it. */
export function httpRewriter(
  endpoint: Endpoint,
  wait: (milliseconds: number) => Promise<void> = pause,
): Rewriter {
  return {
    name: `${endpoint.model} at ${endpoint.url.host}`,
    async rewrite(request) {
      for (let turn = 0; ; turn++) {
        const answer = await post(endpoint, request);
        if (answer.state === 'answered') return answer.text;
        if (!answer.mayPass || turn === RETRIES) throw new Error(answer.reason);
        await wait(Math.min(answer.pause ?? PAUSE * 2 ** turn, LONGEST_PAUSE));
      }
    },
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, milliseconds);
  });

type Answer =
  | { readonly state: 'answered'; readonly text: string }
  | {
      readonly state: 'failed';
      /** The end of a plain sentence. It quotes nothing that the server said, so no secret can be in it. */
      readonly reason: string;
      readonly mayPass: boolean;
      /** How long the server asks to wait, in milliseconds. */
      readonly pause?: number;
    };

const failed = (reason: string, mayPass: boolean): Answer => ({ state: 'failed', reason, mayPass });

async function post(endpoint: Endpoint, request: RewriteRequest): Promise<Answer> {
  const { kind, url, key, timeout } = endpoint;
  const path = kind === 'ollama' ? 'api/chat' : 'chat/completions';
  try {
    const response = await fetch(new URL(path, url.href.endsWith('/') ? url : `${url.href}/`), {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
      headers: {
        'content-type': 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(bodyOf(endpoint, request)),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return statusOf(response);
    }
    const text = textIn(kind, await readJson(response));
    return text === null ? failed('its answer was not understood', false) : { state: 'answered', text };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    if (isLate) return failed(`it did not answer within ${String(timeout / 1000)} seconds`, false);
    return failed('it could not be reached', true);
  }
}

function statusOf({ status, headers }: Response): Answer {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return {
    state: 'failed',
    reason: `it answered with status ${String(status)}`,
    mayPass: status === 408 || status === 429 || status >= 500,
    ...(seconds >= 0 && { pause: seconds * 1000 }),
  };
}

function bodyOf({ kind, model }: Endpoint, { instructions, passage }: RewriteRequest): object {
  const messages = [
    { role: 'system', content: instructions },
    { role: 'user', content: passage },
  ];
  const rest = kind === 'ollama' ? { options: { temperature: 0 } } : { temperature: 0 };
  return { model, messages, stream: false, ...rest };
}

/** The body as JSON; null where it is none, or too long. */
async function readJson({ body }: Response): Promise<unknown> {
  if (body === null) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

function textIn(kind: Endpoint['kind'], answer: unknown): string | null {
  const message = kind === 'ollama' ? at(answer, 'message') : at(at(at(answer, 'choices'), '0'), 'message');
  const content = at(message, 'content');
  return typeof content === 'string' ? content : null;
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
