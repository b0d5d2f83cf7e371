import { defineRule, type Placed } from '../kit/rule.ts';
import { titleOf } from '../language/title.ts';

interface Fact {
  readonly isHeading: boolean;
  readonly words: number;
  /** The telling words of the block, in small letters and without a plural ending. */
  readonly stems: ReadonlySet<string>;
}

export default defineRule({
  id: 'page-summary-missing',
  group: 'help',
  scope: 'document',
  severity: { contract: 'off', 'ui-strings': 'off', else: 'info' },
  fix: 'none',
  optIn: true,
  summary: 'A long page that does not answer its title in its first lines.',
  why: 'Most readers come with one question. With the answer at the top they need not read the rest.',
  source:
    'US Federal Plain Language Guidelines: put the most important message first. ISO 24495-1:2023, 5.2.',
  options: {
    words: {
      type: 'integer',
      default: 600,
      minimum: 1,
      description: 'Judge only pages of more words than this.',
    },
  },
  collect: (block): Fact => ({
    isHeading: block.shape === 'heading',
    words: block.words.length,
    stems: new Set(
      block.words
        .filter(word => word.lower.length > 3 && !COMMON.has(word.lower))
        .map(word => stem(word.lower)),
    ),
  }),
  check(facts, { options, blocks }) {
    const title = titleOf(blocks);
    const words = facts.reduce((sum, { fact }) => sum + fact.words, 0);
    const first = facts.findIndex(({ block }) => block === title?.block);
    if (title === null || words <= options.words || first !== 0 || facts[0]?.fact.isHeading !== true)
      return [];
    const opening = openingOf(facts, first);
    const asked = facts[0].fact.stems;
    const isAnswered = opening.some(({ fact }) => [...asked].some(word => fact.stems.has(word)));
    if (asked.size === 0 || isAnswered) return [];
    return [
      {
        ...title,
        message: 'The first lines do not answer the title. Start with the answer in a sentence or two.',
      },
    ];
  },
  examples: [
    {
      options: { words: 10 },
      bad: '# Return an item\n\nOur shop was founded in 1950 by two friends, and much has changed since then.',
      good: '# Return an item\n\nYou can return anything within 30 days. Take it to a shop or send it by post.',
    },
    { options: { words: 5 }, bad: '# Change your card\n\n## History\n\nLong ago we took cash alone.' },
    { ok: '# Return an item\n\nOur shop was founded in 1950.', because: 'The page is short.' },
    {
      options: { words: 5 },
      ok: 'We sell tea. We ship it to all places on earth.',
      because: 'It has no title.',
    },
  ],
});

const COMMON: ReadonlySet<string> = new Set(
  'your with from have this that what when where about into more page help using does'.split(' '),
);
const stem = (word: string): string => word.replace(/(?:ies|ing|ed|es|s|e|y)$/, '');

/** The first blocks behind the title, up to the next heading. */
function openingOf(facts: readonly Placed<Fact>[], title: number): readonly Placed<Fact>[] {
  const rest = facts.slice(title + 1);
  const end = rest.findIndex(({ fact }) => fact.isHeading);
  return (end < 0 ? rest : rest.slice(0, end)).slice(0, OPENING);
}

/** Blocks that a reader sees before scrolling. */
const OPENING = 3;
