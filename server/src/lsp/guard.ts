import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';

/** Wraps the handlers of one connection, so that a fault in one request is told once and stops nothing else. */
export interface Guard {
  /** A request: a fault answers with an error; a request that was cancelled answers that it was. */
  readonly request: <P, A extends readonly unknown[], R>(
    name: string,
    handle: (parameters: P, token: CancellationToken, ...rest: A) => R | Promise<R>,
  ) => (parameters: P, token: CancellationToken, ...rest: A) => Promise<R>;
  /** A notification, a timer: a fault is told, and that is all. */
  readonly event: <A extends readonly unknown[]>(
    name: string,
    handle: (...given: A) => void | Promise<void>,
  ) => (...given: A) => void;
}

/** Messages that were told are remembered up to this number. */
const MOST_REMEMBERED = 100;

/** `faults` names handlers that fail on purpose: for tests. */
export function createGuard(connection: Connection, faults: ReadonlySet<string>): Guard {
  const told = new Set<string>();
  const tell = (name: string, error: unknown): void => {
    const message = `${name} failed: ${error instanceof Error ? error.message : String(error)}`;
    if (told.has(message) || told.size >= MOST_REMEMBERED) return;
    told.add(message);
    connection.console.error(
      error instanceof Error && error.stack !== undefined ? `${message}\n${error.stack}` : message,
    );
  };
  const failOnPurpose = (name: string): void => {
    if (faults.has(name)) throw new Error('This fault was asked for.');
  };
  return {
    request:
      (name, handle) =>
      async (parameters, token, ...rest) => {
        throwIfCancelled(token);
        try {
          failOnPurpose(name);
          const result = await handle(parameters, token, ...rest);
          throwIfCancelled(token);
          return result;
        } catch (error) {
          if (error instanceof ResponseError) throw error;
          tell(name, error);
          throw new ResponseError(ErrorCodes.InternalError, `Fineprint could not answer “${name}”.`);
        }
      },
    event:
      (name, handle) =>
      (...given) => {
        void (async () => {
          failOnPurpose(name);
          await handle(...given);
        })().catch((error: unknown) => {
          tell(name, error);
        });
      },
  };
}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
