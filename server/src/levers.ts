import type { Block, Document, PlacedBlock } from '@fineprint/rules/kit/document';
import type { SourceEdit } from '@fineprint/rules/kit/finding';
import {
  addHeadlineCounts,
  type Headline,
  type HeadlineCounts,
  headlineOf,
  headlineOfCounts,
  NO_HEADLINE_COUNTS,
  sumOf,
} from '@fineprint/rules/readability/headline';
import { candidatesIn, type LeverKind } from '@fineprint/rules/readability/levers';
import { createChunkCache } from './document/chunks.ts';
import { parseDocument } from './document/document.ts';
import { headingCandidate } from './heading-lever.ts';
import { placeRewrite, placeSpan } from './review/place.ts';

/** An edit that raises the headline score, with exactly what it gives. Offsets count in the source. */
export interface Lever {
  readonly kind: LeverKind;
  /** What to do, in plain words. */
  readonly title: string;
  /** What it is about: the sentence, the words, the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly edits: readonly SourceEdit[];
  /** The score with this edit alone less the score without it. */
  readonly gain: number;
}

export interface LeverOptions {
  /** The part of the document that is scored: all of it unless given. Offsets of the source. */
  readonly within?: { readonly start: number; readonly end: number };
  /** Score nothing with fewer words: 100 unless given. */
  readonly minimumWords?: number;
  /** How many levers: 3 unless given. */
  readonly most?: number;
}

/** A lever before it is tried out: `estimate` is about its gain. */
export interface Trial extends Omit<Lever, 'gain'> {
  readonly estimate: number;
  readonly size: number;
  readonly block: number;
}

/** The headline of a document or a part of it; null where there is too little to score. */
export const documentHeadline = (
  { blocks }: Document,
  { within, minimumWords }: LeverOptions = {},
): Headline | null => headlineOf(blocksWithin(blocks, within).map(bare), minimumWords);

/**
 * The edits that raise the headline most, best first, at most one in a paragraph and one for
 * the same words. Each is applied to the text and the
 * result is read and scored again, so that its gain is exact; one that would change the document otherwise is dropped.
 */
export function findLevers(document: Document, options: LeverOptions = {}): readonly Lever[] {
  const { text, format } = document;
  const { within, minimumWords, most = MOST } = options;
  const before = documentHeadline(document, options);
  if (before === null) return [];
  const cache = createChunkCache();
  const size = parseDocument(text, format, cache).blocks.length;
  const found: Lever[] = [];
  const used = new Set<number | string>();
  let tried = 0;
  for (const trial of trialsOf(document, options)) {
    if (tried >= most * TRIES) break;
    const same = trial.kind === 'replace-words' ? wordsOf(text, trial) : trial.block;
    if (used.has(trial.block) || used.has(same)) continue;
    tried++;
    const edited = applyEdits(text, trial.edits);
    const after = parseDocument(edited, format, cache);
    if (after.blocks.length !== size + BLOCKS_ADDED[trial.kind]) continue;
    const end = within === undefined ? edited.length : within.end + edited.length - text.length;
    const part = { start: within?.start ?? 0, end };
    const score = documentHeadline(after, { ...options, within: part, minimumWords: minimumWords ?? FEWEST });
    const gain = score === null ? 0 : score.score - before.score;
    if (gain <= 0) continue;
    used.add(trial.block).add(same);
    found.push({
      kind: trial.kind,
      title: trial.title,
      start: trial.start,
      end: trial.end,
      edits: trial.edits,
      gain,
    });
  }
  return found.sort((one, two) => two.gain - one.gain).slice(0, most);
}

/** The text with edits that do not overlap. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
  let result = text;
  for (const { start, end, text: written } of [...edits].sort((one, two) => two.start - one.start)) {
    result = result.slice(0, start) + written + result.slice(end);
  }
  return result;
}

const MOST = 3;
const FEWEST = 100;
/** Exact scores for each lever that is asked for: estimates are close, so few are enough. */
const TRIES = 2;

const BLOCKS_ADDED: Readonly<Record<LeverKind, number>> = {
  'split-sentence': 0,
  'replace-words': 0,
  'split-paragraph': 1,
  'add-heading': 1,
};

const wordsOf = (text: string, { start, end }: Trial): string => text.slice(start, end).toLowerCase();

const bare = ({ block }: PlacedBlock): Block => block;

const blocksWithin = (
  blocks: readonly PlacedBlock[],
  within: LeverOptions['within'],
): readonly PlacedBlock[] =>
  within === undefined ? blocks : blocks.filter(({ start }) => start >= within.start && start < within.end);

/** All edits that can be placed, the most promising first. */
function trialsOf(document: Document, { within }: LeverOptions): readonly Trial[] {
  const part = blocksWithin(document.blocks, within);
  const sum = sumOf(part.map(bare));
  const estimate = (change: HeadlineCounts): number => scoreOf(addHeadlineCounts(sum, change)) - scoreOf(sum);
  const trials: Trial[] = [];
  part.forEach(({ block, start }, index) => {
    for (const { kind, at, rewrite, change, size } of candidatesIn(block)) {
      if (kind === 'split-paragraph' && document.format === 'html') continue;
      const edits = placeRewrite(block, rewrite).edits.map(edit => ({
        ...edit,
        start: edit.start + start,
        end: edit.end + start,
      }));
      if (edits.length === 0) continue;
      const place = placeSpan(block, at);
      trials.push({
        kind,
        title: titleOf(rewrite.title, block.prose.slice(at.start, at.end)),
        start: start + place.start,
        end: start + place.end,
        edits,
        estimate: estimate(change),
        size,
        block: index,
      });
    }
  });
  const heading = headingCandidate(document, part, estimate({ ...NO_HEADLINE_COUNTS, headings: 1 }));
  if (heading !== null) trials.push(heading);
  return trials
    .filter(trial => trial.estimate > 0)
    .sort((one, two) => two.estimate - one.estimate || two.size - one.size || one.start - two.start);
}

/** “Replace with “to”” names what it replaces: outside the text nobody sees it. */
const titleOf = (title: string, words: string): string =>
  title.replace(/^Replace with (?=“)/, () => `Replace “${words}” with `);

const scoreOf = (counts: HeadlineCounts): number => headlineOfCounts(counts, 1)?.score ?? 0;
