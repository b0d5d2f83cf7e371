import type { Clause } from '@fineprint/rules/contract/clauses';
import { type NumberPart, parseParts, sameParts } from '@fineprint/rules/contract/numbers';
import { resolve } from '@fineprint/rules/contract/resolve';
import type { Document } from '@fineprint/rules/kit/document';
import type { SourceEdit } from '@fineprint/rules/kit/finding';
import { refused, type Renamed } from './rename-term.ts';
import { applyEdits } from '../review/fix.ts';
import { type ContractView, labelStretch, type Stretch, stretchOf, targetsIn, viewOf } from './view.ts';

/** The last part of a clause's number as it is written in the file: “3” of “4.3.”, “b” of “(b)”. */
export function ownNumber(
  view: ContractView,
  clause: Clause,
): { readonly text: string; readonly start: number; readonly end: number } | null {
  const label = labelStretch(view, clause.block);
  if (label === null || !clause.typed) return null;
  const written = view.document.text.slice(label.start, label.end);
  const last = [...written.matchAll(/\d+|[A-Za-z]+/g)].at(-1);
  if (last === undefined) return null;
  const start = label.start + last.index;
  return { text: last[0], start, end: start + last[0].length };
}

/** Why the number of a clause cannot be changed; null where it can. */
export const clauseRefusal = (view: ContractView, clause: Clause): string | null =>
  ownNumber(view, clause) === null
    ? 'This number is made by the format and cannot be changed here. Move the clause instead.'
    : null;

/** Gives the last part of a clause's number another value, with the numbers of all that is below it and all references. */
export function renameClause(
  view: ContractView,
  clause: Clause,
  name: string,
  parse: (text: string) => Document,
): Renamed {
  const own = ownNumber(view, clause);
  const old = clause.number?.parts;
  if (own === null || old === undefined) return refused(clauseRefusal(view, clause) ?? '');
  const parts = parseParts(name);
  const depth = old.length - 1;
  if (parts?.length !== 1 || !/^[\dA-Za-z]{1,6}$/.test(name)) {
    return refused('Give only the last part of the number, such as “5” or “b”.');
  }
  if (isTaken(view, clause, [...old.slice(0, depth), ...parts]))
    return refused(`There is already a clause with that number. Choose another one, or renumber all.`);
  const edits: SourceEdit[] = [];
  for (const below of view.model.clauses) {
    if (!isWithin(view, below, clause)) continue;
    const label = labelStretch(view, below.block);
    const count = below.number?.parts.length ?? 0;
    const edit = label === null ? null : partEdit(view, label, { depth, count, old: own.text, name });
    if (edit !== null) edits.push(edit);
    else if (below.index === clause.index) return refused('This number cannot be changed here.');
  }
  for (const { reference, target, clause: to } of targetsIn(view)) {
    if (!isWithin(view, to, clause)) continue;
    if (reference.range)
      return refused('A reference names a range that holds this clause. Change the number by hand.');
    const count = Math.max(to.number?.parts.length ?? 0, target.number.parts.length);
    const edit = partEdit(view, stretchOf(view, reference.block, target.at), {
      depth,
      count,
      old: own.text,
      name,
    });
    if (edit !== null) edits.push(edit);
  }
  const changed = viewOf(parse(applyEdits(view.document.text, edits)));
  if (leadsOf(view) !== leadsOf(changed))
    return refused('A reference would then lead to another clause. Choose another number.');
  return { edits: edits.sort((one, two) => one.start - two.start), refusal: null };
}

const isTaken = ({ model }: ContractView, clause: Clause, wanted: readonly NumberPart[]): boolean =>
  model.clauses.some(
    ({ number, index }) =>
      index !== clause.index &&
      number !== null &&
      number.attachment === clause.number?.attachment &&
      sameParts(number.parts, wanted),
  );

/** The blocks that each reference leads to. A change of numbers moves no block. */
const leadsOf = ({ model }: ContractView): string =>
  model.references
    .filter(({ external }) => !external)
    .flatMap(({ targets, block }) =>
      targets.map(target => String(resolve(model, target, block)?.block ?? '-')),
    )
    .join(' ');

function isWithin({ model }: ContractView, clause: Clause, outer: Clause): boolean {
  for (let at: Clause | undefined = clause; at !== undefined; ) {
    if (at.index === outer.index) return true;
    at = at.parent === null ? undefined : model.clauses[at.parent];
  }
  return false;
}

interface Part {
  /** Which part of the whole number it is, from 0, and how many parts that has. */
  readonly depth: number;
  readonly count: number;
  readonly old: string;
  readonly name: string;
}

/** The edit of one part of a written number; null where that part is not written there: “(a)” under clause 4. */
function partEdit(
  { document: { text } }: ContractView,
  { start, end }: Stretch,
  { depth, count, old, name }: Part,
): SourceEdit | null {
  const written = text.slice(start, end);
  const word = /^[A-Za-z]+\.?\s+/.exec(written)?.[0].length ?? 0;
  const parts = [...written.slice(word).matchAll(/\d+|[A-Za-z]+/g)];
  const part = parts[depth - (count - parts.length)];
  if (part?.[0].toLowerCase() !== old.toLowerCase()) return null;
  const from = start + word + part.index;
  return { start: from, end: from + part[0].length, text: name };
}
