import type { Clause } from '@fineprint/rules/contract/clauses';
import type { Document } from '@fineprint/rules/kit/document';
import { type ContractView, viewOf } from '../contract/view.ts';
import { type Bag, bagOf } from './bags.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A part of a document that is compared as a whole: a clause with its lists, but without the clauses below it. */
export interface Section {
  readonly index: number;
  /** Null for what stands before the first clause. */
  readonly clause: Clause | null;
  /** The first of its pieces and the one behind its last. */
  readonly first: number;
  readonly end: number;
}

/** One of two documents, ready to be compared. */
export interface Version {
  readonly document: Document;
  readonly view: ContractView;
  readonly pieces: readonly Piece[];
  /** The words of each piece. */
  readonly bags: readonly Bag[];
  readonly sections: readonly Section[];
  /** By piece: its section. */
  readonly sectionOf: readonly number[];
}

/** Reads a document into a version. Linear in its length. */
export function versionOf(document: Document): Version {
  const view = viewOf(document);
  const pieces = piecesOf(view);
  const { sections, sectionOf } = sectionsOf(view, pieces);
  return { document, view, pieces, bags: pieces.map(({ text }) => bagOf(text)), sections, sectionOf };
}

function sectionsOf(
  { model: { clauses } }: ContractView,
  pieces: readonly Piece[],
): Pick<Version, 'sections' | 'sectionOf'> {
  const holders = clauses.map(clause => holderOf(clause, clauses));
  const sections: Section[] = [];
  const add = (clause: Clause | null, first: number, end: number): void => {
    sections.push({ index: sections.length, clause, first, end });
  };
  let from = 0;
  const held = pieces.map(({ clause }) => (clause === null ? null : (holders[clause.index] ?? null)));
  while (from < pieces.length) {
    const holder = held[from] ?? null;
    let end = from + 1;
    while (end < pieces.length && held[end] === holder) end++;
    add(holder, from, end);
    from = end;
  }
  const sectionOf = new Array<number>(pieces.length).fill(0);
  for (const { index, first, end } of sections) sectionOf.fill(index, first, end);
  return { sections, sectionOf };
}

/** The clause itself, or the one that it is a point of: “(b)” and the items of a list belong to what is above them. */
function holderOf(clause: Clause, clauses: readonly Clause[]): Clause {
  let holder = clause;
  while (isPoint(holder)) {
    const above = clauses[holder.parent ?? -1];
    if (above === undefined) return holder;
    holder = above;
  }
  return holder;
}

function isPoint({ number, typed, counted, title }: Clause): boolean {
  const last = number?.parts.at(-1);
  if (last === undefined) return false;
  if (!typed) return title === null;
  return last.bracketed || counted?.style === 'letter' || counted?.style === 'roman';
}
