import type { Block } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { syllables } from '../language/syllables.ts';
import { addSizes, blockSize, NO_SIZE, type Size } from '../readability/counts.ts';
import { FEWEST_WORDS } from '../readability/scores.ts';
import { titleOf } from '../language/title.ts';

/** Size of one block, and how often it uses each long word. */
interface Fact {
  readonly size: Size;
  readonly long: ReadonlyMap<string, number>;
}

const HARD =
  'Notification regarding modification of documentation is communicated electronically to participating organisations annually. ';
const EASY = 'We tell you by email when we change these terms. You can say no, and leave at no cost. ';

export default defineRule({
  id: 'syllables-average',
  group: 'reading',
  scope: 'document',
  severity: 'info',
  fix: 'none',
  optIn: true,
  summary: 'A document whose words have too many syllables on average.',
  why: 'Long words slow readers down, most of all those who read in a second language. Connecticut sets a limit.',
  source: 'Connecticut Gen. Stat. §42-152(c)(5): under 1.55 syllables per word.',
  options: {
    limit: {
      type: 'number',
      default: 1.75,
      perKind: { help: 1.6, policy: 1.65, 'ui-strings': 1.6 },
      minimum: 1,
      maximum: 4,
      description:
        'The average number of syllables from which a document is reported. Connecticut’s is 1.55.',
    },
  },
  collect(block): Fact | null {
    const size = blockSize(block);
    return size.words === 0 ? null : { size, long: longWords(block) };
  },
  check(facts, context) {
    const size = facts.reduce((sum, { fact }) => addSizes(sum, fact.size), NO_SIZE);
    if (size.words < FEWEST_WORDS) return NONE;
    const average = size.syllables / size.words;
    const title = average >= context.options.limit ? titleOf(context.blocks) : null;
    if (title === null) return NONE;
    const most = topWords(facts.map(({ fact }) => fact.long));
    const words = most.length === 0 ? '' : ` These add most: ${most.map(word => `“${word}”`).join(', ')}.`;
    const message = `Words here have ${average.toFixed(2)} syllables on average; the limit is ${String(context.options.limit)}. Use shorter words.${words}`;
    return [{ ...title, message }];
  },
  examples: [
    { kind: 'contract', bad: `# Terms\n\n${HARD.repeat(12)}`, good: `# Terms\n\n${EASY.repeat(6)}` },
    { kind: 'help', bad: `# Changes\n\n${HARD.repeat(12)}`, good: `# Changes\n\n${EASY.repeat(6)}` },
    { options: { limit: 1 }, bad: `# Terms\n\n${EASY.repeat(6)}` },
    { ok: `# Terms\n\n${HARD.repeat(2)}`, because: 'Under 100 words an average says nothing.' },
    { ok: `# Terms\n\n${EASY.repeat(6)}`, because: 'The words are short.' },
  ],
});

/** From this many syllables a word counts as long. */
const LONG = 4;

function longWords(block: Block): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of block.words) {
    if (word.lower.length < 7 || word.text !== word.lower || syllables(word.text) < LONG) continue;
    counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
  }
  return counts;
}

const SHOWN = 5;

/** The long words that occur most often, the first of the alphabet first among equals. */
function topWords(blocks: readonly ReadonlyMap<string, number>[]): readonly string[] {
  const sum = new Map<string, number>();
  for (const block of blocks) for (const [word, count] of block) sum.set(word, (sum.get(word) ?? 0) + count);
  return [...sum]
    .sort(([one, first], [two, second]) => second - first || (one < two ? -1 : 1))
    .slice(0, SHOWN)
    .map(([word]) => word);
}
