import { mayBeginQuantity } from '../contract/quantities.ts';
import { mayOpenReference } from '../contract/references.ts';
import { baseForm } from '../contract/terms.ts';
import { PREPOSITIONS } from '../language/closed-class.ts';
import { perForm } from '../language/forms.ts';
import { mayOpenGloss } from '../lexicon/glosses.ts';
import { ROLE_WORDS } from './actors.ts';
import { mayOpenModal } from './modality.ts';
import type { Invariant } from './unit.ts';
import { opensPhrase } from './vocabulary.ts';

/** What a spelling alone says of a word. */
export interface Spelling {
  readonly key: string;
  /** The party that a pronoun stands for. */
  readonly role: string | null;
  /** What a contraction is made of. */
  readonly parts: readonly (readonly [string, Invariant])[] | null;
  /** True for an article and the like: see `DROPPED`. */
  readonly mayDrop: boolean;
  readonly opensPhrase: boolean;
  /** True where no word beside it can make it more than wording, besides a name, a quantity and a reference. */
  readonly isPlain: boolean;
  readonly capital: 'none' | 'first' | 'all';
  /** True where what follows may be a noun. */
  readonly opensNoun: boolean;
  /** What may begin here, as a sum. */
  readonly signs: number;
}

export const MODAL = 1;
export const QUANTITY = 2;
export const REFERENCE = 4;
export const GLOSS = 8;

export const spellingOf = perForm((form): Spelling => {
  const { text, lower } = form;
  const key = keyOf(lower);
  const role = ROLE_WORDS.get(lower) ?? null;
  const parts = lower.includes("'") ? contraction(lower) : null;
  const mayDrop = DROPPED.has(lower) || MAYBE_DROPPED.has(lower);
  const opens = opensPhrase(lower);
  const signs = signsOf({ form });
  const first = text.charAt(0);
  return {
    key,
    role,
    parts,
    mayDrop,
    opensPhrase: opens,
    isPlain:
      role === null &&
      parts === null &&
      !mayDrop &&
      !opens &&
      key !== 'which' &&
      key !== 'who' &&
      (signs & MODAL) === 0,
    capital: first === first.toLowerCase() ? 'none' : text === text.toUpperCase() ? 'all' : 'first',
    opensNoun: BEFORE_NOUN.has(lower) || PREPOSITIONS.has(lower),
    signs,
  };
});

const signsOf = (word: Parameters<typeof mayOpenModal>[0]): number =>
  (mayOpenModal(word) ? MODAL : 0) +
  (mayBeginQuantity(word) ? QUANTITY : 0) +
  (mayOpenReference(word) ? REFERENCE : 0) +
  (mayOpenGloss(word) ? GLOSS : 0);

/** Words that carry no meaning of their own; the article is kept on the noun. */
export const DROPPED: ReadonlySet<string> = new Set(['a', 'an', 'the', 'also']);

const MAYBE_DROPPED: ReadonlySet<string> = new Set(['do', 'does', 'did', 'then']);

const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'a an the my your our their his her its each any all every no some both either neither another other such'.split(
    ' ',
  ),
);

const FORMS: ReadonlyMap<string, string> = new Map(
  'is:be are:be am:be been:been was:was were:was has:have does:do them:they him:he whilst:while amongst:among'
    .split(' ')
    .map(entry => entry.split(':') as [string, string]),
);

/** The key of a word: without the ending of the plural and of the third person; a possessive stays one. */
function keyOf(lower: string): string {
  const known = FORMS.get(lower);
  if (known !== undefined) return known;
  const possessive = lower.includes("'") ? /^(.+?)(?:'s|s')$/.exec(lower) : null;
  if (possessive !== null) return `${baseForm(possessive[1] ?? '')}’s`;
  // “closes” loses two letters: so does “close”.
  const base = baseForm(lower);
  return /[sz]e$/.test(base) ? base.slice(0, -1) : base;
}

const SHORT: ReadonlySet<string> = new Set(['it', 'that', 'there', 'here', 'what', 'who']);

/** “don't” is “not”, “we'll” is “we will”. */
function contraction(lower: string): readonly (readonly [string, Invariant])[] | null {
  const negated = /^(do|does|did|is|are|was|were|have|has|had)n't$/.exec(lower)?.[1];
  if (negated?.startsWith('d') === true) return [['not', 'negation']];
  if (negated !== undefined)
    return [
      [keyOf(negated), 'wording'],
      ['not', 'negation'],
    ];
  const [subject = '', rest = ''] = lower.split("'");
  const verb = { ll: 'will', re: 'be', ve: 'have', m: 'be', s: SHORT.has(subject) ? 'be' : undefined }[rest];
  if (verb === undefined) return null;
  const actor = ROLE_WORDS.get(subject) ?? subject;
  return [
    [actor, /^(?:@|it|they)/.test(actor) ? 'actor' : 'wording'],
    [verb, verb === 'will' ? 'modality' : 'wording'],
  ];
}
