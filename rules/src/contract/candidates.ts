import type { Block, Sentence, Word } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';

/** A phrase in capitals in the middle of a sentence: used like a term, whether or not it is one. */
export interface Candidate {
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly at: Span<'prose'>;
  /** True behind “the”, “each”, “any”, “your” and the like: a thing, rarely a name. */
  readonly determined: boolean;
  /** True in a link or quotation marks: then it names a document, a button or a title. */
  readonly named: boolean;
}

const cache = new WeakMap<Block, readonly Candidate[]>();

/** The phrases in capitals of a block, in order; none in headings, titles and text in capitals. Cached with it. */
export function candidatesIn(block: Block): readonly Candidate[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found: Candidate[] = [];
  if (block.shape !== 'heading' && block.shape !== 'quote' && block.shape !== 'table-cell') {
    for (const sentence of block.sentences) if (!isTitle(sentence)) collect(block, sentence, found);
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
  for (const { text } of words) {
    if (text.length < 4) continue;
    long++;
    if (isCapital(text)) capital++;
  }
  return capital * 2 > long;
}

function collect(block: Block, { words }: Sentence, found: Candidate[]): void {
  for (let index = 1; index < words.length; ) {
    const word = words[index];
    if (word === undefined || !isCapital(word.text) || !isInside(block.prose, word)) {
      index++;
      continue;
    }
    const next = phraseEnd(block.prose, words, index);
    const [first, last] = [words[index], words[next - 1]];
    if (first !== undefined && last !== undefined && first.text.length > 1) {
      const text = block.prose.slice(first.start, last.end).replace(/['’]s?$/, '');
      const at = prose(first.start, first.start + text.length);
      const determined = DETERMINERS.has(words[index - 1]?.lower ?? '');
      found.push({ text, at, determined, named: isNamed(block, at) });
    }
    index = next;
  }
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an each any every your our its their such this that these those all no applicable relevant either both other'.split(
    ' ',
  ),
);

/** False at the start of a quotation, behind a colon, a bullet or a number: there every text has a capital. */
const isInside = (text: string, { start }: Word): boolean => /[\p{L}\d,)(;’'/-]\s$|[(/]$/u.test(text.slice(Math.max(0, start - 2), start));

const isNamed = (block: Block, at: Span<'prose'>): boolean =>
  /[“"‘]/.test(block.prose.charAt(at.start - 1)) ||
  block.marks.some(({ kind, start, end }) => kind === 'link' && start <= at.start && at.end <= end);

const LONGEST = 7;

/** The words of one phrase: capitals side by side, or with “of” between two. */
function phraseEnd(text: string, words: readonly Word[], from: number): number {
  let next = from + 1;
  while (next - from < LONGEST) {
    const [last, word] = [words[next - 1], words[next]];
    if (last === undefined || word === undefined || text.slice(last.end, word.start) !== ' ') break;
    if (isCapital(word.text)) {
      next++;
      continue;
    }
    const behind = words[next + 1];
    const isJoint = word.lower === 'of' && behind !== undefined && isCapital(behind.text);
    if (!isJoint || text.slice(word.end, behind.start) !== ' ') break;
    next += 2;
  }
  return next;
}
