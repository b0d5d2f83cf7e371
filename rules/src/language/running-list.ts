import type { Sentence, Word } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './closed-class.ts';
import { gapAfter, isFiniteVerb } from './parts.ts';

/** A list in running text. `at` holds its items from the second to the last, with what joins them. */
export interface RunningList {
  readonly at: Span<'prose'>;
  readonly items: number;
  /** The share of items of more than one word, from 0 to 1. */
  readonly long: number;
  readonly join: 'and' | 'or';
}

/** Fewer items than this read well in a sentence. */
const FEWEST = 4;
/** From this many items a list may hold some of one word. */
const MANY = 6;
/** Lists with fewer items of more than one word need no bullets. */
const LEAST_LONG = 0.4;
/** Longer items than this are clauses, not items. */
const LONGEST = 9;

/**
 * The longest list of four items or more in a sentence: parts between commas (or semicolons) that begin alike, the last
 * after “and” or “or”. A list in brackets, or one that goes on behind its “and” (“a, b and c, d”), is none. Lists of single words, of names and of clauses are none: they need no bullets, or no list helps.
 */
export function runningList(sentence: Sentence): RunningList | null {
  const parts = partsOf(sentence);
  for (let end = parts.length - 1; end >= 2; end--) {
    const last = parts[end];
    if (last === undefined || last.join === null || !isWhole(sentence, last)) continue;
    if (isItem(sentence, parts[end + 1], last) || isInBrackets(sentence, last.first)) continue;
    let start = end - 1;
    while (start > 0 && isItem(sentence, parts[start], last)) start--;
    const members = parts.slice(start + 1, end + 1);
    if (members.some(part => part !== last && PREPOSITIONS.has(sentence.words[part.last]?.lower ?? '')))
      continue;
    const items = members.length + 1;
    const long = members.filter(part => part.last > part.first).length / members.length;
    if (items < FEWEST || long < (items < MANY ? 1 : LEAST_LONG)) continue;
    const [from, to] = [sentence.words[members[0]?.first ?? 0], sentence.words[endOf(last)]];
    if (from === undefined || to === undefined) continue;
    return { at: prose(from.start, to.end), items, join: last.join, long };
  }
  return null;
}

/**
 * The cheap question first: false where a sentence has too few commas and semicolons for a list of so many items. The
 * last one may follow “and” alone.
 */
export function mayHoldList({ text }: Sentence, items: number): boolean {
  let left = items - 2;
  for (let index = 0; index < text.length && left > 0; index++) {
    const code = text.charCodeAt(index);
    if (code === COMMA || code === SEMICOLON) left--;
  }
  return left <= 0;
}
const COMMA = 44;
const SEMICOLON = 59;

interface Part {
  readonly first: number;
  readonly last: number;
  /** The “and” or “or” that opens it. */
  readonly join: 'and' | 'or' | null;
}

/** The sentence cut at commas and semicolons; word numbers, inclusive. */
function partsOf(sentence: Sentence): readonly Part[] {
  const parts: Part[] = [];
  let first = 0;
  sentence.words.forEach((_, index) => {
    const isEnd = index === sentence.words.length - 1;
    if (!isEnd && !/[,;]/.test(gapAfter(sentence, index))) return;
    const join = joinOf(sentence.words[first]);
    parts.push({ first: join === null ? first : first + 1, last: index, join });
    first = index + 1;
  });
  return splitLast(sentence, parts);
}

const joinOf = (word: Word | undefined): Part['join'] =>
  word?.lower === 'and' || word?.lower === 'or' ? word.lower : null;

/** “a bank card and a form”: the last part holds two items where no comma stands before “and”. */
function splitLast(sentence: Sentence, parts: readonly Part[]): readonly Part[] {
  return parts.flatMap(part => {
    if (part.join !== null || part.first === 0) return [part];
    for (let index = part.first + 1; index < Math.min(part.last, part.first + LONGEST); index++) {
      const join = joinOf(sentence.words[index]);
      if (join === null) continue;
      if (kindOf(sentence.words[part.first]) !== kindOf(sentence.words[index + 1])) return [part];
      return [
        { ...part, last: index - 1 },
        { first: index + 1, last: part.last, join },
      ];
    }
    return [part];
  });
}

/** The part is short, begins as the last item begins, and holds no verb of its own. */
function isItem(sentence: Sentence, part: Part | undefined, last: Part): boolean {
  if (part === undefined || part.join !== null || part.last - part.first + 1 > LONGEST) return false;
  const kind = kindOf(sentence.words[part.first]);
  if (kind === null || kind !== kindOf(sentence.words[last.first])) return false;
  for (let index = part.first; index <= part.last; index++) {
    if (isFiniteVerb(sentence, index)) return false;
  }
  return isWhole(sentence, part);
}

/** No bracket opens or closes before or inside the part: what is in brackets is no item of the list around them. */
function isWhole(sentence: Sentence, part: Part): boolean {
  for (let index = Math.max(0, part.first - 1); index < part.last; index++) {
    if (/[()]/.test(gapAfter(sentence, index))) return false;
  }
  return true;
}

/** The word stands in brackets: what they hold is an aside, and a list of it would leave the sentence in pieces. */
function isInBrackets({ words, text, start }: Sentence, index: number): boolean {
  const before = text.slice(0, (words[index]?.start ?? start) - start);
  let depth = 0;
  for (let at = 0; at < before.length; at++) {
    const sign = before.charCodeAt(at);
    if (sign === 40) depth++;
    else if (sign === 41 && depth > 0) depth--;
  }
  return depth > 0;
}

/** How an item begins; null for what begins no item: a condition, a name, a number. */
function kindOf(word: Word | undefined): string | null {
  if (
    word === undefined ||
    SUBORDINATORS.has(word.lower) ||
    /^(?:which|who|but|not|such|including|together|otherwise|so|related|similar|etc)$/.test(word.lower)
  )
    return null;
  if (DETERMINERS.has(word.lower)) return 'determiner';
  if (word.lower === 'to') return 'to';
  if (PREPOSITIONS.has(word.lower)) return 'preposition';
  return /^\p{Ll}/u.test(word.text) ? 'word' : null;
}

/** The last item may go on into the rest of the sentence: its first words are shown. */
const endOf = (part: Part): number => Math.min(part.last, part.first + 3);
