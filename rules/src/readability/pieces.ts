import { type Block, OPAQUE, type Sentence, type Word } from '../kit/document.ts';
import { wordAt } from '../language/words.ts';
import { NONE } from '../kit/rule.ts';
import { contains, prose as span, type Span } from '../kit/span.ts';
import { type Dialect, DIALECT_INFO, type Switches } from './dialects.ts';
import { quotedLaw } from './left-out.ts';

/** A sentence as a dialect counts it. `words` are those that count: at least one. */
export interface CountedSentence extends Span<'prose'> {
  readonly words: readonly Word[];
  /** The sentence of the language that it is, or is part of. */
  readonly sentence: Sentence;
}

/** What of a block counts, and how many words of it do not. */
export interface Pieces {
  readonly sentences: readonly CountedSentence[];
  readonly quotedLaw: number;
  readonly opaque: number;
}

/** The sentences of a block that counts, in a dialect. */
export function piecesOf(block: Block, dialect: Dialect): Pieces {
  const { counts } = DIALECT_INFO[dialect];
  const law = counts.skipsQuotedLaw ? quotedLaw(block) : NONE;
  const found: CountedSentence[] = [];
  let quoted = 0;
  let opaque = 0;
  for (const sentence of block.sentences) {
    let { words } = sentence;
    if (words.length === 0) continue;
    if (law.length > 0) {
      words = words.filter(word => !law.some(at => contains(at, word)));
      quoted += sentence.words.length - words.length;
    }
    if (!counts.opaque && sentence.text.includes(OPAQUE)) {
      const readable = words.filter(word => word.text !== OPAQUE);
      opaque += words.length - readable.length;
      words = readable;
    }
    words = asWords(words, sentence, block.prose, counts);
    for (const piece of cut(sentence, words, block.prose, counts)) found.push(piece);
  }
  return { sentences: found, quotedLaw: quoted, opaque };
}

/** The words as the dialect has them. Where nothing is special in the sentence, the same ones. */
function asWords(
  words: readonly Word[],
  sentence: Sentence,
  prose: string,
  counts: Switches,
): readonly Word[] {
  if (words.length === 0) return words;
  const whole = counts.slashJoins && sentence.text.includes('/') ? joined(words, prose) : words;
  return counts.signs && SIGN.test(sentence.text) ? withSigns(whole, sentence) : whole;
}

/** “and/or” as one word. */
function joined(words: readonly Word[], prose: string): readonly Word[] {
  const found: Word[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last !== undefined && word.start - last.end === 1 && prose.charAt(last.end) === '/') {
      const at = span(last.start, word.end);
      found[found.length - 1] = wordAt(at, prose.slice(at.start, at.end));
    } else found.push(word);
  }
  return found;
}

/** Signs that are read as a word where they stand alone. */
const SIGN = /(?<=^|\s)[&§%$€£#@+=<>©®™°×÷*](?=\s|$)/;
const SIGNS = new RegExp(SIGN, 'g');

function withSigns(words: readonly Word[], sentence: Sentence): readonly Word[] {
  const signs = Array.from(sentence.text.matchAll(SIGNS), (match): Word => {
    const start = sentence.start + match.index;
    return wordAt(span(start, start + 1), match[0]);
  });
  return [...words, ...signs].sort((one, two) => one.start - two.start);
}

/** The sentence at the marks that end one in the dialect. Parts without a word join the one before. */
function cut(
  sentence: Sentence,
  words: readonly Word[],
  prose: string,
  { breaks }: Switches,
): readonly CountedSentence[] {
  if (words.length === 0) return [];
  const whole = [{ start: sentence.start, end: sentence.end, words, sentence }];
  if (breaks === 'nothing' || !/[;:—]|\s–\s/.test(sentence.text)) return whole;
  const found: CountedSentence[] = [];
  let first = 0;
  for (let index = 1; index < words.length; index++) {
    if (!BREAKS[breaks](prose, words, first, index)) continue;
    found.push(part(sentence, words.slice(first, index), found, prose));
    first = index;
  }
  if (first === 0) return whole;
  return [...found, { ...part(sentence, words.slice(first), found, prose), end: sentence.end }];
}

/** Closing quotation marks and brackets with the mark that ends the part. */
const LONGEST_MARK = 6;

function part(
  sentence: Sentence,
  words: readonly Word[],
  before: readonly CountedSentence[],
  prose: string,
): CountedSentence {
  const start = before.length === 0 ? sentence.start : (words[0]?.start ?? sentence.start);
  const last = words.at(-1)?.end ?? start;
  const mark = /^[^\s\p{L}\p{N}(]*/u.exec(prose.slice(last, last + LONGEST_MARK))?.[0] ?? '';
  return { ...span(start, last + mark.length), words, sentence };
}

/** Whether a sentence ends between two words: `first` opens it, `next` is the word behind the mark. */
type Break = (prose: string, words: readonly Word[], first: number, next: number) => boolean;

const gapBefore = (prose: string, words: readonly Word[], next: number): string =>
  prose.slice(words[next - 1]?.end ?? 0, words[next]?.start ?? 0);

const BREAKS: Readonly<Record<Exclude<Switches['breaks'], 'nothing'>, Break>> = {
  marks: (prose, words, _first, next) => /[;:]["”’)]*\s/.test(gapBefore(prose, words, next)),
  items: (prose, words, _first, next) => {
    const gap = gapBefore(prose, words, next);
    return /[;:]/.test(gap) && startsItem(prose, gap, words, next);
  },
  clauses: (prose, words, first, next) =>
    /[;:]["”’)]*\s|—|\s–\s/.test(gapBefore(prose, words, next)) &&
    standsAlone(words, first, next) &&
    standsAlone(words, next, clauseEnd(prose, words, next)),
};

/** “(a)”, “(ii)”, “1)” behind the mark, also after “and” or “or”. */
function startsItem(prose: string, gap: string, words: readonly Word[], next: number): boolean {
  const from =
    (words[next]?.start ?? 0) - (gap.length - 1 - Math.max(gap.lastIndexOf(';'), gap.lastIndexOf(':')));
  return /^\s*(?:(?:and|or|and\/or)\s+)?(?:\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|(?:\d{1,3}|[a-z]|[ivx]{1,5})\))\s/i.test(
    prose.slice(from, from + 30),
  );
}

/** The word behind the next mark, or the end. */
function clauseEnd(prose: string, words: readonly Word[], from: number): number {
  for (let index = from + 1; index < words.length; index++) {
    if (/[;:]["”’)]*\s|—|\s–\s/.test(gapBefore(prose, words, index))) return index;
  }
  return words.length;
}

/** A part with more words than this is no sentence that anybody wrote: it is not looked through again and again. */
const LONGEST_PART = 400;

/** A part of at least three words with a finite verb that everybody knows, and not opened by a word that subordinates it. */
function standsAlone(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 3 || to - from > LONGEST_PART || SUBORDINATES.has(words[from]?.lower ?? '')) return false;
  for (let index = from + 1; index < to; index++) if (FINITE.has(words[index]?.lower ?? '')) return true;
  return false;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const SUBORDINATES = set(
  'that which who whom whose if unless when where while because although though until including such provided being to whether as except without',
);
const FINITE = set(
  "is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't will won't shall shan't may must mustn't can can't cannot could couldn't should shouldn't would wouldn't might we'll you'll they'll it's it'll you're we're they're i'm",
);
