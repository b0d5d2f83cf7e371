import { type Clause, clauseAt, isTitleBlock } from '@fineprint/rules/contract/clauses';
import { type Block, OPAQUE } from '@fineprint/rules/kit/document';
import { prose, type Span } from '@fineprint/rules/kit/span';
import { type ContractView, stretchOf } from '../contract/view.ts';

/** The smallest text that two versions are compared by: a sentence, or a row of a table. Offsets count in the file. */
export interface Piece {
  readonly index: number;
  /** What it says, without markup and labels. Code and addresses stand in it as they are written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly at: Span<'prose'>;
  /** The innermost clause around it; null before the first. */
  readonly clause: Clause | null;
  /** Index of the piece that introduces it: “You must:” before an item of a list. Null elsewhere. */
  readonly lead: number | null;
  /** True for items of a list, whose “; and” at the end belongs to the list. */
  readonly isItem: boolean;
  /** True where all of it is in bold. */
  readonly isStrong: boolean;
  /** Destinations of its links, but not those inside the document. */
  readonly links: readonly string[];
}

/** The pieces of a document in order, without its headings. Linear in its length. */
export function piecesOf(view: ContractView): readonly Piece[] {
  const { blocks } = view.document;
  const pieces: Piece[] = [];
  const leads = createLeads();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]?.block;
    if (block === undefined || block.shape === 'heading') {
      leads.clear();
      continue;
    }
    const last = block.shape === 'table-cell' ? endOfRow(view, index) : index;
    const clause = clauseAt(view.model.clauses, index);
    if (last > index) {
      pieces.push(rowPiece(view, index, last, clause, pieces.length));
      index = last;
      continue;
    }
    if (clause?.block === index && isTitleBlock(clause, block)) continue;
    const lead = leads.enter(block);
    for (const piece of sentencePieces(view, index, clause, lead)) {
      pieces.push({ ...piece, index: pieces.length });
    }
    leads.leave(block, pieces.length - 1);
  }
  return pieces;
}

function sentencePieces(
  view: ContractView,
  index: number,
  clause: Clause | null,
  lead: number | null,
): readonly Omit<Piece, 'index'>[] {
  const block = view.document.blocks[index]?.block;
  if (block === undefined) return [];
  const isItem = lead !== null;
  const title = clause?.block === index ? clause.titleAt : null;
  return block.sentences
    .filter(({ start, end }) => title === null || start > title.start || end > title.end + 1)
    .map(sentence => {
      const at = prose(sentence.start, sentence.end);
      const text = written(block, at);
      const isStrong = block.marks.some(
        ({ kind, start, end }) => kind === 'strong' && start <= at.start + 1 && end >= at.end - 1,
      );
      return {
        text,
        ...stretchOf(view, index, at),
        block: index,
        at,
        clause,
        lead,
        isItem,
        isStrong,
        links: linksIn(block, at),
      };
    });
}

/** The text of a span, with code and addresses as they stand in the file. */
function written(block: Block, { start, end }: Span<'prose'>): string {
  const text = block.prose.slice(start, end);
  if (!text.includes(OPAQUE)) return text.replace(/\s+/g, ' ');
  const hidden = block.runs.filter(
    ({ kind, prose: from }) => kind === 'opaque' && from >= start && from < end,
  );
  let next = 0;
  return text
    .replaceAll(OPAQUE, () => hidden[next++]?.text?.slice(0, LONGEST_ADDRESS) ?? OPAQUE)
    .replace(/\s+/g, ' ');
}

const LONGEST_ADDRESS = 300;

const linksIn = ({ marks }: Block, at: Span<'prose'>): readonly string[] =>
  marks.flatMap(({ kind, target, start, end }) =>
    kind === 'link' &&
    target !== undefined &&
    !/^(?:#|mailto:|tel:)/i.test(target) &&
    start >= at.start &&
    end <= at.end
      ? [target]
      : [],
  );

/** Index of the last cell in the row of a table that begins at a cell. */
function endOfRow({ document: { blocks, text, format } }: ContractView, first: number): number {
  let last = first;
  while (blocks[last + 1]?.block.shape === 'table-cell') {
    const between = text.slice(blocks[last]?.start ?? 0, blocks[last + 1]?.start ?? 0);
    if (format === 'html' ? /<\/?tr\b/i.test(between) : between.includes('\n')) break;
    last++;
  }
  return last;
}

function rowPiece(
  view: ContractView,
  first: number,
  last: number,
  clause: Clause | null,
  index: number,
): Piece {
  const cells = view.document.blocks.slice(first, last + 1).map(({ block }) => block);
  const whole = ({ length }: string): Span<'prose'> => prose(0, length);
  const { start } = stretchOf(view, first, whole(cells[0]?.prose ?? ''));
  const { end } = stretchOf(view, last, whole(cells.at(-1)?.prose ?? ''));
  return {
    index,
    text: rowText(cells.map(cell => written(cell, whole(cell.prose)))),
    start,
    end,
    block: first,
    at: whole(cells[0]?.prose ?? ''),
    clause,
    lead: null,
    isItem: false,
    isStrong: false,
    links: cells.flatMap(cell => linksIn(cell, whole(cell.prose))),
  };
}

/** “Late payment: £5; each month”. */
const rowText = ([first = '', ...rest]: readonly string[]): string => `${first}: ${rest.join('; ')}`;

interface Leads {
  /** The piece that introduces a block, where it is an item. */
  readonly enter: (block: Block) => number | null;
  readonly leave: (block: Block, last: number) => void;
  readonly clear: () => void;
}

/** Follows which paragraph or item ended with a colon, so that the items below it know what they hang on. */
function createLeads(): Leads {
  let open: { readonly level: number; readonly piece: number }[] = [];
  const levelOf = (block: Block): number =>
    block.shape === 'list-item' ? block.level : isLettered(block) ? LETTERED_LEVEL : 0;
  return {
    enter: block => {
      const level = levelOf(block);
      open = open.filter(lead => lead.level < level);
      return level === 0 ? null : (open.at(-1)?.piece ?? null);
    },
    leave: (block, last) => {
      if (/[:—–-]$/.test(block.prose.trimEnd())) open = [...open, { level: levelOf(block), piece: last }];
      else if (levelOf(block) === 0) open = [];
    },
    clear: () => {
      open = [];
    },
  };
}

/** Paragraphs that are numbered “(a)” are items, below those of a list. */
const LETTERED_LEVEL = 20;
const isLettered = ({ label }: Block): boolean => label !== null && /^\(?[a-z]{1,4}[).]$/.test(label.trim());
