import type { Block, DocumentKind, Mark, Sentence } from '../kit/document.ts';

/**
 * True where the words must be left alone whatever they say: a quotation, the label of a control, an address, a part
 * of a longer token. Names are told apart in names.ts.
 */
export function isProtected(
  sentence: Sentence,
  block: Block,
  first: number,
  last: number,
  kind: DocumentKind,
): boolean {
  const from = sentence.words[first]?.start ?? 0;
  const to = sentence.words[last - 1]?.end ?? 0;
  if (isJoined(block.prose, from, to) || isQuoted(block.prose, from, to)) return true;
  return block.marks.some(mark => mark.start < to && from < mark.end && isProtectedMark(mark, block, kind));
}

function isProtectedMark(mark: Mark, block: Block, kind: DocumentKind): boolean {
  if (mark.kind === 'quote') return true;
  if (mark.kind === 'link') return isAddress(block.prose.slice(mark.start, mark.end), mark.target);
  if (mark.kind === 'strong') return isLabel(mark, block, kind);
  return false;
}

/** A link that shows its own address. */
const isAddress = (text: string, target: string | undefined): boolean =>
  text === target || /^\S*(?:\/\/|www\.|[^\s.]\.[a-z]{2,}\/)\S*$/.test(text);

/** The name of a button or a menu in bold, inside a sentence of help: “Select **Request assistance**”. */
function isLabel(mark: Mark, block: Block, kind: DocumentKind): boolean {
  if (kind === 'contract' || kind === 'privacy' || mark.start === 0) return false;
  return mark.end - mark.start <= LONGEST_LABEL && /^\p{Lu}/u.test(block.prose.slice(mark.start, mark.end));
}

const LONGEST_LABEL = 40;

/** A sign without a space beside the match: a path, a name in code, an entry of a longer choice (“he/she/they”). */
function isJoined(prose: string, from: number, to: number): boolean {
  return (
    JOINS.includes(prose.charAt(from - 1)) || JOINS.includes(prose.charAt(to)) || isTagged(prose, from, to)
  );
}

const JOINS = ['/', '_', '@', '#', '\\', '=', '{', '}', '<', '>', '~', '\uFFFC'];

/** “utilize()”, “[request]”. */
const isTagged = (prose: string, from: number, to: number): boolean =>
  prose.charAt(to) === '(' || (prose.charAt(from - 1) === '[' && prose.charAt(to) === ']');

/** True inside a short quotation: a word that is spoken about, a message or a label. */
function isQuoted(prose: string, from: number, to: number): boolean {
  const before = prose.slice(Math.max(0, from - LONGEST_QUOTE), from);
  const opened = lastQuote(before);
  if (opened < 0 || !isOpening(before, opened)) return false;
  const after = prose.slice(to, to + LONGEST_QUOTE);
  const closed = after.search(/["”]/);
  return closed >= 0 && before.length - opened + (to - from) + closed <= LONGEST_QUOTE;
}

const LONGEST_QUOTE = 60;

const lastQuote = (text: string): number =>
  Math.max(text.lastIndexOf('"'), text.lastIndexOf('“'), text.lastIndexOf('”'));

function isOpening(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== '"') return sign === '“';
  return at === 0 || /[\s([–—-]/.test(text.charAt(at - 1));
}
