import type { Block } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { byKey, lookFact, type LookPlace } from '../look/places.ts';
import { beginningOf, type Stretch, stretches } from '../look/stretches.ts';
import { lineLimits, type LineLimit } from '../profiles/line-size.ts';

/** Text whose lines are long. */
interface Wide extends Pick<Stretch, 'at' | 'key'> {
  readonly pixels: number;
  readonly characters: number;
  readonly from: string;
}

const PARAGRAPH =
  'You pay for the plan each month, by card or from your bank, and we send a bill by email on the first day. If a payment fails, we try again after two days, and we tell you first. You can end the plan at any time, and then we pay back what you paid for the days that are left.';

export default defineRule({
  id: 'line-length',
  group: 'presentation',
  scope: 'document',
  severity: 'info',
  fix: 'advice',
  optIn: true,
  summary: 'Lines that are too long to follow with the eye.',
  why: 'At the end of a long line the eye loses the beginning of the next one. Readers tire, read a line twice, or stop.',
  source:
    'WCAG 2.2, 1.4.8: 80 characters. Conn. Gen. Stat. §42-152(c)(11): 65. 31 Pa. Code §64.9(b): 4 inches.',
  options: {
    characters: {
      type: 'integer',
      default: 80,
      minimum: 20,
      maximum: 400,
      description: 'The most characters in a line. A profile that is selected may ask for fewer.',
    },
  },
  collect: (block, { options, profiles }) =>
    lookFact(block, () => wideIn(block, options.characters, profiles)),
  check: facts => byKey(facts).flatMap(reportOf),
  examples: [
    {
      format: 'html',
      bad: `<style>main { width: 1600px }</style><main><p>${PARAGRAPH}</p></main>`,
      good: `<style>main { max-width: 65ch }</style><main><p>${PARAGRAPH}</p></main>`,
    },
    { format: 'html', bad: `<div style="max-width:12in"><p>${PARAGRAPH}</p></div>` },
    {
      format: 'html',
      options: { characters: 60 },
      bad: `<div style="max-width:35em"><p>${PARAGRAPH}</p></div>`,
    },
    {
      format: 'html',
      profiles: ['us-ct-objective'],
      bad: `<div style="max-width:70ch"><p>${PARAGRAPH}</p></div>`,
    },
    {
      format: 'html',
      ok: `<style>main { width: 1600px } article { width: 30em }</style><main><article><p>${PARAGRAPH}</p></article></main>`,
      because: 'A narrower element is around the text.',
    },
    {
      format: 'html',
      ok: '<style>main { width: 1600px }</style><main><p>You pay for the plan each month.</p></main>',
      because: 'The text is shorter than a line.',
    },
    {
      format: 'html',
      ok: `<style>main { width: 1600px; columns: 2 }</style><main><p>${PARAGRAPH}</p></main>`,
      because: 'Columns share the width.',
    },
  ],
});

/** Digits and small letters of most typefaces are about half as wide as the type is high. */
const CHARACTER = 0.5;
const OPENING = 3;

function wideIn(block: Block, most: number, profiles: readonly string[]): readonly Wide[] {
  if (block.styles === undefined || block.shape === 'label' || block.shape === 'table-cell') return [];
  return stretches(block, ({ width }) => width?.from ?? null)
    .slice(0, 1)
    .flatMap(({ at, key, look: { width, size } }) => {
      if (width === undefined || size === undefined) return [];
      const characters = Math.floor(width.pixels / (size.pixels * CHARACTER) + 0.01);
      const isLong =
        characters > most || lineLimits(profiles).some(limit => breaks(width.pixels, characters, limit));
      if (!isLong || block.prose.length <= characters) return [];
      return [{ at, key, pixels: width.pixels, characters, from: width.from }];
    });
}

const breaks = (pixels: number, characters: number, limit: LineLimit): boolean =>
  limit.unit === 'characters' ? characters > limit.most : pixels / 96 > limit.most + 0.01;

function reportOf([first, ...rest]: readonly LookPlace<Wide>[]): readonly DocumentReport[] {
  if (first === undefined) return [];
  const { at, key, characters, from } = first.stretch;
  const more =
    rest.length === 0
      ? ''
      : ` The same holds for ${String(rest.length)} more ${rest.length === 1 ? 'block' : 'blocks'}.`;
  return [
    {
      block: first.index,
      at: beginningOf(first.block, at, OPENING),
      message: `The lines here may hold about ${String(characters)} characters (${from}). Make them shorter, for example with “max-width: 65ch”.${more}`,
      rewrites: [{ title: 'Set “max-width: 65ch” on the text', safety: 'advice', edits: [] }],
      key,
    },
  ];
}
