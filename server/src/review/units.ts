import type { Document } from '@fineprint/rules/kit/document';
import type { Finding, Fix, SourceEdit } from '@fineprint/rules/kit/finding';
import { placeSpan } from './place.ts';

/** A fix that may be applied, with the finding that offers it. */
export interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Sentences whose edits are judged together, in plain source offsets. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly offers: readonly Offer[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Offers by the sentences that they touch, in the order of the text. An offer that touches no sentence is left out. */
export function unitsOf(document: Document, offers: readonly Offer[]): readonly Unit[] {
  const sentences = sentencesOf(document);
  const units: { start: number; end: number; offers: Offer[] }[] = [];
  const placed = offers.flatMap(offer => {
    const at = stretchOf(sentences, offer.fix.edits);
    return at === null ? [] : [{ ...at, offer }];
  });
  placed.sort((one, two) => one.start - two.start || one.end - two.end);
  for (const { start, end, offer } of placed) {
    const last = units.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.offers.push(offer);
    } else units.push({ start, end, offers: [offer] });
  }
  return units;
}

function sentencesOf({ blocks }: Document): readonly Stretch[] {
  return blocks.flatMap(({ block, start }) =>
    block.sentences.map(sentence => {
      const place = placeSpan(block, sentence);
      return { start: start + place.start, end: start + place.end };
    }),
  );
}

/** From the first sentence that an edit touches to the last; null where an edit touches none. */
function stretchOf(sentences: readonly Stretch[], edits: readonly SourceEdit[]): Stretch | null {
  let [start, end] = [Infinity, -1];
  for (const edit of edits) {
    const touched = sentences.filter(at => at.start <= edit.end && edit.start <= at.end);
    const inner = touched.filter(at => at.start < edit.end && edit.start < at.end);
    const used = inner.length > 0 ? inner : touched.slice(0, 1);
    if (used.length === 0) return null;
    start = Math.min(start, edit.start, ...used.map(at => at.start));
    end = Math.max(end, edit.end, ...used.map(at => at.end));
  }
  return end < 0 ? null : { start, end };
}
