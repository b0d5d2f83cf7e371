import { isPerson } from '../language/subject-kind.ts';
import type { Block, PlacedBlock } from '../kit/document.ts';
import { clausesOf } from './clauses.ts';
import { definitionsIn } from './definitions.ts';
import { openingOf } from './openings.ts';
import { companyBefore } from './parties.ts';

const cache = new WeakMap<readonly PlacedBlock[], readonly number[]>();

/**
 * The blocks at which the documents of a bundle begin, behind the first one: an employment agreement with a privacy
 * notice and a form to sign in one file. A document of its own has a title and names its parties or itself again.
 */
export function instrumentStarts(blocks: readonly PlacedBlock[]): readonly number[] {
  const known = cache.get(blocks);
  if (known !== undefined) return known;
  const starts = find(blocks);
  cache.set(blocks, starts);
  return starts;
}

/** The number of the document that a block belongs to, from 0. */
export function instrumentAt(blocks: readonly PlacedBlock[], block: number): number {
  const later = instrumentStarts(blocks).findIndex(start => start > block);
  return later < 0 ? instrumentStarts(blocks).length : later;
}

/** What stands in front of a title has to be long enough to be a document. */
const LEAST_WORDS = 150;
/** How far behind the title the parties are named. */
const REACH = 5;

function find(blocks: readonly PlacedBlock[]): readonly number[] {
  const starts: number[] = [];
  const named = new Set<string>();
  let words = 0;
  blocks.forEach(({ block }, index) => {
    if (words >= LEAST_WORDS && isTitle(block) && introduces(blocks, index, named)) {
      starts.push(index);
      words = 0;
    }
    words += block.words.length;
    for (const { term, form } of definitionsIn(block))
      if (form === 'label' && isOwnName(term)) named.add(bareOf(term));
  });
  return starts;
}

const INSTRUMENT =
  /\b(?:agreement|contract|amendment|addendum|notice|policy|terms|deed|letter|consent|waiver|form|guarantee|undertaking|licen[cs]e|lease|statement|declaration|certificate|rules|charter)\b/i;
const LONGEST = 15;
/** “Entire Agreement”, “Changes to these Terms”, “21 Form of Notice”: the title of a clause. */
const CLAUSE_TITLE =
  /^\(?(?:\d|[ivx]+[.)]|entire|complete|whole|this|these|the|our|your|how|what|modifications?|changes?|updates?|acceptance|accepting|no|waivers|about|general|notices|term)\b(?! of (?:use|service|sale|hire|business)\b)/i;

/** A heading or a line in bold or in capitals that names a kind of document, or opens an exhibit. */
function isTitle(block: Block): boolean {
  const { prose, shape, words, marks } = block;
  if (words.length === 0 || words.length > LONGEST || /[.;,:]$/.test(prose)) return false;
  if (block.label !== null || CLAUSE_TITLE.test(prose)) return false;
  if (!INSTRUMENT.test(prose) && (openingOf(block)?.attachment ?? null) === null) return false;
  return (
    shape === 'heading' ||
    !/\p{Ll}/u.test(prose) ||
    marks.some(({ kind, start, end }) => kind === 'strong' && end - start > prose.length - 3) ||
    words.every(({ text }) => text.length < 4 || /^[\p{Lu}\d]/u.test(text))
  );
}

/** “This Agreement is made on …”, “The purpose of this Employee Privacy Notice is to …”. */
const SELF =
  /^(?:this|these|the purpose of this) (?:[\p{L}-]+ ){0,6}?(?:agreement|contract|amendment|addendum|notice|policy|terms|deed|letter|lease|licen[cs]e|consent|waiver|guarantee)\b(?:[^.]{0,40}\b(?:is|are) (?:made|entered|dated|to inform)|[^.]{0,20}\b(?:made and )?entered into\b)/iu;

/** True where a block near the title names a party that has a name already, or says what document it begins. */
function introduces(blocks: readonly PlacedBlock[], title: number, named: ReadonlySet<string>): boolean {
  for (let index = title + 1; index <= Math.min(title + REACH, blocks.length - 1); index++) {
    const block = blocks[index]?.block;
    if (block === undefined) return false;
    if (SELF.test(block.prose)) return true;
    const again = definitionsIn(block).some(({ form, term, at }) => {
      if (form !== 'label' || !named.has(bareOf(term))) return false;
      return !isPronoun(term) || companyBefore(block.prose, at.start) !== null;
    });
    if (again) return true;
  }
  return false;
}

const bareOf = (term: string): string => term.toLowerCase().replace(/^(?:the|this|our) /, '');
const isPronoun = (term: string): boolean => /^(?:we|us|our|you|your)$/i.test(term);

/** A label for a side, or for the document that it stands in. */
const isOwnName = (term: string): boolean =>
  /^(?:we|us|our|you|your|company|agreement|amendment|notice|policy|terms|deed|letter|addendum|lease)$/.test(
    bareOf(term),
  ) || isPerson(bareOf(term));

/**
 * True for a file that begins in the middle of a document: its first number is not the first of its kind. What it
 * refers to, and what refers to it, may stand in the part that is missing.
 */
export function isExcerpt(blocks: readonly PlacedBlock[]): boolean {
  const first = clausesOf(blocks).find(({ number }) => number?.attachment === null);
  const part = first?.number?.parts[0];
  if (first === undefined || part === undefined || !part.readings.every(({ value }) => value > 1))
    return false;
  const before = blocks.slice(0, first.block).map(({ block }) => block);
  // Where a text lost its lines, the first numbers stand inside of a paragraph.
  return (
    before.reduce((sum, { words }) => sum + words.length, 0) < MOST_BEFORE &&
    !before.some(({ prose }) => /(?:^|\s)\(?(?:1|i|I|a|A)[.)]/.test(prose))
  );
}
const MOST_BEFORE = 120;
