import type { Block, PlacedBlock } from '../kit/document.ts';
import type { PlacedCandidate } from './model.ts';
import { baseForm, baseOf } from './terms.ts';

/** Words that the document writes in small letters, in their base forms. A name has words that never stand so. */
export function vocabularyOf(blocks: readonly PlacedBlock[]): Vocabulary {
  const asked = new Map<string, boolean>();
  return {
    has(base) {
      const known = asked.get(base);
      if (known !== undefined) return known;
      const found = blocks.some(({ block }) => basesIn(block).has(base));
      asked.set(base, found);
      return found;
    },
  };
}

/** Whether a word, in its base form, stands somewhere in small letters. */
export type Vocabulary = Pick<ReadonlySet<string>, 'has'>;

/** Kept with the block, so that an edit reads one block again and not the document. */
const bases = new WeakMap<Block, ReadonlySet<string>>();

function basesIn(block: Block): ReadonlySet<string> {
  let found = bases.get(block);
  if (found === undefined) {
    found = new Set(block.words.filter(({ text, lower }) => text === lower).map(baseOf));
    bases.set(block, found);
  }
  return found;
}

const LEAST_USES = 2;

/**
 * True for phrases in capitals that are used like a defined term: more than once, behind “the” or “each”, and made of
 * words that the document also writes in small letters. `known` holds the keys of terms that are defined.
 */
export function isTermLike(
  uses: readonly PlacedCandidate[],
  vocabulary: Vocabulary,
  known: ReadonlySet<string>,
): boolean {
  const sure = uses.filter(({ weak, named }) => !weak && !named);
  const [first] = sure;
  if (first === undefined || sure.length < LEAST_USES) return false;
  const determined = sure.filter(use => use.determined).length;
  if (determined * 2 < sure.length || uses.some(({ named }) => named)) return false;
  const words = first.text.split(/[\s-]+/).filter(word => word !== 'of');
  if (words.length === 1 && (sure.length < LEAST_USES + 1 || COMMON_NAMES.has(first.text.toLowerCase())))
    return false;
  if (
    isOwnName(first.text) ||
    /['’]s /.test(first.text) ||
    /\d|^\p{Lu}+$/u.test(first.text.replace(/[\s-]/g, ''))
  )
    return false;
  const bases = words.map(word => baseForm(word.toLowerCase()));
  if (bases.every(base => known.has(base))) return false;
  return bases.every(base => vocabulary.has(base) || known.has(base));
}

/** Single words that many texts write with a capital without defining them. */
const COMMON_NAMES: ReadonlySet<string> = new Set(
  'internet web website court courts state states government party parties agreement contract terms policy law english schedule annex section clause article union commission parliament board'.split(
    ' ',
  ),
);

/** The name of a law, a document, a body or a person's office. */
const isOwnName = (text: string): boolean =>
  /^(?:You|We|I|They|It|My|Your|Our) /.test(text) ||
  /\b(?:Acts?|Laws?|Codes?|Regulations?|Directives?|Rules|Convention|Treaty|Constitution|Statutes?|Ordinance|Bill|Policy|Policies|Terms|Agreements?|Contract|Notice|Statement|Guidelines|Guide|Lists?|Register|Index|Catalog(?:ue)?|Sheet|Addendum|Addenda|Licen[cs]es?|Charter|Handbook|Manual|Form|Plan|Program(?:me)?|Clauses|Conditions|Framework|Shield|Principles|Standards?|Union|Commission|Courts?|Tribunal|Authority|Agency|Department|Ministry|Office|Board|Committee|Council|Association|Service|Bureau|Office[r]?|Director|Manager|President|Secretary|Commissioner|Kingdom|States?|City|County|Area|Store|Street|University|Company|Group|Team|Inc|Ltd)$|\bTerms (?:of|and)\b/.test(
    text,
  );
