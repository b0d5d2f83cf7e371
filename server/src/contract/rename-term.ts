import { termKey, usesOf } from '@fineprint/rules/contract/model';
import { createTermIndex } from '@fineprint/rules/contract/terms';
import type { Document } from '@fineprint/rules/kit/document';
import type { SourceEdit } from '@fineprint/rules/kit/finding';
import { prose } from '@fineprint/rules/kit/span';
import { applyEdits } from '../review/fix.ts';
import { placeRewrite } from '../review/place.ts';
import { formOf, type TermForm, withForm } from './term-forms.ts';
import { type ContractView, viewOf } from './view.ts';

/** The edits of a rename, or one plain sentence that says why there are none. */
export type Renamed =
  | { readonly edits: readonly SourceEdit[]; readonly refusal: null }
  | { readonly edits: null; readonly refusal: string };

export const refused = (refusal: string): Renamed => ({ edits: null, refusal });

const PRONOUN = /^(?:we|us|our|ours|you|your|yours|i|me|my|it|they)$/i;
const LONGEST = 80;

/** Why a term cannot be renamed at all; null where it can. */
export const refusalFor = (term: string): string | null =>
  PRONOUN.test(term)
    ? `“${term}” is a pronoun: its verbs and its other forms would have to change too. Change it by hand.`
    : null;

/**
 * Gives a term another name everywhere: its definition, its plural and possessive forms, in bold and in quotation
 * marks, with the letters of each place kept. `parse` reads the changed text: where the new name would mix with
 * something else, nothing is changed.
 */
export function renameTerm(
  view: ContractView,
  term: string,
  name: string,
  parse: (text: string) => Document,
): Renamed {
  const problem = refusalFor(term) ?? problemOf(view, term, name);
  if (problem !== null) return refused(problem);
  const edits: SourceEdit[] = [];
  const uses = view.uses.filter(use => use.term === term);
  for (const use of uses) {
    const placed = view.document.blocks[use.block];
    if (placed === undefined) continue;
    const written = placed.block.prose.slice(use.start, use.end);
    const form = formOf(written, term);
    const fixed = form === null ? null : renamed(form, name);
    if (fixed === null) return refused(formRefusal(written, form, name));
    const at = prose(use.start, use.end);
    const fix = placeRewrite(placed.block, {
      title: '',
      safety: 'review',
      edits: wordEdits(written, fixed, at.start),
    });
    if (fix.safety === 'advice')
      return refused(`“${written}” stands across markup and cannot be renamed. Change it by hand.`);
    edits.push(
      ...fix.edits.map(edit => ({ ...edit, start: edit.start + placed.start, end: edit.end + placed.start })),
    );
  }
  edits.sort((one, two) => one.start - two.start);
  const after = viewOf(parse(applyEdits(view.document.text, edits)));
  return mixture(view, after, term, name) ?? { edits, refusal: null };
}

const formRefusal = (written: string, form: TermForm | null, name: string): string =>
  form?.number === 'singular'
    ? `The text also has the singular “${written}”. Choose a name in the plural, as “${name}s” would be.`
    : `“${written}” has no such form of “${name}”. Choose another name, or change it by hand.`;

/** The new name in a form that can be read back from it. */
function renamed(form: TermForm, name: string): string | null {
  const text = withForm(name, form);
  const back = formOf(text, name);
  return back !== null &&
    withForm(name, back) === text &&
    back.number === form.number &&
    back.letters === form.letters
    ? text
    : null;
}

function problemOf({ model }: ContractView, term: string, name: string): string | null {
  if (name.trim() !== name || name === '' || name.length > LONGEST)
    return 'A name needs between 1 and 80 characters, without spaces around it.';
  if (!/^[\p{L}\p{N}][\p{L}\p{N} &.’'/-]*$/u.test(name) || !/\p{L}/u.test(name))
    return 'A name has letters, numbers, spaces and hyphens only.';
  if (name === term) return 'That is its name already.';
  const key = termKey(name);
  const clash = model.definitions.find(
    definition => definition.term !== term && termKey(definition.term) === key,
  );
  if (clash !== undefined) return `“${clash.term}” is already defined. Choose another name.`;
  // Inside a longer term the words belong to that one.
  const all = createTermIndex([...model.definitions.map(definition => definition.term), name]);
  const isThere = key !== termKey(term) && usesOf(model, all).some(use => use.exact && use.term === name);
  return isThere
    ? `“${name}” already stands in the text, and would become a use of the term. Choose another name.`
    : null;
}

/** What went wrong when the changed text was read again: the same terms have to stand in the same number of places. */
function mixture(before: ContractView, after: ContractView, term: string, name: string): Renamed | null {
  const [one, two] = [countsOf(before), countsOf(after)];
  if (one.get(term) !== two.get(name))
    return refused(`“${name}” would not be read as a term everywhere. Choose another name.`);
  for (const [other, count] of one) {
    if (other !== term && two.get(other) !== count)
      return refused(`“${name}” would mix with “${other}”. Choose another name.`);
  }
  return null;
}

function countsOf({ uses }: ContractView): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of uses) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

interface ProseEdit {
  readonly at: ReturnType<typeof prose>;
  readonly text: string;
}

/** Word by word where both have as many, so that line breaks between them stay; else as one. */
function wordEdits(written: string, fixed: string, from: number): readonly ProseEdit[] {
  const old = [...written.matchAll(/\S+/g)];
  const words = fixed.split(' ');
  if (old.length !== words.length) return [{ at: prose(from, from + written.length), text: fixed }];
  return old.flatMap(({ index, 0: word }, position) =>
    word === words[position]
      ? []
      : [{ at: prose(from + index, from + index + word.length), text: words[position] ?? '' }],
  );
}
