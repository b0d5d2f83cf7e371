import type { Block, Document, Word } from '../kit/document.ts';
import type { Stated } from '../kit/rule.ts';
import { definitionsOf, type PlacedDefinition } from '../contract/definition-list.ts';
import { termKey } from '../contract/model.ts';
import { quantitiesIn } from '../contract/quantities.ts';
import { partiesOf } from '../contract/parties.ts';
import { baseForm } from '../contract/terms.ts';

/** A defined term with a hash of what it means: the same words in another order or form give the same hash. */
export interface MeaningFact {
  readonly is: 'meaning';
  readonly key: string;
  readonly term: string;
  /** Null where the meaning is too short, or of a form in which no two are alike. */
  readonly hash: string | null;
  /** The figures in the meaning: “30 day”. */
  readonly figures: string;
  /** How many words the hash holds. */
  readonly size: number;
  readonly form: 'means' | 'label' | 'entry';
}

/** What a document calls a party whose name stands before the label. */
export interface PartyFact {
  readonly is: 'party';
  /** The side or the name that the label is for. */
  readonly key: string;
  readonly label: string;
}

/** The terms that a document defines for itself. Terms of one part, other names of a thing, and pointers are none. */
export function meaningFacts(document: Document): readonly Stated<MeaningFact>[] {
  return definitionsOf(document.blocks).flatMap(definition => {
    const { term, at, block, scope, alias, elsewhere } = definition;
    if (scope === 'part' || alias || elsewhere || isOwnWord(term)) return [];
    return [{ block, at, fact: factOf(document, definition) }];
  });
}

/** Names of the document itself and of its sides: each document has its own. */
const isOwnWord = (term: string): boolean =>
  /^(?:the |these |this |our )?(?:we|us|our|you|your|terms?|terms (?:of|and) .*|conditions|agreement|contract|polic(?:y|ies)|notice|privacy (?:policy|notice)|party|parties|site|website|app|services?|effective date|company|customer|client|user|supplier|provider|seller|buyer)$/i.test(
    term,
  );

function factOf({ blocks }: Document, definition: PlacedDefinition): MeaningFact {
  const { term, form, meaning, meaningBlock } = definition;
  const block = blocks[meaningBlock]?.block;
  const words =
    block === undefined
      ? []
      : block.words.filter(({ start, end }) => start >= meaning.start && end <= meaning.end);
  const told = words.flatMap(({ lower, text }) =>
    SMALL.has(lower) || !/[\p{L}\d]/u.test(text) ? [] : [baseForm(lower)],
  );
  const isPointing = told.some(word => POINTERS.has(word));
  return {
    is: 'meaning',
    key: termKey(term),
    term,
    hash: form === 'label' || told.length < LEAST || isPointing ? null : hashOf([...new Set(told)].sort()),
    figures: block === undefined ? '' : figuresIn(block, words),
    size: new Set(told).size,
    form,
  };
}

/** A meaning of fewer words says too little to be compared. */
const LEAST = 2;

/** “the fee set out in the Order Form”: the text says elsewhere what it means. */
const POINTERS: ReadonlySet<string> = new Set(
  'schedule annex appendix section clause paragraph article attached form above below'.split(' '),
);

const SMALL: ReadonlySet<string> = new Set(
  'a an the and or of to in on at by for with from as that which who whose this these those is are be been any each every all our your their its it we us you such means mean meaning shall will includes include including has have other same'.split(
    ' ',
  ),
);

function figuresIn(block: Block, words: readonly Word[]): string {
  const [first, last] = [words[0], words[words.length - 1]];
  if (first === undefined || last === undefined) return '';
  return block.sentences
    .flatMap(sentence => quantitiesIn(sentence, block.prose))
    .filter(({ at, kind }) => at.start >= first.start && at.end <= last.end && kind !== 'count')
    .map(({ value, unit }) => `${String(value)} ${unit}`)
    .sort()
    .join(', ');
}

/** 64 bits of the words, so that the index holds no text of the meaning. */
function hashOf(words: readonly string[]): string {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  const text = words.join(' ');
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ (code + 0x9e37), 0x01000193) ^ (two >>> 15);
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}

/** What a document calls its parties, where that is a role: “Supplier”. A pronoun or a short name is no role. */
export function partyFacts({ blocks }: Document): readonly Stated<PartyFact>[] {
  return partiesOf(blocks, definitionsOf(blocks)).flatMap(({ name, labels, side }) => {
    const roles = labels.filter(({ term }) => ROLE.test(term));
    const [role, ...more] = roles;
    if (role === undefined || more.length > 0) return [];
    const { term, at, block } = role;
    const label = term.replace(/^the /i, '');
    const key = CUSTOMERS.test(label) ? 'customer' : (side ?? (name === null ? null : plainName(name)));
    return key === null ? [] : [{ block, at, fact: { is: 'party' as const, key: `party ${key}`, label } }];
  });
}

/** Roles of who buys: a set has one of them, whoever it is. */
const CUSTOMERS = /^(?:customer|client|buyer|purchaser|subscriber|licensee|borrower|tenant|hirer|consumer)$/i;
const ROLE =
  /^(?:the )?(?:company|supplier|provider|seller|vendor|licensor|lender|landlord|owner|operator|contractor|consultant|customer|client|buyer|purchaser|user|member|subscriber|licensee|borrower|tenant|hirer|guest|consumer)$/i;

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\blimited\b/g, 'ltd')
    .replace(/[^\p{L}\p{N}]/gu, '');
