import { defineRule, NONE } from '../kit/rule.ts';
import { passives } from '../language/passive.ts';
import { blockSize } from '../readability/counts.ts';
import { FEWEST_WORDS } from '../readability/scores.ts';
import { titleOf } from '../language/title.ts';

/** Of one block: its words, its sentences, and those with a passive verb. */
interface Fact {
  readonly words: number;
  readonly sentences: number;
  readonly passive: number;
}

const PASSIVE =
  'The goods are packed in Leeds. They are sent by van. A note is left at the door. The box is opened in the shop. ';
const ACTIVE =
  'We pack the goods in Leeds. We send them by van. The driver leaves a note at the door. You open the box in the shop. ';

export default defineRule({
  id: 'passive-rate',
  group: 'reading',
  scope: 'document',
  severity: 'info',
  fix: 'none',
  optIn: true,
  summary: 'A document in which too many sentences are in the passive voice.',
  why: 'A passive now and then does no harm. When a third of a text is passive, readers no longer see who does what.',
  source:
    'Connecticut Gen. Stat. §42-152(b)(4). Pennsylvania 73 P.S. §2205(b)(2). SEC Rule 421(d). US Federal Plain Language Guidelines: use active voice.',
  options: {
    limit: {
      type: 'integer',
      default: 40,
      perKind: { help: 25, policy: 30, 'ui-strings': 25 },
      minimum: 1,
      maximum: 100,
      description: 'The most sentences in a hundred that may have a passive verb.',
    },
  },
  collect(block): Fact | null {
    const { words, sentences } = blockSize(block);
    if (words === 0) return null;
    const passive = block.sentences.filter(sentence => passives(sentence, block).length > 0).length;
    return { words, sentences, passive };
  },
  check(facts, context) {
    let [words, sentences, passive] = [0, 0, 0];
    for (const { fact } of facts) {
      words += fact.words;
      sentences += fact.sentences;
      passive += fact.passive;
    }
    if (words < FEWEST_WORDS || sentences < FEWEST_SENTENCES) return NONE;
    const rate = (passive * 100) / sentences;
    const title = rate > context.options.limit ? titleOf(context.blocks) : null;
    if (title === null) return NONE;
    const message = `${rate.toFixed(0)} % of the sentences have a passive verb; the limit is ${String(context.options.limit)} %. Say who does what.`;
    return [{ ...title, message }];
  },
  examples: [
    { kind: 'contract', bad: `# Terms\n\n${PASSIVE.repeat(5)}`, good: `# Terms\n\n${ACTIVE.repeat(5)}` },
    { kind: 'help', bad: `# Parcels\n\n${PASSIVE.repeat(5)}`, good: `# Parcels\n\n${ACTIVE.repeat(5)}` },
    {
      kind: 'contract',
      options: { limit: 30 },
      bad: `# Terms\n\n${(PASSIVE + ACTIVE).repeat(4)}`,
    },
    { ok: `# Terms\n\n${PASSIVE.repeat(2)}`, because: 'Under 100 words a rate says nothing.' },
    { ok: `# Terms\n\n${ACTIVE.repeat(5)}`, because: 'The sentences say who acts.' },
  ],
});

/** Under this many sentences a rate says nothing. */
const FEWEST_SENTENCES = 10;
