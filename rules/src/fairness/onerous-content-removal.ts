import { defineRule, NONE } from '../kit/rule.ts';
import { WAKES } from '../onerous/kinds.ts';
import { isUserContent } from '../onerous/clause.ts';
import { firstReport, reportKind, type Softer } from '../onerous/report.ts';

const WHY =
  'The customer can lose work and be silenced without knowing why. European law asks for clear rules, a statement of reasons and a way to complain.';

const MESSAGE =
  'The customer gives up control of what they post here. Say for which reasons you take it down, that you tell the customer why, and how to complain.';

/** The sentence gives a reason that the customer can see. */
const WITH_REASON: Softer = {
  says: /\b(?:breach\w*|violat\w*|infring\w*|unlawful|illegal|objectionable|offensive|harmful|not comply|inappropriate)\b/,
  unless: /\b(?:any|no) reason\b|\bany time\b|\bwithout (?:\w+ ){0,3}(?:notice|cause|warning|reason)\b/,
  message:
    'The customer gives up control of what they post here, for a reason that you give. Say that you tell the customer why, and how to complain.',
};

export default defineRule({
  id: 'onerous-content-removal',
  group: 'fairness',
  scope: 'block',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which the business may take down what customers post, without a reason or notice.',
  why: WHY,
  source:
    'Regulation (EU) 2022/2065 (DSA) articles 14, 17 and 20. Regulation (EU) 2019/1150 article 3(1)(c). CLAUDETTE: content removal.',
  options: {},
  wakes: WAKES.removal,
  check: block =>
    firstReport(block, sentence => {
      const reports = reportKind('removal', sentence, block, MESSAGE, WHY, WITH_REASON);
      return reports.length > 0 && isUserContent(sentence, block) ? reports : NONE;
    }),
  examples: [
    {
      bad: 'We may remove any content at any time for any reason.',
      good: 'We take down posts that break rule 4. We tell you why, and you can complain here.',
    },
    { bad: 'We reserve the right to delete or edit your posts in our sole discretion.' },
    { ok: 'You may remove your photos whenever you like.', because: 'The customer takes them down.' },
    {
      bad: 'We may remove user content that violates these rules.',
      good: 'We take down user content that breaks these rules. We tell you why, and you can complain here.',
    },
    {
      ok: 'We can change or remove content on this site at any time.',
      because: 'It is what the business itself shows.',
    },
    {
      ok: 'We may remove any comment that you report.',
      because: 'The customer asks for it.',
    },
    {
      ok: 'To remove the cover, press the two clips.',
      because: 'It is about a thing, not about what somebody posted.',
    },
    { ok: 'We never edit your reviews.', because: 'It promises the opposite.' },
  ],
});
