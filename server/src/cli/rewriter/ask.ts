import type { Config } from '../../review/settings.ts';
import type { Plain } from '../../review/plain-version.ts';
import type { FileReview } from '../../reviewer.ts';
import { propose, type Proposed } from '../../rewriter/propose.ts';
import { printable } from '../display.ts';
import type { Io } from '../io.ts';
import { counted } from '../plural.ts';
import { type Endpoint, httpRewriter } from './http.ts';

interface AskOptions {
  readonly endpoint: Endpoint;
  readonly look: (text: string) => FileReview;
  readonly path: string;
  readonly config: Config;
  readonly io: Io;
}

/** Asks a language model for what is still hard in a plain version, and tells what is sent and what came of it. */
export async function askModel(
  text: string,
  plain: Plain,
  { endpoint, look, path, config, io }: AskOptions,
): Promise<Proposed> {
  const rewriter = httpRewriter(endpoint);
  const name = printable(rewriter.name);
  const asked = await propose(text, plain, rewriter, {
    roles: config.roles,
    protect: [...config.vocabulary.protect, ...config.vocabulary.accept],
    look,
    onStart: passages => {
      io.err(`fineprint: ${printable(path)}: Sending ${counted(passages, 'passage')} to ${name}.\n`);
    },
  });
  const written = asked.applied.filter(({ model }) => model !== undefined).length;
  const refused = asked.refused.filter(({ model }) => model !== undefined).length;
  if (asked.asked > 0)
    io.err(
      `fineprint: ${printable(path)}: ${counted(written, 'passage')} written by ${name}, ${counted(refused, 'proposal')} refused by the meaning lock. Read each of them.\n`,
    );
  for (const failure of asked.failures) io.err(`fineprint: ${name} failed: ${failure}.\n`);
  return asked;
}
