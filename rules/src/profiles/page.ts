import type { Block, Look, PlacedBlock } from '../kit/document.ts';
import { overlaps } from '../kit/span.ts';
import { stretches } from '../look/stretches.ts';
import type { TextPlace } from './counted.ts';
import { type Measured, plural, type Quote } from './lengths.ts';
import { type Advice, MOST_SHOWN, type Weight } from './result.ts';
import { PIXELS_PER_POINT } from './type-size.ts';

/** Facts of the shown page that the CSS of an HTML file tells. Markdown tells none. */
interface Seen {
  readonly sizes: readonly { readonly place: TextPlace; readonly value: number }[];
  /** True where the value of each piece of text is known. */
  readonly isWhole: boolean;
}

/**
 * The smallest type of a text in points: measured where some is smaller than the limit, or where the file sets the size of
 * all of its text; else a sentence that says what is missing; null where no CSS sets a size.
 */
export function smallestType(
  blocks: readonly PlacedBlock[],
  limit: number,
  quote: Quote,
): Measured | string | null {
  const seen = see(blocks, ({ size }) => (size?.from == null ? null : size.pixels / PIXELS_PER_POINT));
  const sorted = [...seen.sizes].sort((one, two) => one.value - two.value);
  const smallest = sorted[0]?.value;
  if (smallest === undefined) return null;
  const under = sorted.filter(({ value }) => value < limit - ROUNDING);
  if (under.length === 0 && !seen.isWhole) {
    return `The smallest type that the CSS of the file sets has ${points(smallest)}; it does not set the size of all text. Check the final layout.`;
  }
  return measured(Math.round(smallest * 100) / 100, under, quote, {
    summary: `The smallest type has ${points(smallest)}, as the CSS of the file says.`,
    label: points,
    advice: place => `Set “${place}” in type of at least ${points(limit)}.`,
  });
}

/** The widest line of a text in inches, measured where one is wider than the limit; else as for the type. */
export function widestLine(
  blocks: readonly PlacedBlock[],
  limit: number,
  quote: Quote,
): Measured | string | null {
  const seen = see(blocks, ({ width }) => (width === undefined ? null : width.pixels / PIXELS_PER_INCH));
  const sorted = [...seen.sizes].sort((one, two) => two.value - one.value);
  const widest = sorted[0]?.value;
  if (widest === undefined) return null;
  const over = sorted.filter(({ value }) => value > limit + ROUNDING);
  if (over.length === 0 && !seen.isWhole) {
    return `The widest line that the CSS of the file sets has ${inches(widest)}; it does not set the width of all text. Check the final layout.`;
  }
  return measured(Math.round(widest * 100) / 100, over, quote, {
    summary: `The widest line has ${inches(widest)}, as the CSS of the file says.`,
    label: inches,
    advice: place => `Make the lines of “${place}” at most ${inches(limit)} wide.`,
  });
}

const ROUNDING = 0.01;
const PIXELS_PER_INCH = 96;

const short = (value: number): number => Math.round(value * 10) / 10;
const points = (value: number): string => plural(short(value), 'point');
const inches = (value: number): string => plural(short(value), 'inch', 'inches');

function see(blocks: readonly PlacedBlock[], valueOf: (look: Look) => number | null): Seen {
  const sizes: { place: TextPlace; value: number }[] = [];
  let isWhole = blocks.length > 0;
  blocks.forEach(({ block }, index) => {
    let end = 0;
    const isSilent = (from: number, to: number): boolean => !/\p{L}/u.test(block.prose.slice(from, to));
    for (const { at, key, words } of stretches(block, look => valueOf(look)?.toFixed(3) ?? null)) {
      isWhole &&= isSilent(end, at.start);
      end = at.end;
      if (words > 0 && !isRaised(block, at)) sizes.push({ place: { block: index, at }, value: Number(key) });
    }
    isWhole &&= isSilent(end, block.prose.length);
  });
  return { sizes, isWhole };
}

/** A mark of a footnote is small everywhere. */
const isRaised = (block: Block, at: TextPlace['at']): boolean =>
  block.marks.some(mark => mark.kind === 'sup' && overlaps(mark, at));

interface Wording {
  readonly summary: string;
  readonly label: (value: number) => string;
  readonly advice: (text: string) => string;
}

function measured(
  value: number,
  broken: Seen['sizes'],
  quote: Quote,
  { summary, label, advice }: Wording,
): Measured {
  const shown = broken.slice(0, MOST_SHOWN);
  const worst = shown.map(
    ({ place, value: own }): Weight => ({ ...place, text: quote(place), value: own, label: label(own) }),
  );
  const edits = shown.map(
    ({ place }): Advice => ({ advice: advice(opening(quote(place))), place, gain: null }),
  );
  return { value, evidence: { summary, counted: { places: broken.length }, worst, edits } };
}

const opening = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
