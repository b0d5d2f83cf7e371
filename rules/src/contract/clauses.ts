import type { Block, PlacedBlock } from '../kit/document.ts';
import type { Span } from '../kit/span.ts';
import { type Opening, openingOf } from './openings.ts';
import { type ClauseNumber, type NumberPart, type Reading, samePart } from './numbers.ts';

/** A numbered or titled part of a document, with all that stands below it. */
export interface Clause {
  /** Its place in the list of clauses. */
  readonly index: number;
  /** The whole number: that of “(b)” under “4.2” is 4.2(b). Null for a part that only has a title. */
  readonly number: ClauseNumber | null;
  /** How its own last part counts, decided by its neighbours: “(i)” after “(h)” is a letter. Null without a number. */
  readonly counted: Reading | null;
  /** True where the number stands in the text; false where Markdown or HTML makes it. */
  readonly typed: boolean;
  readonly title: string | null;
  /** The title in the prose of the first block; null where there is none. */
  readonly titleAt: Span<'prose'> | null;
  /** Index of its first block, and of the block behind its last. */
  readonly block: number;
  readonly end: number;
  /** Index of the clause that holds it; null at the top. */
  readonly parent: number | null;
}

interface Open extends Omit<Clause, 'end'> {
  readonly opening: Opening;
  end: number;
}

/** The clauses of a document in order, from its headings, typed numbers and numbered lists. Kept by the list of blocks. */
export function clausesOf(blocks: readonly PlacedBlock[]): readonly Clause[] {
  const known = cache.get(blocks);
  if (known !== undefined) return known;
  const clauses = read(blocks);
  cache.set(blocks, clauses);
  return clauses;
}

const cache = new WeakMap<readonly PlacedBlock[], readonly Clause[]>();

function read(blocks: readonly PlacedBlock[]): readonly Clause[] {
  const clauses: Open[] = [];
  const stack: Open[] = [];
  blocks.forEach(({ block }, index) => {
    const opening = openingOf(block);
    if (opening === null) return;
    const { keep, counted } = placeFor(opening, stack);
    for (const closed of stack.splice(keep)) closed.end = index;
    const parent = stack[stack.length - 1] ?? null;
    const clause: Open = {
      index: clauses.length,
      number: numberOf(opening, parent, counted),
      counted,
      typed: opening.typed,
      title: opening.title?.text ?? null,
      titleAt: opening.title?.at ?? null,
      block: index,
      end: blocks.length,
      parent: parent?.index ?? null,
      opening,
    };
    clauses.push(clause);
    stack.push(clause);
  });
  return clauses;
}

interface Slot {
  /** How many of the open clauses stay open. */
  readonly keep: number;
  readonly counted: Reading | null;
}

function placeFor(opening: Opening, stack: readonly Open[]): Slot {
  const first = opening.parts[opening.parts.length - 1]?.readings[0] ?? null;
  if (opening.attachment !== null) return { keep: 0, counted: first };
  if (opening.headingLevel > 0) return { keep: underHeading(opening, stack), counted: first };
  if (opening.listLevel > 0) return { keep: inList(opening.listLevel, stack), counted: first };
  if (opening.parts.length > 1) return { keep: underPrefix(opening.parts, stack), counted: first };
  return amongSiblings(opening.parts[0], stack);
}

/** A heading closes all but headings of a higher rank; one that is numbered “4.2” also stays under “4”. */
function underHeading(opening: Opening, stack: readonly Open[]): number {
  const level = opening.headingLevel;
  const keep = stack.findIndex(
    ({ opening: { headingLevel, attachment } }) =>
      attachment === null && (headingLevel === 0 || headingLevel >= level),
  );
  const open = keep < 0 ? stack.length : keep;
  return opening.parts.length > 1 ? Math.max(open, underPrefix(opening.parts, stack.slice(0, open))) : open;
}

function inList(level: number, stack: readonly Open[]): number {
  const keep = stack.findIndex(({ opening }) => opening.listLevel >= level);
  return keep < 0 ? stack.length : keep;
}

/** “4.2.1” belongs under “4.2”, else under “4”, else beside what has no number. */
function underPrefix(parts: readonly NumberPart[], stack: readonly Open[]): number {
  for (let keep = stack.length; keep > 0; keep--) {
    const number = stack[keep - 1]?.number;
    if (number === null || number === undefined) return keep;
    const own = number.attachment === null ? number.parts : number.parts.slice(1);
    if (own.length < parts.length && own.every((part, index) => samePart(part, parts[index]))) return keep;
  }
  return 0;
}

/**
 * A single number or letter follows the open one of its kind, most of all the one before it; the first of a kind goes
 * one level deeper.
 */
function amongSiblings(part: NumberPart | undefined, stack: readonly Open[]): Slot {
  const readings = part?.readings ?? [];
  for (let keep = stack.length - 1; keep >= 0; keep--) {
    const sibling = siblingAt(stack, keep);
    const next = readings.find(({ style, value }) => style === sibling?.style && value === sibling.value + 1);
    if (next !== undefined) return { keep, counted: next };
  }
  for (const [keep, open] of stack.entries()) {
    const top = topOf(open);
    const next = readings.find(({ style, value }) => style === top?.style && value === top.value + 1);
    if (next !== undefined) return { keep, counted: next };
  }
  const start = readings.find(({ value }) => value === 1);
  if (start !== undefined && start.style !== 'decimal') return { keep: stack.length, counted: start };
  for (let keep = stack.length - 1; keep >= 0; keep--) {
    const like = readings.find(({ style }) => style === siblingAt(stack, keep)?.style);
    if (like !== undefined) return { keep, counted: like };
  }
  return { keep: stack.length, counted: start ?? readings[0] ?? null };
}

/** “3.” also follows “2.6”: the clause 2 above it may have been closed by a line that looks like a heading. */
const topOf = (open: Open | undefined): Reading | null =>
  open !== undefined && open.opening.attachment === null && open.opening.parts.length > 1
    ? (open.opening.parts[0]?.readings[0] ?? null)
    : null;

/** How an open clause counts that was written with one number or letter of its own: “3.”, not “2.3”. */
function siblingAt(stack: readonly Open[], index: number): Reading | null {
  const open = stack[index];
  if (open === undefined || open.opening.attachment !== null || open.opening.parts.length !== 1) return null;
  return open.counted;
}

function numberOf(opening: Opening, parent: Open | null, counted: Reading | null): ClauseNumber | null {
  const { attachment, parts } = opening;
  if (parts.length === 0) return null;
  if (attachment !== null) return { attachment, parts };
  const last = parts[parts.length - 1];
  const own =
    last === undefined || counted === null
      ? parts
      : [...parts.slice(0, -1), { ...last, readings: [counted] }];
  const above = parent?.number ?? null;
  if (above === null) return { attachment: null, parts: own };
  const isWhole = own.length > 1 && above.attachment === null;
  if (isWhole) return { attachment: null, parts: own };
  if (own.length > 1) return { attachment: above.attachment, parts: [...above.parts.slice(0, 1), ...own] };
  return { attachment: above.attachment, parts: [...above.parts, ...own] };
}

/** The clause whose first block this is, or that holds the block; null before the first clause. */
export function clauseAt(clauses: readonly Clause[], block: number): Clause | null {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.block ?? 0) <= block) low = middle + 1;
    else high = middle;
  }
  return clauses[low - 1] ?? null;
}

/** True where the prose of the block is the title of its clause and nothing else. */
export const isTitleBlock = (clause: Clause, { prose }: Block): boolean =>
  clause.titleAt !== null && clause.titleAt.start === 0 && clause.titleAt.end >= prose.trimEnd().length - 1;
