import { defineRule, NONE } from '../kit/rule.ts';
import { addSizes, blockSize, NO_SIZE, type Size } from '../readability/counts.ts';
import { FEWEST_WORDS } from '../readability/scores.ts';
import { titleOf } from '../language/title.ts';

/** Size of one block, and its heading where it opens a section. */
interface Fact {
  readonly size: Size;
  readonly heading: string | null;
}

/** Under this many sentences an average says nothing. */
const FEWEST_SENTENCES = 5;

const LONG =
  'Each month we send you a statement that lists the services that you have used, the discounts that we have taken off, and the total amount that you have to pay before the end of the next month. ';
const SHORT = 'We send you a bill each month. It lists what you used. You can pay by card or at the bank. ';

export default defineRule({
  id: 'sentence-average',
  group: 'reading',
  scope: 'document',
  severity: 'info',
  fix: 'none',
  optIn: true,
  summary: 'A document whose sentences are too long on average.',
  why: 'One long sentence is no harm. When most are long, readers give up, and in some states the contract fails the law.',
  source:
    'Connecticut Gen. Stat. §42-152(c)(1): under 22 words. Pennsylvania 37 Pa. Code App. B: 25 at most.',
  options: {
    limit: {
      type: 'number',
      default: 25,
      perKind: { help: 18, policy: 22, 'ui-strings': 18 },
      minimum: 5,
      maximum: 100,
      description: 'The most words that a sentence may have on average.',
    },
  },
  collect(block): Fact | null {
    if (block.shape === 'heading') return { size: NO_SIZE, heading: block.prose };
    const size = blockSize(block);
    return size.words === 0 ? null : { size, heading: null };
  },
  check(facts, context) {
    const size = facts.reduce((sum, { fact }) => addSizes(sum, fact.size), NO_SIZE);
    if (size.words < FEWEST_WORDS || size.sentences < FEWEST_SENTENCES) return NONE;
    const average = size.words / size.sentences;
    const title = average > context.options.limit ? titleOf(context.blocks) : null;
    if (title === null) return NONE;
    const section = longestSection(facts.map(({ fact }) => fact));
    const where = section === null ? '' : ` Begin with the section “${section}”.`;
    const message = `Sentences here have ${average.toFixed(1)} words on average; the limit is ${String(context.options.limit)}. Split the longest ones.${where}`;
    return [{ ...title, message }];
  },
  examples: [
    { kind: 'contract', bad: `# Terms\n\n${LONG.repeat(6)}`, good: `# Terms\n\n${SHORT.repeat(6)}` },
    { kind: 'help', bad: `# Your bill\n\n${LONG.repeat(5)}`, good: `# Your bill\n\n${SHORT.repeat(6)}` },
    { options: { limit: 6 }, bad: `# Your bill\n\n${SHORT.repeat(6)}` },
    { ok: `# Terms\n\n${LONG.repeat(3)}`, because: 'Under five sentences an average says nothing.' },
    { ok: `# Terms\n\n${SHORT.repeat(2)}`, because: 'Under 100 words an average says nothing.' },
  ],
});

/** The heading of the section that adds most words above the average; null where there is one section or none. */
function longestSection(facts: readonly Fact[]): string | null {
  const sections: { heading: string; size: Size }[] = [];
  for (const { heading, size } of facts) {
    const current = sections[sections.length - 1];
    if (heading !== null) sections.push({ heading, size: NO_SIZE });
    else if (current !== undefined) current.size = addSizes(current.size, size);
  }
  const long = sections.filter(({ size }) => size.sentences >= FEWEST_SENTENCES);
  if (long.length < 2) return null;
  const average = ({ size }: { readonly size: Size }): number => size.words / size.sentences;
  return long.reduce((one, two) => (average(two) > average(one) ? two : one)).heading;
}
