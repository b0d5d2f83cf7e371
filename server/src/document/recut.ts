import type { Chunk, Cutting } from './chunks.ts';

/** How many unchanged chunks on each side of an edit are cut again with it, so that the cuts beside it can be compared. */
const BESIDE = 3;

/**
 * The cutting of a text that an edit made from a known one: only the chunks around the edit are cut again. Null where
 * that might differ from cutting the whole text: the edit opens something, or moves the cuts beside it.
 */
export function recut(known: Cutting, text: string, cut: (text: string) => Cutting): Cutting | null {
  const { chunks } = known;
  const delta = text.length - known.text.length;
  const first = firstChanged(chunks, text);
  if (first === chunks.length && delta === 0) return known;
  const last = Math.max(first, lastChanged(chunks, text, delta));
  const from = Math.max(0, first - BESIDE);
  const to = last + BESIDE + 1;
  const startAt = (index: number): number => chunks[index]?.start ?? known.text.length;
  const [start, end] = [startAt(from), startAt(to) + delta];
  if (!known.isLocal || startAt(last + 1) + delta < startAt(first)) return null;
  const local = cut(text.slice(start, end));
  if (!local.isLocal) return null;
  const middle = local.chunks.map(chunk => moved(chunk, start));
  const head = from === 0 ? [] : chunks.slice(from, first - 1);
  const tail = to >= chunks.length ? [] : chunks.slice(last + 2, to).map(chunk => moved(chunk, delta));
  if (![...head, ...tail].every(chunk => isCutAt(middle, chunk))) return null;
  const behind = chunks.slice(to).map(chunk => moved(chunk, delta));
  return { text, chunks: [...chunks.slice(0, from), ...middle, ...behind], isLocal: true };
}

function firstChanged(chunks: readonly Chunk[], text: string): number {
  const index = chunks.findIndex(({ start, piece }) => !text.startsWith(piece.text, start));
  return index < 0 ? chunks.length : index;
}

/** Index of the last chunk that does not stand in the text, counted from its end; -1 where all do. */
function lastChanged(chunks: readonly Chunk[], text: string, delta: number): number {
  for (let index = chunks.length - 1; index >= 0; index--) {
    const chunk = chunks[index];
    if (chunk === undefined) continue;
    const start = chunk.start + delta;
    if (start < 0 || !text.startsWith(chunk.piece.text, start)) return index;
  }
  return -1;
}

const moved = (chunk: Chunk, by: number): Chunk =>
  by === 0 ? chunk : { start: chunk.start + by, piece: chunk.piece };

/** True where the same chunk begins at the same place. */
const isCutAt = (chunks: readonly Chunk[], { start, piece }: Chunk): boolean =>
  chunks.some(
    chunk =>
      chunk.start === start && chunk.piece.isSimple === piece.isSimple && chunk.piece.text === piece.text,
  );
