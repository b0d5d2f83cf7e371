import type { Block } from '../kit/document.ts';
import { defineRule, type DocumentReport, NONE } from '../kit/rule.ts';
import { boldLead, hasTitleLead, hasTitleLine, isBoldLine } from '../language/lead.ts';
import { openingOf } from '../language/opening.ts';

const PARAGRAPH =
  'You pay for the plan each month. We send a bill by email on the first day. You can pay by card or from your bank. If a payment fails, we try again after two days. ';

/** What counts in a block: its words, and whether it opens a new part for the reader's eye. */
interface Fact {
  readonly block: Block;
  readonly kind: 'heading' | 'bold-line' | 'lead' | 'text';
}

export default defineRule({
  id: 'no-headings',
  group: 'presentation',
  scope: 'document',
  severity: { 'ui-strings': 'off', help: 'info', else: 'warning' },
  fix: 'advice',
  summary: 'A long stretch of text without a heading.',
  why: 'Readers look for the part that answers their question. Without headings they must read all of it, and most do not. Bold lines look like headings, but screen readers and tables of contents cannot see them.',
  source:
    'Conn. Gen. Stat. §42-152(b)(7). N.Y. Gen. Oblig. Law §5-702(a)(2). Fla. Stat. §627.4145. WCAG 2.2, 2.4.6.',
  options: {
    withoutHeading: {
      type: 'integer',
      default: 300,
      minimum: 50,
      maximum: 10_000,
      description: 'The most words that a text may have before its first heading.',
    },
    underHeading: {
      type: 'integer',
      default: 500,
      minimum: 50,
      maximum: 10_000,
      description: 'The most words under one heading. Words in bold that open a paragraph start a new count.',
    },
  },
  collect: (block): Fact => ({ block, kind: kindOf(block) }),
  check(facts, { options, blocks }) {
    const first = blocks[0]?.block;
    if (first === undefined || isLetter(first)) return NONE;
    const reports: DocumentReport[] = [];
    const bold = boldLines(facts);
    if (bold !== null) reports.push(bold);
    let start = 0;
    let words = 0;
    const close = (): void => {
      const opener = facts[start];
      if (opener === undefined) return;
      const isOpen = opener.fact.kind !== 'text' || start > 0;
      const limit = isOpen ? options.underHeading : options.withoutHeading;
      if (words > limit * NEAR) reports.push(tooLong(opener, words, limit, isOpen));
    };
    facts.forEach(({ fact }, index) => {
      if (fact.kind !== 'text') {
        close();
        start = index;
        words = 0;
      }
      if (isRead(fact)) words += fact.block.words.length;
    });
    close();
    return reports;
  },
  examples: [
    { bad: PARAGRAPH.repeat(10).trim(), good: `## What you pay\n\n${PARAGRAPH.repeat(10).trim()}` },
    { bad: `## What you pay\n\n${`${PARAGRAPH.repeat(2)}\n\n`.repeat(10)}` },
    {
      bad: '**Fees**\n\nYou pay each month.\n\n**Refunds**\n\nWe pay back what you paid.',
      good: '## Fees\n\nYou pay each month.\n\n## Refunds\n\nWe pay back what you paid.',
    },
    { options: { withoutHeading: 50 }, bad: PARAGRAPH.repeat(2).trim(), good: PARAGRAPH.trim() },
    {
      options: { underHeading: 50 },
      bad: `## What you pay\n\n${PARAGRAPH.repeat(2).trim()}`,
      good: `## What you pay\n\n${PARAGRAPH.trim()}`,
    },
    { ok: `Dear customer,\n\n${PARAGRAPH.repeat(10).trim()}`, because: 'A letter needs no headings.' },
    { ok: PARAGRAPH.repeat(4).trim(), because: 'A short notice is read as one.' },
    {
      ok: `## What you pay\n\n${`**A month.** ${PARAGRAPH.repeat(2)}\n\n`.repeat(10)}`,
      because: 'Bold words open each paragraph, so the reader finds the place.',
    },
    {
      ok: `## What you pay\n\n${Array.from({ length: 10 }, (_, index) => `${String(index + 1)}. Bills. ${PARAGRAPH.repeat(2)}\n`).join('')}`,
      because: 'Each clause opens with a title of its own.',
    },
    {
      ok: `## What you pay\n\n${`No Hidden Fees. ${PARAGRAPH.repeat(2)}\n\n`.repeat(10)}`,
      because: 'Each paragraph opens with a title of its own.',
    },
    {
      format: 'text',
      ok: `${PARAGRAPH.repeat(5)}\n\nTerms of the Library\nRead them before you borrow. ${PARAGRAPH.repeat(5)}`,
      because: 'A title stands above the second part, in a line of its own.',
    },
    { ok: '**Read this first**\n\nYou pay each month.', because: 'One bold line is a notice.' },
  ],
});

function kindOf(block: Block): Fact['kind'] {
  if (block.shape === 'heading') return 'heading';
  if (isBoldLine(block)) return 'bold-line';
  const isLead =
    block.shape === 'label' || boldLead(block) !== null || hasTitleLead(block) || hasTitleLine(block);
  return isLead ? 'lead' : 'text';
}

/** A line above the limit is no stretch that loses the reader. */
const NEAR = 1.05;

const isRead = ({ block }: Fact): boolean => block.shape === 'paragraph' || block.shape === 'list-item';

const isLetter = (block: Block): boolean => /^(?:dear|hello|hi)\b/i.test(block.prose);

function tooLong(
  { block, fact }: { readonly block: number; readonly fact: Fact },
  words: number,
  limit: number,
  isOpen: boolean,
): DocumentReport {
  const where = isOpen ? 'under one heading' : 'before the first heading';
  return {
    block,
    at: openingOf(fact.block),
    message: `${String(words)} words stand ${where}; the limit is ${String(limit)}. Add headings that say what each part is about.`,
  };
}

/** At least two bold lines with text below them: one finding, at the first. */
function boldLines(facts: readonly { readonly block: number; readonly fact: Fact }[]): DocumentReport | null {
  const lines = facts.filter(({ fact }, index) => {
    const next = facts[index + 1]?.fact;
    return fact.kind === 'bold-line' && next !== undefined && next.kind !== 'heading' && isRead(next);
  });
  const first = lines[0];
  if (first === undefined || lines.length < 2) return null;
  return {
    block: first.block,
    at: openingOf(first.fact.block),
    message: `${String(lines.length)} lines in bold stand where headings should, as this one does. Make them real headings.`,
    key: 'bold',
  };
}
