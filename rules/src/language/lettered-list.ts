import type { Block, Sentence } from '../kit/document.ts';

/** Items with letters or numbers inside one sentence: “(a) …; (b) …; and (c) …”, to the end of the sentence. */
export interface LetteredList {
  readonly sentence: Sentence;
  /** Where the marker of each item begins, in the block's prose. */
  readonly starts: readonly number[];
}

const KINDS: readonly (readonly string[])[] = [
  'abcdefghijklmnopqrstuvwxyz'.split(''),
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'],
  Array.from({ length: 20 }, (_, index) => String(index + 1)),
];

/**
 * The list of two items or more that a marker opens, where its items surely end with the sentence: each but the first
 * stands behind “;” or “,” (or behind “and” or “or”), and the last one holds no clause that could close the sentence.
 * Null for anything else, also for references: “clauses 4(a) and (b)”.
 */
export function letteredList(block: Block, opener: number): LetteredList | null {
  const sentence = block.sentences.find(({ start, end }) => start <= opener && opener < end);
  if (sentence === undefined || opener === sentence.start) return null;
  const kind = KINDS.find(([first]) => block.prose.startsWith(`(${first ?? ''})`, opener));
  if (kind === undefined) return null;
  const starts = [opener];
  for (const name of kind.slice(1)) {
    const at = block.prose.indexOf(` (${name}) `, starts[starts.length - 1]);
    if (at < 0 || at + 1 >= sentence.end) break;
    if (!JOINT.test(block.prose.slice(Math.max(0, at - LONGEST_JOINT), at))) return null;
    starts.push(at + 1);
  }
  const last = block.prose.slice(starts[starts.length - 1], sentence.end);
  const usesSemicolons = block.prose.slice(opener, starts[1]).includes(';');
  const closes = CLOSING_CLAUSE.test(last) || last.includes(';') || (!usesSemicolons && ASIDE.test(last));
  return starts.length < 2 || closes ? null : { sentence, starts };
}

const LONGEST_JOINT = 14;
const JOINT = /[;,](?: (?:and|or|nor|and\/or)(?: then)?)?$|\b(?:and|or|nor)$/;
/** “, we may …”, “, then …”: what stands behind it belongs to the whole sentence. */
const CLOSING_CLAUSE =
  /, (?:then|in (?:each|any|which) case|provided|unless|except|(?:we|you|they|it|the|such|this|these|that|any|each|either|neither)\b[^,]{1,60}\b(?:will|shall|must|may|can|is|are|has|have)\b)/i;
/** Behind items that commas part, these may belong to all of them. */
const ASIDE =
  /, (?:if|when|where|as|which|whether|including|together|regardless|even|to the extent|but|so)\b/i;
