import type { Block, Sentence } from '@fineprint/rules/kit/document';
import { verbForms } from '@fineprint/rules/language/irregular';
import { isDeterminer } from '@fineprint/rules/language/parts';
import { modalUses, type ModalUse } from '@fineprint/rules/language/modals';
import { isParticiple } from '@fineprint/rules/language/participles';
import { type Subject, subjectBefore } from '@fineprint/rules/language/subject';

/** What a sentence makes somebody do, leave or be free to do. */
export type ClaimKind = 'duty' | 'prohibition' | 'right' | 'freedom' | 'other';

/** One verb of a sentence with what binds it: “you must pay each invoice within 14 days”. Offsets count in the prose. */
export interface Claim {
  readonly kind: ClaimKind;
  /** Told apart from other claims: who, how it binds, and the verb without its endings. */
  readonly key: string;
  /** How it binds, told apart: “may” and “can” are two, “shall” and “must” are one. */
  readonly binds: string;
  readonly modalAt: number;
  /** Who, told apart: `you`, `we`, or the noun in small letters. */
  readonly actor: string;
  /** Who, as one would begin a sentence: “You”, “The Supplier”. */
  readonly subject: string;
  /** How it binds, in plain words: “must”, “may not”, “do not have to”. */
  readonly bond: string;
  readonly verb: string;
  /** True where somebody is the subject, not something. */
  readonly isPerson: boolean;
  /** False in a clause that only says why, when or which: “so that we can update it”. */
  readonly isMain: boolean;
  /** True where a thing follows instead of a verb: “entitled to a refund”. */
  readonly isOfThing: boolean;
  /** True where the subject does not act: “must be paid”. */
  readonly isPassive: boolean;
  /** From the subject to the verb, and where the verb begins. */
  readonly start: number;
  readonly verbAt: number;
}

const MODALS: ReadonlySet<string> = new Set(
  "shall must will may can should might cannot can't won't mustn't shan't shouldn't".split(' '),
);

/** The claims of a block in order. Linear in its words. */
export const claimsIn = (block: Block): readonly Claim[] =>
  block.sentences.flatMap(sentence => {
    const found = [...modalClaims(sentence, block), ...phraseClaims(sentence, block)];
    return withSharedSubjects(
      found.sort((one, two) => one.verbAt - two.verbAt),
      sentence,
    );
  });

/** “is entitled to paint the walls and is required to remove any stain”: the subject is that of the claim before. */
function withSharedSubjects(claims: readonly Claim[], { text, start }: Sentence): readonly Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) {
    const before = found.at(-1);
    const isShared =
      claim.subject === '' && /\b(?:and|or|but|,)\s*$/.test(text.slice(0, claim.modalAt - start));
    if (before === undefined || !isShared) found.push(claim);
    else {
      const { actor, subject, isPerson, isMain } = before;
      const key = `${actor} ${claim.binds} ${claim.verb}`;
      found.push({ ...claim, actor, subject, isPerson, isMain, key });
    }
  }
  return found;
}

/** Where the modal verbs stand that say nothing beside the present tense. */
export const presentIn = (block: Block): readonly number[] =>
  block.sentences.flatMap(sentence =>
    modalUses(sentence, block.prose, MODALS)
      .filter(use => isPresent(sentence, use))
      .map(({ index }) => sentence.words[index]?.start ?? -1),
  );

const modalClaims = (sentence: Sentence, block: Block): readonly Claim[] =>
  modalUses(sentence, block.prose, MODALS).flatMap(use => {
    const phrase = phraseAt(sentence, use.index);
    if (phrase !== null || use.index === 0 || isPresent(sentence, use) || isMonth(sentence, use.index))
      return [];
    const negated = use.negated || use.subject?.negative === true;
    const claim = claimOf(sentence, block, use.subject, use.index, use.verb ?? sentence.words.length, {
      ...bindingOf(use, negated),
      raw: `${use.modal}${negated ? ' not' : ''}`,
    });
    return claim === null ? [] : [claim];
  });

/** “This clause shall survive”, “the courts shall have”: told in the present tense it says the same. */
function isPresent({ words }: Sentence, { modal, class: sense, subject, negated, verb }: ModalUse): boolean {
  if (modal !== 'shall' || negated || subject?.negative === true) return false;
  if (sense === 'definition' || sense === 'condition') return true;
  return sense !== 'duty' && (subject?.actor === 'thing' || words[verb ?? -1]?.lower === 'have');
}

/** “3 May 2026”. */
const isMonth = ({ words }: Sentence, index: number): boolean =>
  words[index]?.text === 'May' &&
  (/^\d/.test(words[index - 1]?.text ?? '') || /^\d/.test(words[index + 1]?.text ?? ''));

interface Binding {
  readonly kind: ClaimKind;
  readonly bond: string;
  /** The words that bind, so that “may” and “might” stay apart. */
  readonly raw: string;
}

function bindingOf({ modal, class: sense, subject }: ModalUse, negated: boolean): Omit<Binding, 'raw'> {
  if (sense === 'no-duty') return { kind: 'freedom', bond: 'do not have to' };
  // “No party must” frees; “no party may” and “no party shall” forbid.
  if (subject?.negative === true && modal === 'must') return { kind: 'freedom', bond: 'do not have to' };
  // “We may not answer” can also be about what happens.
  if (modal === 'may' && negated && subject?.actor === 'we') return { kind: 'prohibition', bond: 'may not' };
  if (modal === 'may' || modal === 'can')
    return negated ? { kind: 'prohibition', bond: 'must not' } : { kind: 'right', bond: 'may' };
  if (modal === 'must' || sense === 'duty' || sense === 'ban') {
    const bond = modal === 'will' ? 'will' : 'must';
    return negated ? { kind: 'prohibition', bond: `${bond} not` } : { kind: 'duty', bond };
  }
  if (sense === 'permission') return { kind: 'right', bond: 'may' };
  const isPerson = subject?.actor !== null && subject?.actor !== undefined && subject.actor !== 'thing';
  const bond = negated ? `${modal} not` : modal;
  // “If the Buyer learns of it, it shall tell …”
  if (modal === 'shall' && subject?.actor === null)
    return negated ? { kind: 'prohibition', bond: 'must not' } : { kind: 'duty', bond: 'must' };
  if (modal === 'will' && isPerson) return { kind: negated ? 'prohibition' : 'duty', bond };
  return { kind: 'other', bond };
}

const PHRASES: readonly (readonly [string, ClaimKind, string])[] = [
  ['do not have to', 'freedom', 'do not have to'],
  ["don't have to", 'freedom', 'do not have to'],
  ['do not need to', 'freedom', 'do not have to'],
  ["don't need to", 'freedom', 'do not have to'],
  ['are not required to', 'freedom', 'do not have to'],
  ['are not obliged to', 'freedom', 'do not have to'],
  ['are not obligated to', 'freedom', 'do not have to'],
  ['have to', 'duty', 'must'],
  ['need to', 'duty', 'must'],
  ['are required to', 'duty', 'must'],
  ['are obliged to', 'duty', 'must'],
  ['are obligated to', 'duty', 'must'],
  ['are responsible for', 'duty', 'must'],
  ['agree to', 'duty', 'must'],
  ['undertake to', 'duty', 'must'],
  ['agree not to', 'prohibition', 'must not'],
  ['undertake not to', 'prohibition', 'must not'],
  ['are not allowed to', 'prohibition', 'must not'],
  ['are not permitted to', 'prohibition', 'must not'],
  ['are not entitled to', 'prohibition', 'may not'],
  ['are prohibited from', 'prohibition', 'must not'],
  ['are entitled to', 'right', 'may'],
  ['are allowed to', 'right', 'may'],
  ['are permitted to', 'right', 'may'],
  ['are free to', 'right', 'may'],
  ['have the right to', 'right', 'may'],
  ['have a right to', 'right', 'may'],
  ['have no right to', 'prohibition', 'may not'],
  ['reserve the right to', 'right', 'may'],
];
const BY_FIRST: ReadonlyMap<string, readonly (readonly [readonly string[], ClaimKind, string])[]> = (() => {
  const found = new Map<string, (readonly [readonly string[], ClaimKind, string])[]>();
  for (const [text, kind, bond] of PHRASES) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), [words, kind, bond]]);
  }
  return found;
})();

/** “is” and “has” bind as “are” and “have” do. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  "is:are am:are has:have does:do needs:need agrees:agree undertakes:undertake reserves:reserve be:are doesn't:don't"
    .split(' ')
    .map(entry => entry.split(':') as [string, string]),
);

interface FoundPhrase {
  readonly kind: ClaimKind;
  readonly bond: string;
  /** The word behind it. */
  readonly next: number;
}

/** “are required to”, also behind a modal verb: “shall be entitled to”, “shall not be obliged to”. */
function phraseAt({ words }: Sentence, index: number): FoundPhrase | null {
  const lower = (at: number): string => words[at]?.lower ?? '';
  const isModal = MODALS.has(lower(index));
  const negated = isModal && lower(index + 1) === 'not';
  const from = isModal ? index + (negated ? 2 : 1) : index;
  if (isModal && !(/^(?:shall|will|must)/.test(lower(index)) && /^(?:be|have)$/.test(lower(from))))
    return null;
  const first = PLURALS.get(lower(from)) ?? lower(from);
  const rest = negated && first === 'are' ? ['are', 'not'] : [first];
  for (const [parts, kind, bond] of BY_FIRST.get(first) ?? []) {
    const tail = parts.slice(rest.length);
    if (!rest.every((part, at) => parts[at] === part)) continue;
    if (tail.every((part, at) => lower(from + 1 + at) === part))
      return { kind, bond, next: from + 1 + tail.length };
  }
  return null;
}

function phraseClaims(sentence: Sentence, block: Block): readonly Claim[] {
  const found: Claim[] = [];
  for (let index = 0; index < sentence.words.length; index++) {
    const phrase = phraseAt(sentence, index);
    if (phrase === null) continue;
    const binding = { kind: phrase.kind, bond: phrase.bond, raw: phrase.bond };
    const claim = claimOf(sentence, block, subjectBefore(sentence, index), index, phrase.next, binding);
    if (claim !== null) found.push(claim);
    index = phrase.next - 1;
  }
  return found;
}

function claimOf(
  sentence: Sentence,
  block: Block,
  subject: Subject | null,
  index: number,
  verbIndex: number,
  { kind, bond, raw }: Binding,
): Claim | null {
  const { words } = sentence;
  const [first, last, at] = [words[subject?.first ?? -1], words[subject?.last ?? -1], words[index]];
  if (at === undefined || subject?.quoted === true) return null;
  const name = first === undefined || last === undefined ? '' : block.prose.slice(first.start, last.end);
  const actor = actorOf(subject, name);
  const verb = words[verbIndex];
  const isOfThing = isDeterminer(verb);
  const after = words[verbIndex + 1];
  const isPassive = verb?.lower === 'be' && after !== undefined && isParticiple(after.lower);
  const lemma = lemmaOf((isPassive ? after : verb)?.lower ?? '');
  const isPerson = subject?.actor !== 'thing' && subject?.actor !== null && subject !== null;
  // “We will” is a promise and binds as “must” does; what another will do may only be foretold.
  const isOwn =
    /^can/.test(raw) ||
    bond === 'may not' ||
    (/^will/.test(raw) && actor !== 'we') ||
    (raw === 'may not' && !isPerson);
  const binds = kind === 'other' ? raw : isOwn ? `${raw} ${kind}` : kind;
  return {
    kind,
    key: `${actor} ${binds} ${lemma}`,
    binds,
    modalAt: at.start,
    actor,
    subject: actor === 'you' ? 'You' : actor === 'we' ? 'We' : sentenceCase(name),
    bond,
    verb: lemma,
    isPerson,
    isOfThing,
    isPassive,
    isMain: subject === null || isMainOpener(subject.opener),
    start: first?.start ?? at.start,
    verbAt: verb?.start ?? sentence.end,
  };
}

const isMainOpener = (opener: string | null): boolean =>
  opener === null || /^(?:and|or|but|so|nor|then)$/.test(opener);

function actorOf(subject: Subject | null, name: string): string {
  if (subject?.actor === 'you' || subject?.actor === 'we') {
    return /^(?:either|each|both|neither)\b/i.test(name) ? name.toLowerCase() : subject.actor;
  }
  return (
    name
      .toLowerCase()
      .replace(/^(?:the|an?|each|any|such|every|no|either|neither) /, '')
      // “Children under 13”: the number is told by itself.
      .replace(/\d+/g, '#')
  );
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A verb without its endings; only ever compared with another. */
export function lemmaOf(lower: string): string {
  const irregular = verbForms.get(lower);
  if (irregular !== undefined) return irregular;
  return lower.replace(/(?<=.{3})(?:ing|ed|es|s|e)$/, '').replace(/(?<=[^aeiou])i$/, 'y');
}
