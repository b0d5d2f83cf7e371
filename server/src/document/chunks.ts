import type { Block, PlacedBlock } from '@fineprint/rules/kit/document';
import { type Definition, fold, type Scan, scanLines } from './lines.ts';
import type { Part } from './part.ts';
import { recut } from './recut.ts';
import { looksSimple } from './simple.ts';

/** A stretch of Markdown that parses alone as it does in its document. */
export interface Piece {
  readonly text: string;
  /** Link and footnote definitions from elsewhere that the text refers to, to be parsed behind it. */
  readonly appended: string;
  /** Nothing but paragraphs and headings that look as if they need no parser. */
  readonly isSimple: boolean;
}

/** A piece where it stands. */
export interface Chunk {
  readonly start: number;
  readonly piece: Piece;
}

/** A text with its chunks. */
export interface Cutting {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  /** True where no chunk depends on a far one: nothing had to stay whole, and no definition stands anywhere. */
  readonly isLocal: boolean;
}

/** Parsed chunks by their text. Bounded: what was not used for the longest time goes first. */
export interface ChunkCache {
  readonly get: (key: string) => Part | undefined;
  readonly set: (key: string, part: Part) => void;
  /** Replaces blocks by equal ones that are known, so that what was found out about them holds. */
  readonly share: (part: Part) => Part;
  /** Parts by the very object that was parsed, which an edit elsewhere keeps. */
  readonly parsed: WeakMap<Piece, Part>;
  /** The text that was cut last, so that after an edit only its surroundings are cut. */
  last: Cutting | null;
}

const MOST_CHARACTERS = 24_000_000;
const MOST_BLOCKS = 60_000;

export function createChunkCache(): ChunkCache {
  const parts = new Map<string, Part>();
  const blocks = new Map<string, Block>();
  let characters = 0;
  return {
    get(key) {
      const part = parts.get(key);
      if (part === undefined) return undefined;
      parts.delete(key);
      parts.set(key, part);
      return part;
    },
    set(key, part) {
      parts.set(key, part);
      characters += key.length;
      for (const oldest of parts.keys()) {
        if (characters <= MOST_CHARACTERS || oldest === key) break;
        parts.delete(oldest);
        characters -= oldest.length;
      }
    },
    parsed: new WeakMap(),
    last: null,
    share(part) {
      if (blocks.size > MOST_BLOCKS) blocks.clear();
      return { ...part, blocks: part.blocks.map(placed => shareBlock(blocks, placed)) };
    },
  };
}

function shareBlock(blocks: Map<string, Block>, placed: PlacedBlock): PlacedBlock {
  const { block } = placed;
  const key = `${block.shape} ${String(block.level)} ${block.label ?? ''} ${String(block.ordered)}\n${block.prose}`;
  const known = blocks.get(key);
  if (known === undefined || !isSame(known, block)) {
    blocks.set(key, block);
    return placed;
  }
  return { ...placed, block: known };
}

/** Equal in everything that does not follow from shape and prose. */
function isSame(one: Block, two: Block): boolean {
  if (one.runs.length !== two.runs.length || one.marks.length !== two.marks.length) return false;
  if (one.labelAt?.start !== two.labelAt?.start || !isSameStyle(one.styles, two.styles)) return false;
  if (one.quoting !== two.quoting || one.english !== two.english) return false;
  return (
    one.runs.every((run, index) => {
      const other = two.runs[index];
      return (
        other !== undefined &&
        run.kind === other.kind &&
        run.prose === other.prose &&
        run.length === other.length &&
        run.source === other.source &&
        run.sourceLength === other.sourceLength &&
        run.text === other.text
      );
    }) &&
    one.marks.every((mark, index) => {
      const other = two.marks[index];
      return (
        other !== undefined &&
        mark.kind === other.kind &&
        mark.start === other.start &&
        mark.end === other.end &&
        mark.target === other.target
      );
    })
  );
}

/** Looks are plain data, and few blocks have one. */
const isSameStyle = (one: Block['styles'], two: Block['styles']): boolean =>
  one === two || JSON.stringify(one) === JSON.stringify(two);

/** YAML between `---` lines at the very start: its inner span, and where the text behind it begins. */
export function frontMatterOf(
  text: string,
): { readonly start: number; readonly end: number; readonly bodyStart: number } | null {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const open = /^---[ \t]*(?:\r\n|\n)/.exec(text.slice(mark, mark + 80));
  if (open === null) return null;
  const start = mark + open[0].length;
  const close = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/gm;
  close.lastIndex = start;
  const found = close.exec(text);
  return found === null ? null : { start, end: found.index, bodyStart: found.index + found[0].length };
}

/** A chunk gets no shorter than this by a cut between paragraphs: a parse has a price of its own. */
const SHORTEST = 1200;

/**
 * Cuts Markdown where CommonMark has nothing open: before a heading at column 0, in a long section before a line
 * that begins with a letter after a blank line, and around simple paragraphs. A text with anything unusual stays whole.
 * With a cache, an edit of the text that was cut last cuts only around the edit; the result is the same.
 */
export function cutMarkdown(text: string, cache?: ChunkCache): readonly Chunk[] {
  const known = cache?.last ?? null;
  const cutting = (known === null ? null : recut(known, text, cutWhole)) ?? cutWhole(text);
  if (cache !== undefined) cache.last = cutting;
  return cutting.chunks;
}

/** The whole text as one chunk. */
export const uncut = (text: string): readonly Chunk[] => [
  { start: 0, piece: { text, appended: '', isSimple: false } },
];

function cutWhole(text: string): Cutting {
  const scan = scanLines(text);
  if (scan === null) return { text, chunks: uncut(text), isLocal: false };
  const cuts = cutsAt(text, scan.places);
  const chunks = cuts.map(({ start, isSimple }, index): Chunk => {
    const piece = text.slice(start, cuts[index + 1]?.start ?? text.length);
    return { start, piece: { text: piece, appended: appendedTo(piece, scan.definitions), isSimple } };
  });
  return { text, chunks, isLocal: scan.definitions.length === 0 };
}

function cutsAt(text: string, places: Scan['places']): readonly Cut[] {
  const cuts: Cut[] = [];
  const starts = places[0]?.at === 0 ? places : [{ at: 0, isHeading: false }, ...places];
  starts.forEach(({ at, isHeading }, index) => {
    for (const { start, isSimple } of simpleStart(text, at, starts[index + 1]?.at ?? text.length)) {
      const last = cuts[cuts.length - 1];
      const isLong = last === undefined || at - last.start >= SHORTEST;
      if (isLong || isSimple !== last.isSimple || (isHeading && start === at)) cuts.push({ start, isSimple });
    }
  });
  return cuts;
}

interface Cut {
  readonly start: number;
  readonly isSimple: boolean;
}

/**
 * What looks simple is read without the parser: the whole stretch, or what stands before its first blank line, where
 * that holds no list and no HTML, so that behind the blank line nothing is open.
 */
function simpleStart(text: string, start: number, end: number): readonly Cut[] {
  const piece = text.slice(start, end);
  if (looksSimple(piece)) return [{ start, isSimple: true }];
  const blank = /\r?\n[ \t]*\r?\n/.exec(piece);
  const first = piece.slice(0, blank?.index ?? 0);
  if (blank === null || STAYS_OPEN.test(first) || !looksSimple(first)) return [{ start, isSimple: false }];
  const rest = blank.index + blank[0].length;
  const simple: Cut = { start, isSimple: true };
  return piece.slice(rest).trim() === '' ? [simple] : [simple, { start: start + rest, isSimple: false }];
}

const STAYS_OPEN = /^[ \t]*(?:<|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/m;

function appendedTo(piece: string, definitions: readonly Definition[]): string {
  if (definitions.length === 0 || !piece.includes('[')) return '';
  const folded = fold(piece);
  return definitions
    .filter(({ label }) => folded.includes(`[${label}]`))
    .map(definition => `${definition.text}\n`)
    .join('');
}
