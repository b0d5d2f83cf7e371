/** What a command knows of the world: replaced as a whole in tests. */
export interface Io {
  /** The report, on standard output. */
  readonly out: (text: string) => void;
  /** Problems and progress, on standard error. */
  readonly err: (text: string) => void;
  /** All of standard input, or null where it is longer than `limit` bytes. */
  readonly input: (limit: number) => Promise<Buffer | null>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal that standard output goes to; null where it is not one. */
  readonly columns: number | null;
  /** True where a person sees standard error as it comes. */
  readonly showsProgress: boolean;
}

/** A wrong command line: one plain sentence, and exit code 2. */
export class UsageError extends Error {}

/** The real process. */
export const processIo = (): Io => ({
  out: text => {
    process.stdout.write(text);
  },
  err: text => {
    process.stderr.write(text);
  },
  input: readInput,
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  showsProgress: process.stderr.isTTY && process.env['CI'] === undefined,
});

async function readInput(limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
