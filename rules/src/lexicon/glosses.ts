import type { Sentence } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { GLOSS_TOKENS, GLOSSES } from '../generated/glosses.ts';
import { type GlossEntry, type GlossPolicy, unpackGlosses } from './gloss-list.ts';
import { perForm } from '../language/forms.ts';
import { openTrie, rootOf, type Trie, walk } from './trie.ts';

/** A term of art in a sentence, with its plain meaning. */
export interface FoundGloss {
  readonly term: string;
  /** One sentence that explains the term. */
  readonly gloss: string;
  readonly policy: GlossPolicy;
  /** Plain wording to put beside the term, null where there is none. */
  readonly alternative: string | null;
  readonly at: Span<'prose'>;
}

/** False for a word at which no term of art begins. */
export const mayOpenGloss = perForm(({ lower }) => glosses().roots.has(lower));

/** The terms of art in a sentence, in order. The longest wins, and each word is in one term at most. */
export const findGlosses = (sentence: Sentence): readonly FoundGloss[] =>
  rowsIn(sentence).map(({ row, at }) => ({ ...glossAt(row), at }));

/** Where the terms of art stand in a sentence, in order. */
export const glossSpans = (sentence: Sentence): readonly Span<'prose'>[] =>
  rowsIn(sentence).map(({ at }) => at);

/** The rows of the list in a sentence, with their places. */
function rowsIn(sentence: Sentence): readonly { readonly row: number; readonly at: Span<'prose'> }[] {
  const trie = glosses();
  const found: { readonly row: number; readonly at: Span<'prose'> }[] = [];
  const { words } = sentence;
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    const root = word !== undefined && mayOpenGloss(word) ? rootOf(trie, word.lower) : undefined;
    const match = root === undefined ? null : longest(root, sentence, index);
    if (match === null) {
      index++;
      continue;
    }
    found.push({ row: match.row, at: prose(words[index]?.start ?? 0, words[match.last - 1]?.end ?? 0) });
    index = match.last;
  }
  return found;
}

function longest(
  root: Parameters<typeof walk<GlossEntry>>[0],
  sentence: Sentence,
  index: number,
): { readonly row: number; readonly last: number } | null {
  let best: { readonly row: number; readonly last: number } | null = null;
  const isWrittenInCapitals = /^\p{Lu}+$/u.test(sentence.words[index]?.text ?? '');
  walk(root, sentence, index, (node, _first, last) => {
    const entry = node.entries.find(({ isAbbreviation }) => !isAbbreviation || isWrittenInCapitals);
    if (entry !== undefined) best = { row: entry.row, last };
  });
  return best;
}

function glossAt(row: number): Omit<FoundGloss, 'at'> {
  lines ??= GLOSSES.split('\n');
  const [term = '', gloss = '', policy = '', alternative = ''] = (lines[row] ?? '').split('\t');
  return { term, gloss, policy: policy as GlossPolicy, alternative: alternative === '' ? null : alternative };
}

let lines: readonly string[] | null = null;
let opened: Trie<GlossEntry> | null = null;

/** The compiled list, opened when the first sentence is searched. */
const glosses = (): Trie<GlossEntry> => (opened ??= openTrie(GLOSS_TOKENS, unpackGlosses));
