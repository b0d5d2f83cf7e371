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
  const units: { start: number; end: number; offers: Offer[] }[] = [];
  const placed = offers.flatMap(offer => {
    const at = touchedBy(document, offer.fix.edits);
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

/** From the first sentence that an edit touches to the last; null where an edit touches none, or there is no edit. */
export function touchedBy(document: Document, edits: readonly SourceEdit[]): Stretch | null {
  const sentences = sentencesOf(document);
  let [start, end] = [Infinity, -1];
  for (const edit of edits) {
    const touched = near(sentences, edit);
    const inner = touched.filter(at => at.start < edit.end && edit.start < at.end);
    const used = inner.length > 0 ? inner : touched.slice(0, 1);
    if (used.length === 0) return null;
    start = Math.min(start, edit.start, ...used.map(at => at.start));
    end = Math.max(end, edit.end, ...used.map(at => at.end));
  }
  return end < 0 ? null : { start, end };
}

/** The sentences of a document that a stretch of source touches, in order. */
export const sentencesTouching = (document: Document, at: Stretch): readonly Stretch[] =>
  near(sentencesOf(document), at);

interface Placed extends Stretch {
  /** Where the last of all sentences up to this one ends. */
  readonly reach: number;
}

const known = new WeakMap<Document, readonly Placed[]>();

/** The sentences of a document by their starts, found once. */
function sentencesOf(document: Document): readonly Placed[] {
  const cached = known.get(document);
  if (cached !== undefined) return cached;
  let reach = -1;
  const found = document.blocks
    .flatMap(({ block, start }) =>
      block.sentences.map(sentence => {
        const place = placeSpan(block, sentence);
        return { start: start + place.start, end: start + place.end };
      }),
    )
    .sort((one, two) => one.start - two.start)
    .map(at => {
      reach = Math.max(reach, at.end);
      return { ...at, reach };
    });
  known.set(document, found);
  return found;
}

/** The sentences that an edit touches, in order. */
function near(sentences: readonly Placed[], { start, end }: Stretch): readonly Stretch[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= end) low = middle + 1;
    else high = middle;
  }
  const found: Stretch[] = [];
  for (let index = low - 1; index >= 0; index--) {
    const at = sentences[index];
    if (at === undefined || at.reach < start) break;
    if (start <= at.end) found.unshift(at);
  }
  return found;
}
