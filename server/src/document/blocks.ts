import {
  type Block,
  type Mark,
  OPAQUE,
  type PlacedBlock,
  type Quoting,
  type Run,
  type Shape,
  type Styled,
} from '@fineprint/rules/kit/document';
import { type Offset, prose as span } from '@fineprint/rules/kit/span';
import { isEnglish } from '@fineprint/rules/language/english';
import { headingLabelLength, labelLength } from '@fineprint/rules/language/label';
import { segment } from '@fineprint/rules/language/segment';
import type { Inline } from './inline.ts';
import { maskOpaque } from './opaque.ts';
import { runsBetween } from './runs.ts';

export interface BlockShape {
  readonly shape: Shape;
  readonly level: number;
  readonly label: string | null;
  readonly ordered: boolean;
  /** False where the markup says that the text is in another language. */
  readonly english?: boolean;
  readonly quoting?: Quoting;
}

export const PARAGRAPH: BlockShape = { shape: 'paragraph', level: 0, label: null, ordered: false };

/** A block that is longer than this is cut, so that no rule meets text without end. */
const LONGEST_BLOCK = 20_000;

/** The blocks of what was read: none where it holds no word, several where it is too long for one. */
export function makeBlocks(inline: Inline, form: BlockShape): readonly PlacedBlock[] {
  if (!/[\p{L}\p{N}]|[_●•]/u.test(inline.prose) && !inline.prose.includes(OPAQUE)) return [];
  maskOpaque(inline);
  // A heading that a template fills in still divides the text.
  if (form.shape !== 'heading' && isProgram(inline)) return [];
  const placed: PlacedBlock[] = [];
  for (const [start, end] of pieces(inline.prose)) {
    const block = makeBlock(inline, start, end, placed.length === 0 ? form : { ...form, label: null });
    if (block !== null) placed.push(block);
  }
  return placed;
}

/** The anchor that site generators read behind a heading: `{#refunds}`, `{.wide}`. */
const HEADING_ID = /\{[#.:][^{}]{0,100}\}\s{0,9}$/;

/** True for a block of nothing but tags of a template language. A mark for a table of contents stays. */
function isProgram({ prose, runs }: Inline): boolean {
  if (!prose.includes(OPAQUE) || /[\p{L}\p{N}]/u.test(prose.replaceAll(OPAQUE, ''))) return false;
  return runs.every(
    run =>
      run.kind !== 'opaque' ||
      (/^(?:\{\{|\{%|\{#)/.test(run.text ?? '') && !/^\{\{\s*toc\b/i.test(run.text ?? '')),
  );
}

/** Start and end of each piece of at most LONGEST_BLOCK characters, cut behind a sentence or a word. */
function pieces(prose: string): readonly (readonly [number, number])[] {
  if (prose.length <= LONGEST_BLOCK) return [[0, prose.length]];
  const found: (readonly [number, number])[] = [];
  let start = 0;
  while (start < prose.length) {
    let end = Math.min(prose.length, start + LONGEST_BLOCK);
    if (end < prose.length) {
      const sentence = prose.lastIndexOf('. ', end);
      const word = prose.lastIndexOf(' ', end);
      if (sentence > start + LONGEST_BLOCK / 2) end = sentence + 2;
      else if (word > start) end = word + 1;
      else if (isHighSurrogate(prose.charCodeAt(end - 1))) end--;
    }
    found.push([start, end]);
    start = end;
  }
  return found;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

function makeBlock(inline: Inline, from: number, to: number, form: BlockShape): PlacedBlock | null {
  const written = inline.prose.slice(from, to);
  const whole = form.shape === 'heading' ? written.replace(HEADING_ID, '') : written;
  let start = from + (whole.length - whole.trimStart().length);
  const end = from + whole.trimEnd().length;
  if (end <= start) return null;
  let label = form.label;
  let labelStart = -1;
  const typed = typedLabel(form.shape, inline.prose.slice(start, Math.min(end, start + 80)));
  if (typed > 0 && start + typed < end) {
    label = inline.prose.slice(start, start + typed).trim();
    labelStart = start + inline.prose.slice(start).search(/\S/);
    start += typed;
  }
  const runs = cutRuns(inline.runs, start, end);
  const first = runs[0];
  if (first === undefined) return null;
  const prose = inline.prose.slice(start, end);
  const { sentences, words } = segment(prose);
  const block: Block = {
    shape: form.shape,
    level: form.level,
    label,
    ...(labelStart >= 0 && labelPlace(inline, labelStart, label ?? '', first.source)),
    ordered: form.ordered,
    english: form.english !== false && isEnglish(prose, words),
    prose,
    sentences: form.shape === 'heading' ? [{ ...span(0, prose.length), text: prose, words }] : sentences,
    words,
    runs: runs.map(run => ({ ...run, prose: run.prose - start, source: run.source - first.source })),
    marks: cutSpans(inline.marks, start, end),
    ...stylesBetween(inline.styles, start, end),
    ...(form.quoting !== undefined && { quoting: form.quoting }),
  };
  return { block, start: first.source as Offset<'source'> };
}

/** Where a typed label stands, counted from the block's start; nothing where markup or an entity is inside it. */
function labelPlace(
  { runs }: Inline,
  at: number,
  { length }: string,
  blockStart: number,
): Pick<Block, 'labelAt'> {
  const run = runs.find(({ prose, length: size }) => prose <= at && at + length <= prose + size);
  if (run?.kind !== 'text') return {};
  return { labelAt: { start: run.source + (at - run.prose) - blockStart, length } };
}

function typedLabel(shape: Shape, head: string): number {
  if (shape === 'table-cell') return 0;
  return shape === 'heading' ? headingLabelLength(head) : labelLength(head);
}

function cutRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (first !== undefined && last !== undefined && start <= first.prose && end >= last.prose + last.length)
    return runs;
  return runsBetween(runs, start, end);
}

/** The spans that reach into the prose from `start` to `end`, cut to it and counted from its start. */
const cutSpans = <S extends Mark | Styled>(spans: readonly S[], start: number, end: number): readonly S[] =>
  spans
    .map(entry => ({
      ...entry,
      ...span(Math.max(entry.start, start) - start, Math.min(entry.end, end) - start),
    }))
    .filter(entry => entry.end > entry.start);

function stylesBetween(styles: readonly Styled[], start: number, end: number): Pick<Block, 'styles'> {
  if (styles.length === 0) return {};
  const cut = cutSpans(styles, start, end);
  return cut.length === 0 ? {} : { styles: cut };
}
