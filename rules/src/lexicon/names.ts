import type { Block, Sentence, Word } from '../kit/document.ts';
import type { PhraseRow } from '../kit/phrase.ts';

/**
 * True where the words are part of a name or a title: a capital in mid-sentence, or a heading in capitals. A sentence
 * in capitals and the capital that opens a sentence are none.
 */
export function isName(
  sentence: Sentence,
  block: Block,
  first: number,
  last: number,
  row: PhraseRow,
): boolean {
  const { words } = sentence;
  if (isTitle(block) && isTitleCase(block)) return true;
  if (!hasCapital(words, first, last, row)) return false;
  if (isInCapitals(words, first, last)) return isTitle(block);
  if (!opensSentence(sentence, first) || hasCapital(words, first + 1, last, row)) return true;
  if (!CONTENT.test(row.pos)) return false;
  const next = words[last];
  return next !== undefined && isCapital(next.text) && last - first === 1;
}

/** Parts of speech that names are made of. A preposition before a capital (“Upon Termination”) belongs to no name. */
const CONTENT = /^(?:noun|adj|verb)/;

const isTitle = (block: Block): boolean => block.shape === 'heading' || block.shape === 'label';

/** A word with a capital that the row itself does not write so (“PIN number”). */
function hasCapital(words: readonly Word[], first: number, last: number, row: PhraseRow): boolean {
  for (let index = first; index < last; index++) {
    const text = words[index]?.text ?? '';
    if (isCapital(text) && text !== 'I' && !row.find.includes(text)) return true;
  }
  return false;
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const isAllCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** True where the match and most words near it are in capitals. */
function isInCapitals(words: readonly Word[], first: number, last: number): boolean {
  let capitals = 0;
  let others = 0;
  for (let index = Math.max(0, first - NEAR); index < Math.min(words.length, last + NEAR); index++) {
    const text = words[index]?.text ?? '';
    if (isAllCapitals(text)) capitals++;
    else if (/\p{Ll}/u.test(text)) others++;
    else continue;
    if (others > 1 && index >= first && index < last) return false;
  }
  return capitals >= FEWEST_CAPITALS && others * 4 <= capitals;
}

const NEAR = 4;
const FEWEST_CAPITALS = 3;

/**
 * True for the first word of a sentence, and after a clause number, a bullet, a colon or an opening quotation mark
 * before it: “(a) Prior to”, “Note: Prior to”.
 */
function opensSentence({ words, text, start }: Sentence, first: number): boolean {
  const word = words[first];
  if (first === 0 || word === undefined) return true;
  const before = text.slice(0, word.start - start);
  return (
    /[:•·]\s*$/u.test(before) ||
    /^[\s("“‘'[*–—-]*(?:(?:\d+(?:\.\d+)*|[a-z]{1,4}|[A-Z])[.):]\s*)+["“‘']?$/u.test(before.slice(0, 40))
  );
}

const titles = new WeakMap<Block, boolean>();

/** A heading where most longer words after the first have a capital. */
function isTitleCase(block: Block): boolean {
  const known = titles.get(block);
  if (known !== undefined) return known;
  const rest = block.words.slice(1).filter(word => word.text.length > 3);
  const capitals = rest.filter(word => isCapital(word.text)).length;
  const answer = capitals > 0 && capitals * 2 > rest.length;
  titles.set(block, answer);
  return answer;
}
