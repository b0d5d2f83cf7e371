import { quantitiesIn } from '@fineprint/rules/contract/quantities';
import { referencesIn } from '@fineprint/rules/contract/references';
import { type TermIndex, termUses } from '@fineprint/rules/contract/terms';
import type { PlacedBlock } from '@fineprint/rules/kit/document';
import { prose, type Span } from '@fineprint/rules/kit/span';
import { quotationsIn } from '@fineprint/rules/meaning/quotations';
import { placeSpan } from '../review/place.ts';

/** A passage as it may leave the house: signs stand for what nobody may reword. */
export interface Protected {
  readonly text: string;
  /** The source behind each sign: the first stands for ⟦1⟧. */
  readonly pieces: readonly string[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of one block with signs for its defined terms, amounts, times, references, quoted wording, code and markup.
 * `at` is in source offsets; line breaks become spaces.
 */
export function protect(source: string, placed: PlacedBlock, at: Stretch, terms: TermIndex): Protected {
  const pieces: string[] = [];
  let text = '';
  let read = at.start;
  for (const { start, end } of merged(source, protectedIn(placed, at, terms))) {
    text += source.slice(read, start);
    pieces.push(source.slice(start, end));
    text += `⟦${String(pieces.length)}⟧`;
    read = end;
  }
  return { text: (text + source.slice(read, at.end)).replace(/\s+/g, ' '), pieces };
}

/**
 * An answer with its protected wording put back; null where a sign is missing, is there twice, or is none of ours, and
 * where markup would close before it opens.
 */
export function restore(answer: string, { pieces }: Protected): string | null {
  const used = [...answer.matchAll(SIGN)].map(([, number]) => Number(number));
  if (used.length !== pieces.length || new Set(used).size !== used.length) return null;
  if (used.some(number => pieces[number - 1] === undefined)) return null;
  if (/[⟦⟧]/.test(answer.replace(SIGN, ''))) return null;
  const markup = used.filter(number => isMarkup(pieces[number - 1] ?? ''));
  if (markup.some((number, index) => number < (markup[index - 1] ?? 0))) return null;
  return answer.replace(SIGN, (_, number: string) => pieces[Number(number) - 1] ?? '');
}

/** Markup, or wording that has some in it: it must stay in its order. */
const isMarkup = (piece: string): boolean => /[<>[\]*_`]/.test(piece) || !/[\p{L}\p{N}]/u.test(piece);

const SIGN = /⟦(\d{1,4})⟧/g;

function protectedIn(placed: PlacedBlock, at: Stretch, terms: TermIndex): readonly Stretch[] {
  const { block, start } = placed;
  const spans: Span<'prose'>[] = [
    ...termUses(block, terms),
    ...referencesIn(block).map(reference => reference.at),
    ...block.sentences.flatMap(sentence => [
      ...quantitiesIn(sentence, block.prose).map(quantity => quantity.at),
      ...quotationsIn(sentence).map(quotation => prose(quotation.start, quotation.end)),
    ]),
  ];
  const placedSpans = spans.map(span => {
    const place = placeSpan(block, span);
    return { start: start + place.start, end: start + place.end };
  });
  return [...placedSpans, ...markupIn(placed, at)]
    .map(span => ({ start: Math.max(span.start, at.start), end: Math.min(span.end, at.end) }))
    .filter(span => span.start < span.end)
    .sort((one, two) => one.start - two.start || two.end - one.end);
}

/** All source of a stretch that is not plain letters: markup between runs, code, entities. */
function markupIn({ block: { runs }, start: from }: PlacedBlock, at: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  let read = at.start;
  for (const { kind, source, sourceLength } of runs) {
    const [start, end] = [from + source, from + source + sourceLength];
    if (end <= at.start || start >= at.end) continue;
    if (start > read) found.push({ start: read, end: start });
    if (kind === 'opaque' || kind === 'entity') found.push({ start, end });
    read = Math.max(read, end);
  }
  if (read < at.end) found.push({ start: read, end: at.end });
  return found;
}

/** Stretches in order that touch become one, and so do those with nothing but space between them. */
function merged(source: string, spans: readonly Stretch[]): readonly Stretch[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found.filter(({ start, end }) => source.slice(start, end).trim() !== '');
}
