import type { Clause } from '@fineprint/rules/contract/clauses';
import { parseParts, sameParts } from '@fineprint/rules/contract/numbers';
import type { SourceEdit } from '@fineprint/rules/kit/finding';
import { refused, type Renamed } from './rename-term.ts';
import { type ContractView, labelStretch, stretchOf, targetsIn } from './view.ts';

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
export function renameClause(view: ContractView, clause: Clause, name: string): Renamed {
  const own = ownNumber(view, clause);
  const old = clause.number?.parts;
  if (own === null || old === undefined) return refused(clauseRefusal(view, clause) ?? '');
  const parts = parseParts(name);
  const depth = old.length - 1;
  if (parts?.length !== 1 || !/^[\dA-Za-z]{1,6}$/.test(name)) {
    return refused('Give only the last part of the number, such as “5” or “b”.');
  }
  const wanted = [...old.slice(0, depth), ...parts];
  const clash = view.model.clauses.find(
    ({ number, index }) =>
      index !== clause.index &&
      number !== null &&
      number.attachment === clause.number?.attachment &&
      sameParts(number.parts, wanted),
  );
  if (clash !== undefined)
    return refused(`There is already a clause with that number. Choose another one, or renumber all.`);
  const edits: SourceEdit[] = [];
  for (const below of view.model.clauses) {
    if (!isWithin(view, below, clause)) continue;
    const label = labelStretch(view, below.block);
    const count = below.number?.parts.length ?? 0;
    const edit = label === null ? null : partEdit(view, label, depth, count, name);
    if (edit !== null) edits.push(edit);
    else if (below.index === clause.index) return refused('This number cannot be changed here.');
  }
  for (const { reference, target, clause: to } of targetsIn(view)) {
    if (!isWithin(view, to, clause)) continue;
    if (reference.range)
      return refused('A reference names a range that holds this clause. Change the number by hand.');
    const count = Math.max(to.number?.parts.length ?? 0, target.number.parts.length);
    const edit = partEdit(view, stretchOf(view, reference.block, target.at), depth, count, name);
    if (edit !== null) edits.push(edit);
  }
  return { edits: edits.sort((one, two) => one.start - two.start), refusal: null };
}

function isWithin({ model }: ContractView, clause: Clause, outer: Clause): boolean {
  for (let at: Clause | undefined = clause; at !== undefined; ) {
    if (at.index === outer.index) return true;
    at = at.parent === null ? undefined : model.clauses[at.parent];
  }
  return false;
}

/** The edit of one part of a written number; null where that part is not written there: “(a)” under clause 4. */
function partEdit(
  { document: { text } }: ContractView,
  { start, end }: { readonly start: number; readonly end: number },
  depth: number,
  count: number,
  name: string,
): SourceEdit | null {
  const written = text.slice(start, end);
  const word = /^[A-Za-z]+\.?\s+/.exec(written)?.[0].length ?? 0;
  const parts = [...written.slice(word).matchAll(/\d+|[A-Za-z]+/g)];
  const part = parts[depth - (count - parts.length)];
  if (part === undefined) return null;
  const from = start + word + part.index;
  return { start: from, end: from + part[0].length, text: name };
}
