import type { Block, Sentence } from '../kit/document.ts';
import { type ModalUse, modalUses, subjectOfVerb } from '../language/modals.ts';
import { VERBS } from '../language/closed-class.ts';
import { perForm } from '../language/forms.ts';
import { isDeterminer } from '../language/parts.ts';
import type { Subject } from '../language/subject.ts';
import { classifyVerb } from '../language/modal-verbs.ts';
import { nameAt, type Names } from './names.ts';
import type { ModalMeaning } from './unit.ts';

/** A modal verb, or a phrase that stands for one, in a sentence. */
export interface FoundModal {
  readonly meaning: ModalMeaning;
  /** Index of its first word and of the word behind its last. */
  readonly first: number;
  readonly last: number;
  /** True where the plain form is the present tense: “shall be governed by” is “is governed by”. */
  readonly isPresent: boolean;
  readonly subject: Subject | null;
}

const MODALS: ReadonlySet<string> = new Set(
  "shall must will may can should might could would cannot can't won't mustn't shan't shouldn't".split(' '),
);

/** Row 1: who has to, may or must not do something. By the index of the first word. */
export function modalsIn(sentence: Sentence, block: Block, names: Names): ReadonlyMap<number, FoundModal> {
  const found = new Map<number, FoundModal>();
  for (const use of modalUses(sentence, block.prose, MODALS)) {
    const one = ofUse(sentence, withParty(sentence, block.prose, use, names));
    found.set(one.first, one);
  }
  for (let index = 0; index < sentence.words.length; index++) {
    const word = sentence.words[index];
    if (word === undefined || !mayOpenModal(word)) continue;
    const phrase = found.has(index) ? null : phraseAt(sentence, index, names);
    if (phrase !== null) found.set(index, phrase);
  }
  return found;
}

/** A name of the role map is a party, whatever word it is: what it has to do is a duty. */
function partyIn(sentence: Sentence, subject: Subject | null, names: Names): Subject | null {
  if (subject === null || (subject.actor !== null && subject.actor !== 'thing')) return subject;
  const name = nameAt(names, sentence, subject.head);
  return name?.invariant === 'actor' ? { ...subject, actor: 'party' } : subject;
}

function withParty(sentence: Sentence, prose: string, use: ModalUse, names: Names): ModalUse {
  const subject = partyIn(sentence, use.subject, names);
  if (subject === use.subject || subject === null || use.verb === null || use.class === 'condition')
    return use;
  const isNegative = use.negated || subject.negative;
  return use.modal === 'shall'
    ? { ...use, subject, class: classifyVerb(sentence, prose, use.verb, subject, isNegative) }
    : { ...use, subject };
}

const PRESENT: ReadonlySet<unknown> = new Set(['rule', 'definition', 'fiction', 'condition']);

function ofUse(sentence: Sentence, use: ModalUse): FoundModal {
  const { words } = sentence;
  const written = words[use.index]?.lower ?? '';
  const next = words[use.index + 1]?.lower ?? '';
  const own = /n't$|^cannot$/.test(written);
  const takesNot = use.negated && next === 'not';
  const raw = /^(?:could|would)/.test(written) ? written : use.modal;
  const longer = raw === 'shall' ? phraseBehind(sentence, use, takesNot) : null;
  if (longer !== null) return longer;
  const isPresent = raw === 'shall' && !use.inverted && isPresentTense(sentence, use);
  const isBan = use.subject?.negative === true && (raw === 'shall' || raw === 'may');
  return {
    meaning: {
      raw,
      class: isBan ? 'ban' : raw === use.modal && !use.inverted ? use.class : null,
      negated: own || takesNot,
      ...personOf(use.subject),
      open: false,
      ...(isBan && { nobody: true }),
    },
    first: use.index,
    last: use.index + (takesNot && !isPresent ? 2 : 1),
    isPresent,
    subject: use.subject,
  };
}

/** “shall be governed by” is “is governed by”, “shall be entitled to a refund” “is entitled to a refund”. */
function isPresentTense(sentence: Sentence, { class: kind, subject, verb, index }: ModalUse): boolean {
  if (PRESENT.has(kind)) return true;
  const lower = (index: number): string => sentence.words[index]?.lower ?? '';
  if (kind === 'permission' && verb !== null && lower(verb) === 'be')
    return /^(?:entitled|allowed|permitted)$/.test(lower(verb + 1));
  if (
    kind === null &&
    (subject?.actor ?? 'thing') === 'thing' &&
    subject !== null &&
    /^(?:and|or|but)$/.test(lower(index - 1))
  )
    return true;
  return subject?.opener === 'that' && lower(subject.first - 2) === 'event';
}

const personOf = (subject: Subject | null): { readonly person: boolean; readonly we: boolean } => ({
  person: subject?.actor === 'you' || subject?.actor === 'we' || subject?.actor === 'party',
  we: subject?.actor === 'we',
});

/** The words of a phrase, what it does, and the word that stands for it. */
type Phrase = readonly [readonly string[], ModalMeaning['class'], string];

/** Phrases by their first word. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

function phrasesOf(rows: readonly (readonly [string, ModalMeaning['class'], string])[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const [text, kind, raw] of rows) {
    const words = text.split(' ');
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), [words, kind, raw]]);
  }
  return byFirst;
}

const STANDS_FOR = phrasesOf([
  ['required to', 'duty', 'required'],
  ['obliged to', 'duty', 'required'],
  ['obligated to', 'duty', 'required'],
  ['entitled to', 'permission', 'entitled'],
  ['permitted to', 'permission', 'entitled'],
  ['allowed to', 'permission', 'entitled'],
  ['under no obligation to', 'no-duty', 'no-duty'],
]);
const PLAIN = phrasesOf([
  ['has the right to', 'permission', 'entitled'],
  ['have the right to', 'permission', 'entitled'],
  ['has an obligation to', 'duty', 'required'],
  ['have an obligation to', 'duty', 'required'],
  ['has a duty to', 'duty', 'required'],
  ['have a duty to', 'duty', 'required'],
  ['has to', 'duty', 'required'],
  ['have to', 'duty', 'required'],
  ['does not have to', 'no-duty', 'no-duty'],
  ['do not have to', 'no-duty', 'no-duty'],
  ["doesn't have to", 'no-duty', 'no-duty'],
  ["don't have to", 'no-duty', 'no-duty'],
  ['does not need to', 'no-duty', 'no-duty'],
  ['do not need to', 'no-duty', 'no-duty'],
  ["don't need to", 'no-duty', 'no-duty'],
  ['need not', 'no-duty', 'no-duty'],
]);
const HAVE_RIGHT = ['have', 'the', 'right', 'to'];
/** Words that such a phrase begins with. */
const OPENERS: ReadonlySet<string> = new Set(['is', 'are', 'am', ...PLAIN.keys()]);

/** False for a word at which `modalsIn` surely finds nothing. */
export const mayOpenModal = perForm(({ lower }) => MODALS.has(lower) || OPENERS.has(lower));
export const NO_MODALS: ReadonlyMap<number, FoundModal> = new Map();

/** “is required to”, “has the right to”, “does not have to”. */
function phraseAt(sentence: Sentence, index: number, names: Names): FoundModal | null {
  const { words } = sentence;
  const word = words[index]?.lower ?? '';
  if (!OPENERS.has(word)) return null;
  const make = (raw: string, kind: ModalMeaning['class'], last: number): FoundModal | null => {
    if (raw === 'entitled' && !startsVerb(sentence, last)) return null;
    const subject = partyIn(sentence, subjectOfVerb(sentence, index), names);
    const meaning = { raw, class: kind, negated: false, ...personOf(subject), open: false };
    return { meaning, first: index, last, isPresent: false, subject };
  };
  for (const [parts, kind, raw] of PLAIN.get(word) ?? []) {
    const length = lengthAt(sentence, index, parts);
    if (length > 0) return make(raw, kind, index + length);
  }
  if (word !== 'is' && word !== 'are' && word !== 'am') return null;
  const negated = words[index + 1]?.lower === 'not';
  const from = index + (negated ? 2 : 1);
  for (const [parts, kind, raw] of STANDS_FOR.get(words[from]?.lower ?? '') ?? []) {
    const length = lengthAt(sentence, from, parts);
    if (length === 0 || (negated && raw !== 'required')) continue;
    return negated ? make('no-duty', 'no-duty', from + length) : make(raw, kind, from + length);
  }
  return null;
}

/** “shall be required to”, “shall be entitled to”, “shall not be obliged to”, “shall have the right to”. */
function phraseBehind(sentence: Sentence, use: ModalUse, negated: boolean): FoundModal | null {
  const from = use.index + (negated ? 2 : 1);
  const make = (raw: string, kind: ModalMeaning['class'], last: number): FoundModal | null => {
    if (raw === 'entitled' && !startsVerb(sentence, last)) return null;
    const meaning = { raw, class: kind, negated: false, ...personOf(use.subject), open: false };
    return { meaning, first: use.index, last, isPresent: false, subject: use.subject };
  };
  if (!negated) {
    const right = lengthAt(sentence, from, HAVE_RIGHT);
    if (right > 0) return make('entitled', 'permission', from + right);
  }
  if (sentence.words[from]?.lower !== 'be') return null;
  for (const [parts, kind, raw] of STANDS_FOR.get(sentence.words[from + 1]?.lower ?? '') ?? []) {
    const length = lengthAt(sentence, from + 1, parts);
    if (length === 0 || (negated && raw !== 'required')) continue;
    const last = from + 1 + length;
    return negated ? make('no-duty', 'no-duty', last) : make(raw, kind, last);
  }
  return null;
}

/** “entitled to cancel”, not “entitled to a refund”. */
function startsVerb(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return word !== undefined && !isDeterminer(word) && (VERBS.has(word.lower) || BASES.has(word.lower));
}
const BASES: ReadonlySet<string> = new Set(
  'withhold deduct inspect retain enforce recover assign vary amend reject rely revoke waive inform demand use audit enter exercise'.split(
    ' ',
  ),
);

function lengthAt({ words }: Sentence, index: number, parts: readonly string[]): number {
  for (let at = 0; at < parts.length; at++) if (words[index + at]?.lower !== parts[at]) return 0;
  return parts.length;
}

/** True where two modal verbs say the same: the same class, and a pair of words that section 3 gives. */
export function sameModal(one: ModalMeaning, two: ModalMeaning): boolean {
  if (one.negated !== two.negated) return false;
  if (one.open || two.open) return sameOpen(one, two);
  if (one.raw === two.raw) return true;
  if (one.class !== two.class) return false;
  const both = (words: ReadonlySet<string>): boolean => words.has(one.raw) && words.has(two.raw);
  if (one.nobody === true || two.nobody === true) return one.nobody === two.nobody && both(NOBODY);
  const isShallMust = both(SHALL_MUST);
  if (!isShallMust && (!one.person || !two.person)) return false;
  if (one.class === 'duty') return both(DUTY) || (one.we && two.we && both(PROMISE));
  if (one.class === 'ban') return both(BAN) && !(one.we && (one.raw === 'may' || two.raw === 'may'));
  return one.class === 'permission' && both(PERMISSION);
}

/** “No party shall” is “no party may”, never “no party must”. */
const NOBODY: ReadonlySet<string> = new Set(['shall', 'may']);
const SHALL_MUST: ReadonlySet<string> = new Set(['shall', 'must']);
const DUTY: ReadonlySet<string> = new Set(['shall', 'must', 'required']);
const PROMISE: ReadonlySet<string> = new Set(['shall', 'must', 'will', 'required']);
const BAN: ReadonlySet<string> = new Set(['shall', 'must', 'may']);
const PERMISSION: ReadonlySet<string> = new Set(['may', 'entitled']);

/** After a change of voice the subject is another one: the words alone decide. */
function sameOpen(one: ModalMeaning, two: ModalMeaning): boolean {
  if (one.raw === two.raw) return true;
  const both = (words: ReadonlySet<string>): boolean => words.has(one.raw) && words.has(two.raw);
  if (one.negated) return both(new Set(['shall', 'must']));
  return both(DUTY) || both(PERMISSION);
}
