import type { Block } from '../kit/document.ts';
import { prose } from '../kit/span.ts';
import type { Definition } from './definitions.ts';
import { markedTerms } from './marked-terms.ts';

/** A title of the part of a document that says what its terms mean. */
export const isDefinitionsTitle = (title: string): boolean =>
  /\b(?:definitions?|defined terms?|glossary|interpretation|key terms|dictionary|terms (?:we|used)|words (?:we|used)|what (?:these|those|our|the|some) (?:words|terms) mean|meanings?)\b/i.test(
    title,
  );

const cache = new WeakMap<Block, Definition | null>();

/**
 * A block as an entry of a list of definitions: “**Fee**: the price …”. Only the block is looked at, so the caller has
 * to know that it stands in such a list. Cached with the block.
 */
export function entryIn(block: Block): Definition | null {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const entry = block.shape === 'heading' || block.shape === 'table-cell' ? null : readEntry(block);
  cache.set(block, entry);
  return entry;
}

/** “Fee: the price”, “Fee – the price”: a term of a few words, set off by nothing but its mark. */
const BARE_ENTRY = /^(\p{Lu}[\p{L}\d’'&/-]*(?: [\p{L}\d’'&/()-]+){0,5})(?::| [–—-]) (?=\S)/u;
/** What begins a line of a list without being a term. */
const NO_ENTRY = /^(?:short version|notes?|important|summary|examples?|in short|tip|warning)$/i;
const BEHIND = /^[”"’']?\s*(?:[:=.–—-]\s*|(?:is|are|includes?)\s)/;

function readEntry(block: Block): Definition | null {
  const text = block.prose;
  const first = markedTerms(block).find(
    ({ at }) => at.start <= 5 && /^(?:the )?[“"‘']?$/i.test(text.slice(0, at.start)),
  );
  if (first !== undefined && first.text.length < text.length - 8 && !NO_ENTRY.test(first.text)) {
    const behind =
      BEHIND.exec(text.slice(first.at.end, first.at.end + 12)) ??
      BEHIND.exec(text.slice(first.at.end - 1, first.at.end + 12));
    if (behind !== null)
      return entry(first.text, first.at.start, first.at.end + behind[0].length, text.length);
  }
  const bare = BARE_ENTRY.exec(text);
  if (bare?.[1] === undefined || NO_ENTRY.test(bare[1]) || block.shape === 'label') return null;
  return entry(bare[1], 0, bare[0].length, text.length);
}

/** A cell that holds a term and nothing else: short, and a name rather than a sentence. */
export function termCell(block: Block): Definition | null {
  if (block.shape !== 'table-cell' || block.words.length === 0 || block.words.length > 6) return null;
  const term = block.prose.trim().replace(/^[“"‘']|[”"’':.]+$/g, '');
  if (!/^\p{Lu}/u.test(term) || /^(?:terms?|meanings?|definitions?|descriptions?|words?)$/i.test(term))
    return null;
  const start = block.prose.indexOf(term);
  return entry(term, start, start + term.length, start + term.length);
}

const entry = (term: string, start: number, from: number, to: number): Definition => ({
  term,
  at: prose(start, start + term.length),
  form: 'entry',
  meaning: prose(Math.min(from, to), to),
  scope: 'document',
  alias: false,
  elsewhere: false,
});
