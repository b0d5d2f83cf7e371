import type { Io } from './io.ts';

/** Says on a terminal how far a run has come; silent elsewhere, and while it is quick. */
export function createProgress(
  total: number,
  io: Io,
): { readonly step: (path: string) => void; readonly end: () => void } {
  if (!io.showsProgress || total < 2) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let shown = Date.now();
  let visible = false;
  return {
    step: path => {
      done += 1;
      if (Date.now() - shown < 150) return;
      shown = Date.now();
      visible = true;
      io.err(
        `\r\u001B[KReviewing ${String(done)} of ${String(total)}: ${path.replace(/\p{Cc}/gu, '?').slice(-60)}`,
      );
    },
    end: () => {
      if (visible) io.err('\r\u001B[K');
    },
  };
}
