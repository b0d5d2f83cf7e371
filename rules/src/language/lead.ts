import type { Block, Sentence } from '../kit/document.ts';
import type { Span } from '../kit/span.ts';

/** More words in bold are a warning or a clause, not a heading. */
const LONGEST = 9;

/** The bold words at the start of a paragraph or list item that read as its heading; null where there are none. */
export function boldLead(block: Block): Span<'prose'> | null {
  if (block.shape !== 'paragraph' && block.shape !== 'list-item') return null;
  const mark = block.marks.find(({ kind, start }) => kind === 'strong' && start <= 2);
  if (mark === undefined) return null;
  const count = block.words.filter(word => word.start >= mark.start && word.end <= mark.end).length;
  return count > 0 && count <= LONGEST ? mark : null;
}

/** True for a paragraph of nothing but a few bold words without a full stop: a heading in all but name. */
export function isBoldLine(block: Block): boolean {
  const lead = block.shape === 'paragraph' ? boldLead(block) : null;
  if (lead === null) return false;
  return block.prose.slice(lead.end).trim() === '' && !/[.;,!:]$/.test(block.prose.trim());
}

/** A run-in heading has at most this many words. */
const LONGEST_TITLE = 8;

/**
 * True where a block opens with words that serve as its heading without being one: a clause with its title in the same
 * paragraph (“4.1 Fees. You pay …”), a line of its own without a full stop, or the short first line of a numbered block.
 */
export function hasTitleLead(block: Block): boolean {
  const first = block.sentences[0];
  if (first === undefined || !/^[\p{Lu}“"‘]/u.test(block.prose)) return false;
  const isClause = block.label !== null && /[\p{L}\p{N}]/u.test(block.label);
  const isShort = first.words.length <= LONGEST_TITLE;
  if (block.sentences.length === 1 && isShort && !/[.;:,!?]$/.test(block.prose.trim()))
    return isClause || block.shape === 'paragraph';
  if (!isShort || !first.text.endsWith('.')) return isClause && isTitleLine(block);
  return isClause || (block.sentences.length > 1 && isTitled(first));
}

/** “No Hidden Fees.”: two words and more, and each longer one with a capital. */
const isTitled = ({ words }: Pick<Sentence, 'words'>): boolean =>
  words.length > 1 &&
  words.every(({ text }) => text.length <= 3 || /^\p{Lu}/u.test(text)) &&
  words.some(({ text }, index) => index > 0 && text.length > 3);

/** The first line is short, without a full stop, and the next one starts afresh. */
function isTitleLine(block: Block): boolean {
  const end = block.runs.find(({ kind }) => kind === 'break');
  if (end === undefined || end.prose > LONGEST_LINE) return false;
  const line = block.prose.slice(0, end.prose);
  return !/[.;:,]$/.test(line) && /^\s*\p{Lu}/u.test(block.prose.slice(end.prose));
}

const LONGEST_LINE = 60;

/** True where the first line of a paragraph of lines reads as a title: “Terms of the Library”, above a line that starts afresh. */
export function hasTitleLine(block: Block): boolean {
  if (block.shape !== 'paragraph' || !isTitleLine(block)) return false;
  const end = block.runs.find(({ kind }) => kind === 'break')?.prose ?? 0;
  const words = block.words.filter(word => word.start < end);
  return words.length <= LONGEST_TITLE && isTitled({ words });
}
