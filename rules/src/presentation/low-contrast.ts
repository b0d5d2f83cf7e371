import type { Colour, Look } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { contrast, hexOf, readableColour } from '../look/contrast.ts';
import { byKey, lookFact, type LookPlace, relatedPlaces } from '../look/places.ts';
import { beginningOf, type Stretch, stretches } from '../look/stretches.ts';

/** Limits of contrast for letters of usual size and for large ones. */
interface Limits {
  readonly ratio: number;
  readonly large: number;
}

export default defineRule({
  id: 'low-contrast',
  group: 'presentation',
  scope: 'document',
  severity: 'warning',
  fix: 'advice',
  summary: 'Text in a colour too near to that behind it.',
  why: 'Pale letters are hard to read, for older readers and on a bright day impossible. Small print in grey looks as if it were meant to be missed.',
  source: 'WCAG 2.2, 1.4.3 (contrast, minimum). Conn. Gen. Stat. §42-152(b)(6).',
  options: {
    ratio: {
      type: 'number',
      default: 4.5,
      minimum: 1,
      maximum: 21,
      description: 'The least contrast with what is behind the text, from 1 to 21.',
    },
    large: {
      type: 'number',
      default: 3,
      minimum: 1,
      maximum: 21,
      description: 'The least contrast of large text: from 24 pixels, or 18.66 pixels in bold.',
    },
  },
  collect: (block, { options }) =>
    lookFact(block, () => stretches(block, look => keyOf(look, options)).filter(({ words }) => words > 0)),
  check: (facts, { options }) => byKey(facts).flatMap(group => reportOf(group, options)),
  examples: [
    {
      format: 'html',
      bad: '<p style="color:#999;background:#fff">The meter belongs to us.</p>',
      good: '<p style="color:#595959;background:#fff">The meter belongs to us.</p>',
    },
    {
      format: 'html',
      bad: '<style>main { background: #eee } .note { color: #777 }</style><main><p class="note">The meter belongs to us.</p></main>',
      good: '<style>main { background: #fff } .note { color: #333 }</style><main><p class="note">The meter belongs to us.</p></main>',
    },
    {
      format: 'html',
      bad: '<!doctype html><html><head><style>:root { --pale: rgb(0 0 0 / 40%) } small { color: var(--pale) }</style></head><body><p><small>The meter belongs to us.</small></p></body></html>',
    },
    {
      format: 'html',
      options: { ratio: 7 },
      bad: '<p style="color:#666;background:white">The meter belongs to us.</p>',
    },
    {
      format: 'html',
      options: { large: 4.5 },
      bad: '<h1 style="color:#888;background:white">The meter belongs to us</h1>',
    },
    {
      format: 'html',
      ok: '<h1 style="color:#888;background:white">The meter belongs to us</h1>',
      because: 'Large text needs less contrast.',
    },
    {
      format: 'html',
      ok: '<p style="color:#999">The meter belongs to us.</p>',
      because: 'What is behind the text stands in another file.',
    },
    {
      format: 'html',
      ok: '<div style="color:#fff;background:#fff url(night.jpg)"><p>The meter belongs to us.</p></div>',
      because: 'A picture is behind the text.',
    },
    {
      format: 'html',
      ok: '<style>.note { color: #999; background: #fff; text-shadow: 0 0 2px #000 }</style><p class="note">The meter belongs to us.</p>',
      because: 'A shadow may make it readable.',
    },
  ],
});

/** From this size text is large: 18 points; in bold from 14 points. Unknown sizes count as large. */
const LARGE = 24;
const LARGE_BOLD = 14 * (96 / 72);

const OPENING = 6;

function limitFor({ size, bold }: Look, { ratio, large }: Limits): number {
  const isLarge = size === undefined || size.pixels >= (bold ? LARGE_BOLD : LARGE) - 0.01;
  return isLarge ? large : ratio;
}

/** What pale text has in common; null where the contrast is enough or cannot be told. */
function keyOf(look: Look, limits: Limits): string | null {
  const { colours } = look;
  if (colours === undefined) return null;
  const limit = limitFor(look, limits);
  if (contrast(colours.text, colours.behind) >= limit || isSame(colours.text, colours.behind)) return null;
  return `${colours.from} ${hexOf(colours.text)} ${hexOf(colours.behind)} ${String(limit)}`;
}

/** Text in the colour of the page is not meant to be seen. */
const isSame = (one: Colour, two: Colour): boolean => hexOf(one) === hexOf(two);

function reportOf(
  [first, ...rest]: readonly LookPlace<Stretch>[],
  limits: Limits,
): readonly DocumentReport[] {
  const colours = first?.stretch.look.colours;
  if (first === undefined || colours === undefined) return [];
  const limit = limitFor(first.stretch.look, limits);
  const { text, behind, from } = colours;
  const better = hexOf(readableColour(text, behind, limit));
  const more =
    rest.length === 0
      ? ''
      : ` ${String(rest.length)} more ${rest.length === 1 ? 'place is' : 'places are'} as pale.`;
  return [
    {
      block: first.index,
      at: beginningOf(first.block, first.stretch.at, OPENING),
      message: `The contrast of this text is ${ratioOf(contrast(text, behind))} to 1: ${hexOf(text)} on ${hexOf(behind)} (${from}). Give it at least ${String(limit)} to 1, for example with ${better}.${more}`,
      rewrites: [
        { title: `Set “color” to ${better}, or change the background`, safety: 'advice', edits: [] },
      ],
      related: relatedPlaces(rest, OPENING, 'This is as pale.'),
      key: first.stretch.key,
    },
  ];
}

/** Never rounded up to a limit that was not reached. */
const ratioOf = (ratio: number): string => String(Math.floor(ratio * 10) / 10);
