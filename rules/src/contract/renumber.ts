import type { DocumentEdit, DocumentRewrite } from '../kit/rewrite.ts';
import type { Clause } from './clauses.ts';
import type { ContractModel } from './model.ts';
import { type ClauseNumber, parseParts, showPart } from './numbers.ts';
import type { Target } from './references.ts';
import { resolve } from './resolve.ts';
import type { Sequence } from './sequences.ts';

/**
 * Numbers a sequence on from its first clause, with every label below it and every reference to it. Null where that
 * cannot be done whole: a label that no edit can reach, a number that two clauses have and a reference names, or a
 * reference that would point elsewhere afterwards, such as one to the number that is missing.
 */
export function renumbering(model: ContractModel, sequence: Sequence): DocumentRewrite | null {
  const first = sequence[0]?.counted?.value;
  const depth = (sequence[0]?.number?.parts.length ?? 0) - 1;
  if (first === undefined || depth < 0) return null;
  const changes = new Map<number, string>();
  for (const [index, clause] of sequence.entries()) {
    const last = clause.number?.parts.at(-1);
    const { counted } = clause;
    if (last === undefined || counted === null) return null;
    if (counted.value !== first + index)
      changes.set(clause.index, showPart({ ...last, bracketed: false }, first + index, counted.style));
  }
  const labels = labelEdits(model, changes, depth);
  const references = labels === null ? null : referenceEdits(model, sequence, changes, depth);
  if (labels === null || references === null || !keepsTargets(model, changes, depth, references)) return null;
  return {
    title: `Renumber from ${String(labels.length)} places and update ${String(references.length)} references`,
    safety: 'review',
    edits: [...labels, ...references.map(({ edit }) => edit)],
  };
}

/** The clause whose part at `depth` changes that holds this one, or is this one. */
function changedAbove(
  { clauses }: ContractModel,
  clause: Clause,
  changes: ReadonlyMap<number, string>,
): number | null {
  for (let at: Clause | undefined = clause; at !== undefined; ) {
    if (changes.has(at.index)) return at.index;
    at = at.parent === null ? undefined : clauses[at.parent];
  }
  return null;
}

function labelEdits(
  model: ContractModel,
  changes: ReadonlyMap<number, string>,
  depth: number,
): readonly DocumentEdit[] | null {
  const edits: DocumentEdit[] = [];
  for (const clause of model.clauses) {
    const changed = changedAbove(model, clause, changes);
    const text = changed === null ? undefined : changes.get(changed);
    if (changed === null || text === undefined) continue;
    const block = model.blocks[clause.block]?.block;
    const own = ownParts(block?.label ?? '');
    const parts = clause.number?.parts ?? [];
    // A label such as “(a)” under a changed clause does not repeat its number.
    const at = depth - (parts.length - own.length);
    if (clause.index !== changed && (at < 0 || !clause.typed)) continue;
    const place = own[at];
    if (block?.labelAt === undefined || block.label === null || place === undefined) return null;
    const label = block.label.slice(0, place.start) + text + block.label.slice(place.end);
    edits.push({ block: clause.block, at: 'label', text: label });
  }
  return edits;
}

/** Where the parts of a written number stand: “4” and “2” and “b” of “4.2(b)”; the word of “Section 3.” is none. */
function ownParts(label: string): readonly { readonly start: number; readonly end: number }[] {
  const word = /^[A-Za-z]+\.?\s+/.exec(label)?.[0].length ?? 0;
  return [...label.slice(word).matchAll(/\d+|[A-Za-z]+/g)].map(({ index, 0: text }) => ({
    start: word + index,
    end: word + index + text.length,
  }));
}

interface ReferenceEdit {
  readonly target: Target;
  readonly edit: DocumentEdit;
}

/** True where each reference, read with the new numbers, leads to where it leads now, or nowhere as now. */
function keepsTargets(
  model: ContractModel,
  changes: ReadonlyMap<number, string>,
  depth: number,
  edits: readonly ReferenceEdit[],
): boolean {
  const after: ContractModel = {
    ...model,
    clauses: model.clauses.map(clause => {
      const changed = changedAbove(model, clause, changes);
      const text = changed === null ? undefined : changes.get(changed);
      return text === undefined ? clause : { ...clause, number: withPart(clause.number, depth, text) };
    }),
  };
  const texts = new Map(edits.map(({ target, edit }) => [target, edit.text]));
  return model.references.every(
    ({ external, targets, block }) =>
      external ||
      targets.every(target => {
        const text = texts.get(target);
        const parts = text === undefined ? target.number.parts : parseParts(text);
        const moved = { ...target, number: { ...target.number, parts: parts ?? [] } };
        return resolve(after, moved, block)?.index === resolve(model, target, block)?.index;
      }),
  );
}

const withPart = (number: ClauseNumber | null, depth: number, text: string): ClauseNumber | null =>
  number === null
    ? null
    : { ...number, parts: number.parts.map((part, index) => (index === depth ? { ...part, text } : part)) };

function referenceEdits(
  model: ContractModel,
  sequence: Sequence,
  changes: ReadonlyMap<number, string>,
  depth: number,
): readonly ReferenceEdit[] | null {
  const repeated = repeatedValues(sequence);
  const edits: ReferenceEdit[] = [];
  for (const reference of model.references) {
    if (reference.external) continue;
    for (const target of reference.targets) {
      const clause = resolve(model, target, reference.block);
      if (clause === null) continue;
      const member = memberAbove(model, clause, sequence);
      if (member === null) continue;
      if (repeated.has(member.counted?.value ?? 0)) return null;
      const text = changes.get(member.index);
      if (text === undefined) continue;
      const written = model.blocks[reference.block]?.block.prose.slice(target.at.start, target.at.end) ?? '';
      const own = ownParts(written);
      // “(b)” alone, seen from inside the clause, does not name the part that changes; nor does a point in its text.
      const missing = (clause.number?.parts.length ?? own.length) - target.number.parts.length;
      const place = own[depth - Math.max(0, missing)];
      const now = clause.number?.parts[depth]?.text.toLowerCase();
      if (place === undefined || written.slice(place.start, place.end).toLowerCase() !== now) continue;
      const fixed = written.slice(0, place.start) + text + written.slice(place.end);
      edits.push({ target, edit: { block: reference.block, at: target.at, text: fixed } });
    }
  }
  return edits;
}

function memberAbove({ clauses }: ContractModel, clause: Clause, sequence: Sequence): Clause | null {
  for (let at: Clause | undefined = clause; at !== undefined; ) {
    const { index } = at;
    const member = sequence.find(one => one.index === index);
    if (member !== undefined) return member;
    at = at.parent === null ? undefined : clauses[at.parent];
  }
  return null;
}

function repeatedValues(sequence: Sequence): ReadonlySet<number> {
  const values = sequence.map(({ counted }) => counted?.value ?? 0);
  return new Set(values.filter((value, index) => values.indexOf(value) !== index));
}
