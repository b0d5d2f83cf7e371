import { defineRule } from '../kit/rule.ts';
import { type Address, addressOf } from '../language/address.ts';
import { pronounsOf, usesOf } from '../language/impersonal.ts';
import { titleOf } from '../language/title.ts';

export default defineRule({
  id: 'you-we-ratio',
  group: 'tone',
  scope: 'document',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A text for customers that speaks of the firm far more than of the reader.',
  why: 'A text full of “we” tells what the firm wants. One full of “you” tells readers what they can and must do.',
  source:
    'Connecticut Gen. Stat. §42-152(b)(3). US Federal Plain Language Guidelines. EU, How to write clearly, hint 2.',
  options: {
    share: {
      type: 'number',
      default: 0.5,
      minimum: 0,
      description: 'The least number of “you” and “your” for each “we”, “our” or “the company”.',
    },
    least: {
      type: 'integer',
      default: 20,
      minimum: 1,
      description: 'Judge only texts with at least this many such words.',
    },
  },
  collect: (block): Address => addressOf(block),
  check(facts, { options, blocks }) {
    const you = pronounsOf(facts, 'reader');
    const we = pronounsOf(facts, 'writer') + usesOf(facts, 'writer').length;
    const title = titleOf(blocks);
    if (title === null || you + we < options.least || you >= we * options.share) return [];
    return [
      {
        ...title,
        message: `This text says “you” ${you} times and “we” ${we} times. Say more of what the reader can and must do.`,
      },
    ];
  },
  examples: [
    {
      options: { least: 5 },
      bad: 'We sell tea. We ship it. Our staff pack it. We keep our rights. You pay.',
      good: 'You buy tea. You get it by post. Your tea is packed by our staff. We keep our rights. You pay.',
    },
    {
      options: { least: 5, share: 2 },
      bad: 'We sell tea and you drink it. We ship it and you pay. We call you.',
    },
    { ok: 'We sell tea. We ship it. Our staff pack it.', because: 'The text is too short to judge.' },
    {
      options: { least: 5 },
      ok: 'You buy tea. You get it by post. You pay for it, and we thank you. We ship it.',
      because: 'It speaks of the reader most of the time.',
    },
  ],
});
