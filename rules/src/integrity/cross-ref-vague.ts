import { relativeReferencesIn } from '../contract/relative-references.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { contains } from '../kit/span.ts';

export default defineRule({
  id: 'cross-ref-vague',
  group: 'integrity',
  scope: 'block',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  summary: 'A reference such as “as stated above” that does not say to which clause.',
  why: 'The reader has to search. When clauses are moved, it points to the wrong place, and no tool can notice.',
  source: 'Pennsylvania 73 P.S. §2205(b)(8): a reference must say what it is about.',
  options: {},
  wakes: [
    'above',
    'above-mentioned',
    'aforementioned',
    'aforesaid',
    'below',
    'earlier',
    'foregoing',
    'preceding',
    'previous',
  ],
  check(block) {
    const last = block.sentences[block.sentences.length - 1];
    const found = relativeReferencesIn(block).filter(
      ({ at, direction, vague }) =>
        vague && !(direction === 'after' && last !== undefined && last.start > at.end),
    );
    if (found.length === 0 || block.shape === 'heading') return NONE;
    return found
      .filter(({ at }) => !block.marks.some(mark => mark.kind === 'link' && contains(mark, at)))
      .map(({ at }) => ({
        at,
        message: `“${block.prose.slice(at.start, at.end)}” does not say which clause is meant. Give its number and title.`,
      }));
  },
  examples: [
    {
      bad: 'As stated above, we do not pay fees back.',
      good: 'As stated in clause 6 (Refunds), we do not pay fees back.',
    },
    {
      bad: 'The preceding provisions do not apply to consumers.',
      good: 'Clauses 2 to 4 do not apply to consumers.',
    },
    { ok: 'You must be above 18 and below 65.', because: 'It is about an age.' },
    { ok: 'We charge for use above the limit.', because: 'It is about an amount.' },
    {
      ok: 'Without limiting the foregoing, we promise nothing. Notwithstanding the foregoing, you may go. A “Fee” (as defined below) is due.',
      because: 'These are set phrases, and the rules of style have their say about them.',
    },
    {
      ok: 'These are the terms below. Subject to the preceding sentence, you may go.',
      because: 'It is plain what is meant.',
    },
    {
      ok: 'Despite the previous paragraph, you may go. Except as provided in the paragraph above, you may stay.',
      because: 'The paragraph directly above is plain to see.',
    },
    {
      ok: 'Send the notice as stated below. Our address is 1 High Street, Leeds.',
      because: 'It stands right behind.',
    },
    { ok: 'See Section 3 above.', because: 'The number is there.' },
    { ok: 'We pay it back [as described below](#refunds).', because: 'The link leads there.' },
  ],
});
