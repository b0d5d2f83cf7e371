import type { Block, Sentence, Word } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { hasAgent } from './agent.ts';
import { isAdjectival, isParticiple } from './participles.ts';
import { holds, wordClass } from './word-class.ts';
import { NONE } from '../kit/rule.ts';

/** A verb in the passive voice. Word numbers count in `sentence.words`. */
export interface Passive {
  /** The whole verb: “may not be used”, “has been paid”, “gets sent”. */
  readonly at: Span<'prose'>;
  /** The form of “be” or “get” that makes the passive. */
  readonly auxiliary: number;
  readonly participle: number;
  /** True where the clause says who acts: “by us”, but not “by email” or “by 5 May”. */
  readonly agent: boolean;
  /** The modal verb before it: “must”, “shall”, “will”, “may” …; null where there is none. */
  readonly modal: string | null;
}

/**
 * The passives of a sentence, in order: a form of “be” or “get”, up to three adverbs, a past participle. Participles
 * that only describe (“is located”, “are signed in”, “is required to”) are none, unless an agent follows them.
 */
export function passives(sentence: Sentence, block: Block): readonly Passive[] {
  const { words } = sentence;
  if (!holds(words, AUXILIARY)) return NONE;
  const found: Passive[] = [];
  for (let index = 0; index < words.length - 1; index++) {
    if (!AUXILIARIES.has(words[index]?.lower ?? '')) continue;
    const participle = participleAfter(words, index, block.prose) ?? participleInQuestion(sentence, index);
    if (participle === null) continue;
    const passive = passiveAt(words, index, participle, block.prose);
    if (passive !== null) found.push(passive);
  }
  return found;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BE = set(
  "be is are was were been being am isn't aren't wasn't weren't it's that's there's he's she's what's who's which's everything's you're we're they're i'm",
);
const GET = set('get gets got gotten getting');
const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...GET]);
const AUXILIARY = wordClass(AUXILIARIES);

/** Words besides those in -ly that may stand between “be” and its participle. */
const BETWEEN = set(
  'not also then now never always often only so still already otherwise hereby thereby thereupon first later further best well ever just again even both all each either no longer sometimes soon almost once more therefore however instead usually too quite indeed better',
);
const MOST_BETWEEN = 3;

/** A sentence that starts with the auxiliary is an order (“Be advised”) or a question. */
function participleAfter(words: readonly Word[], auxiliary: number, text: string): number | null {
  const isOrder = auxiliary === 0 && !/^(?:being|getting)$/.test(words[0]?.lower ?? '');
  if (isOrder) return null;
  for (let index = auxiliary + 1; index <= auxiliary + MOST_BETWEEN + 1; index++) {
    const word = words[index];
    const previous = words[index - 1];
    if (word === undefined || previous === undefined || !touches(text, previous, word)) return null;
    if (isParticiple(word.lower)) return index;
    if (!BETWEEN.has(word.lower) && !isAdverb(word.lower)) return null;
  }
  return null;
}

const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly');

/** Nothing but white space, quotation marks or one comma stands between two words. */
const touches = (text: string, one: Word, two: Word): boolean => {
  const gap = two.start - one.end;
  return gap === 1 || (gap < 5 && /^[\s,"“”'‘’]*$/.test(text.slice(one.end, two.start)));
};

const DETERMINERS = set('the a an my your our their his her its this that these those any all some');
const PRONOUNS = set('i you we they he she it');
const QUESTION_WORDS = set('how when where why what which who by');

/** “Is my data shared?”, “How are they used?”: the subject stands between the two. */
function participleInQuestion({ words, text }: Sentence, auxiliary: number): number | null {
  const isFirst =
    auxiliary === 0 || (auxiliary <= 2 && QUESTION_WORDS.has(words[auxiliary - 1]?.lower ?? ''));
  if (!isFirst || !/\?["”’)]*$/.test(text) || !BE.has(words[auxiliary]?.lower ?? '')) return null;
  const subject = words[auxiliary + 1]?.lower ?? '';
  const isPronoun = PRONOUNS.has(subject);
  if (!isPronoun && !DETERMINERS.has(subject)) return null;
  for (let index = auxiliary + (isPronoun ? 2 : 3); index <= auxiliary + (isPronoun ? 3 : 4); index++) {
    const word = words[index]?.lower ?? '';
    if (isParticiple(word)) return index;
    if (isPronoun && !BETWEEN.has(word) && !isAdverb(word)) return null;
  }
  return null;
}

function passiveAt(
  words: readonly Word[],
  auxiliary: number,
  participle: number,
  text: string,
): Passive | null {
  const verb = words[participle];
  const helper = words[auxiliary];
  if (verb === undefined || helper === undefined) return null;
  const agent = hasAgent(words, participle, text);
  const [next, afterNext] = [words[participle + 1], words[participle + 2]];
  const follows = next !== undefined && touches(text, verb, next) ? next.lower : '';
  if (!agent && isAdjectival(verb.lower, helper.lower, follows, afterNext?.lower ?? '')) return null;
  if (GET.has(helper.lower) && GET_IDIOMS.has(verb.lower)) return null;
  const first = verbStart(words, auxiliary);
  return {
    at: prose((words[first.index] ?? helper).start, verb.end),
    auxiliary,
    participle,
    agent,
    modal: first.modal,
  };
}

/** “get started”, “get rid of”: an idiom, nobody does it to you. */
const GET_IDIOMS = set('started rid used stuck lost done involved acquainted ready set');

const MODALS: ReadonlyMap<string, string> = new Map(
  "must shall will may can could should would might must:mustn't shall:shan't will:won't can:cannot can:can't could:couldn't should:shouldn't would:wouldn't"
    .split(' ')
    .map(entry => {
      const [modal = '', form = modal] = entry.split(':');
      return [form, modal] as const;
    }),
);
const BEFORE_AUXILIARY = set(
  'not have has had having be been also only never always however therefore then to',
);

/** The first word of the verb group that `auxiliary` belongs to, and its modal. */
function verbStart(
  words: readonly Word[],
  auxiliary: number,
): { readonly index: number; readonly modal: string | null } {
  let first = auxiliary;
  for (let index = auxiliary - 1; index >= 0 && index >= auxiliary - 4; index--) {
    const word = words[index]?.lower ?? '';
    const modal = MODALS.get(word) ?? (word.endsWith("'ll") ? 'will' : undefined);
    if (modal !== undefined) return { index, modal };
    if (/^(?:have|has|had|having|is|are|was|were)$/.test(word)) first = index;
    else if (word === 'to' || (!BEFORE_AUXILIARY.has(word) && !isAdverb(word))) break;
  }
  return { index: first, modal: null };
}
