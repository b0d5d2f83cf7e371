import type { Block } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { byKey, lookFact, type LookPlace, relatedPlaces } from '../look/places.ts';
import { beginningOf, type Stretch, stretches, wordsIn } from '../look/stretches.ts';
import { PIXELS_PER_POINT, type TypeLimit, typeLimits } from '../profiles/type-size.ts';

/** Small type. `pixels` is null for text that `<sup>` raises. */
interface Small extends Pick<Stretch, 'at' | 'key'> {
  readonly pixels: number | null;
  readonly from: string;
}

const SENTENCE = 'You lose your deposit if you cancel late.';

export default defineRule({
  id: 'tiny-type',
  group: 'presentation',
  scope: 'document',
  severity: 'warning',
  fix: 'advice',
  summary: 'Text in type that is too small to read with ease.',
  why: 'Small type hides what readers need to know, and many cannot read it at all. Some laws set a smallest size, and a term below it may not count.',
  source:
    'Conn. Gen. Stat. §42-152(c)(7): 8 points. N.Y. C.P.L.R. 4544: 8 points. N.J.S.A. 56:12-10: 10 points. WCAG 2.2, 1.4.4.',
  options: {
    pixels: {
      type: 'number',
      default: 12,
      minimum: 4,
      maximum: 40,
      description:
        'The smallest size in CSS pixels; 12 pixels are 9 points. A profile that is selected may ask for more.',
    },
    words: {
      type: 'integer',
      default: 4,
      minimum: 1,
      maximum: 100,
      description: 'The fewest words in a row that count: a badge or a mark of a footnote has fewer.',
    },
  },
  collect: (block, { options, profiles }) =>
    lookFact(block, () => {
      const limit = Math.max(options.pixels, ...typeLimits(profiles).map(({ pixels }) => pixels));
      return [...smallIn(block, limit, options.words), ...raisedIn(block)];
    }),
  check: (facts, { options, profiles }) => {
    const limits = typeLimits(profiles);
    return byKey(facts).flatMap(group => reportOf(group, limits, options.pixels));
  },
  examples: [
    {
      format: 'html',
      bad: `<p style="font-size:7pt">${SENTENCE}</p>`,
      good: `<p>${SENTENCE}</p>`,
    },
    {
      format: 'html',
      bad: `<style>.terms { font-size: 9px }</style><p class="terms">${SENTENCE}</p>`,
      good: `<style>.terms { font-size: 1rem }</style><p class="terms">${SENTENCE}</p>`,
    },
    { format: 'html', bad: `<div style="font-size:80%"><p style="font-size:.9em">${SENTENCE}</p></div>` },
    { format: 'html', bad: `<p><font size="1">${SENTENCE}</font></p>` },
    {
      bad: 'The plan is free.<sup>You pay for each month that follows the first one unless you cancel</sup>',
    },
    { format: 'html', options: { pixels: 14 }, bad: `<p style="font-size:13px">${SENTENCE}</p>` },
    { format: 'html', options: { words: 2 }, bad: '<p style="font-size:9px">No refunds</p>' },
    {
      format: 'html',
      profiles: ['us-pa-auto-insurance'],
      bad: `<p style="font-size:9pt">${SENTENCE}</p>`,
      good: `<p style="font-size:10pt">${SENTENCE}</p>`,
    },
    {
      format: 'html',
      ok: '<p style="font-size:14px">The plan is free<sup>1</sup>.</p>',
      because: 'A mark of a footnote is small everywhere.',
    },
    {
      format: 'html',
      ok: `<link rel="stylesheet" href="site.css"><div style="font-size:.7em"><p>${SENTENCE}</p></div>`,
      because: 'Another file decides what the size counts from, so it cannot be told.',
    },
    {
      format: 'html',
      ok: `<style>p { font-size: 9px } .terms:not(.old) { font-size: 1rem }</style><p class="terms">${SENTENCE}</p>`,
      because: 'The second rule may hold here: the size cannot be told.',
    },
    {
      format: 'html',
      ok: `<style>@media print { p { font-size: 6pt } }</style><p>${SENTENCE}</p><p style="font-size:0">${SENTENCE}</p>`,
      because: 'The first is for paper, and the second is not seen.',
    },
  ],
});

const OPENING = 4;
/** More words than this in `<sup>` are no mark of a footnote. */
const MOST_RAISED = 10;

const isBelow = (pixels: number | null, limit: number): boolean => pixels !== null && pixels < limit - 0.01;

function smallIn(block: Block, limit: number, words: number): readonly Small[] {
  return stretches(block, ({ size }) =>
    size?.from != null && isBelow(size.pixels, limit) ? `${size.from} ${size.pixels.toFixed(2)}` : null,
  ).flatMap(({ at, key, look: { size }, ...stretch }) => {
    if (size?.from == null || stretch.words < words) return [];
    return [{ at, key, pixels: size.pixels, from: size.from }];
  });
}

const raisedIn = (block: Block): readonly Small[] =>
  block.marks
    .filter(({ kind, start, end }) => kind === 'sup' && wordsIn(block, { start, end }) > MOST_RAISED)
    .map(({ start, end }) => ({ at: { start, end }, key: '<sup>', pixels: null, from: '<sup>' }));

function reportOf(
  [first, ...rest]: readonly LookPlace<Small>[],
  limits: readonly TypeLimit[],
  usual: number,
): readonly DocumentReport[] {
  if (first === undefined) return [];
  const small = first.stretch;
  const broken = limits.find(({ pixels }) => isBelow(small.pixels, pixels)) ?? null;
  const more =
    rest.length === 0
      ? ''
      : ` ${String(rest.length)} more ${rest.length === 1 ? 'place is' : 'places are'} as small.`;
  return [
    {
      block: first.index,
      at: beginningOf(first.block, small.at, OPENING),
      message: `${wordingOf(small, broken, usual)}${more}`,
      ...(broken?.isVerified === true && { severity: 'error' as const }),
      rewrites: [{ title: adviceFor(small, broken?.pixels ?? usual), safety: 'advice', edits: [] }],
      related: relatedPlaces(rest, OPENING, 'This is as small.'),
      key: small.key,
    },
  ];
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

function wordingOf({ pixels, from }: Small, broken: TypeLimit | null, limit: number): string {
  if (pixels === null)
    return 'This text is raised and set in small type with <sup>. Write it in the line, in normal type.';
  if (broken === null) {
    return `This text is ${rounded(pixels)} pixels high (${from}). Set it to at least ${rounded(limit)} pixels, so that people can read it.`;
  }
  const unverified = broken.isVerified ? '' : ', unverified';
  return `This text is ${rounded(pixels / PIXELS_PER_POINT)} points high (${from}). Set it to at least ${rounded(broken.points)} points, as ${broken.profile} asks (${broken.citation}${unverified}).`;
}

const adviceFor = ({ pixels }: Small, limit: number): string =>
  pixels === null
    ? 'Write it in the line, in normal type'
    : `Set “font-size” to at least ${rounded(limit)}px`;
