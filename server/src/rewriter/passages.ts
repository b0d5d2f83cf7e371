import { definitionsOf } from '@fineprint/rules/contract/definition-list';
import { createTermIndex } from '@fineprint/rules/contract/terms';
import type { PlacedBlock, Sentence } from '@fineprint/rules/kit/document';
import { prose } from '@fineprint/rules/kit/span';
import type { Applied, Look, Plain } from '../review/plain-version.ts';
import { placeSpan } from '../review/place.ts';
import { oldOffset } from '../review/regions.ts';
import { protect, type Protected } from './protect.ts';

/** A passage to be put more plainly. */
export interface Passage {
  /** Where it stands in the text as it was, and in the plain text so far. */
  readonly from: Stretch;
  readonly to: Stretch;
  /** Its wording as it was, and so far. */
  readonly before: string;
  readonly current: string;
  readonly sent: Protected;
  /** What was done to it already. */
  readonly applied: Applied | null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Sentences with more words are hard to read. */
const LONG = 22;
/** Groups of rules that say how a text is worded. */
const WORDING: ReadonlySet<string> = new Set(['reading', 'legalese', 'help', 'tone']);

export interface PassageInput {
  /** The text as it was. */
  readonly text: string;
  readonly plain: Plain;
  /** What is found in the plain text so far. */
  readonly look: Look;
  /** Wording that the settings protect. */
  readonly protect: readonly string[];
  /** Only what lies within these offsets of the plain text. */
  readonly within?: Stretch;
}

/** The passages of a plain text that are still hard: single blocks of prose, without headings, cells and quotations. */
export function passagesOf(input: PassageInput): readonly Passage[] {
  const { document } = input.look;
  if (document.format === 'json' || document.format === 'yaml') return [];
  const terms = createTermIndex([
    ...definitionsOf(document.blocks).map(({ term }) => term),
    ...input.protect,
  ]);
  const found = new Map<number, Passage>();
  for (const placed of document.blocks) {
    const { block } = placed;
    if (!block.english || (block.shape !== 'paragraph' && block.shape !== 'list-item')) continue;
    for (const sentence of block.sentences) {
      if (!isHard(input, placed, sentence)) continue;
      const passage = passageAt(input, placed, sentence);
      if (passage === null || found.has(passage.to.start)) continue;
      found.set(passage.to.start, { ...passage, sent: protect(document.text, placed, passage.to, terms) });
    }
  }
  return [...found.values()];
}

function isHard({ look, within }: PassageInput, placed: PlacedBlock, sentence: Sentence): boolean {
  const { start, end } = placeOf(placed, sentence);
  if (within !== undefined) return start < within.end && within.start < end;
  if (sentence.words.length > LONG) return true;
  return look.findings.some(
    ({ at, group, suppressed }) =>
      suppressed === null && WORDING.has(group ?? '') && start <= at.start && at.end <= end,
  );
}

function placeOf({ block, start }: PlacedBlock, sentence: Sentence): Stretch {
  const place = placeSpan(block, sentence);
  return { start: start + place.start, end: start + place.end };
}

/** The sentence, with those that were reworded together with it; null where these reach into another block. */
function passageAt(
  { text, plain, look }: PassageInput,
  placed: PlacedBlock,
  sentence: Sentence,
): Omit<Passage, 'sent'> | null {
  const { applied } = plain;
  const own = placeOf(placed, sentence);
  const now = look.document.text;
  const met = applied.filter(({ to }) => to.start < own.end && own.start < to.end);
  const [region] = met;
  if (region === undefined) {
    const from = oldOffset(applied, own.start);
    const current = now.slice(own.start, own.end);
    return {
      from: { start: from, end: from + current.length },
      to: own,
      before: text.slice(from, from + current.length),
      current,
      applied: null,
    };
  }
  const whole = placeSpan(placed.block, prose(0, placed.block.prose.length));
  const block = { start: placed.start + whole.start, end: placed.start + whole.end };
  const isOutside = region.to.start < block.start || block.end < region.to.end;
  if (met.length > 1 || isOutside || own.start < region.to.start || region.to.end < own.end) return null;
  const { from, to, before, after } = region;
  return { from, to, before, current: after, applied: region };
}
