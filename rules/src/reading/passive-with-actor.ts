import { defineRule, NONE } from '../kit/rule.ts';
import { activeVoices } from '../language/active-voice.ts';
import { isInQuotation } from '../language/quotation.ts';

export default defineRule({
  id: 'passive-with-actor',
  group: 'reading',
  scope: 'sentence',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'review',
  yieldsToTerms: true,
  wakes: ['by'],
  summary: 'A passive verb whose actor stands behind “by”, so that the sentence can begin with who acts.',
  why: 'Readers look for who must do what. Where the actor comes last, they have to turn the sentence round in their heads.',
  source:
    'Connecticut Gen. Stat. §42-152(b)(4). Pennsylvania 73 P.S. §2205(b)(2). US Federal Plain Language Guidelines: use active voice.',
  options: {},
  check(sentence, block) {
    if (block.shape === 'heading' || block.shape === 'label' || block.shape === 'table-cell') return NONE;
    return activeVoices(sentence, block).flatMap(({ at, text, passive }) => {
      const verb = sentence.words[passive.participle];
      if (verb === undefined || isInQuotation(block, verb)) return [];
      const shown = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
      return [
        {
          at,
          message: `Say who acts first: “${shown}”.`,
          rewrites: [{ title: `Replace with “${shown}”`, safety: 'review' as const, edits: [{ at, text }] }],
        },
      ];
    });
  },
  examples: [
    { bad: 'The fee is paid by you.', accepted: 'You pay the fee.' },
    {
      kind: 'contract',
      bad: 'The goods must be inspected by the Customer within two days.',
      accepted: 'The Customer must inspect the goods within two days.',
    },
    { bad: 'Your card will not be charged by us.', accepted: 'We will not charge your card.' },
    {
      bad: 'If the order is cancelled by you, we pay back the price.',
      accepted: 'If you cancel the order, we pay back the price.',
    },
    { bad: 'The report was sent by our engineer in May.', accepted: 'Our engineer sent the report in May.' },
    { bad: 'The keys have been returned by the tenant.', accepted: 'The tenant has returned the keys.' },
    { ok: 'Pay by card, and we send the goods by post.', because: 'Nobody stands behind “by”.' },
    {
      ok: 'No fee is charged by us.',
      because: '“No” would change what it denies if the sentence were turned round.',
    },
    {
      ok: 'The fee is paid by you and is not refundable.',
      because: 'The second half needs the old subject.',
    },
    { ok: 'The law says: “The price must be shown by the trader.”', because: 'Quoted law stays as it is.' },
    {
      ok: 'We are authorised and regulated by the Financial Conduct Authority.',
      because: 'Two verbs share the actor.',
    },
    { ok: 'The fee is set by law.', because: 'It is no party that acts.' },
  ],
});

const LONGEST = 60;
