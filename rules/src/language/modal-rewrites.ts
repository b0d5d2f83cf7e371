import type { Sentence } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { prose } from '../kit/span.ts';
import { conjugate } from './inflect.ts';
import { PARTICIPLES } from './irregular.ts';
import type { ModalUse } from './modals.ts';
import { gapAfter, isBe, isModal, readAs } from './parts.ts';
import { withOtherVerbs } from './modal-joins.ts';

/**
 * What may stand in the place of one “shall”, the best first: the edits of each offer with the verb agreeing with its
 * subject. Empty where the class, the subject or its number is open: a wrong guess would change who must do what.
 */
export function shallOffers(sentence: Sentence, use: ModalUse): readonly (readonly Edit[])[] {
  const offers = offersFor({ sentence, use });
  return offers.filter(offer => offer !== null).map(edits => inCase(sentence, use, edits));
}

interface Scene {
  readonly sentence: Sentence;
  readonly use: ModalUse;
}
type Offer = readonly Edit[] | null;

function offersFor(scene: Scene): readonly Offer[] {
  if (hidesNegation(scene)) return [];
  switch (scene.use.class) {
    case 'duty':
      return duty(scene);
    case 'ban':
      return ban(scene);
    case 'no-duty':
      return noDuty(scene);
    case 'permission':
      return permission(scene);
    case 'fiction':
      return fiction(scene);
    case 'future':
      return isAt(scene, 0, 'have') ? [] : [modalAs(scene, 'will')];
    case 'rule':
      return rule(scene);
    case 'definition':
    case 'condition':
      return [present(scene)];
    case null:
      return [];
  }
}

/** “no action, which …, shall be brought”: a “no” before the subject that was not read as its own. */
function hidesNegation({ sentence, use }: Scene): boolean {
  if (use.subject === null || use.subject.negative || use.inverted) return false;
  for (let at = use.subject.first - 1; at >= 0; at--) {
    const word = sentence.words[at];
    if (/[;:.!?]/.test(gapAfter(sentence, at)) || isModal(word) || isBe(word)) return false;
    if (/^(?:no|neither|nothing|none|nobody|nor)$/.test(word?.lower ?? '')) return true;
  }
  return false;
}

function duty(scene: Scene): readonly Offer[] {
  const through = isAt(scene, 0, 'be')
    ? lastOf(scene, /^(?:required|obliged|obligated|liable)$/, 'to')
    : null;
  // “shall only be obliged to pay the fees”: “only” has to stay.
  if (through !== null) return isNext(scene) ? [upTo(scene, through, 'must')] : [present(scene)];
  const verb = scene.use.verb;
  if (verb !== null && isAt(scene, 0, 'ensure') && isAt(scene, 1, 'that') && isNext(scene)) {
    return [upTo(scene, verb, 'must make sure'), modalAs(scene, 'must')];
  }
  return promised(scene);
}

/** What the writer of the text does is a promise: “we will”; what others do is a duty. */
const promised = (scene: Scene): readonly Offer[] =>
  scene.use.subject?.actor === 'we'
    ? [modalAs(scene, 'will'), modalAs(scene, 'must')]
    : [modalAs(scene, 'must')];

function ban(scene: Scene): readonly Offer[] {
  const { use } = scene;
  if (use.inverted) return [];
  if (use.subject?.negative === true) return use.negated ? [] : [modalAs(scene, 'may')];
  if (isAt(scene, 0, 'be') && (isAt(scene, 1, 'prohibited') || isAt(scene, 1, 'forbidden')))
    return [present(scene)];
  const through = isAt(scene, 0, 'be') ? lastOf(scene, /^(?:permitted|allowed)$/, 'to') : null;
  if (through !== null) return isNearNot(scene) ? [upTo(scene, through, 'must not')] : [present(scene)];
  return use.negated ? promised(scene) : [];
}

function noDuty(scene: Scene): readonly Offer[] {
  const { use } = scene;
  const through = isAt(scene, 0, 'be') ? lastOf(scene, /^(?:required|obliged|obligated)$/, 'to') : null;
  if (through === null) return [present(scene)];
  const number = use.subject?.number ?? null;
  if (number === null || use.inverted || !isNearNot(scene)) return [];
  const has = number === 'singular' ? 'has to' : 'have to';
  if (use.subject?.negative === true) return use.negated ? [] : [upTo(scene, through, has)];
  return [upTo(scene, through, number === 'singular' ? 'does not have to' : 'do not have to')];
}

function permission(scene: Scene): readonly Offer[] {
  const { use, sentence } = scene;
  if (use.inverted) return [];
  const isNegative = use.negated || use.subject?.negative === true;
  const isPerson = use.subject !== null && use.subject.actor !== null && use.subject.actor !== 'thing';
  const through = isAt(scene, 0, 'be')
    ? lastOf(scene, /^(?:entitled|permitted|allowed|authorised|authorized)$/, 'to')
    : rightTo(scene);
  const acts =
    through !== null && isVerb(sentence, through + 1) && !GETS.has(sentence.words[through + 1]?.lower ?? '');
  if (isNegative || !isPerson || !acts || !isNext(scene)) return [present(scene)];
  return [upTo(scene, through, 'may'), present(scene)];
}

/** What somebody gets: “entitled to recover its costs” is a claim on another, and “may recover” is leave alone. */
const GETS: ReadonlySet<string> = new Set(
  'receive recover obtain get be have collect retain keep claim reimbursement compensation payment'.split(
    ' ',
  ),
);

/** The word number of “to” in “have the right to”. */
function rightTo({ sentence, use }: Scene): number | null {
  const at = use.verb ?? -1;
  const [article, right, to] = [1, 2, 3].map(offset => sentence.words[at + offset]?.lower ?? '');
  return /^(?:the|a)$/.test(article ?? '') && /^(?:right|option)$/.test(right ?? '') && to === 'to'
    ? at + 3
    : null;
}

/** A verb stands here: “entitled to cancel”, not “entitled to a refund”. */
const isVerb = (sentence: Sentence, index: number): boolean =>
  readAs(sentence, index) === 'verb' || VERBS_IN_ER.test(sentence.words[index]?.lower ?? '');

/** Verbs that end as nouns do. */
const VERBS_IN_ER =
  /^(?:recover|enter|offer|order|transfer|deliver|consider|register|render|alter|answer|refer|monitor|require|measure|manage|charge|engage)$/;

/** “shall be deemed accepted” → “counts as accepted”; what cannot be said so stays “is deemed”. */
function fiction(scene: Scene): readonly Offer[] {
  const { use, sentence } = scene;
  const at = (use.verb ?? 0) + 1;
  const next = [1, 2].map(offset => sentence.words[at + offset]?.lower ?? '');
  const isFixed =
    next[0] === 'to' ? next[1] !== 'be' : /^(?:in|by|as|for|on|under|or|and|)$/.test(next[0] ?? '');
  const number = use.subject?.number ?? null;
  const isDeemed = isAt(scene, 1, 'deemed') || isAt(scene, 1, 'considered');
  if (!isDeemed || isFixed || number === null || use.inverted || !isNearNot(scene)) return [present(scene)];
  const count = number === 'singular' ? 'counts as' : 'count as';
  const negative = number === 'singular' ? 'does not count as' : 'do not count as';
  return [upTo(scene, next[0] === 'to' ? at + 2 : at, use.negated ? negative : count), present(scene)];
}

/** Nothing but “not” stands between the modal and its verb. */
const isNearNot = ({ sentence, use }: Scene): boolean =>
  use.verb === use.index + 1 ||
  (use.verb === use.index + 2 && sentence.words[use.index + 1]?.lower === 'not');

/** “Our liability shall not exceed”: nobody can exceed it, so that it is no ban. */
const isOfLiability = ({ sentence, use }: Scene): boolean =>
  /^(?:liability|liabilities)$/.test(sentence.words[use.subject?.head ?? -1]?.lower ?? '');

function rule(scene: Scene): readonly Offer[] {
  const { use, sentence } = scene;
  if (use.negated && isAt(scene, 0, 'exceed'))
    return [modalAs(scene, isOfLiability(scene) ? 'will' : 'must')];
  const through = isAt(scene, 0, 'be') ? lastOf(scene, /^(?:construed|interpreted)$/, 'as|to|so') : null;
  const number = use.subject?.number ?? null;
  if (through === null || number === null || use.inverted || !isNearNot(scene)) return [present(scene)];
  const is = (number === 'singular' ? 'is' : 'are') + (use.negated ? ' not' : '');
  return [upTo(scene, through, `${is} to be read ${sentence.words[through]?.lower ?? 'as'}`)];
}

/** The verb in the present tense: “shall be governed” → is governed, “shall not apply” → does not apply. */
function present(scene: Scene): Offer {
  const { sentence, use } = scene;
  const number = use.subject?.number ?? null;
  const verb = use.verb;
  if (number === null || verb === null || (!use.inverted && !isUnbroken(sentence, use.index, verb)))
    return null;
  const edits = isAt(scene, 0, 'be') ? withBe(scene, verb, number) : withVerb(scene, verb, number);
  if (edits === null) return null;
  const rest = sentence.text.slice((sentence.words[verb]?.end ?? 0) - sentence.start);
  const limit = /^,? but not be(?= limited to\b)/.exec(rest);
  const says = use.negated || use.inverted ? (isAt(scene, 0, 'be') ? 'is not' : 'does not') : 'is';
  const all = withOtherVerbs(sentence, verb, { number, says }, edits);
  if (limit === null || all === null) return all;
  const end = (sentence.words[verb]?.end ?? 0) + limit[0].length;
  return [
    ...all,
    { at: prose(end - 'not be'.length, end), text: number === 'singular' ? 'is not' : 'are not' },
  ];
}

function withBe({ sentence, use }: Scene, verb: number, number: 'singular' | 'plural'): Offer {
  const is = number === 'singular' ? 'is' : 'are';
  const [modal, be, before] = [sentence.words[use.index], sentence.words[verb], sentence.words[verb - 1]];
  if (modal === undefined || be === undefined || before === undefined) return null;
  if (verb === use.index + 1) return [{ at: prose(modal.start, be.end), text: is }];
  return [
    { at: prose(modal.start, modal.end), text: is },
    { at: prose(before.end, be.end), text: '' },
  ];
}

function withVerb(scene: Scene, verb: number, number: 'singular' | 'plural'): Offer {
  const { sentence, use } = scene;
  const [modal, word, next] = [
    sentence.words[use.index],
    sentence.words[verb],
    sentence.words[use.index + 1],
  ];
  if (modal === undefined || word === undefined || next === undefined) return null;
  // “shall either taken alone or together be”: what follows is no verb.
  if (PARTICIPLES.has(word.lower) && conjugate(word.lower, 'participle') !== word.lower) return null;
  if (saysNot(scene)) return modalAs(scene, number === 'singular' ? 'does' : 'do');
  const text = conjugate(word.lower, number === 'singular' ? 's' : 'base');
  if (verb === use.index + 1) return [{ at: prose(modal.start, word.end), text }];
  return [
    { at: prose(modal.start, next.start), text: '' },
    { at: prose(word.start, word.end), text },
  ];
}

const saysNot = ({ sentence, use }: Scene): boolean => sentence.words[use.index + 1]?.lower === 'not';

/** “shall” alone gives way: “must not share”. */
function modalAs({ sentence, use }: Scene, text: string): Offer {
  const modal = sentence.words[use.index];
  return modal === undefined ? null : [{ at: prose(modal.start, modal.end), text }];
}

/** The words from the modal to another word give way. */
function upTo({ sentence, use }: Scene, last: number, text: string): Offer {
  const [from, to] = [sentence.words[use.index], sentence.words[last]];
  if (from === undefined || to === undefined || !isUnbroken(sentence, use.index, last)) return null;
  return [{ at: prose(from.start, to.end), text }];
}

const isUnbroken = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (gapAfter(sentence, at).trim() !== '') return false;
  return true;
};

const isAt = ({ sentence, use }: Scene, offset: number, word: string): boolean =>
  use.verb !== null && sentence.words[use.verb + offset]?.lower === word;
const isNext = ({ use }: Scene): boolean => use.verb === use.index + 1;

/** The word number of `second` (one of “as|to”) right behind a word that fits, right behind “be”; null where they stand apart. */
function lastOf({ sentence, use }: Scene, first: RegExp, second: string): number | null {
  const at = (use.verb ?? -1) + 1;
  const fits =
    first.test(sentence.words[at]?.lower ?? '') &&
    second.split('|').includes(sentence.words[at + 1]?.lower ?? '');
  return fits ? at + 1 : null;
}

/** In a text in capitals the offer is in capitals too. */
function inCase({ words }: Sentence, use: ModalUse, edits: readonly Edit[]): readonly Edit[] {
  const text = words[use.index]?.text ?? '';
  if (text !== text.toUpperCase()) return edits;
  return edits.map(edit => ({ ...edit, text: edit.text.toUpperCase() }));
}
