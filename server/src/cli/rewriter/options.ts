import { type Arguments, oneOf, type OptionSpec, wholeNumber } from '../arguments.ts';
import { type Io, UsageError } from '../io.ts';
import type { Endpoint } from './http.ts';

/** The options of a language model. There is no key for it in any configuration file: a folder must not send its texts. */
export const REWRITER_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'rewriter',
    value: 'NAME',
    text: 'Also ask a language model: openai (or a server that speaks like it) or ollama. Off unless given',
  },
  { name: 'model', value: 'NAME', text: 'With --rewriter: the model' },
  {
    name: 'endpoint',
    value: 'URL',
    text: 'With --rewriter: where it is (for ollama: http://localhost:11434 unless given)',
  },
  {
    name: 'rewriter-timeout',
    value: 'SECONDS',
    text: 'With --rewriter: wait so long for an answer (default: 60)',
  },
];

/** The environment variable that holds the key. */
const KEY = 'FINEPRINT_REWRITER_KEY';

const OLLAMA = 'http://localhost:11434';

/** The language model that the command line names; null where it names none. Throws a UsageError. */
export function readEndpoint(args: Arguments, { env }: Io): Endpoint | null {
  const named = args.value('rewriter');
  if (named === undefined) {
    const alone = REWRITER_OPTIONS.find(({ name }) => args.has(name));
    if (alone !== undefined) throw new UsageError(`--${alone.name} is for use with --rewriter.`);
    return null;
  }
  const kind = oneOf('--rewriter', named, ['openai', 'ollama'] as const);
  if (args.value('level') === 'safe')
    throw new UsageError('--rewriter needs --level review: a person must accept what a model wrote.');
  const model = args.value('model');
  if (model === undefined || model === '') throw new UsageError(`--rewriter ${kind} needs --model.`);
  const written = args.value('endpoint') ?? (kind === 'ollama' ? OLLAMA : undefined);
  if (written === undefined)
    throw new UsageError('--rewriter openai needs --endpoint, such as https://HOST/v1.');
  const url = readUrl(written);
  const key = kind === 'openai' ? (env[KEY] ?? '') : '';
  if (key !== '' && url.protocol === 'http:' && !isLocal(url))
    throw new UsageError(
      `--endpoint must begin with https:// where ${KEY} is set, so that nobody reads the key.`,
    );
  const timeout = wholeNumber('--rewriter-timeout', args.value('rewriter-timeout') ?? '60', 1) * 1000;
  return { kind, url, model, key: key === '' ? null : key, timeout };
}

function readUrl(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError('--endpoint needs an address that begins with https:// or http://.');
  if (url.username !== '' || url.password !== '')
    throw new UsageError(`--endpoint must hold no password: put the key into ${KEY}.`);
  return url;
}

const isLocal = ({ hostname }: URL): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
