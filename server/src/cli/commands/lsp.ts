import type { Arguments } from '../arguments.ts';
import { UsageError } from '../io.ts';

/** `fineprint lsp --stdio`: the language server. Runs until the editor ends it. */
export async function lsp(args: Arguments): Promise<number> {
  if (!args.has('stdio'))
    throw new UsageError('The language server talks over standard input: use “lsp --stdio”.');
  const { startServer } = await import('../../lsp/index.ts');
  startServer();
  return new Promise<number>(() => undefined);
}
