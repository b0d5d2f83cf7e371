import type { Block, Sentence, Word } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { PARTICIPLES } from './irregular.ts';

/** A passive verb. Indices count in `sentence.words`; `at` holds the auxiliary to the participle. */
export interface Passive {
  readonly at: Span<'prose'>;
  readonly auxiliary: number;
  readonly participle: number;
  /** True where a “by” phrase names who acts. */
  readonly agent: boolean;
  /** The modal verb before it in lower case: “must be paid”; else null. */
  readonly modal: string | null;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BE = set('am is are was were be been being get gets got gotten getting');
const CONTRACTED = /^(?:i'm|[a-z]+'re|isn't|aren't|wasn't|weren't|(?:it|he|she|that|there|who|what)'s)$/;
const MODALS = set('must shall will may can should would could might cannot');

/** Between the auxiliary and the participle: negation and adverbs. */
const BETWEEN = set('not never also always only then still already again often once ever just thus therefore further hereby now');

/** Participles that describe a state far more often than they tell of an act. */
const ADJECTIVAL = set(
  'located interested married required entitled based limited called named related supposed used ' +
    'committed concerned involved engaged dedicated satisfied pleased delighted worried tired bored excited surprised ' +
    'connected associated affiliated aged allowed permitted authorized authorised obliged obligated bound deemed ' +
    'aware advanced detailed complicated experienced qualified skilled unlimited unauthorised unauthorized ' +
    'intended designed meant signed logged prepared ready situated headquartered incorporated domiciled ' +
    'encouraged invited welcomed advised reminded expected accustomed inclined dated titled entitled subject ' +
    'closed open opened broken lost gone done finished born stuck mistaken outdated overdue attached enclosed ' +
    'unaffected unchanged undisclosed left fixed mixed spread set set-up crowded isolated opposed disappointed ' +
    'scared frightened confused annoyed embarrassed ashamed relaxed devoted determined composed comprised ' +
    'acquainted addicted adjusted convinced covered drunk equipped exhausted fed-up hidden known made-up ' +
    'unemployed registered employed self-employed disabled enabled united divided retired tied loved',
);

/** Adjectival only before “to” or “that”: “you are required to pay”, but “a deposit is required by the bank” acts. */
const PARTICIPLE_ED = /^[a-z]+(?:-[a-z]+)*ed$/;
const NOT_PARTICIPLES = set('need feed seed speed bed red wed shed sled indeed exceed proceed succeed hundred kindred sacred naked wicked aged beloved');

/** “by” phrases that name no actor: a deadline, a means, an amount. */
const NO_AGENT =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d.*|email|e-mail|mail|post|phone|telephone|fax|letter|card|cheque|check|credit|debit|cash|law|contract|way|means|virtue|reason|default|hand|courier|sms|text|[a-z]+ing|then|when|how|no|not|at|about|noon|midnight|tomorrow|yesterday)$/;

/** The passive verbs of a sentence: be or get, up to two adverbs, a past participle. Describing participles are left out. */
export function passives(sentence: Sentence, block: Block): readonly Passive[] {
  const { words } = sentence;
  let found: Passive[] | null = null;
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index];
    if (word === undefined || !(BE.has(word.lower) || CONTRACTED.test(word.lower))) continue;
    const participle = participleAfter(words, index, block.prose);
    if (participle < 0 || isDescription(words, index, participle)) continue;
    const last = words[participle];
    if (last === undefined) continue;
    found ??= [];
    found.push({
      at: prose(word.start, last.end),
      auxiliary: index,
      participle,
      agent: hasAgent(words, participle, block.prose),
      modal: modalBefore(words, index),
    });
    index = participle;
  }
  return found ?? NONE;
}

const NONE: readonly Passive[] = [];

/** Index of the participle that the auxiliary at `index` governs, or -1. */
function participleAfter(words: readonly Word[], index: number, text: string): number {
  for (let next = index + 1; next <= index + 3 && next < words.length; next++) {
    const [word, before] = [words[next], words[next - 1]];
    if (word === undefined || before === undefined) return -1;
    if (text.slice(before.end, word.start).trim() !== '') return -1;
    if (isParticiple(word.lower)) return next;
    if (!BETWEEN.has(word.lower) && !/^[a-z]{3,}ly$/.test(word.lower)) return -1;
  }
  return -1;
}

/** True for a word that can be a past participle. */
export function isParticiple(lower: string): boolean {
  if (PARTICIPLES.has(lower)) return !/^(?:come|become|run|let|been|had|gone)$/.test(lower);
  return PARTICIPLE_ED.test(lower) && !NOT_PARTICIPLES.has(lower) && lower.length > 3;
}

/** A state, not an act: an adjectival participle, “get used to”, or a participle right before a noun that it describes. */
function isDescription(words: readonly Word[], auxiliary: number, participle: number): boolean {
  const word = words[participle]?.lower ?? '';
  const next = words[participle + 1]?.lower ?? '';
  if (/^un[a-z]+ed$/.test(word) && !/^(?:un(?:der|lock|subscrib|install|link|do|load))/.test(word)) return true;
  if (!ADJECTIVAL.has(word)) return false;
  if (next === 'by' && !/^(?:located|based|limited|bound|married|related)$/.test(word)) return false;
  const modal = words[auxiliary - 1]?.lower ?? '';
  if (word === 'used') return next === 'to' && !MODALS.has(modal);
  if (/^(?:required|permitted|allowed|called|known|closed|opened|covered|made|set|fixed|left|lost|broken|done|finished|signed|registered|hidden)$/.test(word)) {
    return isDescribingUse(word, next);
  }
  return true;
}

/** Participles that act or describe by what follows them. */
function isDescribingUse(word: string, next: string): boolean {
  if (/^(?:required|permitted|allowed)$/.test(word)) return next === 'to' || next === '' || next === 'for' || next === 'in';
  if (word === 'signed') return next === 'in' || next === 'up' || next === 'into' || next === 'out';
  if (word === 'called') return true;
  if (word === 'known') return next === 'as' || next === '';
  if (word === 'registered') return next === 'in' || next === 'with' || next === 'as' || next === 'at';
  if (word === 'made' || word === 'set') return false;
  if (word === 'covered') return next !== 'in';
  return /^(?:closed|opened|fixed|left|lost|broken|done|finished|hidden)$/.test(word) && (next === '' || next === 'and' || next === 'or');
}

/** A “by” within the clause, followed by a noun phrase that can act. */
function hasAgent(words: readonly Word[], participle: number, text: string): boolean {
  for (let index = participle + 1; index < Math.min(words.length - 1, participle + 12); index++) {
    const [word, before, next] = [words[index], words[index - 1], words[index + 1]];
    if (word === undefined || before === undefined || next === undefined) return false;
    if (/[.;:—]/.test(text.slice(before.end, word.start))) return false;
    if (word.lower === 'by' && !NO_AGENT.test(next.lower)) return true;
    if (BE.has(word.lower) || MODALS.has(word.lower)) return false;
  }
  return false;
}

function modalBefore(words: readonly Word[], auxiliary: number): string | null {
  for (let index = auxiliary - 1; index >= Math.max(0, auxiliary - 4); index--) {
    const lower = words[index]?.lower ?? '';
    if (MODALS.has(lower)) return lower === 'cannot' ? 'can' : lower;
    if (!BETWEEN.has(lower) && lower !== 'have' && lower !== 'been' && !lower.endsWith('ly')) return null;
  }
  return null;
}
