import type { Block, Sentence, Word } from '../kit/document.ts';
import { DETERMINERS, OTHERS, PREPOSITIONS } from './closed-class.ts';
import { conjugate } from './inflect.ts';
import type { Passive } from './passive.ts';
import { subjectBefore } from './subject.ts';
import { baseOfParticiple } from './verb-base.ts';

/** The sentences before a passive that a reader still has in mind, and how far behind its verb an object may stand. */
const NEAR = 2;
const REACH = 6;

/**
 * True where one of the two sentences before, or the part of the sentence before it, says the same with somebody who
 * acts: “We ask you to take a photo. The photo must be taken outdoors.”, “You may notify us. Such notice must be given
 * in May.” Then the reader knows who acts.
 */
export function isSaidBefore(sentence: Sentence, block: Block, passive: Passive): boolean {
  const { at, auxiliary, participle } = passive;
  let verb = auxiliary;
  while (verb > 0 && (sentence.words[verb - 1]?.start ?? -1) >= at.start) verb--;
  const subject = subjectBefore(sentence, verb);
  if (subject === null) return false;
  const index = block.sentences.indexOf(sentence);
  const before = block.sentences.slice(Math.max(0, index - NEAR), index).flatMap(({ words }) => words);
  if (sentence.words[subject.first]?.lower === 'such') {
    return doesAct([...before, ...sentence.words.slice(0, subject.first)], sentence.words[subject.head]);
  }
  const base = baseOfParticiple(sentence.words[participle]?.lower ?? '');
  if (base === null) return false;
  const things = sentence.words
    .slice(subject.first, subject.last + 1)
    .flatMap(({ lower }) => (isThing(lower) ? [singular(lower)] : []));
  const forms = new Set([base, conjugate(base, 's'), conjugate(base, 'ing')]);
  return before.some(
    ({ lower }, place) =>
      forms.has(lower) &&
      before.slice(place + 1, place + 1 + REACH).some(word => things.includes(singular(word.lower))),
  );
}

/** True where some words hold the deed that a noun names, as a verb: “notify” for “notice”, “may request” for “request”. */
function doesAct(words: readonly Word[], noun: Word | undefined): boolean {
  const name = noun?.lower ?? '';
  const act = stemOf(name);
  return words.some(
    ({ lower }, index) =>
      stemOf(lower) === act &&
      (singular(lower) !== singular(name) || BEFORE_VERB.test(words[index - 1]?.lower ?? '')),
  );
}
const BEFORE_VERB = /^(?:may|must|shall|will|can|should|to|we|you|they|party|parties)$/;

/** The same for a deed and its noun: “notify” and “notice”, “pay” and “payments”, “approve” and “approval”. */
const stemOf = (word: string): string =>
  /^pay/.test(word) ? 'pay' : /^noti/.test(word) ? 'noti' : singular(word).slice(0, STEM);
const STEM = 6;

const isThing = (word: string): boolean =>
  word.length > 2 && !DETERMINERS.has(word) && !OTHERS.has(word) && !PREPOSITIONS.has(word);

const singular = (word: string): string => word.replace(/(?:ies|y|s)$/, '');
