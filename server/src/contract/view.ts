import type { Clause } from '@fineprint/rules/contract/clauses';
import type { PlacedDefinition } from '@fineprint/rules/contract/definition-list';
import {
  type ContractModel,
  modelOf,
  type PlacedReference,
  type PlacedUse,
  termIndexOf,
  usesOf,
} from '@fineprint/rules/contract/model';
import type { Target } from '@fineprint/rules/contract/references';
import { resolve } from '@fineprint/rules/contract/resolve';
import type { Document } from '@fineprint/rules/kit/document';
import type { Span } from '@fineprint/rules/kit/span';
import { placeSpan } from '../review/place.ts';

/** A stretch of the file, in plain source offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A contract model with its document, so that everything in it has a place in the file. */
export interface ContractView {
  readonly document: Document;
  readonly model: ContractModel;
  /**
   * The uses of defined terms that are meant: with the capitals of the definition. Terms of several words that the
   * text never writes so have their uses in small letters.
   */
  readonly uses: readonly PlacedUse[];
}

const views = new WeakMap<Document, ContractView>();

/** The view of a document; the same object each time. */
export function viewOf(document: Document): ContractView {
  const known = views.get(document);
  if (known !== undefined) return known;
  const model = modelOf(document.blocks);
  const view = { document, model, uses: meantUses(model) };
  views.set(document, view);
  return view;
}

function meantUses(model: ContractModel): readonly PlacedUse[] {
  const all = usesOf(model, termIndexOf(model)).filter(use => !isInLaw(model, use));
  const defined = new Set(model.definitions.map(({ block, at }) => placeKey(block, at.start)));
  const capitals = new Set(
    all
      .filter(({ exact, block, start }) => exact && !defined.has(placeKey(block, start)))
      .map(use => use.term),
  );
  return all.filter(({ exact, term, block, start, end }) => {
    if (exact) return true;
    const written = model.blocks[block]?.block.prose.slice(start, end) ?? '';
    return !capitals.has(term) && /\s/.test(term) && written === written.toLowerCase();
  });
}

const placeKey = (block: number, start: number): string => `${String(block)} ${String(start)}`;

/** “Patents Act 1977”: the name of a law, whatever “Act” means elsewhere in the document. */
export function isInLaw({ blocks }: ContractModel, { block, start, end }: PlacedUse): boolean {
  const text = blocks[block]?.block.prose ?? '';
  return /^ \d{4}\b/.test(text.slice(end, end + 6)) && /\p{Lu}\p{L}+ $/u.test(text.slice(0, start));
}

/** Where a span of a block's prose stands in the file. */
export function stretchOf({ document }: ContractView, block: number, at: Span<'prose'>): Stretch {
  const placed = document.blocks[block];
  if (placed === undefined) return { start: 0, end: 0 };
  const { start, end } = placeSpan(placed.block, at);
  return { start: placed.start + start, end: placed.start + end };
}

/** Where the typed label of a block stands in the file; null where it has none. */
export function labelStretch({ document }: ContractView, block: number): Stretch | null {
  const placed = document.blocks[block];
  const at = placed?.block.labelAt;
  if (placed === undefined || at === undefined) return null;
  return { start: placed.start + at.start, end: placed.start + at.start + at.length };
}

/** Where a block ends in the file. */
export function blockEnd({ document }: ContractView, block: number): number {
  const placed = document.blocks[block];
  const last = placed?.block.runs.at(-1);
  return placed === undefined || last === undefined ? 0 : placed.start + last.source + last.sourceLength;
}

/** The title of a clause in the file, else its number, else the start of its first block. */
export function clausePlace(view: ContractView, clause: Clause): Stretch {
  if (clause.titleAt !== null) return stretchOf(view, clause.block, clause.titleAt);
  const label = labelStretch(view, clause.block);
  if (label !== null) return label;
  const start = view.document.blocks[clause.block]?.start ?? 0;
  return { start, end: start };
}

export const holds = ({ start, end }: Stretch, offset: number): boolean => start <= offset && offset <= end;

/** Index of the last block that begins at an offset or before it, its label included; -1 before the first. */
export function blockAt({ document: { blocks } }: ContractView, offset: number): number {
  return blocks.findLastIndex(({ block, start }) => start + (block.labelAt?.start ?? 0) <= offset);
}

/** A defined term under an offset, with its definitions. */
export interface TermHere {
  readonly term: string;
  readonly at: Stretch;
  readonly definitions: readonly PlacedDefinition[];
}

export function termAt(view: ContractView, offset: number): TermHere | null {
  const block = blockAt(view, offset);
  for (const use of view.uses) {
    if (use.block !== block) continue;
    const at = stretchOf(view, block, use);
    if (holds(at, offset)) return { term: use.term, at, definitions: definitionsOfTerm(view, use.term) };
  }
  return null;
}

const definitionsOfTerm = ({ model }: ContractView, term: string): readonly PlacedDefinition[] =>
  model.definitions.filter(definition => definition.term === term);

/** All places of a term in the file, definitions among them. */
export const placesOfTerm = (
  view: ContractView,
  term: string,
): readonly (Stretch & { readonly isDefinition: boolean; readonly block: number })[] =>
  view.uses
    .filter(use => use.term === term)
    .map(use => ({
      ...stretchOf(view, use.block, use),
      block: use.block,
      isDefinition: view.model.definitions.some(
        ({ block, at }) => block === use.block && at.start <= use.start && use.end <= at.end,
      ),
    }));

/** A clause under an offset: at its own number, or at a reference to it. */
export interface ClauseHere {
  readonly clause: Clause;
  readonly at: Stretch;
}

export function clauseAtOffset(view: ContractView, offset: number): ClauseHere | null {
  const block = blockAt(view, offset);
  const label = labelStretch(view, block);
  const own = view.model.clauses.find(clause => clause.block === block);
  if (own !== undefined && label !== null && holds(label, offset)) return { clause: own, at: label };
  for (const { reference, target, clause } of targetsIn(view)) {
    if (reference.block !== block) continue;
    const whole = reference.targets.length === 1 ? reference.at : target.at;
    const at = stretchOf(view, block, whole);
    if (holds(at, offset)) return { clause, at: stretchOf(view, block, target.at) };
  }
  return null;
}

interface Resolved {
  readonly reference: PlacedReference;
  readonly target: Target;
  readonly clause: Clause;
}

const resolved = new WeakMap<ContractView, readonly Resolved[]>();

/** Every reference to a clause of this document, with the clause. */
export function targetsIn(view: ContractView): readonly Resolved[] {
  const known = resolved.get(view);
  if (known !== undefined) return known;
  const found = view.model.references
    .filter(({ external }) => !external)
    .flatMap(reference =>
      reference.targets.flatMap(target => {
        const clause = resolve(view.model, target, reference.block);
        return clause === null ? [] : [{ reference, target, clause }];
      }),
    );
  resolved.set(view, found);
  return found;
}

/** The places of the references to a clause. */
export const referencesTo = (view: ContractView, clause: Clause): readonly Stretch[] =>
  targetsIn(view)
    .filter(one => one.clause.index === clause.index)
    .map(({ reference, target }) => stretchOf(view, reference.block, target.at));

/** What a definition says, as plain text of the file. */
export function meaningText({ document }: ContractView, { meaningBlock, meaning }: PlacedDefinition): string {
  return document.blocks[meaningBlock]?.block.prose.slice(meaning.start, meaning.end) ?? '';
}
