import type { Block } from '../kit/document.ts';
import { defineRule, type DocumentReport, NONE } from '../kit/rule.ts';
import { contains, overlaps, prose, type Span } from '../kit/span.ts';
import { byKey, lookFact, type LookPlace, relatedPlaces } from '../look/places.ts';
import { type Stretch, stretches, wordsIn } from '../look/stretches.ts';

/** Underlined text, or a paragraph that stresses words in too many ways. */
interface Stress extends Pick<Stretch, 'at' | 'key'> {
  readonly kind: 'underline' | 'mixed';
}

export default defineRule({
  id: 'underline-emphasis',
  group: 'presentation',
  scope: 'document',
  severity: 'info',
  fix: 'advice',
  summary: 'Underlined text that is no link, or three ways of stress in one paragraph.',
  why: 'On a screen a line under words means a link: readers click it, and nothing happens. It also cuts through the letters. Where everything is stressed, each in its own way, nothing stands out.',
  source: 'US Federal Plain Language Guidelines: highlight important concepts.',
  options: {
    mixed: {
      type: 'boolean',
      default: true,
      description: 'Whether a paragraph with bold, italics and capitals at once is reported too.',
    },
  },
  collect: (block, { options }) =>
    lookFact(block, () => [...underlinedIn(block), ...(options.mixed ? mixedIn(block) : NONE)]),
  check: facts => byKey(facts).flatMap(reportOf),
  examples: [
    {
      bad: '<u>Do not sign</u> before you have read the plan.',
      good: '**Do not sign** before you have read the plan.',
    },
    {
      format: 'html',
      bad: '<style>.key { text-decoration: underline }</style><p>You <span class="key">must not sign</span> yet.</p>',
      good: '<p>You <strong>must not sign</strong> yet.</p>',
    },
    {
      bad: 'Keep the key in a *dry* place, give it to **nobody**, and NEVER copy it.',
      good: 'Keep the key in a dry place, give it to **nobody**, and **never** copy it.',
    },
    {
      options: { mixed: false },
      bad: 'You must <u>not sign</u> yet.',
    },
    {
      options: { mixed: false },
      ok: 'Keep the key in a *dry* place, give it to **nobody**, and NEVER copy it.',
      because: 'Only underlined text is looked for.',
    },
    {
      format: 'html',
      ok: '<p>See <a href="/fees"><u>our list of fees</u></a>.</p>',
      because: 'It is a link.',
    },
    { ok: 'The “<u>Plan</u>” means the plan that you chose.', because: 'It marks a defined term.' },
    { ok: 'Signed: <u>          </u>', because: 'It is a line to write on.' },
    {
      ok: '**Payment.** You pay the *Star* newspaper, and the USA is left out.',
      because: 'The bold words are a caption, and an acronym is no stress.',
    },
  ],
});

const OPENING = 6;

function underlinedIn(block: Block): readonly Stress[] {
  const tags = block.marks
    .filter(({ kind }) => kind === 'underline')
    .map(({ start, end }): Stress => ({ at: prose(start, end), key: '<u>', kind: 'underline' }));
  const styled = stretches(block, ({ underline }) => underline?.from ?? null).map(
    ({ at, key }): Stress => ({ at, key, kind: 'underline' }),
  );
  const all = [...tags, ...styled.filter(({ at }) => !tags.some(tag => overlaps(tag.at, at)))];
  return all.filter(({ at }) => wordsIn(block, at) > 0 && !isLink(block, at) && !isTerm(block, at));
}

const isLink = ({ marks }: Block, at: Span<'prose'>): boolean =>
  marks.some(mark => mark.kind === 'link' && overlaps(mark, at));

/** Words in quotation marks are a term or a title. */
const isTerm = ({ prose: text, marks }: Block, at: Span<'prose'>): boolean =>
  /["“‘']$/.test(text.slice(0, at.start).trimEnd()) ||
  /^["“‘']/.test(text.slice(at.start)) ||
  marks.some(mark => mark.kind === 'quote' && contains(mark, at));

/** Words that are only written in capitals to be stressed. */
const STRESSED = new Set(
  'NOT NEVER ALWAYS MUST ONLY ALL ANY NO IMPORTANT WARNING CAUTION NOTICE ATTENTION PLEASE BEFORE IMMEDIATELY EVERY NOBODY NONE'.split(
    ' ',
  ),
);

/** A paragraph of usual letters with words in bold, words in italics and words in capitals. */
function mixedIn(block: Block): readonly Stress[] {
  if (block.marks.length < 2 || (block.shape !== 'paragraph' && block.shape !== 'list-item')) return NONE;
  const has = (kind: 'strong' | 'emphasis'): boolean =>
    block.marks.some(
      mark => mark.kind === kind && mark.start > 1 && !isTerm(block, mark) && !isLink(block, mark),
    );
  if (!has('strong') || !has('emphasis')) return NONE;
  const capitals = block.words.filter(
    ({ text, start, end }) =>
      STRESSED.has(text) && !block.marks.some(mark => overlaps(mark, prose(start, end))),
  );
  if (capitals.length === 0 || !/\p{Ll}{3}/u.test(block.prose)) return NONE;
  const first = capitals[0];
  return first === undefined ? NONE : [{ at: prose(first.start, first.end), key: 'mixed', kind: 'mixed' }];
}

function reportOf([first, ...rest]: readonly LookPlace<Stress>[]): readonly DocumentReport[] {
  if (first === undefined) return [];
  const { at, key, kind } = first.stretch;
  const places = rest.length === 1 ? 'place' : 'places';
  const more = rest.length === 0 ? '' : ` The same holds for ${String(rest.length)} more ${places}.`;
  const message =
    kind === 'mixed'
      ? 'This paragraph stresses words in bold, in italics and in capitals. Keep to one way, best bold.'
      : `This text is underlined${key === '<u>' ? '' : ` (${key})`} and is no link. Use bold type instead.`;
  return [
    {
      block: first.index,
      at,
      message: `${message}${more}`,
      rewrites: [
        {
          title: kind === 'mixed' ? 'Use bold alone' : 'Use bold type in place of the line',
          safety: 'advice',
          edits: [],
        },
      ],
      related: relatedPlaces(rest, OPENING, kind === 'mixed' ? 'And here.' : 'This is underlined too.'),
      key,
    },
  ];
}
