import type { Block, Sentence, Word } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { NONE } from '../kit/rule.ts';
import { prose as span, type Span } from '../kit/span.ts';
import { type HeadlineCounts, isLegalese, NO_HEADLINE_COUNTS, plainWordings } from './headline.ts';
import { splitPoints } from './split-points.ts';
import { wordFacts } from './word-facts.ts';

export type LeverKind = 'split-sentence' | 'replace-words' | 'split-paragraph' | 'add-heading';

/** An edit inside one block that may raise the headline score. */
export interface Candidate {
  readonly kind: LeverKind;
  /** The sentence, the words or the paragraph that it is about. */
  readonly at: Span<'prose'>;
  readonly rewrite: Rewrite;
  /** About what it changes: to choose which edits are worth an exact score. */
  readonly change: HeadlineCounts;
  /** How long the sentence or paragraph is in words: of equal gains, the longest comes first. */
  readonly size: number;
}

/** The edits that a block offers: splits of sentences, plain words, one cut of the block. */
export function candidatesIn(block: Block): readonly Candidate[] {
  if (block.shape === 'heading' || block.shape === 'table-cell' || !block.english) return NONE;
  const found: Candidate[] = [];
  for (const sentence of block.sentences) {
    const size = sentence.words.length;
    for (const { rewrite, dropped } of splitPoints(sentence, block)) {
      const change = { ...NO_HEADLINE_COUNTS, sentences: 1, words: -dropped };
      found.push({ kind: 'split-sentence', at: sentence, rewrite, change, size });
    }
    found.push(...replacements(sentence, block));
  }
  const cut = block.shape === 'paragraph' ? paragraphCut(block) : null;
  if (cut !== null) found.push(cut);
  return found;
}

/** The lexicon’s first offer for each wording; none where that is a decision for the author, as for “shall”. */
function replacements(sentence: Sentence, block: Block): readonly Candidate[] {
  return plainWordings(sentence, block).flatMap(match => {
    const words = sentence.words.slice(match.first, match.last);
    return match.rewrites
      .slice(0, 1)
      .filter(({ safety, edits }) => safety !== 'advice' && edits.length > 0)
      .map((rewrite): Candidate => {
        const written = rewrite.edits.map(({ text }) => text).join(' ');
        const fresh = written.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
        return {
          kind: 'replace-words',
          at: match.at,
          rewrite,
          change: {
            ...NO_HEADLINE_COUNTS,
            words: fresh.length - words.length,
            hardWords: hardIn(fresh) - hardIn(words.map(({ text }) => text)),
            legalese: isLegalese(match) ? -1 : 0,
          },
          size: sentence.words.length,
        };
      });
  });
}

const hardIn = (words: readonly string[]): number =>
  words.filter(word => wordFacts('modern', word, word.toLowerCase().replaceAll('’', "'")).hard).length;

/** A paragraph is worth a cut from so many words and sentences. */
const LONG_PARAGRAPH = 80;
const FEWEST_SENTENCES = 4;

/** Cuts a long paragraph between the two sentences that are nearest to its middle. */
function paragraphCut({ sentences, words, prose }: Block): Candidate | null {
  if (words.length < LONG_PARAGRAPH || sentences.length < FEWEST_SENTENCES) return null;
  let best: readonly [Sentence, Sentence] | null = null;
  let nearest = Infinity;
  let before = 0;
  for (let index = 0; index + 1 < sentences.length; index++) {
    const [one, two] = [sentences[index], sentences[index + 1]];
    if (one === undefined || two === undefined) continue;
    before += one.words.length;
    const distance = Math.abs(before - words.length / 2);
    const isClean = /^\s+$/.test(prose.slice(one.end, two.start)) && !LEANS.has(firstOf(two));
    if (distance < nearest && isClean && index > 0) [best, nearest] = [[one, two], distance];
  }
  if (best === null) return null;
  const [one, two] = best;
  return {
    kind: 'split-paragraph',
    at: span(0, prose.length),
    rewrite: {
      title: `Start a new paragraph at “${opening(two.words)}”`,
      safety: 'review',
      edits: [{ at: span(one.end, two.start), text: '\n\n' }],
    },
    change: { ...NO_HEADLINE_COUNTS, paragraphs: 1 },
    size: words.length,
  };
}

const firstOf = ({ words }: Sentence): string => words[0]?.lower ?? '';

const SHOWN = 4;
const opening = (words: readonly Word[]): string =>
  words
    .slice(0, SHOWN)
    .map(({ text }) => text)
    .join(' ') + (words.length > SHOWN ? ' …' : '');

/** A sentence that begins so leans on the one before it. */
const LEANS: ReadonlySet<string> = new Set(
  'it this that these those he she they such however otherwise therefore also but and so'.split(' '),
);
