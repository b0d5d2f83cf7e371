import type { Block } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { boldLead, hasTitleLead } from '../language/lead.ts';
import { openingOf } from '../language/opening.ts';

const PARAGRAPH =
  'You pay for the plan each month. We send a bill by email on the first day. You can pay by card or from your bank. If a payment fails, we try again after two days. ';
const STORY =
  'The shop opened in the spring. Ann painted the door blue and Tom built the shelves. By the summer people came from the next town. ';

interface Fact {
  readonly block: Block;
  readonly isLong: boolean;
  /** It opens with a title of its own: the reader's eye finds a place there. */
  readonly isTitled: boolean;
}

export default defineRule({
  id: 'wall-of-text',
  group: 'presentation',
  scope: 'document',
  severity: { 'ui-strings': 'off', else: 'warning' },
  fix: 'advice',
  summary: 'Long paragraphs one after another, with no heading, list or table between them.',
  why: 'Nothing on such a page catches the eye, so readers skip all of it, with what they needed to know.',
  source: 'Conn. Gen. Stat. §42-152(b)(8). ISO 24495-1: readers can find what they need.',
  options: {
    paragraphs: {
      type: 'integer',
      default: 3,
      minimum: 2,
      maximum: 50,
      description: 'As many long paragraphs in a row are reported.',
    },
    words: {
      type: 'integer',
      default: 100,
      minimum: 20,
      maximum: 1000,
      description: 'A paragraph with more words is long.',
    },
  },
  collect: (block, { options }): Fact => ({
    block,
    isLong: isLong(block, options.words),
    isTitled: block.words.length > options.words && (boldLead(block) !== null || hasTitleLead(block)),
  }),
  check(facts, { options }) {
    const reports: DocumentReport[] = [];
    let run: (typeof facts)[number][] = [];
    const close = (): void => {
      const first = run[0];
      if (first !== undefined && run.length >= options.paragraphs) reports.push(reportOf(first, run));
      run = [];
    };
    for (const placed of facts) {
      if (!placed.fact.isLong || placed.fact.isTitled) close();
      if (placed.fact.isLong) run.push(placed);
    }
    close();
    return reports;
  },
  examples: [
    {
      bad: `${PARAGRAPH.repeat(4)}\n\n`.repeat(3).trim(),
      good: `${PARAGRAPH.repeat(4)}\n\n## Your bill\n\n${PARAGRAPH.repeat(4)}\n\n${PARAGRAPH.repeat(4)}`,
    },
    { options: { paragraphs: 2 }, bad: `${PARAGRAPH.repeat(4)}\n\n`.repeat(2).trim() },
    { options: { words: 60 }, bad: `${PARAGRAPH.repeat(2)}\n\n`.repeat(3).trim() },
    { ok: `${PARAGRAPH}\n\n`.repeat(9).trim(), because: 'The paragraphs are short.' },
    {
      ok: `${PARAGRAPH.repeat(4)}\n\n- Pay by card.\n- Pay by bank.\n\n${PARAGRAPH.repeat(4)}\n\n${PARAGRAPH.repeat(4)}`,
      because: 'A list stands between them.',
    },
    {
      ok: Array.from(
        { length: 3 },
        (_, index) => `4.${String(index + 1)} Bills. ${PARAGRAPH.repeat(4)}`,
      ).join('\n\n'),
      because: 'Each clause opens with a title of its own.',
    },
    { ok: `${STORY.repeat(5)}\n\n`.repeat(3).trim(), because: 'A story binds nobody and is read in one go.' },
  ],
});

/** Words of a text that tells somebody what they get or must do. */
const BINDING: ReadonlySet<string> = new Set('you your we us our shall must may'.split(' '));

const isLong = (block: Block, words: number): boolean =>
  block.shape === 'paragraph' &&
  block.words.length > words &&
  block.words.some(({ lower }) => BINDING.has(lower));

function reportOf(
  first: { readonly block: number; readonly fact: Fact },
  run: readonly { readonly fact: Fact }[],
): DocumentReport {
  const words = run.reduce((sum, { fact }) => sum + fact.block.words.length, 0);
  return {
    block: first.block,
    at: openingOf(first.fact.block),
    message: `From here ${String(run.length)} long paragraphs, ${String(words)} words in all, stand one after another. Break them up with headings, a list or a table.`,
  };
}
