import type { Block, Sentence } from '../kit/document.ts';
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
 * acts: “We ask you to take a photo. The photo must be taken outdoors.” Then the reader knows who acts.
 */
export function isSaidBefore(
  sentence: Sentence,
  block: Block,
  { at, auxiliary, participle }: Passive,
): boolean {
  const base = baseOfParticiple(sentence.words[participle]?.lower ?? '');
  if (base === null) return false;
  let verb = auxiliary;
  while (verb > 0 && (sentence.words[verb - 1]?.start ?? -1) >= at.start) verb--;
  const subject = subjectBefore(sentence, verb);
  if (subject === null) return false;
  const things = sentence.words
    .slice(subject.first, subject.last + 1)
    .flatMap(({ lower }) => (isThing(lower) ? [singular(lower)] : []));
  const forms = new Set([base, conjugate(base, 's'), conjugate(base, 'ing')]);
  const index = block.sentences.indexOf(sentence);
  const before = block.sentences.slice(Math.max(0, index - NEAR), index).flatMap(({ words }) => words);
  return before.some(
    ({ lower }, place) =>
      forms.has(lower) &&
      before.slice(place + 1, place + 1 + REACH).some(word => things.includes(singular(word.lower))),
  );
}

const isThing = (word: string): boolean =>
  word.length > 2 && !DETERMINERS.has(word) && !OTHERS.has(word) && !PREPOSITIONS.has(word);

const singular = (word: string): string => word.replace(/(?:ies|y|s)$/, '');
