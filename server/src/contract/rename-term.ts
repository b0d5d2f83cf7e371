import { type PlacedUse, termKey, usesOf } from '@fineprint/rules/contract/model';
import { createTermIndex } from '@fineprint/rules/contract/terms';
import type { Document, PlacedBlock } from '@fineprint/rules/kit/document';
import type { Finding, SourceEdit } from '@fineprint/rules/kit/finding';
import { prose } from '@fineprint/rules/kit/span';
import { articleFor } from '@fineprint/rules/language/article';
import { applyEdits } from '../review/fix.ts';
import { placeRewrite } from '../review/place.ts';
import { formOf, type TermForm, withForm } from './term-forms.ts';
import { type ContractView, isInLaw, viewOf } from './view.ts';

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

/** A text as it was read and reviewed. */
interface Reading {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/**
 * Gives a term another name everywhere: its definition, its plural and possessive forms, in bold and in quotation
 * marks, with the letters of each place kept and “a” or “an” before it made to fit. `read` reviews the changed text:
 * where the new name would mix with something else, or the rules about terms would say something else, nothing changes.
 */
export function renameTerm(
  reading: Reading,
  term: string,
  name: string,
  read: (text: string) => Reading,
): Renamed {
  const view = viewOf(reading.document);
  const problem = refusalFor(term) ?? problemOf(view, term, name);
  if (problem !== null) return refused(problem);
  const edits: SourceEdit[] = [];
  for (const use of view.uses) {
    const placed = use.term === term ? view.document.blocks[use.block] : undefined;
    if (placed === undefined) continue;
    const changed = useEdits(placed, use, name);
    if (typeof changed === 'string') return refused(changed);
    edits.push(...changed);
  }
  edits.sort((one, two) => one.start - two.start);
  const after = read(applyEdits(view.document.text, edits));
  return (
    mixture(view, viewOf(after.document), term, name) ??
    difference(reading, after) ?? { edits, refusal: null }
  );
}

/** The edits of one use, in the file; a sentence that says why there are none. */
function useEdits(
  { block, start }: PlacedBlock,
  { term, start: from, end }: PlacedUse,
  name: string,
): readonly SourceEdit[] | string {
  const written = block.prose.slice(from, end);
  const form = formOf(written, term);
  const fixed = form === null ? null : renamed(form, name);
  if (fixed === null) return formRefusal(written, form, name);
  const article = articleEdit(block.prose.slice(0, from), written, fixed);
  const edits = [...(article === null ? [] : [article]), ...wordEdits(written, fixed, from)];
  const fix = placeRewrite(block, { title: '', safety: 'review', edits });
  if (fix.safety === 'advice')
    return `“${written}” stands across markup and cannot be renamed. Change it by hand.`;
  return fix.edits.map(edit => ({ ...edit, start: edit.start + start, end: edit.end + start }));
}

/** “A” as the name of a part is no article. */
const PART = /\b(?:schedule|annex|appendix|exhibit|attachment|part|section|clause|article|paragraph)s?\s+$/i;

/** Makes “a” or “an” before a term fit its new name. One that did not fit the old name is left as it is. */
function articleEdit(before: string, written: string, fixed: string): ProseEdit | null {
  const found = /(?<![\p{L}\p{N}’'.-])([Aa]n?)\s+[“"‘]?$/u.exec(before);
  const article = found?.[1];
  if (found === null || article === undefined || PART.test(before.slice(0, found.index))) return null;
  const wanted = articleFor(fixed);
  if (articleFor(written) !== article.toLowerCase() || wanted === article.toLowerCase()) return null;
  const text = article.startsWith('A') ? `A${wanted.slice(1)}` : wanted;
  return { at: prose(found.index, found.index + article.length), text };
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
  const isThere =
    key !== termKey(term) &&
    usesOf(model, all).some(use => use.exact && use.term === name && !isInLaw(model, use));
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

/** What the rules about terms and references would say otherwise: the text held something that the rename cannot judge. */
function difference(before: Reading, after: Reading): Renamed | null {
  const [one, two] = [integrityOf(before), integrityOf(after)];
  const fewer = one.find(({ rule }) => countOf(one, rule) > countOf(two, rule));
  if (fewer !== undefined)
    return refused(`Settle this first, because a rename would hide it: ${fewer.message}`);
  const more = two.findLast(({ rule }) => countOf(two, rule) > countOf(one, rule));
  return more === undefined
    ? null
    : refused(`A review would then say: ${more.message} Choose another name, or change it by hand.`);
}

const integrityOf = ({ findings }: Reading): readonly Finding[] =>
  findings.filter(({ group }) => group === 'integrity');

const countOf = (findings: readonly Finding[], wanted: string): number =>
  findings.filter(({ rule }) => rule === wanted).length;

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
