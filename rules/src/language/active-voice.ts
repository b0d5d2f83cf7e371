import type { Block, Sentence, Word } from '../kit/document.ts';
import { prose as span, type Span } from '../kit/span.ts';
import { DETERMINERS, PREPOSITIONS } from './closed-class.ts';
import { conjugate } from './inflect.ts';
import { gapAfter, startsClause } from './parts.ts';
import { type Passive, passives } from './passive.ts';
import { subjectBefore } from './subject.ts';
import { actorOf, numberOf } from './subject-kind.ts';
import { baseOfParticiple } from './verb-base.ts';

/** A passive clause that can be told with its actor first. `at` is the part of the sentence that `text` replaces. */
export interface ActiveVoice {
  readonly at: Span<'prose'>;
  readonly text: string;
  readonly passive: Passive;
}

/**
 * “The fee must be paid by you in May” as “You must pay the fee in May”: tense, modal verb and “not” stay. Only where
 * the clause is plain: a short subject right before the verb, “by” and a party, and nothing behind that needs the old
 * subject. Shapes that it cannot read for certain give nothing.
 */
export function activeVoices(sentence: Sentence, block: Block): readonly ActiveVoice[] {
  if (!sentence.words.some(({ lower }) => lower === 'by')) return [];
  return passives(sentence, block).flatMap(passive => (passive.agent ? (told(sentence, passive) ?? []) : []));
}

/**
 * The same for a passive that names nobody, told with each of these actors: “you”, “we”, “the Supplier”. Who it is is for
 * the author to say.
 */
export function activeWith(
  sentence: Sentence,
  passive: Passive,
  actors: readonly string[],
): readonly { readonly actor: string; readonly at: Span<'prose'>; readonly text: string }[] {
  const { words } = sentence;
  const verb = words.findIndex(word => word.start === passive.at.start);
  const subject = verb < 1 ? null : subjectOf(sentence, verb);
  const [start, end] = [words[subject?.first ?? -1], words[passive.participle]];
  if (subject === null || start === undefined || end === undefined) return [];
  if (!standsAlone(sentence, passive.participle)) return [];
  const group = words.slice(verb, passive.participle + 1).map(({ lower }) => lower);
  return actors.flatMap(actor => {
    if (subject.text.toLowerCase() === actor.toLowerCase()) return [];
    const active = activeVerb(group, /^(?:we|you)$/.test(actor));
    if (active === null) return [];
    const first = subject.first === 0 ? capital(actor) : actor;
    return [
      { actor, at: span(start.start, end.end), text: `${first} ${active} ${objectOf(sentence, subject)}` },
    ];
  });
}

interface Noun {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

function told(sentence: Sentence, passive: Passive): ActiveVoice | null {
  const { words } = sentence;
  const verb = words.findIndex(word => word.start === passive.at.start);
  const subject = verb < 1 ? null : subjectOf(sentence, verb);
  const by = words.findIndex((word, index) => index > passive.participle && word.lower === 'by');
  const agent = by < 0 || by > passive.participle + 4 ? null : agentAt(sentence, by + 1);
  if (subject === null || agent === null) return null;
  const group = words.slice(verb, passive.participle + 1).map(({ lower }) => lower);
  const isPlural =
    /^(?:we|you)$/.test(agent.text) || numberOf(words, agent.first, agent.last, null) === 'plural';
  const active = activeVerb(group, isPlural);
  const [start, end] = [words[subject.first], words[agent.last]];
  const between = textOf(sentence, passive.participle + 1, by - 1);
  if (active === null || start === undefined || end === undefined || !BETWEEN.test(between)) return null;
  if (PREPOSITIONS.has(words[by - 1]?.lower ?? '') || !standsAlone(sentence, agent.last)) return null;
  const actor = subject.first === 0 ? capital(agent.text) : agent.text;
  const parts = [actor, active, objectOf(sentence, subject), between].filter(part => part !== '');
  return { at: span(start.start, end.end), text: parts.join(' '), passive };
}

/** Words behind the verb that stay with it: no second verb, as in “authorised and regulated by”. */
const BETWEEN = /^(?!.*\b(?:and|or|but)\b)[\p{L}\s]*$/u;

/** The subject right before the verb, where a plain clause begins with it. */
function subjectOf(sentence: Sentence, verb: number): Noun | null {
  const { words } = sentence;
  const subject = subjectBefore(sentence, verb);
  if (subject === null || subject.negative || subject.quoted || subject.last !== verb - 1) return null;
  const { first, last } = subject;
  const length = last - first + 1;
  const opener = words[first - 1]?.lower;
  const isOpen =
    first === 0 ||
    (opener !== undefined && /^(?:if|when|where|unless|until|once|because)$/.test(opener)) ||
    (gapAfter(sentence, first - 1).includes(',') && MAIN_BEHIND_CONDITION.test(words[0]?.lower ?? ''));
  if (!isOpen || length > LONGEST) return null;
  const inside = words.slice(first, last + 1).map(({ lower }) => lower);
  if (inside.some(word => REFUSED.test(word))) return null;
  const head = inside[0] ?? '';
  if (!DETERMINERS.has(head) && !/^(?:you|it|they|we)$/.test(head) && first === 0) return null;
  if (/[,;()“”"]/.test(textOf(sentence, first, last))) return null;
  return { first, last, text: textOf(sentence, first, last) };
}

const LONGEST = 8;
const MAIN_BEHIND_CONDITION = /^(?:if|when|where|unless|once|until)$/;
/** Quantifiers change their scope behind a verb with “not”; relative and joined subjects are read elsewhere. */
const REFUSED =
  /^(?:no|none|neither|either|nor|nothing|any|all|each|every|only|both|that|which|who|whom|whose|what|and|or|there|this|these|those|such|he|she|one|to|if|when)$/;

/** “us”, “you”, “the Supplier”, “our staff” behind “by”, up to where the noun phrase certainly ends. */
function agentAt(sentence: Sentence, first: number): Noun | null {
  const { words } = sentence;
  const word = words[first];
  if (word === undefined) return null;
  if (word.lower === 'us' || word.lower === 'you')
    return { first, last: first, text: word.lower === 'us' ? 'we' : 'you' };
  if (!/^(?:the|our|your|either|each|a|an)$/.test(word.lower)) return null;
  let last = first + 1;
  while (last < first + 3 && isPlainGap(sentence, last) && isNameWord(words[last + 1])) last++;
  if (actorOf(words, first, last) !== 'party' || !isPlainGap(sentence, first)) return null;
  return { first, last, text: textOf(sentence, first, last) };
}

const isPlainGap = (sentence: Sentence, index: number): boolean => /^\s+$/.test(gapAfter(sentence, index));
const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);

/** Behind the agent the sentence ends, or goes on with words that belong to the verb and not to the old subject. */
function standsAlone(sentence: Sentence, last: number): boolean {
  const rest = sentence.words.slice(last + 1);
  const next = rest[0];
  if (next === undefined) return true;
  const gap = gapAfter(sentence, last);
  if (/[’']s/.test(gap) || /^(?:of|or|and|who|that|which|to|whose|as|being|nor|but|for)$/.test(next.lower))
    return false;
  const isOpen =
    /^[,;]\s/.test(gap) ||
    PREPOSITIONS.has(next.lower) ||
    /^(?:if|when|unless|until|once|before|after|within)$/.test(next.lower);
  if (!isOpen || /[()]/.test(gap)) return false;
  return rest.every((word, at) => {
    if (/^(?:which|who|whose|itself|themselves|it|its|they|their|them|thereof|where)$/.test(word.lower))
      return false;
    if (!/^(?:and|or|but|nor)$/.test(word.lower)) return true;
    return startsClause(sentence, last + 2 + at);
  });
}

/** The verb group in the active voice, agreeing with the agent; null for a group that is not one of the plain ones. */
function activeVerb(group: readonly string[], isPlural: boolean): string | null {
  const participle = group[group.length - 1] ?? '';
  const base = baseOfParticiple(participle);
  const helpers = group.slice(0, -1).filter(word => word !== 'not' && word !== 'also');
  const adverb = group.includes('also') ? 'also ' : '';
  const negated = group.includes('not');
  if (base === null || group.some(word => word.includes("'"))) return null;
  const forms = helpers.join(' ');
  const not = negated ? 'not ' : '';
  const modal = /^(must|shall|will|may|can|should|could|would|might) be$/.exec(forms)?.[1];
  if (modal !== undefined) return `${modal} ${not}${adverb}${base}`;
  const perfect = /^(must|shall|will|may|can|should|could|would|might) have been$/.exec(forms)?.[1];
  if (perfect !== undefined) return `${perfect} ${not}${adverb}have ${participle}`;
  if (forms === 'is' || forms === 'are') {
    if (negated) return `${isPlural ? 'do' : 'does'} not ${adverb}${base}`;
    return `${adverb}${conjugate(base, isPlural ? 'base' : 's')}`;
  }
  if (forms === 'was' || forms === 'were')
    return negated ? `did not ${adverb}${base}` : `${adverb}${conjugate(base, 'past')}`;
  if (/^(?:has|have) been$/.test(forms)) return `${isPlural ? 'have' : 'has'} ${not}${adverb}${participle}`;
  if (/^(?:is|are) being$/.test(forms))
    return `${isPlural ? 'are' : 'is'} ${not}${adverb}${conjugate(base, 'ing')}`;
  return null;
}

/** The old subject behind the verb: “it”, “us”, and in small letters where only its place gave it a capital. */
function objectOf({ words }: Sentence, { first, last, text }: Noun): string {
  const word = words[first];
  if (word === undefined || first === last) return OBJECTS.get(word?.lower ?? '') ?? text;
  return DETERMINERS.has(word.lower) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['we', 'us'],
  ['you', 'you'],
  ['it', 'it'],
  ['they', 'them'],
]);

function textOf({ words, text, start }: Sentence, first: number, last: number): string {
  const [from, to] = [words[first], words[last]];
  return first > last || from === undefined || to === undefined
    ? ''
    : text.slice(from.start - start, to.end - start);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
