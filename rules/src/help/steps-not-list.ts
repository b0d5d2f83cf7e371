import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { actionsIn, isDeed, isName } from '../language/imperative.ts';

export default defineRule({
  id: 'steps-not-list',
  group: 'help',
  scope: 'block',
  severity: { help: 'info', else: 'off' },
  fix: 'none',
  summary: 'A sequence of actions in a paragraph.',
  why: 'Readers do one step, look away, and come back. In a numbered list they find their place again.',
  source: 'US Federal Plain Language Guidelines: use lists. GOV.UK content design.',
  options: {
    actions: {
      type: 'integer',
      default: 3,
      minimum: 2,
      description: 'Report a paragraph from this many actions on.',
    },
  },
  wakes: ['then', 'next', 'finally', 'first', 'lastly', 'firstly', 'afterwards'],
  check(block, { options }) {
    if (block.shape !== 'paragraph') return NONE;
    const sequenced = block.sentences.flatMap(sentence => sequencedIn(sentence));
    const commands = block.sentences.flatMap(sentence =>
      isDeed(sentence, block) ? actionsIn(sentence, block) : NONE,
    );
    const hasOrder = block.words.some(word => ORDER.has(word.lower) && !isName(block, word));
    const count = Math.max(commands.length, hasOrder ? sequenced.length + 1 : 0);
    const isSequence = (commands.length >= options.actions && hasOrder) || sequenced.length > 1;
    if (!isSequence) return NONE;
    return [
      {
        at: prose(block.sentences[0]?.start ?? 0, block.sentences.at(-1)?.end ?? block.prose.length),
        message: `These are ${Math.max(count, 2)} steps in a paragraph. Make them a numbered list, one action in each.`,
      },
    ];
  },
  examples: [
    {
      bad: 'First open the app, then tap Account, and finally choose Delete.',
      good: '1. Open the app.\n2. Tap Account.\n3. Choose Delete.',
    },
    { bad: 'Next you save, then you close.', good: '1. Save.\n2. Close.' },
    { options: { actions: 2 }, bad: 'Open the door, then turn on the light.' },
    {
      ok: 'First we check your form. Then we write to you.',
      because: 'It tells what we do, not what to do.',
    },
    { ok: 'Open the app, then tap Account.', because: 'Two short actions read well in a sentence.' },
    { ok: 'Then the bank called, and finally the case was closed.', because: 'It tells a story.' },
  ],
});

const ORDER: ReadonlySet<string> = new Set('then next finally first lastly firstly afterwards'.split(' '));

/** The words of order that “you” and a verb in the present follow. */
function sequencedIn(sentence: Sentence): readonly number[] {
  return sentence.words.flatMap((word, index) => {
    const next = sentence.words[index + 1]?.lower;
    const verb = sentence.words[index + 2]?.lower ?? '';
    const isYours = ORDER.has(word.lower) && next === 'you' && !NOT_STEPS.test(verb);
    return isYours ? [index] : [];
  });
}

const NOT_STEPS =
  /^(?:will|may|can|are|have|agree|should|would|might|were|had|could|do|did|must|also|shall)$/;
