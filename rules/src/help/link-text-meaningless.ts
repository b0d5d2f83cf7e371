import { type Block, type DocumentKind, type Mark, OPAQUE } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';

export default defineRule({
  id: 'link-text-meaningless',
  group: 'help',
  scope: 'block',
  severity: { contract: 'info', privacy: 'info', else: 'warning' },
  fix: 'none',
  summary: 'A link whose words do not say where it leads, such as “click here”.',
  why: 'Many readers jump from link to link, by eye or with a screen reader. “here” alone tells them nothing.',
  source: 'WCAG 2.2, success criterion 2.4.4. US Federal Plain Language Guidelines: links.',
  options: {
    words: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'More link texts to report, in small letters.',
    },
  },
  check(block, { options, kind }) {
    if (block.marks.length === 0) return NONE;
    const found = block.marks
      .filter(mark => mark.kind === 'link')
      .flatMap(mark => reportOf(block, mark, options.words, kind));
    return [...found, ...sameWords(block, found)];
  },
  examples: [
    {
      bad: 'To see the fees, [click here](https://shop.example/fees).',
      good: 'See the [list of fees](https://shop.example/fees).',
    },
    {
      bad: 'Read [this](https://shop.example/returns) before you send it back.',
      good: 'Read [how to return an item](https://shop.example/returns).',
    },
    { bad: 'We also sell tea. [Read more](https://shop.example/tea)' },
    {
      bad: 'Use [the form](https://shop.example/a) to return it, or [the form](https://shop.example/b) to keep it.',
      good: 'Use [the form for returns](https://shop.example/a), or [the form for gifts](https://shop.example/b).',
    },
    { bad: 'See [https://shop.example/a1?x=2](https://shop.example/a1?x=2).' },
    { options: { words: ['see website'] }, bad: '[See website](https://shop.example/tea)' },
    {
      ok: 'Write to [help@shop.example](mailto:help@shop.example).',
      because: 'An address is what the reader needs.',
    },
    {
      ok: 'You can log in at [shop.example](https://shop.example).',
      because: 'The name of a site says where it leads.',
    },
    { ok: 'Read [more about returns](https://shop.example/returns).', because: 'The words name the page.' },
    {
      ok: 'We follow the rules of <https://shop.example/rules>.',
      because: 'A bare address that the author wrote for print.',
    },
    {
      kind: 'contract',
      ok: 'The rules stand at <https://shop.example/a1?x=2>.',
      because: 'A contract gives the whole address, since it is read on paper too.',
    },
    { ok: 'The box is here.', because: 'It is no link.' },
  ],
});

const EMPTY: ReadonlySet<string> = new Set([
  ...'here|click here|click|this|this link|link|read more|more|more info|more information|learn more|find out more|details|more details'.split(
    '|',
  ),
  ...'see more|see here|this page|this article|go here|follow this link|this website|this site|tap here|press here|view more|continue reading'.split(
    '|',
  ),
]);

function reportOf(block: Block, mark: Mark, more: readonly string[], kind: DocumentKind): readonly Report[] {
  const at = trimmed(block.prose, mark);
  const text = block.prose.slice(at.start, at.end);
  const plain = text
    .toLowerCase()
    .replace(/[.:!…→>»\s]+$/u, '')
    .replace(/\s+/g, ' ');
  if (plain === '') return NONE;
  if (EMPTY.has(plain) || more.includes(plain)) {
    return [
      {
        at,
        message: `“${text.replace(/\s+/g, ' ')}” does not say where the link leads. Name the page or what the reader can do there.`,
      },
    ];
  }
  const isLong = (kind === 'help' || kind === 'policy') && text === OPAQUE && isLongAddress(block, at.start);
  if (!isLong) return NONE;
  return [
    {
      at,
      severity: 'info',
      message: 'A long web address is hard to read as the text of a link. Name the page instead.',
    },
  ];
}

/** An address that nobody could type or read aloud. */
function isLongAddress(block: Block, at: number): boolean {
  const text = block.runs.find(run => run.kind === 'opaque' && run.prose === at)?.text ?? '';
  return /^https?:/.test(text) && (text.length > LONG_ADDRESS || text.includes('?'));
}

const LONG_ADDRESS = 60;

function trimmed(text: string, { start, end }: Mark): Span<'prose'> {
  const slice = text.slice(start, end);
  return prose(start + slice.length - slice.trimStart().length, start + slice.trimEnd().length);
}

/** The same words for two pages in one block. */
function sameWords(block: Block, found: readonly Report[]): readonly Report[] {
  const first = new Map<string, string>();
  const reports: Report[] = [];
  for (const mark of block.marks) {
    if (mark.kind !== 'link' || mark.target === undefined) continue;
    const at = trimmed(block.prose, mark);
    const text = block.prose.slice(at.start, at.end).toLowerCase();
    const known = first.get(text);
    first.set(text, known ?? mark.target);
    const isNew = known !== undefined && known !== mark.target && /\p{L}{2}/u.test(text);
    if (isNew && !found.some(report => report.at.start === at.start))
      reports.push({
        at,
        message: `Two links here say “${block.prose.slice(at.start, at.end)}” and lead to different pages. Give each its own words.`,
      });
  }
  return reports;
}
