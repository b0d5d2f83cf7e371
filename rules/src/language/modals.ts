import type { Sentence, Word } from '../kit/document.ts';
import { agentFollows, classifyVerb, isDeed } from './modal-verbs.ts';
import { gapAfter, isBe, isDeterminer, isModal, isPreposition, isPronoun } from './parts.ts';
import { isCondition, isRelative, type Subject, subjectBefore, subjectIn } from './subject.ts';

/** What a modal verb does in its sentence, after Adams: `null` where the words do not tell. */
export type ModalClass =
  /** Somebody has to do it. */
  | 'duty'
  /** Somebody has to leave it. */
  | 'ban'
  /** Somebody is free not to do it: “shall not be required to”. */
  | 'no-duty'
  /** Somebody is free to do it, or has a right. */
  | 'permission'
  /** How it is under the contract: “shall be governed by”, “shall survive”. */
  | 'rule'
  | 'definition'
  /** What counts as something that it is not: “shall be deemed”. */
  | 'fiction'
  /** What happens later. */
  | 'future'
  /** What the rule depends on: “if the buyer shall fail”. */
  | 'condition';

export type Modal = 'shall' | 'must' | 'will' | 'may' | 'can' | 'should' | 'might';

/** A modal verb in a sentence. Word numbers count in `sentence.words`. */
export interface ModalUse {
  readonly modal: Modal;
  readonly index: number;
  /** True for “shall not” and “shall never”; the negation of “no party” is the subject's. */
  readonly negated: boolean;
  readonly subject: Subject | null;
  /** The verb behind it, null where none follows (“shall:”). */
  readonly verb: number | null;
  readonly class: ModalClass | null;
  /** True where the subject stands behind the modal: “in no event shall we be liable”, “Shall we begin?”. */
  readonly inverted: boolean;
}

const MODALS: ReadonlyMap<string, Modal> = new Map([
  ...(['shall', 'must', 'will', 'may', 'can', 'should', 'might'] as const).map(
    modal => [modal, modal] as const,
  ),
  ['cannot', 'can'],
  ["can't", 'can'],
  ["won't", 'will'],
  ["mustn't", 'must'],
  ["shan't", 'shall'],
  ["shouldn't", 'should'],
]);

/**
 * The modal verbs of a sentence, in order, each with its subject, its verb and its class. `prose` is the text of the
 * block; `wanted` holds the written forms to look for. Linear in the words; a sentence is read once for each form.
 */
export function modalUses(
  sentence: Sentence,
  prose: string,
  wanted: ReadonlySet<string>,
): readonly ModalUse[] {
  let uses: ModalUse[] | null = null;
  for (let index = 0; index < sentence.words.length; index++) {
    if (!wanted.has(sentence.words[index]?.lower ?? '')) continue;
    uses ??= [];
    uses.push(knownUse(sentence, prose, index));
  }
  return uses ?? NO_USES;
}

const NO_USES: readonly ModalUse[] = [];
const cache = new WeakMap<Sentence, Map<number, ModalUse>>();

/** Several rules ask about the same verbs. */
function knownUse(sentence: Sentence, prose: string, index: number): ModalUse {
  let known = cache.get(sentence);
  if (known === undefined) {
    known = new Map();
    cache.set(sentence, known);
  }
  let use = known.get(index);
  if (use === undefined) {
    use = useAt(sentence, prose, index);
    known.set(index, use);
  }
  return use;
}

function useAt(sentence: Sentence, prose: string, index: number): ModalUse {
  const lower = sentence.words[index]?.lower ?? '';
  const modal = MODALS.get(lower) ?? 'shall';
  const isNegative = /n't$|^cannot$/.test(lower);
  if (isInverted(sentence, index)) return invertedUse(sentence, prose, { modal, index, negated: isNegative });
  const { verb, negated } = verbAfter(sentence, index);
  const subject = subjectOfVerb(sentence, index);
  const use = { modal, index, negated: negated || isNegative, subject, verb, inverted: false };
  return { ...use, class: classOf(sentence, prose, use) };
}

/** The subject of the finite verb at a word: behind “and”, “or”, “but” the one of the verb before. */
export function subjectOfVerb(sentence: Sentence, index: number): Subject | null {
  const shared = isShared(sentence, index) ? sharedSubject(sentence, index) : null;
  return shared ?? subjectBefore(sentence, index);
}

/** “In no event shall we be liable”: the subject stands between the modal and “be”. */
function invertedUse(
  sentence: Sentence,
  prose: string,
  found: Pick<ModalUse, 'modal' | 'index' | 'negated'>,
): ModalUse {
  const { words } = sentence;
  const { index } = found;
  const plain = { ...found, subject: null, verb: null, inverted: true };
  if (index === 0) return { ...plain, class: null };
  for (let at = index + 1; at < Math.min(words.length, index + 16); at++) {
    if (/[^\s]/.test(gapAfter(sentence, at - 1))) break;
    if (words[at]?.lower !== 'be') continue;
    const subject = subjectIn(sentence, index + 1, at - 1);
    return { ...plain, subject, verb: at, class: classifyVerb(sentence, prose, at, subject, true) };
  }
  return { ...plain, class: /^(?:you|we|they)$/.test(words[index + 1]?.lower ?? '') ? 'ban' : 'rule' };
}

/** “shall deliver the goods and shall install them”, “but rather shall call us”: the subject is the one of the modal before. */
function isShared({ words }: Sentence, index: number): boolean {
  const before = words[index - 1]?.lower ?? '';
  const join = before === 'rather' || before === 'instead' ? words[index - 2]?.lower : before;
  return /^(?:and|or|but)$/.test(join ?? '');
}

/** The subject of the verb before: “may lend it and shall insure it”, “shall pack it and shall send it and shall …”. */
function sharedSubject(sentence: Sentence, index: number): Subject | null {
  for (let at = index - 2; at > 0 && at > index - FARTHEST; at--) {
    const word = sentence.words[at];
    if (/[;:.!?]/.test(gapAfter(sentence, at))) return null;
    if (isFinite(word) && !isShared(sentence, at)) return subjectBefore(sentence, at);
  }
  return null;
}

const FARTHEST = 40;
const isFinite = (word: Word | undefined): boolean =>
  isModal(word) ||
  (isBe(word) && !/^be/.test(word?.lower ?? '')) ||
  /^(?:do|does|has|have)$/.test(word?.lower ?? '');

/** “In no event shall we”, “nor shall the fee”, “Shall we begin?”. */
function isInverted(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  if (index === 0) return true;
  const before = words[index - 1]?.lower ?? '';
  if (
    /^(?:nor|neither|event|events|circumstance|circumstances|case|conditions|theory|only|so)$/.test(before)
  ) {
    if (/^(?:not|be|have|also|in|only)$/.test(words[index + 1]?.lower ?? '')) return false;
    return (
      /^(?:nor|neither|so|only)$/.test(before) ||
      words.slice(Math.max(0, index - 6), index).some(({ lower }) => lower === 'no')
    );
  }
  return (
    /\)|,/.test(gapAfter(sentence, index - 1)) &&
    /^(?:in|under|on)$/.test(words[0]?.lower ?? '') &&
    /^no$/.test(words[1]?.lower ?? '')
  );
}

const ADVERBS = new Set(
  'not never also always only then hereby thereafter thereupon nevertheless nonetheless further otherwise either both each all thereby still ever likewise instead first forthwith'.split(
    ' ',
  ),
);
const NO_ADVERB = /^(?:apply|reply|supply|comply|rely|multiply)$/;
const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERB.test(word));

/** The verb that a modal goes with: adverbs and what stands between commas are stepped over. */
function verbAfter(
  sentence: Sentence,
  index: number,
): { readonly verb: number | null; readonly negated: boolean } {
  const { words } = sentence;
  let negated = false;
  let at = index + 1;
  for (let steps = 0; steps < 8; steps++) {
    const gap = gapAfter(sentence, at - 1);
    const word = words[at];
    if (word === undefined || /[:;.!?–—]/.test(gap)) return { verb: null, negated };
    if (/[,(]/.test(gap)) {
      const behind = afterAside(sentence, at, gap.includes('(') ? ')' : ',');
      if (behind === null) return { verb: null, negated };
      at = behind;
      continue;
    }
    const phrase = PHRASES.get(word.lower)?.find(candidate =>
      candidate.every((part, offset) => words[at + offset]?.lower === part),
    );
    if (phrase !== undefined) {
      negated ||= phrase.includes('no');
      at += phrase.length;
    } else if (isAdverb(word.lower)) {
      negated ||= word.lower === 'not' || word.lower === 'never';
      at++;
    } else return { verb: isClosed(word) ? null : at, negated };
  }
  return { verb: null, negated };
}

/** By their first word. */
const PHRASES = byFirst([
  'in no event',
  'in no case',
  'under no circumstances',
  'in any circumstances',
  'under any circumstances',
  'in any case',
  'in each case',
  'in any manner',
  'from time to time',
  'in good faith',
  'at all times',
  'at any time',
  'in all cases',
  'in no way',
  'in any way',
  'at its option',
  'at its own expense',
  'at your own expense',
  'at its own cost',
  'in any event',
  'in all respects',
  'at no time',
]);

function byFirst(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

/** No verb: what stands between could not be stepped over. */
const isClosed = (word: Word): boolean =>
  isPreposition(word) || isDeterminer(word) || isPronoun(word) || /^(?:to|if|upon|and|or)$/.test(word.lower);

/** The word behind an aside in commas or brackets that starts at a word. */
function afterAside(sentence: Sentence, from: number, closing: string): number | null {
  for (let at = from; at < Math.min(sentence.words.length, from + 25); at++) {
    const gap = gapAfter(sentence, at);
    if (/[;.!?]/.test(gap)) return null;
    if (gap.includes(closing)) return at + 1;
  }
  return null;
}

function classOf(sentence: Sentence, prose: string, use: Omit<ModalUse, 'class'>): ModalClass | null {
  const { subject, modal } = use;
  if (modal === 'must') return use.negated ? 'ban' : 'duty';
  if (modal === 'may' || modal === 'can') return use.negated ? 'ban' : 'permission';
  if (modal === 'should' || modal === 'might') return null;
  if (subject !== null && isCondition(subject.opener)) return 'condition';
  if (use.verb === null) return lead(use);
  // “any passenger who shall be drunk”: it says which one.
  const before = sentence.words[use.index - 1]?.lower ?? '';
  if (before === 'who' && !gapAfter(sentence, use.index - 2).includes(',')) return null;
  const found = classifyVerb(sentence, prose, use.verb, subject, use.negated);
  if ((found === 'duty' || found === 'ban') && subject !== null && isRelative(sentence, subject)) return null;
  return modal === 'will' && (found === 'rule' || found === 'fiction') ? 'future' : found;
}

/** “The supplier shall:”, with the verbs in a list below. */
const lead = ({ subject, negated }: Omit<ModalUse, 'class'>): ModalClass | null => {
  if (subject === null || subject.actor === null || subject.actor === 'thing') return null;
  return negated || subject.negative ? 'ban' : 'duty';
};

/** True where the words say who acts: “shall be paid by the buyer”, “the Studio shall pay”. */
export const namesAgent = (sentence: Sentence, prose: string, { verb }: ModalUse): boolean =>
  verb !== null && (isDeed(sentence.words[verb]?.lower ?? '') || agentFollows(sentence, prose, verb));
