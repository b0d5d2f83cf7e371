import type { Sentence } from '../kit/document.ts';
import { keepingLast } from '../kit/once.ts';
import { NONE } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';
import { PACKED } from '../generated/unfair.ts';
import { eachPair, eachPatternFeature, mostOfPatterns, NEAR_NAMES, placedIdeas } from './features.ts';
import { KINDS, type Kind, kindsWoken } from './kinds.ts';
import { addScores, LOWEST_YES, type Model, saysYes, unpack, weightOf } from './model.ts';
import { isOpposed, patternOf } from './patterns.ts';
import { type Reading, read, startsOf } from './reading.ts';
import { layOut, scoreWords, type Table } from './score.ts';

/** A term that takes something from the customer. `at` is the part of the sentence that says so. */
export interface OnerousTerm {
  readonly kind: Kind;
  readonly at: Span<'prose'>;
}

/** The onerous terms of a sentence, each kind once, in the order of KINDS. Cached, so that nine rules ask once. */
export function onerousTerms(sentence: Sentence): readonly OnerousTerm[] {
  const known = cache.get(sentence);
  if (known !== undefined) return known;
  const found = find(sentence);
  cache.set(sentence, found);
  return found;
}

/** The sentence as the group reads it. Cached. */
export const readingOf = keepingLast((sentence: Sentence): Reading => {
  let reading = readings.get(sentence);
  if (reading === undefined) {
    reading = read(sentence.words, sentence.text, sentence.start);
    readings.set(sentence, reading);
  }
  return reading;
});

/** The words of a sentence that a part of `reading.plain` was made from. */
export function spanOf(sentence: Sentence, reading: Reading, from: number, to: number): Span<'prose'> {
  let first = 0;
  let last = 0;
  startsOf(reading).forEach((start, index) => {
    if (start <= from) first = index;
    if (start < to) last = index;
  });
  return wordSpan(sentence, nameStart(sentence, first), last);
}

/** “12 Stars Media may”: the whole name, of which a pattern knows the last word. */
function nameStart({ words, text, start }: Sentence, first: number): number {
  let from = first;
  while (isOfName(words[from]?.text) && (from === first || !LOWERED.test(words[from]?.lower ?? ''))) {
    const [before, word] = [words[from - 1], words[from]];
    if (before === undefined || word === undefined || !IN_NAME.test(before.text)) break;
    if (LOWERED.test(before.lower) || text.slice(before.end - start, word.start - start) !== ' ') break;
    from--;
  }
  return from;
}
/** In a passage in capitals nothing shows where a name begins. */
const IN_NAME = /^(?:\p{Lu}\p{L}*\p{Ll}|\d)/u;
const isOfName = (text = ''): boolean => IN_NAME.test(text) && !/^(?:We|Our|Us)$/.test(text);
/** What a capital at the start of a sentence makes no name. */
const LOWERED =
  /^(?:if|when|where|while|unless|and|or|but|so|because|as|in|on|at|of|to|by|for|with|under|upon|from|that|then|any|all|no|i)$/;

const cache = new WeakMap<Sentence, readonly OnerousTerm[]>();
const readings = new WeakMap<Sentence, Reading>();
let model: Model | null = null;
let table: Table | null = null;

/** Shorter pieces are titles and list items, not terms. */
const FEWEST_WORDS = 4;

function find(sentence: Sentence): readonly OnerousTerm[] {
  if (sentence.words.length < FEWEST_WORDS) return NONE;
  const awake = kindsWoken(sentence.words);
  if (awake === null) return NONE;
  model ??= unpack(PACKED);
  table ??= layOut(model);
  const reading = readingOf(sentence);
  const scores = scoreWords(reading.cues, awake, table);
  if (isHopeless(scores, awake, model)) return NONE;
  addScores(
    scores,
    visit => {
      eachPatternFeature(reading, awake, visit);
    },
    model,
  );
  const terms: OnerousTerm[] = [];
  for (let index = 0; index < KINDS.length; index++) {
    const kind = KINDS[index];
    const score = scores[index] ?? -1;
    if (kind === undefined || awake[index] !== true || score < LOWEST_YES || isOpposed(kind, reading))
      continue;
    const hit = patternOf(kind, reading);
    if (!saysYes(score, hit !== null)) continue;
    const at =
      hit === null
        ? evidence(index, sentence, reading, model)
        : spanOf(sentence, reading, hit.start, hit.end);
    terms.push({ kind, at });
  }
  return terms.length === 0 ? NONE : terms;
}

/** True where no pattern could lift any kind to a yes. Patterns cost most, and most sentences end here. */
function isHopeless(scores: Float64Array, awake: readonly boolean[], model: Model): boolean {
  const weight = (feature: string, kind: number): number => weightOf(model, feature, kind);
  return scores.every(
    (score, kind) => awake[kind] !== true || score + mostOfPatterns(kind, awake, weight) < LOWEST_YES,
  );
}

/** The two ideas near each other that weigh most, else the whole sentence. */
function evidence(index: number, sentence: Sentence, reading: Reading, model: Model): Span<'prose'> {
  const best = { weight: 0, first: 0, last: sentence.words.length - 1 };
  eachPair(placedIdeas(reading.cues), (pair, first, last) => {
    const weight = weightOf(model, NEAR_NAMES[pair] ?? '', index);
    if (weight > best.weight) Object.assign(best, { weight, first, last });
  });
  return wordSpan(sentence, best.first, best.last);
}

function wordSpan({ words, start, end }: Sentence, first: number, last: number): Span<'prose'> {
  return prose(words[first]?.start ?? start, words[last]?.end ?? end);
}
