import { defineRule, NONE } from '../kit/rule.ts';

export default defineRule({
  id: 'cold-tone',
  group: 'tone',
  scope: 'block',
  severity: { contract: 'off', privacy: 'off', else: 'info' },
  fix: 'none',
  optIn: true,
  consumerOnly: true,
  summary: 'A bare refusal without a reason or a kind word.',
  why: 'A “no” with its reason, and what the reader can do instead, is taken far better than the “no” alone.',
  source: 'Nielsen Norman Group, error messages. GOV.UK content design: tone.',
  options: {},
  wakes: ['denied', 'refused', 'rejected', 'declined', 'eligible', 'cannot', 'impossible', "can't"],
  check(block) {
    if (REASON.test(block.prose)) return NONE;
    return block.sentences
      .filter(sentence => sentence.words.length <= LONGEST && REFUSAL.test(sentence.text))
      .map(sentence => ({
        at: sentence,
        message: 'This is a bare “no”. Say why, and what the reader can do instead.',
      }));
  },
  examples: [
    {
      kind: 'help',
      bad: 'Your request has been denied.',
      good: 'We cannot change your date because the room is full. Here are other dates.',
    },
    {
      kind: 'help',
      bad: 'Not eligible.',
      good: 'You do not qualify yet because you are under 18. You can apply again in March.',
    },
    { kind: 'help', bad: 'We cannot change your date.' },
    {
      kind: 'help',
      ok: 'We cannot change your date because the room is full.',
      because: 'The reason stands there.',
    },
    { kind: 'contract', ok: 'The fee cannot be refunded.', because: 'A contract states the rule.' },
    { kind: 'help', ok: 'If your request has been denied, write to us.', because: 'It names a condition.' },
  ],
});

const LONGEST = 12;
const REASON =
  /\b(?:because|since|as|so|instead|sorry|you can|if|but|unless|until|yet|try|contact|due to|reason)\b/i;
const REFUSAL =
  /^(?:(?:your|the|this) [\p{L} -]{2,40} (?:has been|have been|was|were|is|are) (?:denied|refused|rejected|declined)|not eligible|you are not eligible[\p{L} ]*|we (?:cannot|can['’]t) [\p{L} -]+|request (?:denied|refused|rejected))[.!]?$/iu;
