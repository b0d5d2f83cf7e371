import type { Document, Format } from '@fineprint/rules/kit/document';
import { source } from '@fineprint/rules/kit/span';
import { readCatalog } from './catalog/catalog.ts';
import { type ChunkCache, cutMarkdown, frontMatterOf, type Piece, uncut } from './chunks.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { type Part, shiftPart } from './part.ts';
import { readSimple } from './simple.ts';
import { readText } from './text.ts';

/** The format of a file, by its ending; what is not known is plain text. */
export function formatOf(path: string): Format {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (ending === 'json') return 'json';
  if (ending === 'yaml' || ending === 'yml') return 'yaml';
  return ending === 'html' || ending === 'htm' ? 'html' : 'text';
}

/**
 * A text as a document. Never fails: what a parser refuses is read as plain text. With a cache, only the chunks
 * that changed since the last time are parsed again; the result is the same.
 */
export function parseDocument(text: string, format: Format, cache?: ChunkCache): Document {
  const matter = hasFrontMatter(format) ? frontMatterOf(text) : null;
  const bodyStart = matter?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const body = bodyStart === 0 ? text : text.slice(bodyStart);
  const chunks = format === 'markdown' ? cutMarkdown(body, cache) : uncut(body);
  return assemble(
    text,
    format,
    matter === null ? null : source(matter.start, matter.end),
    chunks.map(({ start, piece }) => shiftPart(readPiece(piece, format, cache), bodyStart + start)),
  );
}

/** The slow twin: the whole text in one parse, without chunks or cache. */
export function parseWhole(text: string, format: Format): Document {
  const matter = hasFrontMatter(format) ? frontMatterOf(text) : null;
  const bodyStart = matter?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const part = readPart({ text: text.slice(bodyStart), appended: '', isSimple: false }, format);
  return assemble(text, format, matter === null ? null : source(matter.start, matter.end), [
    shiftPart(part, bodyStart),
  ]);
}

const hasFrontMatter = (format: Format): boolean => format === 'markdown' || format === 'html';

function readPiece(piece: Piece, format: Format, cache: ChunkCache | undefined): Part {
  if (cache === undefined) return readPart(piece, format);
  const parsed = cache.parsed.get(piece);
  if (parsed !== undefined) return parsed;
  const key = `${format}\n${piece.appended}\n${piece.text}`;
  const known = cache.get(key);
  const part = known ?? cache.share(readPart(piece, format));
  if (known === undefined) cache.set(key, part);
  cache.parsed.set(piece, part);
  return part;
}

function readPart({ text, appended, isSimple }: Piece, format: Format): Part {
  try {
    if (format === 'markdown')
      return (isSimple && appended === '' ? readSimple(text) : null) ?? readMarkdown(text, appended);
    if (format === 'json' || format === 'yaml') return readCatalog(text, format);
    return format === 'html' ? readHtml(text) : readText(text);
  } catch {
    return readText(text);
  }
}

function assemble(
  text: string,
  format: Format,
  frontMatter: Document['frontMatter'],
  parts: readonly Part[],
): Document {
  const blocks = parts.flatMap(part => part.blocks);
  const comments = parts
    .flatMap(part => part.comments)
    .map(comment => ({ ...comment, before: firstBlockAfter(blocks, comment.end) }));
  return { text, format, blocks, comments, frontMatter };
}

/** Index of the first block that starts at or after an offset. */
function firstBlockAfter(blocks: Document['blocks'], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
