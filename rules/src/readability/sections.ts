import type { Block } from '../kit/document.ts';

/** A heading and what stands under it, subsections included. Numbers count blocks of the document. */
export interface Section {
  readonly heading: number;
  /** 1 to 6. */
  readonly level: number;
  /** The block behind its last one. */
  readonly end: number;
}

/** A numbered block with its children: “4.2” with its “(a)” and “(b)”. Numbers count blocks of the document. */
export interface Clause {
  /** As it is written: “4.2”, “(a)”, “3.”. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The sections of a document, in order. A section ends at the next heading of its level or a higher one. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const ends: number[] = [];
  const open: { readonly index: number; readonly level: number }[] = [];
  const found: { readonly heading: number; readonly level: number }[] = [];
  blocks.forEach(({ shape, level }, heading) => {
    if (shape !== 'heading') return;
    while ((open.at(-1)?.level ?? 0) >= level) ends[open.pop()?.index ?? 0] = heading;
    open.push({ index: found.length, level });
    found.push({ heading, level });
  });
  return found.map((section, index) => ({ ...section, end: ends[index] ?? blocks.length }));
}

/** The clauses of a document, in order, outer ones before their children. A clause ends at its next sibling or a heading. */
export function clausesOf(blocks: readonly Block[]): readonly Clause[] {
  const ends: number[] = [];
  const open: { readonly index: number; readonly depth: number }[] = [];
  const found: { readonly label: string; readonly start: number }[] = [];
  let letter = '';
  blocks.forEach((block, start) => {
    const depth = block.shape === 'heading' ? 0 : depthOf(block, letter);
    if (depth === null) return;
    while ((open.at(-1)?.depth ?? -1) >= depth) ends[open.pop()?.index ?? 0] = start;
    if (block.shape === 'heading' || block.label === null) return;
    letter = letterOf(block.label) ?? letter;
    open.push({ index: found.length, depth });
    found.push({ label: block.label, start });
  });
  return found.map((clause, index) => ({ ...clause, end: ends[index] ?? blocks.length }));
}

/** Steps for each level of a list, more than there are forms of labels. */
const STEPS = 10;

/** How deep a numbered block stands: by its list, then by the form of its label. Null where it has no number. */
function depthOf({ shape, label, level }: Block, letter: string): number | null {
  if (label === null || shape === 'table-cell' || !/[\p{L}\p{N}]/u.test(label)) return null;
  return 1 + level * STEPS + formOf(label, letter);
}

/** The last letter of a label in brackets: “(b)” b. */
const letterOf = (label: string): string | undefined => /\(([a-z])\)$/i.exec(label)?.[1]?.toLowerCase();

/** “(i)”, “(v)” and “(x)” are numerals, unless the letter before them in the alphabet was the last one. */
const isNumeral = (label: string, letter: string): boolean => {
  const own = letterOf(label);
  if (own === undefined) return /\([ivx]{2,}\)$/i.test(label);
  return 'ivx'.includes(own) && letter.charCodeAt(0) !== own.charCodeAt(0) - 1;
};

/** “Article 4” 0, “4.” 1, “4.2” 2, “4.2.1” 3, “A.” 6, “(a)” 7, “(ii)” 8. */
function formOf(label: string, letter: string): number {
  if (/^[\p{L}]{3,}\s/u.test(label)) return 0;
  const brackets = label.match(/\([\da-z]+\)/gi) ?? [];
  if (brackets.length > 0) return isNumeral(label, letter) ? 8 : Math.min(8, 6 + brackets.length);
  const numbers = label.match(/\d+/g);
  if (numbers !== null) return Math.min(5, numbers.length);
  return 6;
}
