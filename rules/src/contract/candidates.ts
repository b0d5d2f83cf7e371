import type { Block, Sentence, Word } from '../kit/document.ts';
import { once } from '../kit/once.ts';
import { prose, type Span } from '../kit/span.ts';
import { OTHERS, SUBORDINATORS } from '../language/closed-class.ts';
import { isDeterminer, isPreposition, isPronoun } from '../language/parts.ts';

/** A phrase in capitals: used like a term, whether or not it is one. */
export interface Candidate {
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly at: Span<'prose'>;
  /** True behind “the”, “each”, “any”, “your” and the like: a thing, rarely a name. */
  readonly determined: boolean;
  /** True in a link, in bold or in quotation marks: then it names a document, a button or a title. */
  readonly named: boolean;
  /** True where it may be no phrase of its own: at the start of a sentence, in text full of capitals, in “Name and Logo”. */
  readonly weak: boolean;
}

const cache = new WeakMap<Block, readonly Candidate[]>();

/** The phrases in capitals of a block, in order; none in headings, quotes and tables. Cached with it. */
export function candidatesIn(block: Block): readonly Candidate[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found: Candidate[] = [];
  if (block.shape !== 'heading' && block.shape !== 'quote' && block.shape !== 'table-cell') {
    for (const sentence of block.sentences) collect(block, sentence, found);
  }
  cache.set(block, found);
  return found;
}

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
};

/** Most of its longer words have a capital: a title, an address, or text in capitals. */
function isTitle({ words }: Sentence): boolean {
  let [long, capital] = [0, 0];
  words.forEach(({ text }) => {
    if (text.length < 4) return;
    long++;
    if (isCapital(text)) capital++;
  });
  return capital * 10 > long * 7;
}

function collect(block: Block, sentence: Sentence, found: Candidate[]): void {
  const { words } = sentence;
  const isInTitle = once(() => isTitle(sentence));
  for (let index = nextCapital(words, 0); index < words.length; index = nextCapital(words, index)) {
    const word = words[index];
    if (word === undefined) return;
    if (index === 0 && isSmallWord(word)) {
      index = 1;
      continue;
    }
    if (index > 0 && !isInside(block.prose, word)) {
      // “My Account” in quotation marks is one name.
      index = /[“"‘«]/.test(block.prose.charAt(word.start - 1))
        ? phraseEnd(block.prose, words, index)
        : index + 1;
      continue;
    }
    const next = phraseEnd(block.prose, words, index);
    const [first, last] = [words[index], words[next - 1]];
    if (first !== undefined && last !== undefined && first.text.length > 1) {
      const text = block.prose.slice(first.start, last.end).replace(/['’]s?$/, '');
      const at = prose(first.start, first.start + text.length);
      const determined = DETERMINERS.has(words[index - 1]?.lower ?? '') && words[index - 2]?.lower !== 'as';
      const isWeak = index === 0 || isInTitle() || isPartOfPhrase(block.prose, at.end);
      found.push({ text, at, determined, named: isNamed(block, at), weak: isWeak });
    }
    index = next;
  }
}

/** The number of the next word with a capital, from one on; the number of words where there is none. */
function nextCapital(words: readonly Word[], from: number): number {
  for (let index = from; index < words.length; index++) {
    const code = words[index]?.text.charCodeAt(0) ?? 0;
    // Most words begin with a small letter.
    if ((code < 97 || code > 122) && isCapital(words[index]?.text ?? '')) return index;
  }
  return words.length;
}

/** A word that begins a sentence with a capital and is no part of a name: “If”, “The”, “Under”. */
const isSmallWord = (word: Word | undefined): boolean =>
  word === undefined ||
  isDeterminer(word) ||
  isPreposition(word) ||
  isPronoun(word) ||
  SUBORDINATORS.has(word.lower) ||
  OTHERS.has(word.lower) ||
  /^(?:each|any|all|both|either|neither|no|such|upon|subject|except|unless)$/.test(word.lower);

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an each any every your our its their such this that these those all no applicable relevant either both other'.split(
    ' ',
  ),
);

/** False at the start of a quotation, behind a colon, a bullet or a number: there every text has a capital. */
function isInside(text: string, { start }: Word): boolean {
  const before = text.charAt(start - 1);
  if (before === '(' || before === '/') return true;
  return before === ' ' && !'.:!?•–—"“‘·|'.includes(text.charAt(start - 2));
}

const isNamed = (block: Block, at: Span<'prose'>): boolean =>
  /[“"‘]/.test(block.prose.charAt(at.start - 1)) ||
  (/^ [(a&]/.test(block.prose.slice(at.end, at.end + 2)) &&
    LAW_BEHIND.test(block.prose.slice(at.end, at.end + 60))) ||
  block.marks.some(
    ({ kind, start, end }) =>
      (kind === 'link' || kind === 'strong') &&
      start <= at.start &&
      at.end <= end &&
      end - start < at.end - at.start + 20,
  );

/** “… Guarantee (Administration) Act 1992”. */
const LAW_BEHIND =
  /^ \([^()]{1,40}\) (?:Act|Regulations?|Rules|Order|Law|Code)\b|^ (?:and|&) \p{Lu}\p{L}+ (?:Commission|Act|Agency|Authority|Administration|Office|Department|Board|Bureau|Council|Union)\b/u;

/** “Association Name and Logo”, “Option to Produce”: the phrase goes on with a small word and another capital. */
const isPartOfPhrase = (text: string, end: number): boolean =>
  text.charAt(end) === ' ' && GOES_ON.test(text.slice(end, end + 16));
const GOES_ON = /^ (?:and|&|or|to|for|in|on|by|with) \p{Lu}\p{Ll}/u;

const LONGEST = 7;
/** “the Software You distribute”: a text may write these with a capital. */
const PRONOUNS: ReadonlySet<string> = new Set('you your we our us i my it they their'.split(' '));

/** The words of one phrase: capitals side by side, or with “of” between two. */
function phraseEnd(text: string, words: readonly Word[], from: number): number {
  let next = from + 1;
  while (next - from < LONGEST) {
    const [last, word] = [words[next - 1], words[next]];
    if (last === undefined || word === undefined || text.slice(last.end, word.start) !== ' ') break;
    if (PRONOUNS.has(word.lower)) break;
    if (isCapital(word.text)) {
      next++;
      continue;
    }
    const behind = words[next + 1];
    const isJoint = word.lower === 'of' && behind !== undefined && isCapital(behind.text);
    if (!isJoint || PRONOUNS.has(behind.lower) || text.slice(word.end, behind.start) !== ' ') break;
    next += 2;
  }
  return next;
}
