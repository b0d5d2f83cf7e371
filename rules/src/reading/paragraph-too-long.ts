import { prose } from '../kit/span.ts';
import { defineRule, NONE } from '../kit/rule.ts';

const WORDS = 'Returns are free for thirty days and we send the label by email. ';

export default defineRule({
  id: 'paragraph-too-long',
  group: 'reading',
  scope: 'block',
  severity: 'warning',
  fix: 'advice',
  summary: 'A paragraph that is too long to take in at a glance.',
  why: 'A long paragraph hides what it is about: readers skip it, and regulators count its words.',
  source:
    'Connecticut Gen. Stat. §42-152(c)(3)–(4): average under 75, none over 150 words. Pennsylvania 37 Pa. Code App. B 1c. US Federal Plain Language Guidelines: 150 words, never over 250.',
  options: {
    limit: {
      type: 'integer',
      default: 150,
      perKind: { help: 80, policy: 120, 'ui-strings': 80 },
      minimum: 10,
      maximum: 2000,
      description: 'The most words that a paragraph or list item may have.',
    },
  },
  check(block, { options }) {
    if (block.shape !== 'paragraph' && block.shape !== 'list-item') return NONE;
    const count = block.words.length;
    if (count <= options.limit) return NONE;
    const advice =
      block.sentences.length > 1
        ? 'Break it where the topic changes.'
        : 'Break it into sentences and a list.';
    return [
      {
        at: prose(0, block.prose.length),
        message: `This paragraph has ${String(count)} words; the limit is ${String(options.limit)}. ${advice}`,
      },
    ];
  },
  examples: [
    { bad: WORDS.repeat(12).trim(), good: `${WORDS.repeat(4).trim()}\n\n${WORDS.repeat(4).trim()}` },
    { kind: 'help', bad: WORDS.repeat(7).trim(), good: WORDS.repeat(3).trim() },
    { options: { limit: 10 }, bad: WORDS.trim(), good: 'Returns are free for thirty days.' },
    {
      ok: `- ${WORDS.repeat(6).trim()}\n- ${WORDS.repeat(6).trim()}`,
      because: 'Each item of a list is counted on its own.',
    },
    { ok: `> ${WORDS.repeat(12).trim()}`, because: 'Quoted law is as long as it is.' },
  ],
});
