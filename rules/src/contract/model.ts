import type { Block, PlacedBlock } from '../kit/document.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { importsTerms } from './definition-forms.ts';
import { definitionsOf, type PlacedDefinition } from './definition-list.ts';
import { isExcerpt } from './instruments.ts';
import { type Reference, referencesIn } from './references.ts';
import { coverSheetOf } from './sheets.ts';
import { baseForm, createTermIndex, type TermIndex, type TermUse, termUses } from './terms.ts';

/** A reference with the block that it stands in. */
export interface PlacedReference extends Reference {
  readonly block: number;
}

export interface PlacedCandidate extends Candidate {
  readonly block: number;
}

export interface PlacedUse extends TermUse {
  readonly block: number;
}

/** What a contract is made of, over facts that are cached with its blocks. */
export interface ContractModel {
  readonly blocks: readonly PlacedBlock[];
  readonly clauses: readonly Clause[];
  readonly references: readonly PlacedReference[];
  readonly definitions: readonly PlacedDefinition[];
  /** True for a document that changes another contract: its references and terms are those of that one. */
  readonly amends: boolean;
  /** Index of the block that takes the meaning of terms from another document; null where none does. */
  readonly imports: number | null;
  /** True where a cover page or key terms outside of the text say what its variables are. */
  readonly hasCover: boolean;
  /** True for a file that begins in the middle of a document. */
  readonly isExcerpt: boolean;
}

const models = new WeakMap<readonly PlacedBlock[], ContractModel>();

/** The model of a document. The same list of blocks gives the same object. */
export function modelOf(blocks: readonly PlacedBlock[]): ContractModel {
  const known = models.get(blocks);
  if (known !== undefined) return known;
  const clauses = clausesOf(blocks);
  const references: PlacedReference[] = [];
  let imports: number | null = null;
  blocks.forEach(({ block }, index) => {
    for (const reference of referencesIn(block)) references.push({ ...reference, block: index });
    if (imports === null && takesTerms(block)) imports = index;
  });
  const definitions = definitionsOf(blocks);
  const model: ContractModel = {
    blocks,
    clauses,
    references,
    definitions,
    amends: amends(blocks),
    imports,
    hasCover: coverSheetOf(blocks) !== null,
    isExcerpt: isExcerpt(blocks),
  };
  models.set(blocks, model);
  return model;
}

const OPENING_BLOCKS = 8;
const LONGEST_TITLE = 15;

/** “Second Amendment to the Supply Agreement”, as a title. */
const amends = (blocks: readonly PlacedBlock[]): boolean =>
  blocks
    .slice(0, OPENING_BLOCKS)
    .some(({ block }) => block.words.length <= LONGEST_TITLE && /\bamendment\b/i.test(block.prose));

const imported = new WeakMap<Block, boolean>();

function takesTerms(block: Block): boolean {
  const known = imported.get(block);
  if (known !== undefined) return known;
  const found =
    /mean|defin|descri/.test(block.prose) && block.sentences.some(({ text }) => importsTerms(text));
  imported.set(block, found);
  return found;
}

/** The index of all terms that the document defines. */
export const termIndexOf = ({ definitions }: ContractModel): TermIndex =>
  createTermIndex(definitions.map(({ term }) => term));

const candidates = new WeakMap<ContractModel, readonly PlacedCandidate[]>();

/**
 * Phrases in capitals, defined or not, in order; the weak ones only where the same stands elsewhere too. Kept with the
 * model.
 */
export function candidatesOf(model: ContractModel): readonly PlacedCandidate[] {
  const known = candidates.get(model);
  if (known !== undefined) return known;
  const found = placedCandidates(model);
  candidates.set(model, found);
  return found;
}

function placedCandidates({ blocks }: ContractModel): readonly PlacedCandidate[] {
  const inside = new Set<string>();
  for (const { block } of blocks) {
    for (const { text, weak, named } of candidatesIn(block)) if (!weak && !named) inside.add(text);
  }
  const found: PlacedCandidate[] = [];
  blocks.forEach(({ block }, index) => {
    for (const one of candidatesIn(block)) {
      if (one.weak && !inside.has(one.text)) continue;
      const { text, at, determined, named, weak } = one;
      found.push({ text, at, determined, named, weak, block: index });
    }
  });
  return found;
}

/** Where the terms of an index stand in the document, the longest term at each place; definitions are among them. */
export function usesOf({ blocks }: ContractModel, index: TermIndex): readonly PlacedUse[] {
  const found: PlacedUse[] = [];
  blocks.forEach(({ block }, at) => {
    for (const use of longest(termUses(block, index))) {
      found.push({ start: use.start, end: use.end, term: use.term, exact: use.exact, block: at });
    }
  });
  return found;
}

/** Of uses that overlap, the one that begins first, then the longest. They come in the order of their start. */
function longest(uses: readonly TermUse[]): readonly TermUse[] {
  if (uses.length < 2) return uses;
  const kept: TermUse[] = [];
  for (const use of uses) {
    const last = kept[kept.length - 1];
    if (last === undefined || use.start >= last.end) kept.push(use);
    else if (use.start === last.start && use.end > last.end) kept[kept.length - 1] = use;
  }
  return kept;
}

/** Two forms of one term have the same key: “Fees”, “the fee’s”. */
export function termKey(term: string): string {
  const known = keys.get(term);
  if (known !== undefined) return known;
  const key = term
    .toLowerCase()
    .split(/[\s-]+/)
    .map(baseForm)
    .join(' ')
    .replace(/^(?:the|our|your) (?=.)/, '');
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(term, key);
  return key;
}

/** A text uses its terms again and again. */
const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

/** True where the document numbers its clauses, so that a missing number means something. */
export function isNumbered({ clauses }: ContractModel): boolean {
  let count = 0;
  for (const { number, parent } of clauses) {
    if (
      number?.attachment === null &&
      (number.parts.length > 1 || parent === null || clauses[parent]?.number === null)
    )
      count++;
    if (count >= 3) return true;
  }
  return false;
}

/**
 * True where clauses have numbers that a reference can name: 4.2, or one row of 1, 2, 3 that holds most of the document.
 * A list of three points is no row of clauses, and neither are lists that begin again below each heading.
 */
export function numbersClauses({ blocks, clauses }: ContractModel): boolean {
  let [whole, top, firsts, held] = [0, 0, 0, 0];
  for (const { number, counted, parent, block, end } of clauses) {
    if (number?.attachment !== null) continue;
    if (number.parts.length > 1 && /^\d/.test(number.parts[0]?.text ?? '')) whole++;
    const isTop = number.parts.length === 1 && (parent === null || clauses[parent]?.number === null);
    if (!isTop || counted === null || !/^(?:decimal|capital|capital-roman)$/.test(counted.style)) continue;
    top++;
    held += end - block;
    if (counted.value === 1) firsts++;
  }
  return whole >= LEAST_NUMBERED || (top >= LEAST_NUMBERED && firsts <= 1 && held * 2 > blocks.length);
}
const LEAST_NUMBERED = 3;
