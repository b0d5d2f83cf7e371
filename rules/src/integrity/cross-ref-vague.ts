import { modelOf, numbersClauses } from '../contract/model.ts';
import {
  RELATIVE_WORDS,
  type RelativeReference,
  relativeReferencesIn,
} from '../contract/relative-references.ts';
import type { Block } from '../kit/document.ts';
import { defineRule } from '../kit/rule.ts';
import { contains } from '../kit/span.ts';

/** Three clauses in front of an example, so that there are numbers to give. */
const NUMBERED = '1. You pay by card.\n\n2. You may cancel.\n\n3. We send it.\n\n';

export default defineRule({
  id: 'cross-ref-vague',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  summary: 'A reference such as “as stated above” that does not say to which clause.',
  why: 'The reader has to search. When clauses are moved, it points to the wrong place, and no tool can notice.',
  source: 'Pennsylvania 73 P.S. §2205(b)(8): a reference must say what it is about.',
  options: {},
  wakes: RELATIVE_WORDS,
  collect(block) {
    return block.english &&
      block.shape !== 'heading' &&
      relativeReferencesIn(block).some(({ vague }) => vague)
      ? true
      : null;
  },
  check(facts, { blocks }) {
    const model = modelOf(blocks);
    // Where no clause has a number, there is none to give.
    if (facts.length === 0 || !numbersClauses(model)) return [];
    return facts.flatMap(({ block: index }) => {
      const block = blocks[index]?.block;
      if (block === undefined) return [];
      return relativeReferencesIn(block)
        .filter(reference => isOpen(block, reference))
        .map(({ at }) => ({
          block: index,
          at,
          message: `“${block.prose.slice(at.start, at.end)}” does not say which clause is meant. Give its number and title.`,
        }));
    });
  },
  examples: [
    {
      bad: '1. You pay by card.\n\n2. You may cancel.\n\n3. As stated above, we do not pay fees back.',
      good: '1. You pay by card.\n\n2. You may cancel.\n\n3. As stated in clause 1 (Fees), we do not pay fees back.',
    },
    {
      bad: '1. You pay by card.\n\n2. You may cancel.\n\n3. The preceding provisions do not apply to consumers.',
      good: '1. You pay by card.\n\n2. You may cancel.\n\n3. Clauses 1 and 2 do not apply to consumers.',
    },
    { ok: `${NUMBERED}You must be above 18 and below 65.`, because: 'It is about an age.' },
    { ok: `${NUMBERED}We charge for use above the limit.`, because: 'It is about an amount.' },
    {
      ok: `${NUMBERED}Without limiting the foregoing, we promise nothing. Notwithstanding the foregoing, you may go. A “Fee” (as defined below) is due.`,
      because: 'These are set phrases, and the rules of style have their say about them.',
    },
    {
      ok: `${NUMBERED}These are the terms below. Subject to the preceding sentence, you may go.`,
      because: 'It is plain what is meant.',
    },
    {
      ok: `${NUMBERED}Despite the previous paragraph, you may go. Except as provided in the paragraph above, you may stay.`,
      because: 'The paragraph directly above is plain to see.',
    },
    {
      ok: `${NUMBERED}Send the notice as stated below. Our address is 1 High Street, Leeds.`,
      because: 'It stands right behind.',
    },
    { ok: `${NUMBERED}See Section 3 above.`, because: 'The number is there.' },
    { ok: `${NUMBERED}We pay it back [as described below](#refunds).`, because: 'The link leads there.' },
    {
      ok: 'To help you as described above, we keep your letters.',
      because: 'The text numbers no clause, so there is no number to give.',
    },
    {
      ok: `${NUMBERED}The foregoing provisions of this clause stay. We did what the foregoing paragraphs 4(c) and (d) say. Except as stated above in this letter, all stays.`,
      because: 'Each says what it means.',
    },
    {
      ok: `${NUMBERED}You may (a) keep it, (b) send it back, or (c) sell it, and the foregoing clauses do not limit your rights.`,
      because: 'The points stand right before.',
    },
    {
      ok: `${NUMBERED}You may send a notice by post. A notice sent as aforesaid arrives after two days.`,
      because: 'The sentence before says it.',
    },
  ],
});

/** True where neither the text beside it nor a link says which clause is meant. */
function isOpen({ prose, sentences, marks }: Block, { at, direction, vague }: RelativeReference): boolean {
  const last = sentences[sentences.length - 1];
  if (!vague || (direction === 'after' && last !== undefined && last.start > at.end)) return false;
  if (marks.some(mark => mark.kind === 'link' && contains(mark, at))) return false;
  // A text to copy speaks of itself.
  if (/^(?:[“"]|``)/.test(prose) || /\bdelet(?:e|ing) $/i.test(prose.slice(0, at.start))) return false;
  const written = prose.slice(at.start, at.end);
  // What was said right before. The rules of style have their say about the word.
  if (/^the foregoing$/i.test(written)) return false;
  if (SAYS_WHICH.test(prose.slice(at.end, at.end + 40))) return false;
  const before = prose.slice(0, at.start);
  if (/aforesaid$/i.test(written) && sentences.some(({ end }) => end <= at.start)) return false;
  return !(POINTS.test(written) && /\((?:a|i|1|A)\)/.test(before));
}

/** “… of this Section”, “… in this Amendment”, “… 4(c)”, “… (Refunds)”. */
const SAYS_WHICH =
  /^,? (?:(?:of|in|under|to) (?:this|these|the|our|such|clause|section|article)\b|\(?\d|\([a-z]{1,4}\)|\(\p{Lu})/iu;
/** “the foregoing clauses” behind “(a) …, (b) …” are those. */
const POINTS = /\b(?:clauses?|sub-?clauses?|paragraphs?|sub-?paragraphs?|provisions|sections?|conditions)$/i;
